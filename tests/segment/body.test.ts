import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FEATURES } from '../../src/parse/segment/features.js'
import { type Segmented, segment, segmentLines } from '../../src/parse/segment/index.js'
import { sourceLines } from '../../src/parse/segment/lines.js'
import { pieces } from '../../src/parse/segment/pieces.js'
import { bestSequence } from '../../src/parse/segment/sequence.js'
import { LINE_ROLES, START_SCORES, STATES, TRANSITIONS } from '../../src/parse/segment/states.js'
import { views } from '../../src/parse/segment/views.js'
import { readText } from '../../src/read/index.js'

const read = (text: string): Segmented => segment(readText(text, 'thu.txt'))
const bodies = (got: Segmented): string[] => got.paragraphs.map((p) => got.text.slice(...p.span))

const HEAD = `ĐẢNG UỶ XÃ SƠN HOÀ
Số 12-CV/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày 05 tháng 6 năm 2025

Kính gửi: Các chi bộ trực thuộc
`

describe('the content', () => {
  test('a hand note between two pages is lifted out and the sentence joined', () => {
    const got = read(`${HEAD}
1. Các chi bộ rà soát, đánh giá nguồn phát triển đảng viên tại đơn vị mình; phân công cấp uỷ viên thường xuyên theo

Chuyển đ/c Hoà
xử lý
12/6/25

dõi, hướng dẫn công tác phát triển đảng viên.
`)
    expect(bodies(got)).toEqual([
      '1. Các chi bộ rà soát, đánh giá nguồn phát triển đảng viên tại đơn vị mình; phân công cấp uỷ viên thường xuyên theo dõi, hướng dẫn công tác phát triển đảng viên.',
    ])
    expect(got.notes).toEqual([
      {
        text: 'Chuyển đ/c Hoà xử lý 12/6/25',
        kind: 'hand-note',
        at: got.text.indexOf('dõi, hướng dẫn'),
      },
    ])
    expect(got.repairs).toContainEqual({
      kind: 'page-break',
      at: got.text.indexOf(' dõi, hướng'),
      before: '\n',
      after: ' ',
    })
  })

  test('a page number between two halves of a sentence is dropped', () => {
    const got = read(`${HEAD}
Đề nghị các chi bộ theo dõi, hướng dẫn, tổng hợp việc kiểm điểm tự

- 2 -

phê bình và phê bình; gửi về Văn phòng.
`)
    expect(bodies(got)).toEqual([
      'Đề nghị các chi bộ theo dõi, hướng dẫn, tổng hợp việc kiểm điểm tự phê bình và phê bình; gửi về Văn phòng.',
    ])
    expect(got.notes).toEqual([])
  })

  test('a sentence cut in front of a capital is joined when a page number stood between', () => {
    const got = read(`${HEAD}
Đề nghị các chi bộ thực hiện Nghị quyết số 02-NQ/ĐU của Ban Chấp hành

2

Đảng bộ xã về xây dựng tổ chức cơ sở đảng.
`)
    expect(bodies(got)).toHaveLength(1)
  })

  test('lines wrapped at a margin are joined, items are not', () => {
    const got = read(`${HEAD}
Thực hiện Kế hoạch số 15-KH/TU, ngày 02/3/2025 của Ban Thường vụ Tỉnh uỷ, Ban
Thường vụ Đảng uỷ xã đề nghị các chi bộ tập trung lãnh đạo, chỉ đạo thực hiện một
số nội dung sau:
1. Rà soát danh sách đảng viên, báo cáo kết quả về Văn phòng Đảng uỷ trước ngày
20/6/2025.
2. Lập danh sách đăng ký học viên, gửi về Ban Xây dựng Đảng chậm nhất đến ngày
10/7/2025.
a) Đối với chi bộ thôn: mỗi chi bộ 02 đồng chí.
- Đồng chí bí thư;
- Đồng chí phó bí thư.
`)
    expect(bodies(got)).toHaveLength(6)
    expect(bodies(got)[1]).toBe(
      '1. Rà soát danh sách đảng viên, báo cáo kết quả về Văn phòng Đảng uỷ trước ngày 20/6/2025.',
    )
    expect(got.repairs).toEqual([])
  })

  test('content in the same block as Kính gửi is no addressee', () => {
    const got = read(`ĐẢNG UỶ XÃ SƠN HOÀ
Số 12-CV/ĐU
Kính gửi: Uỷ ban nhân dân tỉnh.
Sở Xây dựng nhận được Văn bản số 77/UBND-NC ngày 13/5/2025
của Văn phòng Uỷ ban nhân dân tỉnh về việc chuyển đơn; theo đó đề nghị
có ý kiến trả lời.`)
    expect(got.addressees.map((a) => a.name)).toEqual(['Uỷ ban nhân dân tỉnh'])
    expect(bodies(got)).toHaveLength(1)
  })

  test('a first line set in and lines flush left are one paragraph', () => {
    const got = read(`${HEAD}
        Thực hiện Chỉ thị số 45-CT/TW của Bộ Chính trị về đại hội đảng bộ các cấp, Ban Thường vụ
Đảng uỷ yêu cầu các chi bộ thực hiện:
        1. Hoàn thành đại hội.
        2. Báo cáo kết quả về Văn phòng
                                          2

(qua Ban Xây dựng Đảng) trước ngày 5/6/2025.`)
    expect(bodies(got)).toHaveLength(3)
  })

  test('wrapped lines that begin like stamps stay content', () => {
    const got = read(`${HEAD}
Đề nghị các chi bộ tổng hợp số liệu từ ngày 01/01/2025
đến ngày 20/6/2025 và rà soát, xử lý toàn bộ công văn đi,
văn bản đến
của đơn vị.`)
    expect(bodies(got)).toHaveLength(1)
    expect(got.notes).toEqual([])
  })

  test('a heading without an end mark is not joined to the paragraph below it', () => {
    const got = read(`${HEAD}
1. Về công tác phát triển đảng viên

Các chi bộ rà soát nguồn.

2. Tổ chức thực hiện

2.1. Các chi bộ: xây dựng kế hoạch.
`)
    expect(bodies(got)).toEqual([
      '1. Về công tác phát triển đảng viên',
      'Các chi bộ rà soát nguồn.',
      '2. Tổ chức thực hiện',
      '2.1. Các chi bộ: xây dựng kế hoạch.',
    ])
  })

  test('headings in capitals inside the content stay content', () => {
    const got = read(`${HEAD}
Ban Thường vụ Đảng uỷ xây dựng chương trình như sau:

I. MỤC ĐÍCH

1. Nâng cao nhận thức.

BAN XÂY DỰNG ĐẢNG

- Chủ trì tham mưu báo cáo.

VĂN PHÒNG ĐẢNG UỶ

- Phối hợp chuẩn bị hội nghị.
`)
    expect(bodies(got)).toHaveLength(7)
    expect(got.signature).toEqual({
      authority: null,
      position: null,
      name: null,
    })
  })

  test('closed slips of OCR are mended in the content, and only there', () => {
    const got = read(`${HEAD}
Phần đầu hằng năm kết nạp 5 đảng viên. Lớp giành cho quần chúng mở vào tháng 7. Phần đầu của báo cáo nêu rõ việc giành chính quyền.
`)
    expect(bodies(got)[0]).toBe(
      'Phấn đấu hằng năm kết nạp 5 đảng viên. Lớp giành cho quần chúng mở vào tháng 7. Phần đầu của báo cáo nêu rõ việc giành chính quyền.',
    )
    expect(got.repairs.map((r) => [r.before, r.after])).toEqual([['Phần đầu', 'Phấn đấu']])
    for (const r of got.repairs) expect(got.text.slice(r.at, r.at + r.after.length)).toBe(r.after)
  })

  test('cells of a table of data keep their place', () => {
    const got = read(`${HEAD}
Danh sách phân bổ chỉ tiêu như sau:

| TT | Chi bộ |
|---|---|
| 1 | Thôn Đông |
`)
    expect(got.paragraphs.filter((p) => p.table).map((p) => [got.text.slice(...p.span), p.table])).toEqual([
      ['TT', { table: 1, row: 0, column: 0 }],
      ['Chi bộ', { table: 1, row: 0, column: 1 }],
      ['1', { table: 1, row: 1, column: 0 }],
      ['Thôn Đông', { table: 1, row: 1, column: 1 }],
    ])
  })

  test('text without head and foot is all content', () => {
    const got = read('Đề nghị các chi bộ gửi danh sách trước ngày 5/6/2025.\n\nCác đồng chí lưu ý đúng hạn.')
    expect(bodies(got)).toHaveLength(2)
    expect(got.diagnostics.map((d) => d.code)).toEqual([
      'segment/assumed-letter',
      'segment/no-head',
      'segment/no-signature',
    ])
  })
})

