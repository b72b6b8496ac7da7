import { describe, expect, it } from 'vitest'
import type { Profile } from '../../src/model/profile.js'
import type { Block } from '../../src/model/tree.js'
import { PROFILES, requireProfile } from '../../src/office/profiles/index.js'
import { widthMm } from '../../src/render/font/tinos.js'
import {
  type Layout,
  layoutDraft,
  type Paragraph,
  type Piece,
  type Section,
  type StyleName,
} from '../../src/render/layout/index.js'
import {
  draft,
  head,
  line,
  list,
  missing,
  onePage,
  people,
  report,
  role,
  SAMPLES,
  signature,
  strong,
} from './sample-drafts.js'

const hd05 = requireProfile('hd05')
const words = (pieces: readonly Piece[]) => pieces.map((piece) => (piece.kind === 'text' ? piece.text : ' ')).join('')

function paragraphs(section: Section | undefined): readonly Paragraph[] {
  return (section?.items ?? []).flatMap((item): readonly Paragraph[] => {
    if (item.kind === 'paragraph') return [item]
    if (item.kind === 'columns')
      return item.rows.flat(2).flatMap((block) => (block.kind === 'paragraph' ? [block] : []))
    return item.kind === 'table' ? [...item.head, ...item.rows.flat()] : []
  })
}
const inStyle = (layout: Layout, style: StyleName) =>
  paragraphs(layout.sections[0]).filter((block) => block.style === style)
const of = (blocks: readonly Block[], profile: Profile = hd05) => layoutDraft(draft(blocks), profile)
const bold = (block: Paragraph | undefined) => block?.pieces.every((piece) => piece.kind === 'text' && piece.bold)

