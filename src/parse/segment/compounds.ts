import { COMPOUNDS } from '../../vietnamese/compounds.js'
import { hashed } from '../../vietnamese/word-book.js'
import { fold, foldUnit } from './fold.js'
import { toneless } from './spelling.js'
import type { LocalRepair, Mended } from './text-writer.js'

interface Compound {
  readonly words: readonly [string, string]
  readonly right: string
  /** Spelled in one tone style, to be compared. */
  readonly form: readonly [string, string]
  /** Readings of the same letters that are right too. */
  readonly others: ReadonlySet<string>
}

const BY_LETTERS: ReadonlyMap<string, Compound> = new Map(
  COMPOUNDS.map((entry): [string, Compound] => {
    const [right = '', ...others] = entry.split('/')
    const [first = '', second = ''] = right.split(' ')
    const form = [toneless(first), toneless(second)] as const
    return [fold(right), { words: [first, second], right, form, others: new Set(others.map(toneless)) }]
  }),
)

/** Most letters a syllable has, and the signs a word of letters begins with. */
const LONGEST = 7
const A = 0x61
const LETTERS = 26
const SPACE = 0x20
/** By first letters and lengths of two words, whether a compound has them: most pairs are passed over here. */
const HAS = new Uint8Array((LETTERS * (LONGEST + 1)) ** 2)
const place = (sign: number, length: number): number => (sign - A) * (LONGEST + 1) + length
const pairPlace = (one: number, other: number): number => one * LETTERS * (LONGEST + 1) + other
for (const letters of BY_LETTERS.keys()) {
  const [first = '', second = ''] = letters.split(' ')
  HAS[pairPlace(place(first.charCodeAt(0), first.length), place(second.charCodeAt(0), second.length))] = 1
}

/** The same by the hash of their letters, which is known before any string is cut. */
const BY_HASH = new Map<number, { readonly letters: string; readonly compound: Compound }>()
const pairHash = (one: number, other: number): number => Math.imul(one, 0x1f123bb5) ^ other
const hashOf = (letters: string): number => [...letters].reduce((hash, sign) => hashed(hash, sign.charCodeAt(0)), 0)
for (const [letters, compound] of BY_LETTERS) {
  const [first = '', second = ''] = letters.split(' ')
  const hash = pairHash(hashOf(first), hashOf(second))
  const other = BY_HASH.get(hash)
  if (other !== undefined) throw new Error(`“${letters}” and “${other.letters}” cannot stand in one list`)
  BY_HASH.set(hash, { letters, compound })
}

const isLetter = (code: number): boolean => code >= A && code < A + LETTERS

/**
 * Puts one wrong word of a compound right: `kiếm soát`, `yêu cấu`, `truớc ngày`, `dồng chí`, `đề nghi`. Only where the
 * letters are those of one compound, one of its two words is spelled right, the line shows marks, and the words are no name.
 */
export function mendCompounds(words: Mended): Mended {
  const printed = words.text
  let repairs: LocalRepair[] | undefined
  let text = words.text
  let before = -1
  let hashBefore = 0
  let from = 0
  // A repair changes no length and no base letter, so what was printed shows all places.
  for (let start = 0; start < printed.length; start++) {
    const first = foldUnit(printed.charCodeAt(start))
    if (!isLetter(first)) continue
    let end = start
    let hash = 0
    for (let code = first; isLetter(code); code = end < printed.length ? foldUnit(printed.charCodeAt(end)) : 0) {
      hash = hashed(hash, code)
      end++
    }
    const own = end - start <= LONGEST ? place(first, end - start) : -1
    if (before >= 0 && own >= 0 && HAS[pairPlace(before, own)] === 1) {
      const repair = repairOf(text, pairHash(hashBefore, hash), from, start, end)
      if (repair) {
        repairs = [...(repairs ?? words.repairs), repair]
        text = `${text.slice(0, repair.at)}${repair.after}${text.slice(repair.at + repair.after.length)}`
      }
    }
    // A pair is two words with one blank between them.
    before = end < printed.length && foldUnit(printed.charCodeAt(end)) === SPACE ? own : -1
    hashBefore = hash
    from = start
    start = end
  }
  return repairs ? { text, repairs } : words
}

function repairOf(text: string, hash: number, from: number, start: number, end: number): LocalRepair | undefined {
  const found = BY_HASH.get(hash)
  // Nearly all are spelled right, and this asks for no new string.
  if (!found || text.startsWith(found.compound.right, from)) return undefined
  const { compound } = found
  const printed = text.slice(from, end)
  const small = printed.toLowerCase()
  if (small === compound.right || fold(printed) !== found.letters) return undefined
  if (compound.others.has(toneless(small))) return undefined
  const parts = [small.slice(0, start - 1 - from), small.slice(start - from)] as const
  const wrong = [0, 1].filter((i) => toneless(parts[i] ?? '') !== compound.form[i])
  const [only] = wrong
  if (only === undefined || wrong.length > 1) return undefined
  const at = only === 0 ? from : start
  if (belongsElsewhere(text, only, from, start, end)) return undefined
  const word = text.slice(at, only === 0 ? start - 1 : end)
  const right = compound.words[only] ?? ''
  // A name may be any word.
  if (isName(printed, start - from) || isPlain(text.slice(Math.max(0, from - AROUND), end + AROUND))) return undefined
  const after = /^\p{Lu}/u.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right
  return { kind: 'ocr', at, before: word, after }
}

/** Compounds nobody is corrected to, because their letters are those of words that run together (`xác định | chỉ tiêu`, `quyết định | kỷ luật`). */
const NEIGHBOURS =
  'đình chỉ,đình công,đình bản,chỉ tiêu,chỉ số,định mức,định hướng,xác định,kỷ luật,kỷ niệm,kỷ cương,kỹ thuật,kỹ năng,cơ quan,phổ thông,tạm dừng,tạm ứng,tạm thời,tạm hoãn,tu sửa,tu bổ'.split(
    ',',
  )
const RIGHT: ReadonlySet<string> = new Set([
  ...[...BY_LETTERS.values()].map(({ form }) => form.join(' ')),
  ...NEIGHBOURS.map(toneless),
])
const NEXT_WORD = /^ (\p{Ll}{1,7})(?!\p{L})/u
const LAST_WORD = /(?<!\p{L})(\p{L}{1,7}) $/u

/** "kiến nghị | đình chỉ": a word that makes a right compound with its other neighbour is none of this one. */
function belongsElsewhere(text: string, only: number, from: number, start: number, end: number): boolean {
  const [first, second] = [text.slice(from, start - 1), text.slice(start, end)]
  const left = LAST_WORD.exec(text.slice(Math.max(0, from - 9), from))?.[1]
  const right = NEXT_WORD.exec(text.slice(end, end + 10))?.[1]
  // "cơ quan | tạm dừng": the word that is spelled right may belong to its other neighbour too
  return only === 0 ? isPair(left, first) : isPair(second, right) || isPair(left, first)
}
const isPair = (first: string | undefined, second: string | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  RIGHT.has([first, second].map((part) => toneless(part.toLowerCase())).join(' '))

/** Units in front and behind that show whether the line was typed without marks. */
const AROUND = 10
const isPlain = (text: string): boolean => fold(text) === text.toLowerCase()

/** Both words begin with a capital: part of a name, or all capitals. */
const isName = (printed: string, second: number): boolean =>
  /^\p{Lu}/u.test(printed) && /^\p{Lu}/u.test(printed.slice(second))
