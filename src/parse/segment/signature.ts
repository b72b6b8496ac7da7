import type { Diagnostic } from '../../model/diagnostic.js'
import type { Dispatch } from '../../model/dispatch.js'
import { trimmedEnd } from '../../vietnamese/edges.js'
import { fold } from './fold.js'
import type { LabelledLine } from './label.js'
import { mendCaps, mendStroke } from './mend.js'
import { rankLength } from './positions.js'
import { type Mended, type TextWriter, within } from './text-writer.js'

export type Signature = Dispatch['signature']
type Text = NonNullable<Signature['name']>

/** `(Đính kèm …)` printed over the signature. */
const ENCLOSED = /^\((?:đính|gửi|có)? ?kèm [^()]{2,80}\)\s/iu
const SIGNED_WITHIN = /[[(]\s?(?:đã ký|chữ ký|ký tên)[^\])]{0,20}[\])]/giu

/** Writes the signature block and reads it: lines of authority, of position, the first name. */
export function writeSignature(
  lines: readonly LabelledLine[],
  writer: TextWriter,
  diagnostics: Diagnostic[],
): Signature {
  const signerAt = lines.findIndex((line) => line.role === 'signer')
  // Further signatures (joint papers, minutes) stand below the first name; the first one is the answer.
  const first = signerAt < 0 ? lines : lines.slice(0, signerAt + 1)
  const rest = signerAt < 0 ? [] : lines.slice(signerAt + 1)
  const late = signerAt === 0 ? rest : []
  const { inWhoseName, posts } = ranks([...first, ...late])
  const authority = write(inWhoseName, writer)
  const position = write(posts, writer)
  const signer = first.find((l) => l.role === 'signer')
  const name = signer ? writeName(signer, writer) : null
  for (const line of late.length > 0 ? [] : rest) writer.paragraph({ text: line.view.text, repairs: [] })
  if (!authority && !position && !name) {
    diagnostics.push({
      code: 'segment/no-signature',
      severity: 'warning',
      message: 'Không thấy phần ký (quyền hạn, chức vụ, họ tên) ở cuối văn bản; văn bản có thể thiếu trang.',
      span: null,
    })
  } else if (!name) {
    diagnostics.push({
      code: 'segment/no-signer-name',
      severity: 'info',
      message: 'Phần ký không có họ tên người ký trong lớp chữ; hãy xem bản giấy.',
      span: (position ?? authority)?.span ?? null,
    })
  }
  return { authority, position, name }
}

const FOR_ANOTHER = /^(?:kt|k\/t|q|tl|t\/l|tuq)\.?$/u
const DEPUTY = /^pho /u

/** The lines that say in whose name is signed, and those of the post of who signs. */
function ranks(lines: readonly LabelledLine[]) {
  const inWhoseName = lines.filter((line) => line.role === 'authority')
  const posts = lines.filter((line) => line.role === 'position')
  const last = fold(inWhoseName.at(-1)?.view.text ?? '')
  const [upper, lower] = posts.map((line) => fold(line.view.text))
  if (upper === undefined || lower === undefined || !DEPUTY.test(lower)) return { inWhoseName, posts }
  // "KT. | GIÁM ĐỐC | PHÓ GIÁM ĐỐC"; "KT. BỘ TRƯỞNG | CHỦ NHIỆM … | PHÓ CHỦ NHIỆM": the chief, then the deputy
  const ofChief = FOR_ANOTHER.test(last) || (/^k\.?\/?t/u.test(last) && upper.startsWith(lower.replace(DEPUTY, '')))
  if (!ofChief) return { inWhoseName, posts }
  const [chief] = posts
  return { inWhoseName: lines.filter((line) => line.role === 'authority' || line === chief), posts: posts.slice(1) }
}

function write(lines: readonly LabelledLine[], writer: TextWriter): Text | null {
  if (lines.length === 0) return null
  const words: Mended = mendCaps(
    lines
      .map((line) => line.view.text)
      .join(' ')
      .replace(SIGNED_WITHIN, ' ')
      .replace(ENCLOSED, '')
      .replace(/\s{2,}/gu, ' ')
      .trim(),
    'signature',
  )
  const paragraph = writer.paragraph(words)
  const value = trimmedEnd(words.text, ',;.:')
  return {
    value,
    span: within(paragraph, 0, value.length),
    certainty: words.repairs.length > 0 || lines.some((line) => line.view.piece.mended) ? 'repaired' : 'stated',
  }
}

function writeName(line: LabelledLine, writer: TextWriter): Text | null {
  const words = mendStroke(
    line.view.text
      .replace(SIGNED_WITHIN, ' ')
      .replace(/\s{2,}/gu, ' ')
      .trim(),
  )
  const paragraph = writer.paragraph(words)
  const from = rankLength(fold(words.text))
  const value = trimmedEnd(words.text.slice(from), ',;.:')
  return value === ''
    ? null
    : {
        value,
        span: within(paragraph, from, from + value.length),
        certainty: words.repairs.length > 0 ? 'repaired' : 'stated',
      }
}
