/** A column of a terminal table: its heading, and the share of the free width it takes. */
export interface Column {
  readonly title: string
  readonly weight: number
}

/** Wraps at spaces; a word longer than the width is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const part of text.split('\n')) {
    let line = ''
    for (const word of part.split(' ')) {
      let rest = word
      if (line !== '' && line.length + 1 + rest.length > width) {
        lines.push(line)
        line = ''
      }
      while (rest.length > width) {
        lines.push(rest.slice(0, width))
        rest = rest.slice(width)
      }
      line = line === '' ? rest : `${line} ${rest}`
    }
    lines.push(line)
  }
  return lines
}

/** Widths that sum to the room there is, none narrower than its heading's longest word. */
function widths(columns: readonly Column[], rows: readonly (readonly string[])[], room: number): readonly number[] {
  const natural = columns.map(({ title }, index) =>
    Math.max(
      title.length,
      ...rows.map((row) => Math.max(...(row[index] ?? '').split('\n').map((line) => line.length))),
    ),
  )
  const free = room - 3 * (columns.length - 1)
  if (natural.reduce((sum, n) => sum + n, 0) <= free) return natural
  const total = columns.reduce((sum, { weight }) => sum + weight, 0)
  const fixed = natural.map((n, index) => Math.min(n, Math.floor((free * (columns[index]?.weight ?? 1)) / total)))
  const spare = free - fixed.reduce((sum, n) => sum + n, 0)
  const widest = columns.reduce((best, { weight }, index) => (weight > (columns[best]?.weight ?? 0) ? index : best), 0)
  return fixed.map((n, index) => (index === widest ? n + Math.max(0, spare) : n))
}

/** Rows as lines of a table with wrapped cells, `room` characters wide. Vietnamese letters (NFC) are one character wide. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], room: number): string {
  const sizes = widths(columns, rows, room)
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(sizes[index] ?? 0))
      .join(' │ ')
      .trimEnd()
  const draw = (row: readonly string[]) => {
    const cells = row.map((cell, index) => wrap(cell, Math.max(4, sizes[index] ?? 4)))
    const height = Math.max(...cells.map((lines) => lines.length))
    return Array.from({ length: height }, (_, at) => line(cells.map((lines) => lines[at] ?? '')))
  }
  const rule = sizes.map((size) => '─'.repeat(size)).join('─┼─')
  return [
    ...draw(columns.map(({ title }) => title)),
    rule,
    ...rows.flatMap((row, at) => (at === 0 ? draw(row) : [rule.replaceAll('─', '┈'), ...draw(row)])),
  ].join('\n')
}
