import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { explainJson, explainTree } from '../../src/cli/explain.js'
import { FEATURE_WORDS } from '../../src/cli/explain-features.js'
import { knownReason } from '../../src/cli/explain-words.js'
import { type Explained, explainDocument } from '../../src/desk/explain-file.js'
import { readUnit } from '../../src/desk/unit-file.js'
import type { Unit } from '../../src/model/unit.js'
import { FEATURES } from '../../src/parse/segment/features.js'
import { readText } from '../../src/read/index.js'
import { congvan, root, sample } from './run.js'

const corpus = join(root, 'tests/corpus/dispatches')
const unit: Unit = await readUnit(sample('congvan.yaml'))
const explain = (path: string, lines = false): Explained =>
  explainDocument(readText(readFileSync(path, 'utf8'), path.split('/').at(-1) ?? ''), { unit, lines })
const letter = sample('01-lop-boi-duong.txt')
const all = readdirSync(corpus)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => explain(join(corpus, file), true))

interface Told {
  readonly obligations: readonly {
    readonly id: string
    readonly quote: string
    readonly values: readonly {
      readonly name: string
      readonly value: string
      readonly grounds: readonly { readonly rule: string; readonly words: string | null; readonly reason: string }[]
    }[]
  }[]
  readonly lines?: readonly unknown[]
}
const told = (explained: Explained): Told => JSON.parse(JSON.stringify(explainJson(explained))) as Told
const valuesOf = (explained: Explained, id: string) =>
  told(explained).obligations.find((obligation) => obligation.id === id)?.values ?? []