describe('layout', () => {
  it('is plain JSON', () => {
    for (const sample of Object.values(SAMPLES)) {
      const layout = layoutDraft(sample, hd05)
      expect(JSON.parse(JSON.stringify(layout))).toEqual(layout)
    }
  })

  it('puts the organ left and the motto right, with a rule exactly as long as the motto', () => {
    const [columns] = layoutDraft(onePage, hd05).sections[0]?.items ?? []
    if (columns?.kind !== 'columns') throw new Error('no head')
    const [left = [], , right = []] = columns.rows[0] ?? []
    expect(left.map((block) => (block.kind === 'paragraph' ? block.style : block.kind))).toEqual([
      'superior',
      'issuer',
      'organ-mark',
      'number',
      'subject',
    ])
    expect(right.map((block) => (block.kind === 'paragraph' ? block.style : block.kind))).toEqual([
      'motto',
      'space',
      'rule',
      'place-date',
    ])
    const rule = right.find((block) => block.kind === 'rule')
    // 4133 twips by the metrics of Times New Roman Bold at 15 pt.
    expect(rule?.kind === 'rule' && Math.round((rule.widthMm / 25.4) * 1440)).toBe(4133)
  })

  it('prints the motto, the star and the five hyphens from the profile, not from the draft', () => {
    const layout = layoutDraft(report, hd05)
    expect(inStyle(layout, 'motto').map((block) => words(block.pieces))).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM'])
    expect(inStyle(layout, 'organ-mark').map((block) => words(block.pieces))).toEqual(['*'])
    expect(inStyle(layout, 'title-mark').map((block) => words(block.pieces))).toEqual(['-----'])
  })

  it('draws rules instead of the star and the hyphens in state papers', () => {
    const layout = layoutDraft(report, requireProfile('nd30'))
    expect(inStyle(layout, 'organ-mark')).toEqual([])
    expect(inStyle(layout, 'title-mark')).toEqual([])
    expect(layout.sections[0]?.items.filter((item) => item.kind === 'rule')).toHaveLength(1)
    expect(inStyle(layout, 'motto-second').map((block) => words(block.pieces))).toEqual(['Độc lập - Tự do - Hạnh phúc'])
  })

  it('widens the right column from the gap for a long place and date', () => {
    const long = role('place-date', 'Thành phố Hà Phong, ngày 05 tháng 6 năm 2026')
    const [columns] = of([...head, long]).sections[0]?.items ?? []
    if (columns?.kind !== 'columns') throw new Error('no head')
    expect(columns.widthsMm.reduce((sum, mm) => sum + mm, 0)).toBeCloseTo(165, 6)
    expect(columns.widthsMm[2]).toBeGreaterThan(85)
    expect(columns.widthsMm[0]).toBeGreaterThan(60)
  })

  it('leaves the columns alone when the place and date must wrap anyway', () => {
    const longer = role('place-date', 'Thành phố Hà Phong Thượng Trung, ngày 25 tháng 12 năm 2026')
    const [columns] = of([...head, longer]).sections[0]?.items ?? []
    expect(columns?.kind === 'columns' && columns.widthsMm).toEqual([73, 19, 73])
  })

  it('breaks a long centred name into lines of about equal length', () => {
    const [superior] = inStyle(layoutDraft(onePage, hd05), 'superior')
    expect(superior?.leftMm).toBeGreaterThan(5)
    expect(superior?.leftMm).toBe(superior?.rightMm)
  })

  it('prints the opening line of the signature bold and a position under it regular', () => {
    expect(inStyle(of(signature), 'authority').map(bold)).toEqual([true])
    expect(inStyle(of(signature), 'position').map(bold)).toEqual([false])
    const direct = of([role('position', 'Trưởng ban'), role('signer', 'Đàm Thử Bình')])
    expect(inStyle(direct, 'position').map(bold)).toEqual([true])
    expect(inStyle(of(signature, requireProfile('nd30')), 'position').map(bold)).toEqual([true])
  })

  it('leaves kiêm in small regular letters', () => {
    const layout = of([role('position', 'Phó Bí thư', 'kiêm', 'Trưởng Ban Chỉ đạo'), role('signer', 'Đàm Thử Bình')])
    const lines = inStyle(layout, 'position')
    expect(lines.map((block) => words(block.pieces))).toEqual(['PHÓ BÍ THƯ', 'kiêm', 'TRƯỞNG BAN CHỈ ĐẠO'])
    expect(bold(lines[1])).toBe(false)
  })

  it('adds Nơi nhận when the draft gives only the list, and underlines the words without the colon', () => {
    const layout = of([role('distribution', '- Như trên;', '- Lưu Văn phòng.'), ...signature])
    const [heading] = inStyle(layout, 'distribution')
    expect(heading?.pieces.map((piece) => piece.kind === 'text' && [piece.text, piece.underline])).toEqual([
      ['Nơi nhận', true],
      [':', false],
    ])
    const given = of([role('distribution', 'Nơi nhận:', '- Như trên.'), ...signature])
    expect(inStyle(given, 'distribution')).toHaveLength(1)
    expect(inStyle(given, 'recipient')).toHaveLength(1)
  })

  it('puts two signatures side by side with their names level', () => {
    const [section] = layoutDraft(draft([], {}, [list]), hd05).sections
    const foot = section?.items.at(-1)
    if (foot?.kind !== 'columns') throw new Error('no foot')
    expect(foot.rows).toHaveLength(2)
    const names = foot.rows[1]?.map((cell) =>
      cell.flatMap((block) => (block.kind === 'paragraph' ? [words(block.pieces)] : [])),
    )
    expect(names).toEqual([['Lương Thị Mẫu An'], [], ['Đàm Thử Bình']])
  })

  it('keeps the last paragraph with the signature', () => {
    const items = layoutDraft(onePage, hd05).sections[0]?.items ?? []
    expect(items.slice(-3).map((item) => item.kind)).toEqual(['paragraph', 'space', 'columns'])
    expect(items.slice(-3, -1).every((item) => 'keepNext' in item && item.keepNext)).toBe(true)
  })

  it('sets salutation and addressees in their own type', () => {
    const one = inStyle(of([role('addressees', 'Kính gửi: Ban Tổ chức Tỉnh uỷ')]), 'addressees')
    expect(one[0]?.align).toBe('center')
    expect(one[0]?.pieces.map((piece) => piece.kind === 'text' && [piece.text, piece.italic])).toEqual([
      ['Kính gửi:', true],
      [' Ban Tổ chức Tỉnh uỷ', false],
    ])
    const several = of([role('addressees', 'Kính gửi:', '- Ban Tổ chức Tỉnh uỷ;', '- Văn phòng Tỉnh uỷ;')])
    const lefts = inStyle(several, 'addressee').map((block) => block.leftMm + block.firstMm)
    expect(new Set(lefts).size).toBe(1)
    expect(inStyle(several, 'addressees')[0]?.leftMm).toBeLessThan(lefts[0] ?? 0)
  })

  it('keeps document numbers and ngày with its number on one line', () => {
    const [body] = inStyle(
      of([line('Theo Công văn số 128-CV/ĐU-BTC, ngày 20/5/2026 và tháng 6 năm 2026, khoá 12/12.')]),
      'body',
    )
    const whole = body?.pieces.flatMap((piece) => (piece.kind === 'text' && piece.whole ? [piece.text] : []))
    expect(whole).toEqual(['số 128-CV/ĐU-BTC', 'ngày 20/5/2026', 'tháng 6', 'năm 2026'])
    expect(words(body?.pieces ?? [])).toBe(
      'Theo Công văn số 128-CV/ĐU-BTC, ngày 20/5/2026 và tháng 6 năm 2026, khoá 12/12.',
    )
  })

  it('marks what is missing', () => {
    const [body] = inStyle(of([line('Đồng chí ', missing('họ và tên'), '.')]), 'body')
    expect(body?.pieces.flatMap((piece) => (piece.kind === 'text' && piece.highlight ? [piece.text] : []))).toEqual([
      '[CẦN BỔ SUNG: họ và tên]',
    ])
  })

  it('keeps a bold heading with what follows it', () => {
    const [heading, body] = inStyle(of([line(strong('1. Mục')), line('Nội dung.')]), 'body')
    expect([heading?.keepNext, body?.keepNext]).toEqual([true, false])
  })

  it('turns the page for a landscape paper and numbers it by itself when the form says so', () => {
    const withAnnex = draft(onePage.papers[0]?.blocks ?? [], {}, [list])
    const now = layoutDraft(withAnnex, hd05).sections
    expect(now.map(({ widthMm, heightMm }) => [widthMm, heightMm])).toEqual([
      [210, 297],
      [297, 210],
    ])
    expect(now[1]?.marginsMm).toEqual({
      top: 30,
      right: 20,
      bottom: 15,
      left: 20,
    })
    expect(now.map(({ pageNumber }) => pageNumber.restart)).toEqual([true, true])
    const before = layoutDraft(withAnnex, requireProfile('hd36')).sections
    expect(before.map(({ pageNumber }) => [pageNumber.restart, pageNumber.hideFirst])).toEqual([
      [true, true],
      [false, false],
    ])
  })

  it('fills the text width with a table and gives short columns what they want', () => {
    const [section] = layoutDraft(draft([], {}, [list]), hd05).sections
    const table = section?.items.find((item) => item.kind === 'table')
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table.widthsMm.reduce((sum, mm) => sum + mm, 0)).toBeCloseTo(257, 6)
    expect(table.head).toHaveLength(people.rows[0]?.length ?? 0)
    expect(table.rows).toHaveLength(40)
    expect(table.widthsMm[0]).toBeLessThan(15)
  })

  it('lets the headings of a table take more lines before its short entries do', () => {
    const grid = (heading: string): Block => ({
      type: 'table',
      align: [],
      rows: [
        ['TT', 'Họ và tên', ...Array.from({ length: 5 }, () => heading), 'Ghi chú'],
        ['1', 'Lò Mẫu Cường', ...Array.from({ length: 5 }, () => '05 (71,4%)'), ''],
      ].map((row) => row.map((cell) => (cell === '' ? [] : [{ type: 'text' as const, value: cell }]))),
    })
    const widths = (heading: string) => {
      const table = of([grid(heading)]).sections[0]?.items.find((item) => item.kind === 'table')
      return table?.kind === 'table' ? table.widthsMm : []
    }
    const [, , wide = 0] = widths('Hoàn thành xuất sắc nhiệm vụ')
    const [, , narrow = 0] = widths('Tốt')
    const entry = widthMm('05 (71,4%)', 12) + 2.4
    expect(wide).toBeGreaterThan(entry)
    expect(narrow).toBeGreaterThan(entry)
    expect(widths('Hoàn thành xuất sắc nhiệm vụ').reduce((sum, mm) => sum + mm, 0)).toBeCloseTo(165, 6)
  })

  it.each(PROFILES.map((profile) => [profile.id, profile] as const))(
    'prints every size within the range of %s',
    (_, profile) => {
      for (const sample of Object.values(SAMPLES)) {
        for (const block of paragraphs(layoutDraft(sample, profile).sections[0])) {
          const style = block.style === 'organ-mark' ? 'number' : block.style === 'title-mark' ? 'title' : block.style
          const rule =
            style in profile.parts ? profile.parts[style as keyof Profile['parts']] : profile.styles[style as 'body']
          const [min = 0, max = 0] = rule?.value.sizePt ?? []
          expect(block.sizePt).toBeGreaterThanOrEqual(min)
          expect(block.sizePt).toBeLessThanOrEqual(max)
          // Below this Word cuts the top off Ẫ and Ữ; the star has nothing to cut.
          if (block.style !== 'organ-mark') expect(block.linePt).toBeGreaterThanOrEqual(block.sizePt * 1.2)
        }
      }
    },
  )
})
