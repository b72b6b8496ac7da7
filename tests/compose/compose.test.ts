import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose, csvSheet, loadTemplate, rowsOf } from '../../src/compose/index.js'
import { plainLine } from '../../src/markdown/escape.js'
import type { Draft } from '../../src/model/draft.js'
import type { Block, Inline } from '../../src/model/tree.js'
import { hd05, hd36, partials, TEMPLATE_IDS, template, unit } from './fixtures.js'

function words(nodes: readonly Inline[]): string {
  return nodes
    .map((node) =>
      node.type === 'missing'
        ? `[CẦN BỔ SUNG: ${node.value}]`
        : 'value' in node
          ? node.value
          : 'children' in node
            ? words(node.children)
            : ' ',
    )
    .join('')
}
function lines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [words(block.children)]
      : block.type === 'table'
        ? block.rows.map((row) => row.map(words).join(' | '))
        : block.type === 'role'
          ? lines(block.children)
          : [],
  )
}
const text = (draft: Draft) => draft.papers.flatMap((paper) => lines(paper.blocks))
const role = (draft: Draft, name: string) =>
  draft.papers
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'role' && block.role === name)
    .flatMap((block) => (block.type === 'role' ? lines(block.children) : []))

const base = { profile: hd05, unit, date: '2026-08-05', open: false, number: 7 }
const sample = (id: string) => ({ ...base, template: template(id), data: template(id).sample })

describe('every template', () => {
  test.each(TEMPLATE_IDS)('%s prints its own sample with nothing missing', (id) => {
    expect(compose(sample(id)).draft.missing).toEqual([])
  })
  test.each(TEMPLATE_IDS)('%s prints from nothing at all, every gap marked and listed', (id) => {
    const { draft } = compose({ ...base, unit: undefined, template: template(id) })
    const marks =
      text(draft)
        .join('\n')
        .match(/\[CẦN BỔ SUNG: [^\]]+\]/gu) ?? []
    expect(marks.length).toBeGreaterThan(1)
    expect(marks).toEqual(draft.missing.map((label) => `[CẦN BỔ SUNG: ${label}]`))
    expect(text(draft).join('\n')).not.toMatch(/undefined|null|NaN|\[object/u)
  })
  // A copy is certified with other words in each form.
  const sameWords = TEMPLATE_IDS.filter((id) => id !== 'ban-sao')
  test.each(sameWords)('%s has the same sample words under both Party forms, the marks of each form apart', (id) => {
    const bare = (draft: Draft) =>
      // The first of several addressees stands on the line of Kính gửi in one form, below it in the other.
      text(draft).flatMap((line) =>
        line
          .replace(/^về việc /u, '')
          .replace(/^Kính trình:/u, 'Kính gửi:')
          .replace(/^Kính gửi: (?=- )/u, 'Kính gửi:\n')
          .replace(/^- (?=Căn cứ|Thực hiện|Theo|Xét)/u, '')
          .replace(/[;,.]$/u, '')
          .toLowerCase()
          .split('\n'),
      )
    expect(bare(compose({ ...sample(id), profile: hd36 }).draft)).toEqual(bare(compose(sample(id)).draft))
  })
})

describe('the form of its date', () => {
  test('gives a công văn of HD 05 a subject with “về việc” and semicolons in Nơi nhận', () => {
    const { draft } = compose(sample('cu-hoc-vien'))
    expect(role(draft, 'subject')).toEqual(['về việc cử học viên dự lớp bồi dưỡng nhận thức về Đảng đợt 1 năm 2026'])
    expect(role(draft, 'distribution')).toEqual(['- Như trên;', '- Lưu Đảng uỷ Trung tâm Kiểm định.'])
    expect(role(draft, 'number')).toEqual(['Số 07-CV/ĐU'])
    expect(role(draft, 'place-date')).toEqual(['Hà Phong, ngày 05 tháng 8 năm 2026'])
  })
  test('gives a công văn of HD 36 a subject with a capital and commas in Nơi nhận', () => {
    const { draft } = compose({ ...sample('cu-hoc-vien'), profile: hd36, date: '2026-02-03' })
    expect(role(draft, 'subject')).toEqual(['Cử học viên dự lớp bồi dưỡng nhận thức về Đảng đợt 1 năm 2026'])
    expect(role(draft, 'distribution')[0]).toBe('- Như trên,')
    expect(role(draft, 'place-date')).toEqual(['Hà Phong, ngày 03 tháng 02 năm 2026'])
  })
  test('lists several addressees below Kính gửi in HD 05, from its own line on in HD 36', () => {
    const d01 = { ...sample('phuc-dap'), data: { addressees: ['Ban A', 'Ban B'] } }
    expect(role(compose(d01).draft, 'addressees')).toEqual(['Kính gửi:', '- Ban A;', '- Ban B;'])
    expect(role(compose({ ...d01, profile: hd36 }).draft, 'addressees')).toEqual(['Kính gửi: - Ban A,', '- Ban B,'])
  })
  test('leaves room for the number and the day until they are known', () => {
    const { number: _number, ...open } = { ...sample('phuc-dap'), open: true }
    const { draft } = compose(open)
    expect(role(draft, 'number')[0]).toMatch(/^Số\s+-CV\/ĐU$/u)
    expect(role(draft, 'place-date')[0]).toMatch(/^Hà Phong, ngày\s{3,}tháng 8 năm 2026$/u)
    expect(draft.missing).toEqual([])
  })
  test('takes name, superior and signatory of the day of the paper', () => {
    const { draft } = compose({ ...sample('phuc-dap'), data: {}, profile: hd36, date: '2025-06-30' })
    expect([role(draft, 'issuer'), role(draft, 'superior'), role(draft, 'signer')]).toEqual([
      ['Đảng uỷ Trạm Kiểm định'],
      ['Đảng bộ huyện Thử'],
      ['Người Ký Cũ'],
    ])
    expect(role(compose(sample('phuc-dap')).draft, 'signer')).toEqual(['Người Ký Mới'])
  })
})

