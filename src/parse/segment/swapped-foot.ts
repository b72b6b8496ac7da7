import { fold, isCaps } from './fold.js'
import type { SourceLine } from './lines.js'
import { PERSON } from './marks.js'
import { AUTHORITY_PREFIX, isPosition } from './positions.js'

/** `KT. CỤC TRƯỞNG        Nơi nhận:` */
const OPENS = /^(\S.{1,60}?)\s{3,60}(?=N[ơo]i\s?nh[ậa]n\s?:?$)/iu
/** The last of Nơi nhận. */
const FILED = /^[-–+•]?\s{0,2}lưu(?!\p{L})/iu
/** How far from its column an item may begin. */
const NEAR = 4
const GAP = /\s{2,80}/gu

/** A foot that stands against the form: the signature in the left column, Nơi nhận in the right. */
export class SwappedFoot {
  /** Where the right column begins, counted from the margin. */
  readonly #column: number
  #signed = false
  #filed = false

  private constructor(column: number) {
    this.#column = column
  }

  /** The foot that the line opens; null when it opens none. */
  static at({ text, indent }: SourceLine): SwappedFoot | null {
    const found = OPENS.exec(text)
    const left = found?.[1] ?? ''
    if (!found || !isCaps(left)) return null
    const folded = fold(left, 80)
    return AUTHORITY_PREFIX.test(folded) || isPosition(folded) ? new SwappedFoot(indent + found[0].length) : null
  }

  /** The two sides of a line of the foot, a side without words empty; null for a line behind the foot. */
  cut(line: SourceLine): readonly [left: string, right: string] | null {
    if ((this.#signed && this.#filed) || line.cell) return null
    const sides = this.#sides(line)
    if (this.#signed && sides[1] === '') return null
    this.#signed ||= PERSON.test(sides[0])
    this.#filed ||= FILED.test(sides[1])
    return sides
  }

  #sides({ text, indent }: SourceLine): readonly [left: string, right: string] {
    const at = this.#column - indent
    if (at <= NEAR) return ['', text]
    for (const gap of text.matchAll(GAP)) {
      const end = gap.index + gap[0].length
      if (Math.abs(end - at) <= NEAR) return [text.slice(0, gap.index), text.slice(end)]
    }
    return [text, '']
  }
}