describe('the features', () => {
  for (const feature of FEATURES) {
    test(`${feature.name}: ${feature.why}`, () => {
      const view = (text: string) => views(pieces(sourceLines(readText(text, 'a.txt'))).pieces)
      for (const text of feature.examples.yes) {
        expect(
          view(text).some((v) => feature.test(v, undefined, undefined)),
          text,
        ).toBe(true)
      }
      for (const text of feature.examples.no) {
        expect(
          view(text).some((v) => feature.test(v, undefined, undefined)),
          text,
        ).toBe(false)
      }
    })
  }
  test('none holds for a line that begins with another sign than it names', () => {
    const texts = FEATURES.flatMap((feature) => [...feature.examples.yes, ...feature.examples.no])
    const heads = ['', '- ', '(', '[', '* ', '“', '1. ', 'a) ']
    const all = texts.flatMap((text) =>
      heads.flatMap((head) => [head + text, (head + text).toUpperCase(), (head + text).toLowerCase()]),
    )
    for (const view of all.flatMap((text) => views(pieces(sourceLines(readText(text, 'a.txt'))).pieces))) {
      for (const feature of FEATURES) {
        if (feature.begins === undefined || feature.begins.includes(view.fold.charAt(0))) continue
        expect(feature.test(view, view, view), `${feature.name}: ${view.text}`).toBe(false)
      }
    }
  })
  test('names are unique', () => {
    expect(new Set(FEATURES.map((f) => f.name)).size).toBe(FEATURES.length)
  })
  test('the trace tells role and reasons of each line', () => {
    const trace = segmentLines(readText(HEAD, 'a.txt'))
    expect(trace.map((line) => line.role)).toEqual(['organ', 'number', 'motto', 'place-date', 'opening'])
    expect(trace[1]?.features).toContain('number')
  })
  test('the sequence is the one that trying every way into every state gives', () => {
    const count = STATES.length
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -24, max: 56 }), { minLength: 18, maxLength: 18 }), { minLength: 1 }),
        (quarters) => {
          const lines = quarters.map((line) => line.map((quarter) => quarter / 4))
          const worth = (path: Int32Array): number =>
            path.reduce((sum, state, t) => {
              const role = LINE_ROLES.indexOf(STATES[state]?.role ?? 'body')
              const way = t === 0 ? START_SCORES[state] : TRANSITIONS[(path[t - 1] ?? 0) * count + state]
              return sum + (way ?? 0) + (lines[t]?.[role] ?? 0)
            }, 0)
          let best = STATES.map(() => 0)
          for (const [t, line] of lines.entries()) {
            best = STATES.map((state, to) => {
              const ways = best.map((before, from) => before + (TRANSITIONS[from * count + to] ?? 0))
              const way = t === 0 ? (START_SCORES[to] ?? 0) : Math.max(...ways)
              return way + (line[LINE_ROLES.indexOf(state.role)] ?? 0)
            })
          }
          expect(worth(bestSequence(lines))).toBeCloseTo(Math.max(...best), 6)
        },
      ),
    )
  })
  test('no lines give an empty sequence', () => {
    expect(bestSequence([])).toHaveLength(0)
  })
})