describe('công văn cử học viên (D03, D04)', () => {
  const d03 = sample('cu-hoc-vien')
  const people = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      name: `Người ${i}`,
      born: `2000-01-0${i + 1}`,
      sex: i % 2 ? 'Nam' : 'Nữ',
    }))
  test('counts people and women from the list', () => {
    expect(text(compose(d03).draft).join('\n')).toContain('cử 02 đồng chí, trong đó có 01 nữ, dự lớp')
  })
  test('refuses a total that differs from the list', () => {
    expect(() => compose({ ...d03, data: { ...(d03.data as object), count_total: 3 } })).toThrow(
      /Công văn ghi 3 người, danh sách kèm theo có 2 người/u,
    )
  })
  test('refuses the same person twice', () => {
    expect(() => compose({ ...d03, data: { students: [...people(2), ...people(1)] } })).toThrow(
      /dòng 3: trùng với dòng 1/u,
    )
  })
  test('warns of an age outside 18–60 on the day of the paper, and of nothing at the bounds', () => {
    const born = (...dates: string[]) =>
      compose({ ...d03, data: { students: dates.map((day, i) => ({ name: `Người ${i}`, born: day })) } }).findings
    expect(born('2008-08-05', '1966-08-05')).toEqual([])
    expect(
      born('2008-08-06')
        .map(({ message }) => message)
        .join(),
    ).toContain('17 tuổi')
    expect(born('1965-08-05').map(({ severity }) => severity)).toEqual(['warning'])
  })
  test('prints the negative return without a list', () => {
    const { draft } = compose({
      ...d03,
      data: {
        negative: 'có',
        kind_of_people: 'quần chúng ưu tú',
        class: { name: 'bồi dưỡng nhận thức về Đảng', batch: 1, year: 2026 },
        dispatch: (d03.data as Record<string, unknown>).dispatch,
      },
    })
    expect(draft.papers).toHaveLength(1)
    expect(text(draft).join('\n')).toContain('không có quần chúng ưu tú để cử dự lớp')
    expect(draft.missing).toEqual([])
  })
  test('keeps telephone and identity numbers off the paper unless asked', () => {
    const data = {
      ...(d03.data as object),
      students: undefined,
      'danh sách học viên': [{ name: 'Người Một', phone: '0999', id_card: '001' }],
    }
    expect(text(compose({ ...d03, data }).draft).join('\n')).not.toContain('0999')
    expect(text(compose({ ...d03, data: { ...data, show_personal: true } }).draft).join('\n')).toContain('0999')
  })
  test('orders the list by cell, then by given name, and puts the birthday under the column of the sex', () => {
    const rows = text(compose(d03).draft).filter((line) => /^[12] \|/u.test(line))
    expect(rows[0]).toMatch(/^1 \| Đàm Thử Bình \| 03\/02\/2001 \|\s*\|/u)
    expect(rows[1]).toMatch(/^2 \| Lương Thị Mẫu An \|\s*\| 12\/9\/1998 \|/u)
  })
})

describe('đăng ký mức xếp loại (D05)', () => {
  const d05 = sample('dang-ky-xep-loai')
  test('refuses a fourth level', () => {
    expect(() => compose({ ...d05, data: { level: 'Không hoàn thành nhiệm vụ' } })).toThrow(
      /phải là một trong: Hoàn thành xuất sắc nhiệm vụ; Hoàn thành tốt nhiệm vụ; Hoàn thành nhiệm vụ/u,
    )
  })
  test('refuses “tiêu biểu” with any level but the highest', () => {
    expect(() => compose({ ...d05, data: { level: 'Hoàn thành tốt nhiệm vụ', outstanding_model: true } })).toThrow(
      /“Tiêu biểu” chỉ đăng ký được cùng mức/u,
    )
  })
  test('refuses sums that do not agree', () => {
    expect(() => compose({ ...d05, data: { member_levels: { total: 10, excellent: 1, good: 2, fair: 3 } } })).toThrow(
      /là 10, cộng ba mức được 6/u,
    )
  })
})

