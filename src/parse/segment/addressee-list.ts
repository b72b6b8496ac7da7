import { trimmedEnd } from '../../vietnamese/edges.js'
import { beginsOrganName, goesOnWithName } from './feature.js'
import { fold, isCaps } from './fold.js'
import { SENDS_WIRE, SENT_BY_WIRE, TELEGRAM } from './marks.js'

/** A line of Kính gửi with what is known of its layout. */
export interface ListLine {
  readonly text: string
  readonly bullet: boolean
  /** First line of its block. */
  readonly starts: boolean
}

const OPENING = /^k[ií]nh\s{0,3}(?:g[uo]i|trinh)\s{0,3}[:;.]?\s{0,3}/u
const BULLET = /^[-+*•–]\s*/u
/** The end of a paper that runs on from its address: `/.`, `./.`. */
const CLOSE = /\.?\/\.?$/u
const withoutEnd = (text: string): string => trimmedEnd(text.replace(CLOSE, ''), ',;.:')
/** `- A; - B` run on in one line. */
const INLINE_BULLET = /(?<=[;,.])\s*[-–+]\s+(?=[\p{Lu}“"])/u

export interface Entry {
  /** The entry as printed, for the reading text. */
  readonly printed: string
  readonly name: string
  readonly from: number
}

/** Length of the words Kính gửi (or of a line `… ĐIỆN:`) at the start of a line. */
export const openingLength = (line: string): number =>
  (isCaps(line) && TELEGRAM.test(fold(line))) || SENT_BY_WIRE.test(fold(line, 10)) || SENDS_WIRE.test(line.trim())
    ? line.length
    : (OPENING.exec(fold(line, 30))?.[0].length ?? 0)

/** Names after Kính gửi: one per line or bullet, wrapped lines joined, a group (`Các sở: A, B`) kept whole. */
export function addresseeEntries(lines: readonly ListLine[]): Entry[] {
  const raw: string[] = []
  let bulleted = false
  // Kính gửi alone on its line: the names below it stand one to a line.
  const listed = lines[0] !== undefined && openingLength(lines[0].text) >= lines[0].text.length
  for (const line of lines) {
    const text = line.text.slice(openingLength(line.text)).trim()
    if (text === '') continue
    const current = raw.at(-1)
    bulleted ||= line.bullet || BULLET.test(text)
    if (current !== undefined && !BULLET.test(text) && goesOn(current, text, bulleted, listed))
      raw[raw.length - 1] = `${current} ${text}`
    else raw.push(text)
  }
  return raw
    .flatMap((text) => text.split(INLINE_BULLET))
    .flatMap(splitClosed)
    .map(entryOf)
    .filter((entry) => entry.name !== '')
}

function goesOn(current: string, next: string, bulleted: boolean, listed: boolean): boolean {
  const last = current.charAt(current.length - 1)
  if (/^\p{Ll}/u.test(next)) return last !== ';'
  if (last === ';' || last === '.') return false
  if (last === ',') return bulleted || isShortKind(next)
  // An open end and a capital: one name broken in the middle, unless the next line begins a name of its own.
  if (listed && !bulleted) return false
  return bulleted || current.length > 45 || goesOnWithName(fold(next))
}

/** "… các trường Mầm non, Tiểu học, | THCS trên địa bàn": a kind in short letters that is no organ goes on with the name above. */
export const isShortKind = (line: string): boolean => SHORT_KIND.test(line) && !beginsOrganName(fold(line))
const SHORT_KIND = /^\p{Lu}{2,6}(?![\p{L}])(?! *[:.])/u

/**
 * `A; B; C` on one line are three bullets that lost their lines. Behind a hyphen of their own or a colon they are one
 * group, and so they are when one of them begins with a small letter (`Các đơn vị; các phòng; Sở A`).
 */
function splitClosed(text: string): string[] {
  const inner = withoutEnd(text)
  if (!inner.includes(';') || inner.includes(':') || BULLET.test(text)) return [text]
  // A semicolon inside brackets parts nothing.
  const parts = text.split(/(?<=;)\s+(?![^()]{0,200}\))/u)
  return parts.every((part) => /^\p{Lu}/u.test(part)) ? parts : [text]
}

function entryOf(printed: string): Entry {
  const mark = BULLET.exec(printed)?.[0].length ?? 0
  const name = withoutEnd(printed.slice(mark)).trim()
  return { printed, name, from: mark }
}
