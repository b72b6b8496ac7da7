import { HORNED, halfHorned } from '../../vietnamese/half-horned.js'
import type { LocalRepair, Mended } from './text-writer.js'

const HALF_HORNED = halfHorned()

const LETTERS_BEFORE = /(?<!\p{L})\p{L}{1,8}$/u
const BEGINS_SENTENCE = /(?:^|[.;:)+-]\s)$/u
/** The letter at `at` stands in a word with a capital inside a sentence, which may be a name. */
function mayBeName(text: string, at: number): boolean {
  const start = at - (LETTERS_BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0].length ?? 0)
  return (
    /^\p{Lu}/u.test(text.slice(start, start + 1)) && !BEGINS_SENTENCE.test(text.slice(Math.max(0, start - 2), start))
  )
}
const LONGEST = 8

/** Little words, and spellings of them that are no word: one mark was read for another. */
const LITTLE: Readonly<Record<string, readonly string[]>> = {
  các: ['càc', 'cảc', 'cãc', 'cạc'],
  của: ['cúa', 'cũa', 'cùa'],
  được: ['đươc', 'đựơc'],
  gửi: ['gứi', 'gữi', 'gừi', 'gưi'],
  một: ['môt'],
  năm: ['nãm'],
  nộp: ['nôp'],
  về: ['vê'],
  việc: ['viêc'],
}
const RIGHT: ReadonlyMap<string, string> = new Map(
  Object.entries(LITTLE).flatMap(([right, slips]) => slips.map((slip) => [slip, right] as const)),
)
/** A capital may begin a name, so only the first word of a sentence may have one. */
const SLIP = new RegExp(`(?<![\\p{L}\\p{M}-])(?:${[...RIGHT.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'gu')
const FIRST_SLIP = /(?<=^|[.;:)+-]\s)\p{Lu}\p{Ll}{1,3}(?!\p{L})/gu

/** A slip as it stands in a word, or at the beginning of one. */
const inAnyCase = (slip: string): string => `[${slip.charAt(0)}${slip.charAt(0).toUpperCase()}]${slip.slice(1)}`
/** Asked first: hardly any paragraph has one. Without the flag i, which is slow. */
const ODD = new RegExp(`u[ơớờởỡợ]|[ưƯ][oóòỏõọ]|${[...RIGHT.keys()].map(inAnyCase).join('|')}`, 'u')

/**
 * Puts right what is no Vietnamese syllable, or no word of such papers, and can only be one word: `truớc`, `trưòng`, `càc`,
 * `gứi`, `vê`. A repair changes marks alone, so the text keeps its length.
 */
export function mendSyllables(words: Mended): Mended {
  if (!ODD.test(words.text)) return words
  const repairs: LocalRepair[] = [...words.repairs]
  const put = (before: string, after: string, at: number): string => {
    repairs.push({ kind: 'ocr', at, before, after })
    return after
  }
  const horned = words.text.replace(HALF_HORNED, (before, at: number) =>
    mayBeName(words.text, at) ? before : put(before, HORNED[before] ?? before, at),
  )
  const begun = horned.replace(FIRST_SLIP, (before, at: number) => {
    const right = RIGHT.get(before.toLowerCase())
    return right === undefined ? before : put(before, right.charAt(0).toUpperCase() + right.slice(1), at)
  })
  const text = begun.replace(SLIP, (before, at: number) => put(before, RIGHT.get(before) ?? before, at))
  return { text, repairs }
}
