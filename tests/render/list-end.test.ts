import { describe, expect, test } from 'vitest'
import type { Paper } from '../../src/model/draft.js'
import { requireProfile } from '../../src/office/profiles/index.js'
import { renderPdf } from '../../src/render/index.js'
import { type Item, layoutDraft } from '../../src/render/layout/index.js'
import { readPages } from './pdf-positions.js'
import { draft, line, list, people, role, signature } from './sample-drafts.js'

const hd05 = requireProfile('hd05')

/** A list of so many rows with a total and two signatures under it. */
function listOf(rows: number, orientation: Paper['orientation']): Paper {
  const table = { ...people, rows: people.rows.slice(0, rows + 1) }
  return { ...list, orientation, blocks: list.blocks.map((block) => (block.type === 'table' ? table : block)) }
}

/** Rows of a list that Word is told to keep with what follows. */
function kept(items: readonly Item[] | undefined): readonly boolean[] {
  const table = items?.find((item) => item.kind === 'table')
  return table?.kind === 'table' ? table.rows.map((row) => row.every(({ keepNext }) => keepNext)) : []
}

describe('a list with signatures under it', () => {
  test('never leaves them alone on a page: the total and the last two rows come along, under the head of the list', async () => {
    let turns = 0
    for (const orientation of ['landscape', 'portrait'] as const)
      for (let rows = 3; rows <= 30; rows += 3) {
        const pages = await readPages(
          await renderPdf(draft([], { papers: [listOf(rows, orientation)] }), hd05),
          'words',
        )
        const last = pages.at(-1)?.items.map(({ text }) => text) ?? []
        const name = `${orientation}, ${rows} rows`
        expect(last.join(' '), name).toContain('Tổng số: 40 đồng chí.')
        expect(last.join(' '), name).toContain('NGƯỜI LẬP DANH SÁCH')
        expect(last, name).toContain('TT')
        for (const row of [rows - 1, rows]) expect(last, name).toContain(String(row))
        if (pages.length > 1) turns += 1
      }
    expect(turns).toBeGreaterThan(4)
  })

  test('stands as low as it did: the total under the list, the signatures under the total, over the foot of the page', async () => {
    const [page] = await readPages(await renderPdf(draft([], { papers: [listOf(3, 'landscape')] }), hd05), 'words')
    const at = (words: string) => page?.items.findLast(({ text }) => text.includes(words))?.yMm ?? 0
    const heights = [at('3/9/1998'), at('Tổng số'), at('NGƯỜI LẬP'), at('Lương Thị')]
    expect([...heights].sort((a, b) => a - b)).toEqual(heights)
    expect(at('Tổng số') - at('3/9/1998')).toBeGreaterThan(7)
    expect(at('Lương Thị') - at('NGƯỜI LẬP')).toBeGreaterThan(22)
    expect(at('Lương Thị')).toBeLessThan(210 - hd05.page.marginsMm.value.right)
  })

  test('tells Word to keep the same rows, and none when words of the paper stand between', () => {
    const sections = (paper: Paper) => layoutDraft(draft([], { papers: [paper] }), hd05).sections[0]?.items
    expect(kept(sections(listOf(4, 'portrait')))).toEqual([false, false, true, true])
    const apart = [people, line('Ghi chú thứ nhất.'), line('Ghi chú thứ hai.'), ...signature]
    expect(kept(sections({ ...list, blocks: [role('annex-label', 'DANH SÁCH'), ...apart] }))).not.toContain(true)
  })
})

test('a name without spaces is cut where its words are joined, and leaves the other columns their room', async () => {
  const name = 'cv_btcdu_trien_khai_kiem_diem_danh_gia_xep_loai_chat_luong_doi_voi_tap_the_ca_nhan_nam_2026_ban_ky.pdf'
  const cells = (...words: readonly string[]) => words.map((value) => [{ type: 'text' as const, value }])
  const table = {
    type: 'table' as const,
    align: [],
    rows: [cells('Tệp', 'Số, ký hiệu', 'Ghi chú'), cells(name, '12-CV/BTCĐU', 'đã ký số')],
  }
  const [page] = await readPages(await renderPdf(draft([table]), hd05), 'words')
  const texts = page?.items.map(({ text }) => text) ?? []
  expect(texts).toContain('đã ký số')
  expect(texts).toContain('12-CV/BTCĐU')
  const lines = texts.filter((text) => text.includes('_'))
  expect(lines.join('')).toBe(name)
  for (const one of lines.slice(0, -1)) expect(one).toMatch(/_$/u)
})
