import type { Profile } from '../../model/profile.js'
import type { Role } from '../../model/roles.js'
import type { Line, RoleBlock } from '../../model/tree.js'
import { balance } from './balance.js'
import { linesOf } from './blocks.js'
import { fitWords, literal, pieces, plainText } from './text.js'
import { paragraph, type Type, typeOf } from './type-style.js'
import type { Columns, Paragraph, Piece, Stacked } from './types.js'

/** The list hangs by its hyphen and space; the words above it stand over the names. */
const HANG_MM = 2.6
const SECOND_ROW_PT = 14
/** Room to sign on a turned page, which is two thirds as deep: a list of half a page comes on one with its signatures. */
const TURNED_ROOM_MM = 22
/** Between the word and the list, as measured on the last page of HD 05-HD/VPTW. */
const UNDER_WORD_PT = 6

/** Nơi nhận left and the signature right; with a second signature left, Nơi nhận goes below it. */
export function footOf(
  blocks: readonly RoleBlock[],
  profile: Profile,
  textWidthMm: number,
  orientation: 'portrait' | 'landscape' = 'portrait',
): Columns {
  const roomMm = Math.min(profile.foot.signatureMm.value, orientation === 'landscape' ? TURNED_ROOM_MM : Infinity)
  const total = profile.foot.columnsMm.reduce((sum, mm) => sum + mm, 0)
  const widthsMm = profile.foot.columnsMm.map((mm) => (mm * textWidthMm) / total)
  const [leftMm = 0, , rightMm = 0] = widthsMm
  const lists = blocks.filter(({ role }) => role === 'distribution')
  const signatures = blocks.filter(({ role }) => role !== 'distribution')
  const [lefts, rights] = [signatures.filter(onLeft), signatures.filter((block) => !onLeft(block))]
  const list = distributionOf(lists.flatMap(linesOf), profile, leftMm)
  if (lefts.length === 0) {
    return {
      kind: 'columns',
      role: 'foot',
      widthsMm,
      rows: [[list, [], signatureOf(rights, profile, rightMm, roomMm)]],
    }
  }
  // Names level with each other, whatever stands above them.
  const row = (chosen: (block: RoleBlock) => boolean) => [
    signatureOf(lefts.filter(chosen), profile, leftMm, roomMm),
    [],
    signatureOf(rights.filter(chosen), profile, rightMm, roomMm),
  ]
  const rows = [row(isTitle), row(isName), ...(list.length > 0 ? [[[space(SECOND_ROW_PT), ...list], [], []]] : [])]
  return { kind: 'columns', role: 'foot', widthsMm, rows }
}

/** The stamp of a copy stands on the left (HD 05-HD/VPTW, mục II.III). */
const onLeft = ({ role, side }: RoleBlock): boolean => side === 'left' || role === 'stamp'
const isName = ({ role }: RoleBlock): boolean => role === 'signer'
const isTitle = ({ role }: RoleBlock): boolean => role !== 'signer'

function space(heightPt: number): Stacked {
  return { kind: 'space', heightPt, keepNext: true }
}

function signatureOf(
  blocks: readonly RoleBlock[],
  profile: Profile,
  columnMm: number,
  roomMm: number,
): readonly Stacked[] {
  const stack: Stacked[] = []
  let opened = false
  for (const block of blocks) {
    const first = !opened && (block.role === 'authority' || block.role === 'position')
    if (first) opened = true
    if (block.role === 'signer') stack.push(space((roomMm * 72) / 25.4))
    linesOf(block).forEach((line, index) => {
      const type = lineType(block.role, line, first && index === 0, profile)
      stack.push(balance(paragraph(type, pieces(line.children, type), { keepNext: true }), columnMm))
    })
  }
  return stack
}

/** The opening line is bold, `kiêm` stays in small letters (HD 05-HD/VPTW, mục II.I.7). */
function lineType(role: Role, line: Line, opening: boolean, profile: Profile): Type {
  const type = typeOf(role === 'stamp' ? 'authority' : role, profile)
  if (plainText(line.children).trim().toLowerCase() === 'kiêm') return { ...type, caps: false, bold: false }
  return opening && profile.foot.openingBold.value ? { ...type, bold: true } : type
}

function distributionOf(lines: readonly Line[], profile: Profile, columnMm: number): readonly Paragraph[] {
  const word = profile.words.distribution.value
  const heading = typeOf('distribution', profile)
  const item = typeOf('recipient', profile)
  const given = lines[0] && plainText(lines[0].children).trim().toLowerCase() === word.toLowerCase()
  const items = given ? lines.slice(1) : lines
  if (items.length === 0) return []
  return [
    paragraph(heading, distributionWord(word, heading), {
      leftMm: HANG_MM,
      keepNext: true,
    }),
    ...items.map((line, index) => {
      const hanging = { leftMm: HANG_MM, firstMm: -HANG_MM, keepNext: true, beforePt: index === 0 ? UNDER_WORD_PT : 0 }
      return fitWords(paragraph(item, pieces(line.children, item), hanging), columnMm)
    }),
  ]
}

/** The line is as long as the words; the colon stands outside it. */
function distributionWord(word: string, type: Type): readonly Piece[] {
  const words = word.replace(/:$/u, '')
  return [...literal(words, type), ...literal(word.slice(words.length), { ...type, underline: false })]
}
