/** Place on a page picture in pixels: left, top, right, bottom. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** One word as the engine read it. */
export interface OcrWord extends Box {
  readonly text: string
  /** 0–100, the engine's own measure. */
  readonly confidence: number
  /** Words of one printed line share the number. */
  readonly line: number
}

/** A program or library that recognises printed Vietnamese. */
export interface OcrEngine {
  readonly name: string
  /** How many pages may be recognised at the same time. */
  readonly workers: number
  /**
   * Words of one page, or the figures of a small part cut out of it, given as a picture file (a bitmap).
   * @throws Error when the engine failed or ran out of time on this page.
   */
  readonly recognise: (picture: Uint8Array, dpi: number, shape: 'page' | 'figures') => Promise<readonly OcrWord[]>
  /** Some pages at one start, where starting costs; one bad page fails them all. */
  readonly recogniseAll?: (pictures: readonly Uint8Array[], dpi: number) => Promise<readonly (readonly OcrWord[])[]>
  readonly close: () => Promise<void>
}
