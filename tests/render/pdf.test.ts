import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Draft } from '../../src/model/draft.js'
import { PROFILES, requireProfile } from '../../src/office/profiles/index.js'
import { renderPdf } from '../../src/render/index.js'
import { linesOf, type PageRead, readPages } from './pdf-positions.js'
import { draft, line, list, onePage, SAMPLES, text, twoPages, withList } from './sample-drafts.js'

const hd05 = requireProfile('hd05')
const pagesOf = async (sample: Draft, profile = hd05) => readPages(await renderPdf(sample, profile))
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const ROUND = 0.3

function find(page: PageRead | undefined, words: string) {
  const found = page && linesOf(page).find((one) => one.text.includes(words))
  if (!found) throw new Error(`không thấy “${words}”`)
  return found
}

describe('the first page of a công văn', () => {
  let page: PageRead | undefined
  beforeAll(async () => {
    page = (await pagesOf(onePage))[0]
  })
  it('is A4', () => {
    expect(page?.widthMm).toBeCloseTo(210, 1)
    expect(page?.heightMm).toBeCloseTo(297, 1)
  })
  it('has under the motto a rule exactly as long', () => {
    const motto = find(page, 'ĐẢNG CỘNG SẢN VIỆT NAM').items.at(-1)
    const rule = page?.rules[0]
    expect(Math.abs((rule?.widthMm ?? 0) - (motto?.widthMm ?? 1))).toBeLessThan(ROUND)
    expect(Math.abs((rule?.xMm ?? 0) - (motto?.xMm ?? 1))).toBeLessThan(ROUND)
    expect((rule?.yMm ?? 0) - (motto?.yMm ?? 0)).toBeGreaterThan(1)
    expect((rule?.yMm ?? 0) - (motto?.yMm ?? 0)).toBeLessThan(3)
  })
  it('has star, number and subject in this order under the organ, all on one axis', () => {
    const column = ['ĐẢNG UỶ SỞ', '*', 'Số 05-CV', 'về việc cử'].map((words) => find(page, words).items[0])
    const axes = column.map((item) => (item?.xMm ?? 0) + (item?.widthMm ?? 0) / 2)
    for (const axis of axes) expect(Math.abs(axis - 66.5)).toBeLessThan(ROUND)
    const heights = column.map((item) => item?.yMm ?? 0)
    expect([...heights].sort((a, b) => a - b)).toEqual(heights)
  })
  it('indents the first line 10 mm and fills the lines between the margins', () => {
    const first = find(page, 'Thực hiện Công văn').items
    expect(first[0]?.xMm).toBeCloseTo(40, 0)
    const second = find(page, 'quan Đảng tỉnh về mở').items
    expect(Math.abs((second[0]?.xMm ?? 0) - 30)).toBeLessThan(ROUND)
    const last = second.at(-1)
    expect(Math.abs((last?.xMm ?? 0) + (last?.widthMm ?? 0) - 195)).toBeLessThan(ROUND)
  })
  it('sets the body lines exactly 19 pt apart', () => {
    const pitch = (find(page, 'quan Đảng tỉnh về mở').yMm - find(page, 'Thực hiện Công văn').yMm) / (25.4 / 72)
    expect(pitch).toBeCloseTo(19, 1)
  })
  it('has Nơi nhận left and the authority right on the same line', () => {
    const foot = find(page, 'Nơi nhận')
    expect(foot.items[0]?.xMm).toBeLessThan(40)
    expect(foot.text).toContain('T/M ĐẢNG UỶ')
    const authority = foot.items.at(-1)
    expect(Math.abs((authority?.xMm ?? 0) + (authority?.widthMm ?? 0) / 2 - 155)).toBeLessThan(ROUND)
  })
  it('shows no page number', () => {
    expect(linesOf(page ?? { widthMm: 0, heightMm: 0, items: [], rules: [] }).every(({ yMm }) => yMm > 19)).toBe(true)
  })
})