describe('wrong data', () => {
  const d03 = sample('cu-hoc-vien')
  test.each([
    [{ 'số người được cử': 'ba' }, /số người được cử: phải là một số nguyên/u],
    [{ class: { batch: 0 } }, /Lớp → đợt học: phải từ 1 trở lên/u],
    [
      { students: [{ name: 'A', born: '31/02/2000' }] },
      /Danh sách học viên → dòng 1 → Ngày sinh: không phải ngày có thật/u,
    ],
    [{ students: [{ name: 'A', sex: 'khác' }] }, /dòng 1 → Giới tính: phải là một trong: Nam; Nữ/u],
    [{ 'tên lạ': 1 }, /không có mục “tên lạ”; các mục nhận được: Lớp; số người được cử/u],
    [['một', 'hai'], /dữ liệu phải gồm các dòng/u],
  ])('%j is refused with its place and what was expected', (data, message) => {
    expect(() => compose({ ...d03, data })).toThrow(message)
  })
})

describe('nothing is invented and no gap is hidden', () => {
  const d01 = sample('phuc-dap')
  const d03 = sample('cu-hoc-vien')
  const given = d03.data as Record<string, unknown>
  test('an empty list is a gap', () => {
    expect(compose({ ...d01, data: { asked: [] } }).draft.missing).toContain('Các nội dung được yêu cầu')
    expect(compose({ ...d03, data: { ...given, 'danh sách học viên': [] } }).draft.missing).toContain(
      'Danh sách học viên',
    )
  })
  test('women are not counted while the sex of one person is unknown', () => {
    const { draft } = compose({
      ...d03,
      data: { ...given, 'danh sách học viên': [{ name: 'A', sex: 'Nữ' }, { name: 'B' }] },
    })
    expect(draft.missing).toContain('số nữ')
    expect(text(draft).join('\n')).not.toMatch(/nữ: 0/u)
  })
  test('a mark inside the clerk’s own words counts as a gap', () => {
    const { draft } = compose({
      ...d01,
      data: { asked: [{ item: 'một', answer: 'Đã làm [CẦN BỔ SUNG: số liệu quý 3] việc' }] },
    })
    expect(draft.missing).toContain('số liệu quý 3')
  })
  test.each(['\u200b', '   ', '~', 'null'])('%j is no value', (blank) => {
    expect(compose({ ...d01, data: { asked: [{ item: blank, answer: 'x' }] } }).draft.missing).toContain(
      'nội dung được yêu cầu',
    )
  })
  test('without a unit, place of keeping, symbol and place are gaps', () => {
    const { missing } = compose({ ...d01, unit: undefined }).draft
    for (const label of ['nơi lưu', 'ký hiệu cơ quan', 'địa danh']) expect(missing).toContain(label)
  })
  test('who is sent is not guessed', () => {
    const { draft } = compose({
      ...d03,
      data: { ...given, lớp: { name: 'bồi dưỡng đảng viên mới', batch: 1, year: 2026 } },
    })
    expect(text(draft).join('\n')).not.toContain('quần chúng')
  })
  test('a committee that does not say how it signs has a gap', () => {
    const signatories = [{ name: 'Người Ký', position: 'BÍ THƯ' }]
    expect(compose({ ...d01, unit: { ...unit, signatories } }).draft.missing).toContain('thể thức đề ký')
    expect(compose({ ...d01, unit: { ...unit, kind: 'ban', signatories } }).draft.missing).toEqual([])
  })
  test('the gap is named, not the value beside it', () => {
    const { missing } = compose({ ...sample('dang-ky-xep-loai'), data: { approval: { total: 9 } } }).draft
    expect(missing).toContain('số người tán thành')
    expect(missing).not.toContain('số người dự họp')
  })
  test('a key typed as a title adds to what is known, and the same key twice is refused', () => {
    expect(() => compose({ ...d03, data: { count_total: 2, 'số người được cử': 3 } })).toThrow(/ghi hai lần/u)
  })
  test('a reply older than what it answers is refused', () => {
    expect(() => compose({ ...d01, date: '2026-05-11' })).toThrow(/sau ngày của văn bản trả lời/u)
  })
  test('names that differ by one tone are two persons', () => {
    const students = [
      { name: 'Trần Văn Tuấn', born: '2000-01-01' },
      { name: 'Trần Văn Tuân', born: '2000-01-01' },
    ]
    expect(() => compose({ ...d03, data: { students } })).not.toThrow()
  })
})

