/** A line of nothing but bars stood between two cells. */
const BARS = /^[\s|]{0,40}\|[\s|]{0,40}$/u
const ADDRESSED = /^\s{0,40}k[íi]nh(?:\s{0,3}(?:g[ửu]i|trình)|$)/iu
const RECIPIENTS = /n[ơo]i\s?nh[ậa]n\s?:/iu
/** Lines with words that a head without Kính gửi takes, and lines of a foot. */
const HEAD_LINES = 14
const FOOT_LINES = 30
const MOST_CELLS = 2
const RULED = /^[\s|:-]{3,200}$/u

/**
 * Web pages lay the head and the foot of a paper out in a table of two columns; copied as text, its cells are parted
 * by bars or stand between lines of bars, broken where the page's source was. Gives each cell lines of its own, whole
 * again. A table of data is left as it stands.
 */
export function withoutLayoutBars(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('|'))) return lines
  const addressed = lines.findIndex((line) => ADDRESSED.test(line))
  const headEnd = addressed >= 0 && addressed < 3 * HEAD_LINES ? addressed + 1 : HEAD_LINES
  const foot = lines.findLastIndex((line) => RECIPIENTS.test(line))
  const isLayout = (at: number): boolean => at < headEnd || (foot >= 0 && at >= foot && at < foot + FOOT_LINES)
  const parted = lines.some((line) => BARS.test(line))
  const out: string[] = []
  let open = false
  for (const [at, line] of lines.entries()) {
    const cells = cellsOf(lines, at, isLayout(at))
    const [first = ''] = cells
    if (open && goesOn(out.at(-1) ?? '', first)) out.push(`${out.pop()} ${first.trim()}`, ...cells.slice(1))
    else out.push(...cells)
    open = parted && isLayout(at) && cells.length === 1 && line.trim() !== ''
  }
  return out
}

/** The lines one line gives: its cells where it belongs to the layout, else itself. */
function cellsOf(lines: readonly string[], at: number, layout: boolean): readonly string[] {
  const line = lines[at] ?? ''
  if (!line.includes('|')) return [line]
  if (BARS.test(line)) return ['']
  if (!layout || RULED.test(lines[at + 1] ?? '-') !== RULED.test(line)) return [line]
  const cells = line.split('|').filter((cell) => cell.trim() !== '')
  return cells.length <= MOST_CELLS ? cells.map((cell) => cell.trim()) : [line]
}

const ONE_WORD = /^\s{0,40}[\p{L}\p{M}/]{1,10}:?$/u
const IN_THE_MIDDLE = /^\s{0,40}(?:\p{Ll}|:)/u

/** A cell never has a line of one word, nor one that begins in small letters: the source was broken there. */
const goesOn = (before: string, next: string): boolean =>
  next.trim() !== '' && (IN_THE_MIDDLE.test(next) || (ONE_WORD.test(before) && /^\s{0,40}[\p{L}\d]/u.test(next)))