// Beside the repository on the machines of those who may see real papers; nothing is looked at elsewhere.
const SHARED = new URL('../../../shared/', import.meta.url)
const SEEDS = new URL('seeds/', SHARED)
describe('the real seeds, when they are there', () => {
  test('head, foot and addressees agree with the gold', () => {
    const gold = new URL('eval/gold/', SHARED)
    if (!existsSync(SEEDS) || !existsSync(gold)) return
    for (const name of readdirSync(gold)) {
      const want = JSON.parse(readFileSync(new URL(name, gold), 'utf8'))
      const got = segment(readText(readFileSync(new URL(want.file, SEEDS), 'utf8'), want.file))
      const h = got.header
      expect({
        superior: h.superior?.value,
        issuer: h.issuer?.value,
        number: h.number?.value,
        symbol: h.symbol?.value,
        date: h.date?.value,
        place: h.place?.value,
        type: h.type?.code,
        subject: h.subject?.value,
      }).toEqual(Object.fromEntries(Object.entries(want.header).filter(([key]) => key !== 'note')))
      expect(got.addressees.map((a) => a.name)).toEqual(want.addressees)
      expect(got.distribution.map(({ name: n, purpose }) => ({ name: n, purpose }))).toEqual(want.distribution)
      expect([
        got.signature.authority?.value ?? null,
        got.signature.position?.value,
        got.signature.name?.value,
      ]).toEqual([want.signature.authority, want.signature.position, want.signature.name])
    }
  })
})
