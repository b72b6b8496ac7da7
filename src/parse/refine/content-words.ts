import { phraseKey } from '../clauses/key.js'

const CONTENT = /\p{L}{2,}/gu
const EMPTY_WORDS = new Set(
  'và các của về cho trước ngày theo trong được với tại này gửi văn bản năm tháng đến để là có những'.split(' '),
)
/** The words of a phrase that carry meaning, in compare form. */
export const contentWords = (words: string): readonly string[] =>
  (phraseKey(words).match(CONTENT) ?? []).filter((word) => !EMPTY_WORDS.has(word))
