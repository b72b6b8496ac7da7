import { isSound } from './doubts.js'
import { bitmapOf, canBeLevelled, type Grey, levelled, turned } from './grey.js'
import type { OcrEngine, OcrWord } from './ocr-engine.js'
import type { PageSet } from './pages.js'
import { inkOf, liesOnItsSide, skewOf } from './skew.js'

/** One page after recognition. Boxes are pixels of `grey`, the levelled page. */
export interface ReadPage {
  /** From 1. */
  readonly number: number
  readonly words: readonly OcrWord[]
  readonly grey: Grey | undefined
  readonly dpi: number
  /** How the page stood in the file: quarters it was turned clockwise, degrees its lines fell to the right after that. */
  readonly quarters: 0 | 1 | 2 | 3
  readonly degrees: number
  /** Why the page could not be recognised. */
  readonly failed?: string
}

/** A page with less ink than this is blank: nothing is asked of the engine. */
const BLANK_SHARE = 0.0008
/** Share of sound words below which a page may stand on its head. */
const UPSIDE_DOWN = 0.45

/** Recognises all pages, as many at a time as the engine has workers. One bad page does not spoil the others. */
export async function recognisePages(pages: PageSet, engine: OcrEngine): Promise<readonly ReadPage[]> {
  const read: ReadPage[] = []
  let next = 1
  const work = async () => {
    while (next <= pages.count) {
      const number = next
      next += 1
      read[number - 1] = await recognisePage(pages, number, engine)
    }
  }
  await Promise.all(Array.from({ length: Math.min(engine.workers, pages.count) }, work))
  return read
}

async function recognisePage(pages: PageSet, number: number, engine: OcrEngine): Promise<ReadPage> {
  const blank = { number, words: [], grey: undefined, dpi: 200, quarters: 0, degrees: 0 } as const
  try {
    const { grey, dpi } = await pages.page(number, pages.count - number)
    const ink = inkOf(grey)
    if (ink.share < BLANK_SHARE) return { ...blank, grey }
    const degrees = skewOf(ink)
    const aside = liesOnItsSide(ink, degrees)
    const upright = aside
      ? await recogniseTurned(number, grey, 1, dpi, engine)
      : await recogniseLevelled({ number, dpi, quarters: 0 }, grey, degrees, engine)
    if (soundShare(upright.words) >= UPSIDE_DOWN) return upright
    const other = await recogniseTurned(number, grey, aside ? 3 : 2, dpi, engine)
    return soundShare(other.words) > soundShare(upright.words) + 0.2 ? other : upright
  } catch (cause) {
    return { ...blank, failed: cause instanceof Error ? cause.message : String(cause) }
  }
}

async function recogniseTurned(
  number: number,
  given: Grey,
  quarters: 1 | 2 | 3,
  dpi: number,
  engine: OcrEngine,
): Promise<ReadPage> {
  const upright = turned(given, quarters)
  return recogniseLevelled({ number, dpi, quarters }, upright, skewOf(inkOf(upright)), engine)
}

async function recogniseLevelled(
  place: Pick<ReadPage, 'number' | 'dpi' | 'quarters'>,
  upright: Grey,
  degrees: number,
  engine: OcrEngine,
): Promise<ReadPage> {
  const turns = degrees !== 0 && canBeLevelled(upright)
  const grey = turns ? levelled(upright, degrees) : upright
  const words = await engine.recognise(bitmapOf(grey), place.dpi, 'page')
  return { ...place, words, grey, degrees: turns ? degrees : 0 }
}

/** Share of words that are whole and sound; few words prove nothing. */
function soundShare(words: readonly OcrWord[]): number {
  const long = words.filter(({ text }) => /\p{L}{2}/u.test(text))
  if (long.length < 8) return long.length === 0 ? 0 : 0.5
  return long.filter(({ text, confidence }) => confidence > 50 && isSound(text)).length / long.length
}
