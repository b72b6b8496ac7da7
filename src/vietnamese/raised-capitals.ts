/** A word and what stands behind it up to the next word. */
interface Part {
  readonly word: string
  readonly behind: string
  /** Written in capitals for sure, perhaps (`Bộ`, `Hà`: no small letter without a mark), or not. */
  readonly capitals: 'sure' | 'perhaps' | 'no'
}

const PARTS = /([\p{L}\p{M}]{1,40})([^\p{L}\p{M}]{0,200})/gu

/**
 * TCVN3 has no capital letters with tones, so that `ĐẢNG BỘ XÃ` is typed `ĐảNG Bộ Xã`. A capital behind another letter of
 * its word proves capitals. Words beside a proven one are raised too when they hold no plain small letter and stand
 * between proven ones, or fill a whole line or column with them: `UBND Hà Nội` stays.
 */
export function raiseCapitals(text: string): string {
  const names = text.replace(COMMITTEE, (first) => first.toLocaleUpperCase('vi'))
  if (!/\p{Ll}\p{Lu}|\p{Lu}[^\p{ASCII}\P{Ll}]/u.test(names)) return names
  return names.split('\n').map(raisedLine).join('\n')
}

/** Names that are always written with a capital and whose first letter TCVN3 has only small: `ủy ban nhân dân`. */
const COMMITTEE =
  /(?<![\p{L}\p{M}])ủ(?=y (?:ban (?:nhân dân|Kiểm tra|Mặt trận)|viên (?:Ban|Bộ|Thường trực|Trung ương|dự khuyết))(?![\p{L}\p{M}]))/gu

function raisedLine(line: string): string {
  const parts = [...line.matchAll(PARTS)].map(([, word = '', behind = '']): Part => {
    const capitals = /[a-zđ]/u.test(word) ? 'no' : /\p{L}\p{Lu}/u.test(word) ? 'sure' : 'perhaps'
    return { word, behind, capitals }
  })
  const raised = new Set<number>()
  for (const [from, to] of chains(parts)) {
    const proven = parts.flatMap(({ capitals }, at) => (capitals === 'sure' && at >= from && at <= to ? [at] : []))
    const [first, last] = [proven[0], proven.at(-1)]
    if (first === undefined || last === undefined) continue
    const alone = (from === 0 || isGap(parts[from - 1])) && (to === parts.length - 1 || isGap(parts[to]))
    for (let at = alone ? from : first; at <= (alone ? to : last); at += 1) raised.add(at)
  }
  if (raised.size === 0) return line
  const before = line.slice(0, line.search(/[\p{L}\p{M}]/u))
  const words = parts.map(({ word, behind }, at) => (raised.has(at) ? word.toLocaleUpperCase('vi') : word) + behind)
  return before + words.join('')
}

const LINK = /^(?:[ /-]| [-–] |, )$/u

/** Stretches of words that are not in small letters, parted by no more than a space and a sign. */
function chains(parts: readonly Part[]): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = []
  for (const [at, part] of parts.entries()) {
    if (part.capitals === 'no') continue
    const last = found.at(-1)
    if (last && last[1] === at - 1 && LINK.test(parts[at - 1]?.behind ?? '')) last[1] = at
    else found.push([at, at])
  }
  return found
}

/** Room that parts columns, or a stop. */
const isGap = (part: Part | undefined) => part !== undefined && /\s{2}|\t|[.;:()]/u.test(part.behind)
