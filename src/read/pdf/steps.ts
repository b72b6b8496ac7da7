/**
 * The drawing of one page as the thread of pdf.js hands it over: a row of numbers, because thousands of small objects
 * cost more to carry from thread to thread than to read. `STEP` is written into the code of the thread.
 */
export const STEP = {
  save: 0,
  restore: 1,
  /** Six numbers. */
  transform: 2,
  /** Place of its id in `ids`, how many matrices, and these. */
  beginAnnotation: 3,
  endAnnotation: 4,
  beginText: 5,
  /** Place of the font in `fonts`, size. */
  font: 6,
  charSpacing: 7,
  wordSpacing: 8,
  leading: 9,
  rise: 10,
  /** Per cent. */
  stretch: 11,
  /** Six numbers. */
  textMatrix: 12,
  /** Two numbers. */
  move: 13,
  nextLine: 14,
  /**
   * How many, and two numbers for each: letters in `text` and width of a glyph (`SPACE` added to the letters when it is
   * the space of the font), or −1 and an adjustment in thousandths.
   */
  show: 15,
  /** How many numbers, and these. */
  path: 16,
  beginArtifact: 17,
  endArtifact: 18,
} as const

/** Added to the number of letters of the glyph that word spacing applies to. */
export const SPACE = 1024

export interface FontFacts {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
  readonly vertical: boolean
  /** Of a Type 3 font, null for any other. */
  readonly unit: number | null
}

export interface AnnotationFacts {
  readonly id: string
  readonly subtype: string
  readonly fieldType: string
  readonly contents: string
  readonly value: string
  readonly hidden: boolean
  readonly rect: readonly number[]
}

export interface PageSteps {
  readonly view: { readonly width: number; readonly height: number; readonly transform: readonly number[] }
  readonly steps: Float64Array
  /** What the shown glyphs mean, one behind the other. */
  readonly text: string
  readonly fonts: readonly FontFacts[]
  readonly ids: readonly string[]
  readonly annotations: readonly AnnotationFacts[]
}

/** A piece of text as pdf.js joins it, in points from the lower left corner. */
export interface TextItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

export interface PageItems {
  readonly box: readonly number[]
  readonly items: readonly TextItem[]
}
