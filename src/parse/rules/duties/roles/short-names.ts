import { phraseKey } from '../../../clauses/key.js'
import { keyOf } from './organ-keys.js'

/** `(sau đây gọi tắt là Ban Chỉ đạo)`: any name; a bracket that says nothing of the kind must begin with initials: `(NHNN chi nhánh)`. */
const SHORT =
  /\s?\((?:(?:sau đây )?(?:gọi|viết)(?: tắt| chung)?(?: là)?:? [“"]?(\p{Lu}[\p{L}&-]{1,12}(?: [\p{L}&-]{1,8}){0,4})|(\p{Lu}{2,12}(?: [\p{L}&-]{1,8}){0,4}))[”"]?\)/gu
/** Names are explained where they come first, in the opening; in code units from the first word of the content. */
const OPENING = 1500
const LONGEST_NAME = 160

/** The parties of a paper by the short names it gives them: short name as printed → the name in head or Kính gửi. */
export function shortNames(text: string, from: number, parties: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const opening = text.slice(from, from + OPENING)
  for (const { index, 1: told, 2: initials } of opening.matchAll(SHORT)) {
    const short = told ?? initials ?? ''
    const before = ` ${phraseKey(opening.slice(Math.max(0, index - LONGEST_NAME), index))}`
    const party = parties.find((name) => name !== '' && before.endsWith(` ${phraseKey(name)}`))
    const another = parties.some((name) => keyOf(name) === keyOf(short))
    if (party !== undefined && !another) found.set(short, party)
  }
  return found
}
