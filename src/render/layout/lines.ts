import type { Profile } from '../../model/profile.js'
import type { Role } from '../../model/roles.js'
import type { Inline, Line } from '../../model/tree.js'
import { balance } from './balance.js'
import { literal, pieces, piecesWidthMm, plainText } from './text.js'
import { paragraph, typeOf } from './type-style.js'
import type { Paragraph, Rule, Space } from './types.js'

/** What a paper or an annex is called by in the outline of its file. */
const NAMES_A_PAPER: readonly Role[] = ['type-name', 'annex-label']
const CONTENT_ROLES: readonly Role[] = ['body', 'basis', 'section']

/** A line of the content, or a centred line of a title, in the type of its role. Spacing is set by the caller. */
export function lineOf(role: Role, line: Line, profile: Profile, textWidthMm: number): Paragraph {
  const printed = profile.styles[role] ? role : 'body'
  const type = typeOf(printed, profile)
  const words = pieces(line.children, type)
  if (!CONTENT_ROLES.includes(printed)) {
    const named = NAMES_A_PAPER.includes(printed) ? { outline: 1 } : {}
    return balance(paragraph(type, words, { keepNext: printed !== 'contact', ...named }), textWidthMm)
  }
  const heads = printed === 'section' || isHeading(line.children)
  const outline = heads ? outlineLevel(plainText(line.children)) : null
  const align = line.hints?.align ?? type.align
  return paragraph(type, words, {
    align,
    firstMm: align === 'justify' || align === 'left' ? profile.body.indentMm.value.nominal : 0,
    linePt: profile.body.linePt.value.nominal,
    keepNext: heads || plainText(line.children).trimEnd().endsWith(':'),
    ...(outline === null ? {} : { outline }),
  })
}

/** Levels of headings by how they are numbered (HD 05-HD/VPTW, mục II.I.6); a bold line without a number is none. */
const HEADINGS: readonly (readonly [RegExp, number])[] = [
  [/^(?:Phần|Chương)\s/iu, 2],
  [/^(?:[IVX]{1,6}\s?[-.]|Mục\s)/u, 3],
  [/^(?:Điều\s|\p{Nd}{1,3}\s?[-.]\s)/u, 4],
  [/^(?:\p{Nd}{1,3}\.){2,4}|^\p{Ll}\)/u, 5],
]

function outlineLevel(text: string): number | null {
  return HEADINGS.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? null
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
