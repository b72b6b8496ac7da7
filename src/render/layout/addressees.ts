import type { Profile } from '../../model/profile.js'
import type { Inline, Line } from '../../model/tree.js'
import { widthMm } from '../font/tinos.js'
import { balance, SLACK_MM } from './balance.js'
import { fitWords, pieces, piecesWidthMm, plainText } from './text.js'
import { paragraph, type Type, typeOf } from './type-style.js'
import type { Paragraph, Piece } from './types.js'

const INDENT_MM = 10

/**
 * Kính gửi / Kính trình. One addressee: a centred line. Several: the salutation, then one line each with their
 * hyphens under one another, the whole group in the middle of the page.
 */
export function addresseesOf(lines: readonly Line[], profile: Profile, textWidthMm: number): readonly Paragraph[] {
  const [first, ...rest] = lines
  if (!first) return []
  const salutation = typeOf('addressees', profile)
  const addressee = typeOf('addressee', profile)
  const opening = salutationPieces(first.children, salutation, addressee)
  const keepNext = true
  if (rest.length === 0) return [balance(paragraph(salutation, opening, { keepNext }), textWidthMm)]

  const items = rest.map((line) => pieces(line.children, addressee))
  const salutationMm = widthMm(`${salutationWords(first)} `, salutation.sizePt, salutation)
  const shared = plainText(first.children).trim() !== salutationWords(first)
  const widestMm = Math.max(...items.map((item) => piecesWidthMm(item, addressee.sizePt)))
  const openingMm = piecesWidthMm(opening, salutation.sizePt)
  const groupMm = Math.max(salutationMm + widestMm, openingMm)
  const startMm = Math.max(INDENT_MM, (textWidthMm - groupMm - SLACK_MM) / 2)
  const hangMm = widthMm('- ', addressee.sizePt, addressee)
  const group = [
    paragraph(salutation, opening, {
      align: 'left',
      leftMm: shared ? startMm + salutationMm + hangMm : startMm,
      firstMm: shared ? -salutationMm - hangMm : 0,
      keepNext,
    }),
    ...items.map((item) =>
      paragraph(addressee, item, {
        leftMm: startMm + salutationMm + hangMm,
        firstMm: -hangMm,
        keepNext,
      }),
    ),
  ]
  return group.map((block) => fitWords(block, textWidthMm))
}

function salutationWords(line: Line): string {
  return /^[^:]{0,40}:/u.exec(plainText(line.children))?.[0] ?? ''
}

/** `Kính gửi:` in the type of the salutation, what follows on the line in the type of the addressees. */
function salutationPieces(children: readonly Inline[], salutation: Type, addressee: Type): readonly Piece[] {
  const [first, ...rest] = children
  if (first?.type !== 'text') return pieces(children, salutation)
  const colon = first.value.indexOf(':') + 1
  return [
    ...pieces([{ type: 'text', value: first.value.slice(0, colon) }], salutation),
    ...pieces([{ type: 'text', value: first.value.slice(colon) }, ...rest], addressee),
  ]
}