describe('page numbers', () => {
  it('stand in the middle of the text width 10 mm from the top, from page 2, in size 14', async () => {
    const pages = await pagesOf(twoPages)
    expect(pages.length).toBeGreaterThan(1)
    pages.slice(1).forEach((page, index) => {
      const [number] = linesOf(page)
      expect(number?.text).toBe(String(index + 2))
      const item = number?.items[0]
      expect(Math.abs((item?.xMm ?? 0) + (item?.widthMm ?? 0) / 2 - 112.5)).toBeLessThan(ROUND)
      expect(item?.sizePt).toBeCloseTo(14, 1)
      // Digits of Times are 0.676 em high.
      const top = (item?.yMm ?? 0) - 14 * 0.676 * (25.4 / 72)
      expect(top).toBeGreaterThan(10)
      expect(top).toBeLessThan(11.5)
    })
  })
  it('begin again in an annex under HD 05 and run on under HD 36', async () => {
    const tops = async (id: string) =>
      (await pagesOf(withList, requireProfile(id))).map(
        (page) => linesOf(page).find(({ yMm }) => yMm < 19)?.text ?? null,
      )
    expect(await tops('hd05')).toEqual([null, null, '2', '3'])
    expect(await tops('hd36')).toEqual([null, '2', '3', '4'])
  })
})

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('every sample in %s', (_, profile) => {
  it.each(Object.entries(SAMPLES))(
    '%s keeps inside the margins and gives the same bytes twice',
    async (_name, sample) => {
      const pdf = await renderPdf(sample, profile)
      expect(sha(await renderPdf(sample, profile))).toBe(sha(pdf))
      for (const page of await readPages(pdf)) {
        const [top, right, bottom, left] = page.widthMm < page.heightMm ? [20, 15, 20, 30] : [30, 20, 15, 20]
        for (const item of page.items) {
          if (item.yMm < 19) continue
          expect(item.xMm).toBeGreaterThan(left - ROUND)
          expect(item.xMm + item.widthMm).toBeLessThan(page.widthMm - right + ROUND)
          expect(item.yMm).toBeGreaterThan(top)
          expect(item.yMm).toBeLessThan(page.heightMm - bottom)
        }
      }
    },
  )
})

describe('the file', () => {
  it('embeds Tinos and nothing else, says PDF/A-2b and carries the date of the paper', async () => {
    const raw = Buffer.from(await renderPdf(onePage, hd05)).toString('latin1')
    const fonts = [...raw.matchAll(/\/BaseFont ?\/([\w+-]{1,60})/gu)].map(([, name]) => name)
    expect(fonts.length).toBeGreaterThan(0)
    for (const name of fonts) expect(name).toMatch(/^[A-Z]{6}\+Tinos-/u)
    expect(raw).toContain('D:20260605')
    expect(raw).toMatch(/pdfaid:part>2</u)
    expect(raw).toMatch(/pdfaid:conformance>B</u)
  })
  it('is the same in another process', async () => {
    const child = spawnSync(
      process.execPath,
      ['--import', 'tsx', new URL('./child-render.ts', import.meta.url).pathname],
      {
        encoding: 'utf8',
      },
    )
    expect(child.stderr).toBe('')
    expect(child.stdout.trim()).toBe(sha(await renderPdf(withList, hd05)))
  })
  it('has one bookmark for each paper', async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const task = getDocument({
      data: await renderPdf(withList, hd05),
      verbosity: 0,
    })
    const outline = await (await task.promise).getOutline()
    expect(outline.map(({ title }) => title)).toEqual([
      'Cử học viên dự lớp bồi dưỡng nhận thức về Đảng',
      'DANH SÁCH đăng ký học viên lớp bồi dưỡng nhận thức về Đảng đợt 2 năm 2026',
    ])
    await task.destroy()
  })
  it('keeps dossier links as they are', async () => {
    const linked = draft([line({ type: 'link', url: 'ds:3', children: [text('Công văn')] })])
    expect(Buffer.from(await renderPdf(linked, hd05)).toString('latin1')).toContain('(ds:3)')
  })
  it('repeats the heading row of a table on each page', async () => {
    const pages = await pagesOf(draft([], {}, [list]))
    expect(pages).toHaveLength(3)
    for (const page of pages) expect(find(page, 'Họ và tên').items.length).toBeGreaterThan(0)
  })
})
