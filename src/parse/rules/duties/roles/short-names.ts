import { phraseKey } from '../../../clauses/key.js'
import { keyOf } from './organ-keys.js'

/** `(NHNN chi nhánh)`, `(sau đây gọi tắt là Ban Chỉ đạo)`: a short name behind a long one. */
const SHORT =
  /\s?\((?:sau đây )?(?:(?:gọi|viết)(?: tắt| chung)?(?: là)?:? )?[“"]?(\p{Lu}[\p{L}&-]{1,12}(?: [\p{L}]{1,8}){0,4})[”"]?\)/gu
/** Names are explained where they come first, in the opening; in code units from the first word of the content. */
const OPENING = 1500
const LONGEST_NAME = 160

/** The parties of a paper by the short names it gives them: compare form of the short name → the name in head or Kính gửi. */
export function shortNames(text: string, from: number, parties: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const opening = text.slice(from, from + OPENING)
  for (const { index, 1: short = '' } of opening.matchAll(SHORT)) {
    const before = ` ${phraseKey(opening.slice(Math.max(0, index - LONGEST_NAME), index))}`
    const party = parties.find((name) => name !== '' && before.endsWith(` ${phraseKey(name)}`))
    if (party !== undefined) found.set(keyOf(short), party)
  }
  return found
}
