import { isSound } from './doubts.js'
import { bitmapOf, canBeLevelled, type Grey, levelled, turned } from './grey.js'
import type { Box, OcrEngine, OcrWord } from './ocr-engine.js'
import type { PageSet } from './pages.js'
import { type Ink, inkedBox, inkOf, liesOnItsSide, skewOf } from './skew.js'

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
/** Paper left around the ink of a page: what is white costs the engine as much as what is written on. */
const MARGIN_INCHES = 0.2
/** Share of sound words below which a page may stand on its head. */
const UPSIDE_DOWN = 0.45

/** Most pages given to the engine at one start. */
const MOST_AT_ONCE = 4

/** Recognises all pages, as many at a time as the engine has workers. One bad page does not spoil the others. */
export async function recognisePages(pages: PageSet, engine: OcrEngine): Promise<readonly ReadPage[]> {
  const read: ReadPage[] = []
  const lot = engine.recogniseAll ? Math.min(MOST_AT_ONCE, Math.ceil(pages.count / engine.workers)) : 1
  let next = 1
  const work = async () => {
    while (next <= pages.count) {
      const numbers = Array.from({ length: Math.min(lot, pages.count + 1 - next) }, (_, at) => next + at)
      next += numbers.length
      for (const page of await recogniseLot(pages, numbers, engine)) read[page.number - 1] = page
    }
  }
  await Promise.all(Array.from({ length: Math.min(engine.workers, pages.count) }, work))
  return read
}

/** A page that stands upright and level, and the part of it that the engine is shown. */
interface Upright extends Pick<ReadPage, 'number' | 'dpi' | 'quarters' | 'degrees'> {
  readonly grey: Grey
  readonly inked: Box
}

interface Prepared {
  readonly given: Grey
  readonly aside: boolean
  readonly upright: Upright
}

async function recogniseLot(
  pages: PageSet,
  numbers: readonly number[],
  engine: OcrEngine,
): Promise<readonly ReadPage[]> {
  const done: ReadPage[] = []
  const waiting: Prepared[] = []
  for (const number of numbers) {
    const page = await attempt(number, () => prepared(pages, number))
    if ('words' in page) done.push(page)
    else waiting.push(page)
  }
  const words = await atOneStart(waiting, engine)
  for (const [at, page] of waiting.entries())
    done.push(await attempt(page.upright.number, () => recognised(page, words?.[at], engine)))
  return done
}

async function attempt<T>(number: number, work: () => Promise<T>): Promise<T | ReadPage> {
  try {
    return await work()
  } catch (cause) {
    return { ...blank(number), failed: cause instanceof Error ? cause.message : String(cause) }
  }
}

const blank = (number: number, grey?: Grey): ReadPage => ({
  number,
  words: [],
  grey,
  dpi: 200,
  quarters: 0,
  degrees: 0,
})

async function prepared(pages: PageSet, number: number): Promise<Prepared | ReadPage> {
  const { grey: given, dpi } = await pages.page(number, pages.count - number)
  const ink = inkOf(given)
  if (ink.share < BLANK_SHARE) return blank(number, given)
  const degrees = skewOf(ink)
  const aside = liesOnItsSide(ink, degrees)
  const place = { number, dpi, quarters: 0 } as const
  return { given, aside, upright: aside ? turnedPage(place, given, 1) : levelledPage(place, given, ink, degrees) }
}

/** The words of all pages together; undefined when they must be recognised one by one. */
async function atOneStart(pages: readonly Prepared[], engine: OcrEngine): Promise<readonly Words[] | undefined> {
  const dpi = pages[0]?.upright.dpi
  if (!engine.recogniseAll || dpi === undefined || pages.length < 2) return undefined
  if (pages.some(({ upright }) => upright.dpi !== dpi)) return undefined
  const pictures = pages.map(({ upright }) => bitmapOf(upright.grey, upright.inked))
  return engine.recogniseAll(pictures, dpi).catch(() => undefined)
}

type Words = readonly OcrWord[]

async function recognised({ given, aside, upright }: Prepared, words: Words | undefined, engine: OcrEngine) {
  const read = await wordsOn(upright, engine, words)
  if (soundShare(read.words) >= UPSIDE_DOWN) return read
  const { number, dpi } = upright
  const other = await wordsOn(turnedPage({ number, dpi }, given, aside ? 3 : 2), engine)
  return soundShare(other.words) > soundShare(read.words) + 0.2 ? other : read
}

function turnedPage(place: Pick<Upright, 'number' | 'dpi'>, given: Grey, quarters: 1 | 2 | 3): Upright {
  const grey = turned(given, quarters)
  const ink = inkOf(grey)
  return levelledPage({ ...place, quarters }, grey, ink, skewOf(ink))
}

function levelledPage(
  place: Pick<Upright, 'number' | 'dpi' | 'quarters'>,
  given: Grey,
  ink: Ink,
  degrees: number,
): Upright {
  const turns = degrees !== 0 && canBeLevelled(given)
  const inked = inkedBox(ink, given, turns ? degrees : 0, Math.round(MARGIN_INCHES * place.dpi))
  const grey = turns ? levelled(given, degrees, inked) : given
  return { ...place, grey, inked, degrees: turns ? degrees : 0 }
}

/** The engine is shown the part that holds ink, and tells where the words stand in it. */
async function wordsOn({ inked, ...page }: Upright, engine: OcrEngine, known?: Words): Promise<ReadPage> {
  const found = known ?? (await engine.recognise(bitmapOf(page.grey, inked), page.dpi, 'page'))
  const { x0: dx, y0: dy } = inked
  const words = found.map((word) => ({
    ...word,
    x0: word.x0 + dx,
    y0: word.y0 + dy,
    x1: word.x1 + dx,
    y1: word.y1 + dy,
  }))
  return { ...page, words }
}

/** Share of words that are whole and sound; few words prove nothing. */
function soundShare(words: readonly OcrWord[]): number {
  const long = words.filter(({ text }) => /\p{L}{2}/u.test(text))
  if (long.length < 8) return long.length === 0 ? 0 : 0.5
  return long.filter(({ text, confidence }) => confidence > 50 && isSound(text)).length / long.length
}
