import type { Profile } from '../../model/profile.js'
import type { Role } from '../../model/roles.js'
import type { RoleBlock } from '../../model/tree.js'
import { balance, SLACK_MM } from './balance.js'
import { linesOf } from './blocks.js'
import { literal, pieces, piecesWidthMm } from './text.js'
import { paragraph, typeOf } from './type-style.js'
import type { Columns, Paragraph, Rule, Space, Stacked } from './types.js'

const GAP_MIN_MM = 4
const NARROWED = 0.85
/** Between a line of type and the rule under it, so that Ộ and Ị keep their dots. */
const AIR: Space = { kind: 'space', heightPt: 1.5, keepNext: true }
const ORGAN_ROLES: readonly Role[] = ['superior', 'issuer']
const UNDER_ROLES: readonly Role[] = ['number', 'subject', 'draft', 'secrecy', 'urgency']

/** The head of a paper: organ, number and subject left, motto, place and date right. */
export function headOf(blocks: readonly RoleBlock[], profile: Profile, textWidthMm: number): Columns {
  const organ = stack(blocks, ORGAN_ROLES, profile)
  const under = stack(blocks, UNDER_ROLES, profile)
  // A copy block names its kind where a paper has the title of the Party (HD 36-HD/VPTW, ô 16).
  const kind = copyKindOf(blocks, profile)
  const motto = kind.length > 0 ? kind : mottoOf(profile)
  const date = stack(blocks, ['place-date'], profile)
  const widthsMm = columnWidths(profile, textWidthMm, {
    left: widest([...organ, ...under.filter(({ style }) => style === 'number')]),
    right: widest([...motto, ...date]),
  })
  const [leftMm = 0, , rightMm = 0] = widthsMm
  const left = organ.map((block) => balance(block, leftMm))
  const below = under.map((block) => balance(block, leftMm))
  const right = kind.length > 0 ? motto : [...motto, AIR, mottoRule(motto, profile, rightMm)]
  const dates = date.map((block) => balance(block, rightMm))
  const mark = organMark(left, profile, leftMm)
  const rows =
    profile.head.placeDateRow.value === 'motto'
      ? [[[...left, ...mark, ...below], [], [...right, ...dates.map(lowered)]]]
      : [
          [[...left, ...mark], [], right],
          [below, [], dates],
        ]
  return { kind: 'columns', role: 'head', widthsMm, rows }
}

function stack(blocks: readonly RoleBlock[], roles: readonly Role[], profile: Profile): readonly Paragraph[] {
  return roles.flatMap((role) =>
    blocks
      .filter((block) => block.role === role)
      .flatMap((block) => {
        const type = typeOf(role, profile)
        return linesOf(block).map((line) => paragraph(type, pieces(line.children, type)))
      }),
  )
}

function widest(blocks: readonly Paragraph[]): number {
  return Math.max(0, ...blocks.map((block) => piecesWidthMm(block.pieces, block.sizePt))) + SLACK_MM
}

/** The profile's columns; a longer line takes room from the gap first, so that it need not wrap. */
function columnWidths(
  profile: Profile,
  textWidthMm: number,
  need: { readonly left: number; readonly right: number },
): readonly number[] {
  const total = profile.head.columnsMm.reduce((sum, mm) => sum + mm, 0)
  const [left, , right] = profile.head.columnsMm.map((mm) => (mm * textWidthMm) / total)
  const room = textWidthMm - GAP_MIN_MM
  const least = { left: left ?? 0, right: right ?? 0 }
  // A name that wraps anyway can wrap a little narrower, so that the place and date stay on one line.
  const floor = need.left <= least.left ? need.left : least.left * NARROWED
  const rightMm = need.right <= room - floor ? Math.max(least.right, need.right) : least.right
  const leftMm = Math.max(Math.min(least.left, room - rightMm), need.left <= room - rightMm ? need.left : 0)
  return [leftMm, textWidthMm - leftMm - rightMm, rightMm]
}

function mottoOf(profile: Profile): readonly Paragraph[] {
  return profile.head.motto.value.map((words, index) => {
    const type = typeOf(index === 0 ? 'motto' : 'motto-second', profile)
    return paragraph(type, literal(words, type))
  })
}

function copyKindOf(blocks: readonly RoleBlock[], profile: Profile): readonly Paragraph[] {
  const type = typeOf('authority', profile)
  return blocks
    .filter(({ role }) => role === 'motto')
    .flatMap((block) => linesOf(block).map((line) => paragraph(type, pieces(line.children, type))))
}

/** HD 05-HD/VPTW, mục II.I.1; NĐ 30/2020/NĐ-CP, mục II.1: as long as the line above it, no more, no less. */
function mottoRule(motto: readonly Paragraph[], profile: Profile, columnMm: number): Rule {
  const last = motto.at(-1)
  const widthMm = last ? piecesWidthMm(last.pieces, last.sizePt) : 0
  return {
    kind: 'rule',
    widthMm,
    columnMm,
    weightPt: profile.head.mottoRulePt.value,
    heightPt: 4,
  }
}

function organMark(organ: readonly Paragraph[], profile: Profile, columnMm: number): readonly Stacked[] {
  const mark = profile.head.organMark.value
  const last = organ.at(-1)
  if (!last) return []
  if (mark.kind === 'star') {
    const type = typeOf('organ-mark', profile)
    // The asterisk hangs high in its line: a pitch of its size brings the number close enough.
    return [paragraph(type, literal('*', type), { linePt: type.sizePt })]
  }
  const lineMm = Math.min(piecesWidthMm(last.pieces, last.sizePt), columnMm - last.leftMm - last.rightMm)
  return [
    AIR,
    {
      kind: 'rule',
      widthMm: lineMm * mark.share,
      columnMm,
      weightPt: profile.head.mottoRulePt.value,
      heightPt: 6,
    },
  ]
}

/** A little air between the rule of the motto and the place and date, as on the model page. */
function lowered(block: Paragraph, index: number): Paragraph {
  return index === 0 ? { ...block, beforePt: 4 } : block
}
