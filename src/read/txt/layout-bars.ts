/** A line of nothing but bars stood between two cells. */
const BARS = /^[\s|]{0,40}\|[\s|]{0,40}$/u
const ADDRESSED = /^\s{0,40}k[íi]nh(?:\s{0,3}(?:g[ửu]i|trình)|$)/iu
const RECIPIENTS = /n[ơo]i\s?nh[ậa]n\s?:/iu
/** Lines with words that a head without Kính gửi takes, and lines of a foot. */
const HEAD_LINES = 14
const FOOT_LINES = 30
const MOST_CELLS = 2
/** The rule below the heading row of a table of data. */
const RULED = /^(?=.*\|)(?=.*-)[\s|:-]{3,200}$/u

/**
 * Web pages lay the head and the foot of a paper out in a table of two columns; copied as text, its cells are parted
 * by bars or stand between lines of bars, broken where the page's source was. Gives each cell lines of its own, whole
 * again. A table of data, and what the page tells of the paper above it, is left as it stands.
 */
export function withoutLayoutBars(printed: readonly string[]): readonly string[] {
  if (!printed.some((line) => line.includes('|'))) return printed
  const lines = printed.map((line) => line.replace(BAR_FOR_I, 'I'))
  const addressed = lines.findIndex((line) => ADDRESSED.test(line))
  // blank lines are as many as the page pleased
  const near = addressed >= 0 && addressed < behind(lines, 0, 3 * HEAD_LINES)
  const headEnd = near ? addressed + 1 : behind(lines, 0, HEAD_LINES)
  const foot = lines.findLastIndex((line) => RECIPIENTS.test(line))
  const footEnd = foot < 0 ? 0 : behind(lines, foot, FOOT_LINES)
  const isFoot = (at: number): boolean => foot >= 0 && at >= foot && at < footEnd
  const parted = lines.some((line) => line.trimEnd().endsWith('|'))
  const data = dataRows(lines)
  const out: string[] = []
  /** Lines of the cell so far. */
  let open = 0
  for (const [at, line] of lines.entries()) {
    const layout = at < headEnd || isFoot(at)
    const cells = data.has(at) ? [line] : cellsOf(line, layout)
    const [first = ''] = cells
    if (open > 0 && goesOn(out.at(-1) ?? '', first, isFoot(at) ? 'foot' : open > 1 ? 'middle' : 'begun'))
      out.push(`${out.pop()} ${first.trim()}`, ...cells.slice(1))
    else out.push(...cells)
    open = parted && layout && first !== '' && !line.includes('|') ? open + 1 : 0
  }
  return out
}

/** The place behind `count` lines with words from `from` on. */
function behind(lines: readonly string[], from: number, count: number): number {
  let at = from
  for (let seen = 0; at < lines.length && seen < count; at++) if (lines[at]?.trim() !== '') seen++
  return at
}

/** `CHỦ T|CH`: no cell ends inside a word of capitals. */
const BAR_FOR_I = /(?<=\p{Lu})\|(?=\p{Lu})/gu

/** "Số hiệu | 55/CV |", "Người ký | … |": what the page tells of the paper. */
const ABOUT_PAPER =
  /^\s{0,9}(?:số hiệu|số công báo|ngày (?:ban hành|có hiệu lực|hiệu lực|hết hiệu lực|công báo|đăng công báo)|loại văn bản|cơ quan ban hành|nơi ban hành|người ký|lĩnh vực|tình trạng(?: hiệu lực)?|trích yếu)\s{0,3}\|/iu

/** The lines one line gives: its cells where it belongs to the layout, else itself. */
function cellsOf(line: string, layout: boolean): readonly string[] {
  if (!line.includes('|')) return [line]
  if (BARS.test(line)) return ['']
  if (ENDS_CELL.test(line)) return [line.trimEnd().slice(0, -1).trimEnd()]
  if (!layout || ABOUT_PAPER.test(line)) return [line]
  const cells = line.split('|').filter((cell) => cell.trim() !== '')
  return cells.length <= MOST_CELLS ? cells.map((cell) => cell.trim()) : [line]
}

/** Places of the rows with bars that have a rule among them: a table of data. */
function dataRows(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let from = 0; from < lines.length; from++) {
    let to = from
    let ruled = false
    for (; lines[to]?.includes('|'); to++) ruled ||= RULED.test(lines[to] ?? '')
    if (ruled) for (let row = from; row < to; row++) found.add(row)
    from = Math.max(from, to)
  }
  return found
}

/** One cell and the bar behind it. */
const ENDS_CELL = /^[^|]{1,400}\|\s{0,9}$/u

const ONE_WORD = /^\s{0,40}[\p{L}\p{M}/]{1,10}:?$/u
const IN_THE_MIDDLE = /^\s{0,40}(?:\p{Ll}|:)/u
const WORDS = /^\s{0,40}[\p{L}\d]/u

/**
 * No cell has a line of one word, nor one that begins in small letters: the source was broken there. Such a word goes
 * on with what stands above it, the first of a cell with what stands below. In a foot one word may be a position.
 */
function goesOn(before: string, next: string, place: 'begun' | 'middle' | 'foot'): boolean {
  if (next.trim() === '') return false
  if (IN_THE_MIDDLE.test(next)) return true
  if (place === 'foot') return false
  return (place === 'begun' && ONE_WORD.test(before) && WORDS.test(next)) || (ONE_WORD.test(next) && WORDS.test(before))
}
