import type { Attachment } from '../../../model/dispatch.js'
import { quick } from '../../quick/quick-pattern.js'
import type { PhraseRule } from './phrase-rule.js'

const BRACKET = quick(
  /\((?:(?:có|xin)\s)?((?:đính kèm|gửi kèm|kèm theo|gửi kèm theo)(?: theo)?)[: ]{0,2}([^()]{0,160}(?:\([^()]{0,60}\)[^()]{0,60})?)\)/iu,
)
const AFTER = quick(/\(((?:có |xin gửi )?[^()]{2,140}?)\s(?:kèm theo|gửi kèm|đính kèm)\s?\)/iu)

/** Papers said to come with this one. `present` is for whoever looks into the file; here it is always false. */
export const attachmentRules: readonly PhraseRule<{
  readonly name: string
  readonly at: number
  readonly length: number
}>[] = [
  {
    name: 'attachment/name-after',
    reason: '"(Đính kèm X)"',
    examples: { yes: ['(Đính kèm Kế hoạch số 5-KH/ĐU)', '(gửi kèm danh mục)'], no: ['(theo danh mục gửi về sau)'] },
    read(text) {
      const found = BRACKET.exec(text)
      const name = found?.[2]?.trim()
      return found && name ? { name, at: found.index, length: found[0].length } : undefined
    },
  },
  {
    name: 'attachment/name-before',
    reason: '"(có X kèm theo)"',
    examples: {
      yes: ['(có danh mục kèm theo)', '(Hướng dẫn số 18-HD/ĐUK kèm theo)', '(Hồ sơ theo danh mục gửi kèm)'],
      no: ['(qua Văn phòng)'],
    },
    read(text) {
      const found = AFTER.exec(text)
      const name = found?.[1]?.replace(/^(?:có|xin gửi) /iu, '').trim()
      return found && name ? { name, at: found.index, length: found[0].length } : undefined
    },
  },
]

/** Every attachment named in `text`, offsets shifted by `base`. */
export function findAttachments(text: string, base: number): readonly Attachment[] {
  const out: Attachment[] = []
  for (const rule of attachmentRules) {
    for (let from = 0; from < text.length; ) {
      const found = rule.read(text.slice(from))
      if (!found) break
      const start = base + from + found.at
      if (!out.some((one) => one.span[0] < start + found.length && start < one.span[1]))
        out.push({ name: found.name, present: false, span: [start, start + found.length] })
      from += found.at + found.length
    }
  }
  return out.sort((a, b) => a.span[0] - b.span[0])
}