describe('the explanation of a duty', () => {
  const explained = explain(letter)
  const dated = explained.duties.find(({ obligation }) => obligation.quote.includes('đợt 4'))?.obligation.id ?? ''
  test('gives every value its rule, its words and its reason', () => {
    const values = valuesOf(explained, dated)
    expect(values.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['assignee', 'role', 'action', 'product', 'modality', 'deadline', 'mine']),
    )
    for (const { name, grounds } of values) if (name !== 'kind') expect([name, grounds.length]).not.toEqual([name, 0])
  })
  test('tells how the last working day follows from the printed words', () => {
    expect(valuesOf(explained, dated).find(({ name }) => name === 'deadline')).toMatchObject({
      value: 'trước ngày 21/9/2026',
      grounds: [
        { rule: 'before', words: 'trước ngày 21/9/2026' },
        { rule: 'calendar', reason: expect.stringContaining('Chủ nhật 20/9/2026, là ngày nghỉ') },
      ],
    })
  })
  test('says from where a deadline printed in another sentence was inherited', () => {
    const duty = explained.duties.find(({ obligation }) => obligation.action.startsWith('đăng ký mức xếp loại'))
    const deadline = valuesOf(explained, duty?.obligation.id ?? '').find(({ name }) => name === 'deadline')
    expect(deadline?.grounds.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(/^thừa hưởng từ/u))
  })
  test('says why a duty is or is not the unit’s own', () => {
    const mine = valuesOf(explained, dated).find(({ name }) => name === 'mine')
    expect(mine).toMatchObject({ value: 'false', grounds: [{ reason: 'đặc điểm mà đơn vị không có' }] })
  })
  test('fits the terminal as a tree', () => {
    const tree = explainTree(explained, 100)
    expect(Math.max(...tree.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    expect(tree).toMatch(
      /^├─ Hạn: trước ngày 20\/8\/2026\n│ {2}├─ vì có chữ “trước”: chính ngày ấy đã muộn \[before\]/mu,
    )
  })
  test('shows what was taken from elsewhere with the words around it there', () => {
    const text = `ĐẢNG UỶ XÃ MINH PHONG
*
Số 12-CV/ĐU
Minh Phong, ngày 02 tháng 3 năm 2026
Kính gửi: Các chi bộ trực thuộc

Đảng uỷ xã yêu cầu:

1. Chi bộ Thôn Đông:

- Rà soát danh sách đảng viên được tặng Huy hiệu Đảng.

- Xây dựng kế hoạch đại hội chi bộ.

2. Chi bộ Thôn Tây chuẩn bị hội trường.
`
    const { duties } = explainDocument(readText(text, 'a.txt'), { lines: false })
    const inherited = duties.find(({ obligation }) => obligation.action.includes('Huy hiệu'))
    expect(inherited?.values.find(({ name }) => name === 'assignee')).toMatchObject({
      value: 'Chi bộ Thôn Đông',
      grounds: [{ rule: 'place/above' }],
    })
  })
})

describe('the explanation of the lines', () => {
  const explained = explain(letter, true)
  const tree = explainTree(explained, 120)
  test('names the part each line of the head and foot was taken for, with its strongest signs', () => {
    expect(tree).toMatch(/số, ký hiệu: “Số 64-CV\/BTCĐU”\n│ {2}├─ có chữ Số và ký hiệu \(\+\d+,\d\) \[number\]/u)
    expect(tree).toContain('họ tên người ký: “Phạm Văn Thí Điểm”')
    expect(told(explained).lines?.length).toBe(explained.lines.length)
  })
  test('leaves the lines of the content to the duties', () => {
    expect(tree).not.toContain('nội dung: “')
  })
  test('says when the order of the parts outweighed the line itself', () => {
    for (const { lines } of all)
      for (const { score, rival, role } of lines)
        expect([role === rival.role, Number.isFinite(score)]).toEqual([false, true])
    const outweighed = all.find(({ lines }) =>
      lines.some((line) => line.phase === 'head' && line.rival.score > line.score),
    )
    expect(outweighed && explainTree(outweighed, 120)).toContain('nhưng thứ tự các phần quyết định')
  })
})

describe('over the corpus', () => {
  test('every rule and reason met has words for the clerk', () => {
    const missing = new Set(
      all.flatMap(({ duties }) =>
        duties.flatMap(({ values }) =>
          values.flatMap(({ grounds }) =>
            grounds
              .filter((ground) => knownReason(ground) === undefined)
              .map(({ rule, reason }) => `${rule}: ${reason}`),
          ),
        ),
      ),
    )
    expect([...missing]).toEqual([])
  })
  test('every sign of a line has words for the clerk, and no words are left of signs that are gone', () => {
    const names = FEATURES.map(({ name }) => name)
    expect(names.filter((name) => FEATURE_WORDS[name] === undefined)).toEqual([])
    expect(Object.keys(FEATURE_WORDS).filter((name) => !names.includes(name))).toEqual([])
  })
  test('every deadline is explained by the rule that reads its words', () => {
    const bare = all.flatMap(({ dispatch, duties }) =>
      duties.flatMap(({ values }) =>
        values
          .filter(({ deadline, grounds }) => deadline && !grounds.some(({ span }) => span?.[0] === deadline.span[0]))
          .map(({ value }) => `${dispatch.source.file}: ${value}`),
      ),
    )
    expect(bare).toEqual([])
  })
  test('every ground stands on words of the text', () => {
    for (const { dispatch, duties } of all)
      for (const { values } of duties)
        for (const { grounds } of values)
          for (const { span } of grounds) if (span) expect(dispatch.text.slice(...span).length).toBe(span[1] - span[0])
  })
})

describe('congvan explain', () => {
  test('prints one duty as a tree, and the same for programs', () => {
    const { code, out } = congvan(['explain', letter, '--obligation', 'o3', '--unit', sample('congvan.yaml')])
    expect(code).toBe(0)
    expect(out.match(/^o\d+/gmu)).toEqual(['o3'])
    const json = congvan(['explain', letter, '--obligation', 'o3', '--unit', sample('congvan.yaml'), '--json'])
    expect((JSON.parse(json.out) as Told).obligations.map(({ id }) => id)).toEqual(['o3'])
  })
  test('names the known ids when asked for one that is not there', () => {
    const { code, err } = congvan(['explain', letter, '--obligation', 'o99'])
    expect([code, err]).toEqual([2, expect.stringMatching(/mang mã “o99”[\s\S]*Các mã: o1, o2, o3/u)])
  })
  test('refuses a file that is no dispatch, but shows with --lines how it was read', () => {
    const list = join(root, 'package.json')
    expect(congvan(['explain', list]).code).toBe(4)
    expect(congvan(['explain', list, '--lines']).code).toBe(0)
  })
})
