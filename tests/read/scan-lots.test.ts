import { describe, expect, test } from 'vitest'
import { type OcrEngine, type OcrWord, recognisePages } from '../../src/read/index.js'
import type { Grey } from '../../src/read/scan/grey.js'
import type { PageSet } from '../../src/read/scan/index.js'
import { inkedBox, inkOf } from '../../src/read/scan/skew.js'
import { wordsOfTsv } from '../../src/read/scan/tsv.js'

/** A page of strokes like rows of words, from `left` and `top` to 400 points before the other edges. */
function page(left: number, top: number, width = 1600, height = 2200): Grey {
  const data = new Uint8Array(width * height).fill(245)
  for (let y = top; y < height - 400; y += 1)
    if ((y - top) % 45 < 25)
      for (let x = left; x < width - 400; x += 1) if ((x - left + 3 * y) % 17 < 8) data[y * width + x] = 30
  return { width, height, data }
}
const setOf = (pages: readonly Grey[]): PageSet => ({
  count: pages.length,
  page: async (number) => ({ grey: pages[number - 1] ?? page(0, 0), dpi: 200 }),
  close: async () => undefined,
})
const WORDS: readonly OcrWord[] = 'Các chi bộ báo cáo kết quả về Đảng uỷ'
  .split(' ')
  .map((text, at) => ({ text, confidence: 95, line: 0, x0: 10 + at * 60, x1: 60 + at * 60, y0: 20, y1: 45 }))

function engine(asked: string[], workers = 1, bad = ''): OcrEngine {
  const sizeOf = (picture: Uint8Array) => {
    const view = new DataView(picture.buffer, picture.byteOffset)
    return `${view.getUint32(18, true)}×${view.getUint32(22, true)}`
  }
  const read = (sizes: readonly string[]) => {
    asked.push(sizes.join(' '))
    if (sizes.includes(bad)) throw new Error('không đọc được')
    return sizes.map(() => WORDS)
  }
  return {
    name: 'thử',
    workers,
    recognise: async (picture) => read([sizeOf(picture)])[0] ?? [],
    recogniseAll: async (pictures) => read(pictures.map(sizeOf)),
    close: async () => undefined,
  }
}

describe('the pages of a scan', () => {
  test('are given to an engine that takes some at once in lots, the last ones too', async () => {
    const asked: string[] = []
    const read = await recognisePages(setOf(Array.from({ length: 6 }, () => page(300, 500))), engine(asked))
    expect(asked.map((sizes) => sizes.split(' ').length)).toEqual([4, 2])
    expect(read.map(({ number, words }) => [number, words.length])).toEqual([1, 2, 3, 4, 5, 6].map((at) => [at, 10]))
  })

  test('are parted among the workers, so that none waits', async () => {
    const asked: string[] = []
    await recognisePages(setOf(Array.from({ length: 3 }, () => page(300, 500))), engine(asked, 2))
    expect(asked.map((sizes) => sizes.split(' ').length).sort()).toEqual([1, 2])
  })

  test('are read one by one when a lot fails: only the bad one is lost', async () => {
    const asked: string[] = []
    const pages = [page(300, 500), page(300, 900), page(300, 500)]
    const [, bad] = await sizes(pages)
    const read = await recognisePages(setOf(pages), engine(asked, 1, bad))
    expect(asked).toHaveLength(4)
    expect(read.map(({ failed }) => failed)).toEqual([undefined, 'không đọc được', undefined])
    expect(read.map(({ words }) => words.length)).toEqual([10, 0, 10])
  })

  test('are shown without their margins, and words are told at their place on the whole page', async () => {
    const asked: string[] = []
    const [read] = await recognisePages(setOf([page(300, 500)]), engine(asked))
    const [width = 0, height = 0] = (asked[0] ?? '').split('×').map(Number)
    expect([width < 1050, height < 1450]).toEqual([true, true])
    expect(read?.grey).toMatchObject({ width: 1600, height: 2200 })
    const first = read?.words[0]
    // The engine saw the word 10 to the right of the cut, 40 points of paper left of the ink.
    expect(Math.abs((first?.x0 ?? 0) - (300 - 40 + 10))).toBeLessThanOrEqual(6)
    expect(Math.abs((first?.y0 ?? 0) - (500 - 40 + 20))).toBeLessThanOrEqual(6)
  })
})

async function sizes(pages: readonly Grey[]): Promise<readonly string[]> {
  const asked: string[] = []
  const { recogniseAll: _, ...alone } = engine(asked)
  for (const one of pages) await recognisePages(setOf([one]), alone)
  return asked
}

test.each([0, 1, 2, 3])('ink is found wherever the pixels begin in memory (%s bytes off)', (off) => {
  const grey = page(301, 503)
  const data = new Uint8Array(new ArrayBuffer(grey.data.length + 8), off, grey.data.length)
  data.set(grey.data)
  const ink = inkOf({ ...grey, data })
  expect(ink.share).toBe(inkOf(grey).share)
  expect(ink.share).toBeGreaterThan(0.1)
  const box = inkedBox(ink, grey, 0, 0)
  expect(box.x0).toBeLessThanOrEqual(301)
  expect(box.y0).toBeLessThanOrEqual(503)
  expect(box.x1).toBeGreaterThanOrEqual(1190)
  expect(box.y1).toBeGreaterThan(1750)
})

test('of TSV of some pages those of one are taken, an empty page has none', () => {
  const row = (page: number, text: string) => `5\t${page}\t1\t1\t1\t1\t10\t20\t30\t40\t96\t${text}`
  const tsv = [row(1, 'Kính'), '1\t2\t0\t0\t0\t0\t0\t0\t9\t9\t-1\t', row(3, 'gửi')].join('\n')
  expect([1, 2, 3].map((only) => wordsOfTsv(tsv, only).map(({ text }) => text))).toEqual([['Kính'], [], ['gửi']])
})
