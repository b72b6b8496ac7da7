import type { Profile, StylePart, TypeStyle } from '../../model/profile.js'
import type { Align } from '../../model/tree.js'
import type { Paragraph, Piece, StyleName } from './types.js'

/** A type style as printed: the least size allowed. */
export interface Type {
  readonly style: StyleName
  readonly sizePt: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly caps: boolean
  readonly align: Align
}

const isPart = (style: StyleName, profile: Profile): style is StylePart => style in profile.parts

function ruleFor(style: StyleName, profile: Profile): TypeStyle {
  if (isPart(style, profile)) return profile.parts[style].value
  // The marks under the organ and the title are set like the line above them.
  const role = style === 'organ-mark' ? 'number' : style === 'title-mark' ? 'title' : style
  const rule = profile.styles[role]
  if (!rule) throw new Error(`profile ${profile.id} has no style for ${role}`)
  return rule.value
}

export function typeOf(style: StyleName, profile: Profile): Type {
  const { sizePt, bold = false, italic = false, underline = false, caps = false, align } = ruleFor(style, profile)
  return { style, sizePt: sizePt[0], bold, italic, underline, caps, align }
}

/**
 * Exact pitch outside the body: a quarter more than the size keeps Ẫ, Ữ, Ọ whole in Word, which cuts off what
 * stands higher than the pitch.
 */
export function pitchFor(sizePt: number): number {
  return Math.ceil(sizePt * 1.25)
}

export type Placing = Partial<Omit<Paragraph, 'kind' | 'style' | 'pieces' | 'sizePt'>>

/** A paragraph in a type style; everything not given is flush, unspaced and free to part from the next. */
export function paragraph(type: Type, pieces: readonly Piece[], placing: Placing = {}): Paragraph {
  return {
    kind: 'paragraph',
    style: type.style,
    pieces,
    sizePt: type.sizePt,
    align: type.align,
    leftMm: 0,
    rightMm: 0,
    firstMm: 0,
    linePt: pitchFor(type.sizePt),
    beforePt: 0,
    keepNext: false,
    ...placing,
  }
}
