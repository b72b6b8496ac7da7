import type { Addressee } from '../../model/dispatch.js'
import type { Span } from '../../model/span.js'
import { trimmedEnd } from '../../vietnamese/edges.js'
import { fold } from './fold.js'

const INVITES =
  /kinh moi(?: (?:cac|toan the|dai dien|lanh dao|thu truong|dong chi|ong|ba|dai bieu|co quan|don vi|phong|ban|nganh|doan the|va),?){0,9} ?:$/u
/** What else an invitation lists behind the invited. */
const NOT_INVITED =
  /^(?:thoi gian|dia diem|chu tri|noi dung|thanh phan|chuan bi|trang phuc|kinh phi|de nghi|yeu cau)(?![a-z])/u
const BULLET = /^[-+*•–]\s*/u

/**
 * The invited of a giấy mời that has no Kính gửi: the items below the sentence that ends with `kính mời:` (NĐ30, mẫu
 * 1.7). They stay in the content, where they are printed.
 */
export function invited(text: string, paragraphs: readonly { readonly span: Span }[]): Addressee[] {
  const at = paragraphs.findIndex(({ span }) => text.charAt(span[1] - 1) === ':' && INVITES.test(tail(text, span)))
  if (at < 0) return []
  const found: Addressee[] = []
  for (const { span } of paragraphs.slice(at + 1)) {
    const printed = text.slice(...span)
    const mark = BULLET.exec(printed)?.[0].length ?? 0
    if (mark === 0 || NOT_INVITED.test(fold(printed.slice(mark, mark + 20)))) break
    const name = trimmedEnd(printed.slice(mark), ',;.')
    if (name !== '') found.push({ name, span: [span[0] + mark, span[0] + mark + name.length] })
  }
  return found
}

/** Longer than the words of the invitation. */
const TAIL = 80
const tail = (text: string, span: Span): string => fold(text.slice(Math.max(span[0], span[1] - TAIL), span[1]))
