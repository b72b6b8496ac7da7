import type { Profile } from '../../model/profile.js'
import type { Role } from '../../model/roles.js'
import type { Inline, Line } from '../../model/tree.js'
import { balance } from './balance.js'
import { literal, pieces, piecesWidthMm, plainText } from './text.js'
import { paragraph, typeOf } from './type-style.js'
import type { Paragraph, Rule, Space } from './types.js'

const CONTENT_ROLES: readonly Role[] = ['body', 'basis', 'section']

/** A line of the content, or a centred line of a title, in the type of its role. Spacing is set by the caller. */
export function lineOf(role: Role, line: Line, profile: Profile, textWidthMm: number): Paragraph {
  const printed = profile.styles[role] ? role : 'body'
  const type = typeOf(printed, profile)
  const words = pieces(line.children, type)
  if (!CONTENT_ROLES.includes(printed)) {
    return balance(paragraph(type, words, { keepNext: printed !== 'contact' }), textWidthMm)
  }
  const align = line.hints?.align ?? type.align
  return paragraph(type, words, {
    align,
    firstMm: align === 'justify' || align === 'left' ? profile.body.indentMm.value.nominal : 0,
    linePt: profile.body.linePt.value.nominal,
    keepNext: printed === 'section' || isHeading(line.children) || plainText(line.children).trimEnd().endsWith(':'),
  })
}

/** A paragraph printed wholly bold heads what follows it. */
function isHeading(children: readonly Inline[]): boolean {
  return children.length > 0 && children.every((child) => child.type === 'strong' || isBlank(child))
}

function isBlank(child: Inline): boolean {
  return child.type === 'text' && child.value.trim() === ''
}

/** What stands under the title of a paper: five hyphens, or a rule (NĐ 30/2020/NĐ-CP). */
export function titleMarkOf(
  last: Paragraph,
  profile: Profile,
  textWidthMm: number,
): readonly (Paragraph | Rule | Space)[] {
  const mark = profile.head.titleMark.value
  const type = typeOf('title-mark', profile)
  if (mark.kind === 'text') return [paragraph(type, literal(mark.text, type), { keepNext: true })]
  const lineMm = Math.min(piecesWidthMm(last.pieces, last.sizePt), textWidthMm - last.leftMm - last.rightMm)
  const weightPt = profile.head.mottoRulePt.value
  return [
    { kind: 'space', heightPt: 3, keepNext: true },
    {
      kind: 'rule',
      widthMm: lineMm * mark.share,
      columnMm: textWidthMm,
      weightPt,
      heightPt: 6,
    },
  ]
}
