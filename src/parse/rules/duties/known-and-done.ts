import { phraseKey } from '../../clauses/key.js'
import { isGeneric } from './generic.js'

const KNOWN_AND = /(?<!\p{L})biết(?:, và|,| và) /iu
/** "… biết và hướng dẫn các đơn vị thực hiện": carried out, through others. */
const THROUGH_OTHERS = /^hướng dẫn (?:[^,;.]{2,60} )?(?:thực hiện|thi hành|triển khai)(?!\p{L})/iu
/** "… để các Cục thông báo cho người nộp thuế biết": who is told has to tell others. */
const TELLS_ON =
  /(?<!\p{L})(?:để|đề nghị) [^.;]{2,90} (?:thông báo|phổ biến|truyền đạt|tuyên truyền|báo) (?:cho|đến|tới) [^.;]{2,90} biết(?!\p{L})/iu

/** Where the deed begins that is wanted besides knowing ("để các sinh viên biết và | đăng ký …"); null when none is. */
export function doneBesides(words: string): number | null {
  const found = KNOWN_AND.exec(words)
  if (found === null) return null
  const at = found.index + found[0].length
  const deed = words.slice(at).split(/[.;]/u, 1)[0] ?? ''
  return isGeneric(phraseKey(deed).replace(/\([^()]*\)/gu, '')) || THROUGH_OTHERS.test(deed) ? null : at
}

/** Whether a sentence that makes something known wants more of those it tells than to know it. */
export const wantsMore = (words: string): boolean => doneBesides(words) !== null || TELLS_ON.test(words)