describe('rows of a .csv', () => {
  const items = template('cu-hoc-vien').manifest.fields.properties?.students?.items ?? {}
  test('match their headings without regard to marks, case and order', () => {
    expect(rowsOf(csvSheet('\ufeffGIOI TINH;Stt;ho va ten\r\nNữ;1;"Lê ""Bé"" A"\r\n;;\r\n', 'a.csv'), items)).toEqual([
      { sex: 'Nữ', name: 'Lê "Bé" A' },
    ])
  })
  test('know their separator from a line of their own, or from the headings outside quotes', () => {
    expect(rowsOf(csvSheet('sep=;\r\nHọ và tên;Ghi chú\nA;b, c', 'a.csv'), items)).toEqual([
      { name: 'A', note: 'b, c' },
    ])
    expect(rowsOf(csvSheet('Họ và tên;"Chức vụ, đơn vị công tác"\nA;B', 'a.csv'), items)).toEqual([
      { name: 'A', work: 'B' },
    ])
  })
  test.each([
    ['Họ tên đệm\nA', /a\.csv, dòng 1, cột 1: không có cột nào tên là “Họ tên đệm”/u],
    ['Họ và tên\nA,B', /a\.csv, dòng 2: có 2 ô nhưng chỉ có 1 tên cột/u],
    ['', /không có dòng nào/u],
    ['Họ và tên,HO VA TEN\nA,B', /cột 2 .*trùng với cột 1/u],
    ['Họ và tên\n"A', /không đọc được bảng/u],
  ])('%j is refused by cell', (csv, message) => {
    expect(() => rowsOf(csvSheet(csv, 'a.csv'), items)).toThrow(message)
  })
})

describe('a broken template is refused before anything is printed', () => {
  const manifest = { ...template('phuc-dap').manifest }
  const load = (body: string, partial?: Record<string, string>) => () =>
    loadTemplate({ id: 'phuc-dap', manifest, body, partials: { ...partials, ...partial }, sample: {} })
  test.each([
    ['một\n{{ten_la}}', /dòng 2: không có mục nào tên “ten_la”/u],
    ['{{#if negative}}chưa đóng', /dấu ngoặc nhọn/u],
    ['{{#lap asked}}{{/lap}}', /không có khối nào tên “lap”/u],
    ['{{hoa item}}', /không có hàm nào tên “hoa”/u],
    ['{{#each asked}}{{la}}{{/each}}', /không có mục nào tên “la”/u],
    ['{{> khong-co}}', /không có phần chung nào tên “khong-co”/u],
    ['{{#if (foo asked)}}{{/if}}', /không có hàm nào tên “foo”/u],
    ['{{#> chan}}{{negative_about}}{{/chan}}', /không dùng được cách viết “PartialBlockStatement”/u],
    ['{{@root.negative}}', /không có mục nào tên “@root\.negative”/u],
    ['{{lookup asked 0}}', /không có hàm nào tên “lookup”/u],
  ])('%j', (body, message) => {
    expect(load(body)).toThrow(message)
  })
})

test('a shared part that uses itself is refused', () => {
  const manifest = template('phuc-dap').manifest
  expect(() =>
    loadTemplate({ id: 'phuc-dap', manifest, body: '{{> vong}}', partials: { vong: '{{> vong}}' }, sample: {} }),
  ).toThrow(/tệp vong, dòng 1: không có phần chung/u)
})

test.each([
  [{ type: 'XX' }, 'type'],
  [{ facts: [{ field: 'asked', from: 'quote', pattern: '(' }] }, 'facts'],
  [{ fields: { type: 'object', properties: { a: { type: 'text' } } } }, 'fields'],
  [{ rows: 'khong-co' }, 'rows'],
])('a manifest with %j is refused by place', (wrong, place) => {
  const manifest = { ...template('phuc-dap').manifest, ...wrong }
  expect(() => loadTemplate({ id: 'phuc-dap', manifest, body: '', partials, sample: {} })).toThrow(
    new RegExp(`mục “${place}`, 'u'),
  )
})

test('a clerk’s words come out on paper as they were given, whatever they hold', () => {
  const d01 = template('phuc-dap')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.constantFrom('*', '# a', '|', '1. ', '&', '{{x}}', 'www.a.vn', ':::number', '[CẦN', '<b>'),
        fc.string({ unit: 'grapheme' }),
      ),
      (value) => {
        fc.pre(plainLine(value) !== '')
        const { draft } = compose({ ...base, template: d01, data: { asked: [{ item: value, answer: value }] } })
        expect(text(draft)).toContain(`1. Về việc ${plainLine(value)}:`)
        expect(text(draft)).toContain(plainLine(value))
      },
    ),
    { numRuns: 300 },
  )
})
