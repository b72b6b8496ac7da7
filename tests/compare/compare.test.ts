import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Comparison, compareDispatches, type DutyChange } from '../../src/compare/index.js'
import { parse } from '../../src/parse/index.js'
import { readText } from '../../src/read/index.js'
import { processorMs } from '../processor.js'
import { dispatch, LATER, type Paper } from './papers.js'

const compare = (older: readonly string[], newer: readonly string[], paper: Paper = LATER): Comparison =>
  compareDispatches(dispatch(older), dispatch(newer, paper))
const changes = (comparison: Comparison): readonly DutyChange[] => comparison.pairs.flatMap((pair) => pair.changes)

const LIST = 'Rà soát, lập danh sách đảng viên được tặng Huy hiệu Đảng đợt 19/5, gửi về Đảng uỷ xã'
const PLAN = 'Xây dựng kế hoạch kiểm tra, giám sát năm 2026, gửi Uỷ ban Kiểm tra Đảng uỷ trước ngày 15/3/2026.'
const CLASS = 'Cử từ 05-10 quần chúng ưu tú tham gia lớp bồi dưỡng nhận thức về Đảng.'

describe('deadlines of the same duty', () => {
  test.each([
    ['trước ngày 20/3/2026', 'trước ngày 17/3/2026', 'earlier', -3, 'act'],
    ['trước ngày 20/3/2026', 'trước ngày 02/4/2026', 'later', 13, 'ease'],
    ['trước ngày 20/3/2026', 'chậm nhất ngày 20/3/2026', 'later', 1, 'ease'],
    ['chậm nhất ngày 20/3/2026', 'chậm nhất 10 giờ 00 ngày 20/3/2026', 'earlier', 0, 'act'],
    ['trong thời hạn 05 ngày, kể từ ngày nhận được Công văn này', 'trước ngày 20/3/2026', 'unclear', null, 'act'],
  ])('moved from “%s” to “%s” are %s by %s days', (before, after, direction, days, gravity) => {
    const found = changes(compare([`${LIST} ${before}.`], [`${LIST} ${after}.`]))
    expect(found).toEqual([expect.objectContaining({ kind: 'deadline-moved', direction, days, gravity })])
  })
  test('that are the same day in other words have not moved', () => {
    expect(changes(compare([`${LIST} trước ngày 20/3/2026.`], [`${LIST} chậm nhất ngày 19/3/2026.`]))).toEqual([])
  })
  test('are added or no longer printed', () => {
    const [bare, dated] = [[`${LIST}.`], [`${LIST} trước ngày 20/3/2026.`]]
    expect(changes(compare(bare, dated))).toMatchObject([{ kind: 'deadline-added', gravity: 'act' }])
    expect(changes(compare(dated, bare))).toMatchObject([{ kind: 'deadline-dropped', gravity: 'ease' }])
  })
  test('are not matched by guess when several changed', () => {
    const report = (first: string, second: string) => [
      `Báo cáo kết quả sinh hoạt chuyên đề về Đảng uỷ xã trước ngày ${first} và trước ngày ${second}.`,
    ]
    const found = changes(compare(report('20/3/2026', '20/9/2026'), report('25/3/2026', '25/9/2026')))
    expect(found).toMatchObject([{ kind: 'deadlines-unclear', gravity: 'act' }])
  })
})

describe('what else changed in the same duty', () => {
  test.each([
    ['10-15', 'raised', 'act'],
    ['03-05', 'lowered', 'ease'],
    ['03-15', 'other', 'act'],
  ])('a quota of 05-10 that became %s is %s', (range, trend, gravity) => {
    const found = changes(compare([CLASS], [CLASS.replace('05-10', range)]))
    expect(found).toEqual([expect.objectContaining({ kind: 'target-changed', trend, gravity })])
  })
  test('another receiver must be known, a shorter name of the receiver is only told', () => {
    const report = (to: string) => [`Báo cáo kết quả sinh hoạt chuyên đề quý I về ${to} trước ngày 20/3/2026.`]
    const before = report('Ban Xây dựng Đảng của Đảng uỷ xã')
    expect(changes(compare(before, report('Văn phòng Đảng uỷ xã')))).toMatchObject([
      { kind: 'recipient-changed', gravity: 'act', reworded: false },
    ])
    expect(changes(compare(before, report('Ban Xây dựng Đảng')))).toMatchObject([
      { kind: 'recipient-changed', gravity: 'note', reworded: true },
    ])
  })
  test('an assignee who came in', () => {
    const deed = 'chuẩn bị hội trường, tài liệu phục vụ hội nghị sơ kết quý I.'
    const found = changes(compare([`Chi bộ Thôn Đông ${deed}`], [`Chi bộ Thôn Đông, Chi bộ Thôn Tây ${deed}`]))
    expect(found).toMatchObject([
      { kind: 'assignees-changed', gravity: 'act', added: ['Chi bộ Thôn Tây'], dropped: [] },
    ])
  })
  test('what was left to the unit is now bidding', () => {
    const found = changes(
      compare(
        ['Nếu cần, đăng ký tài liệu học tập chuyên đề với Văn phòng Đảng uỷ.'],
        ['Đăng ký tài liệu học tập chuyên đề với Văn phòng Đảng uỷ.'],
      ),
    )
    expect(found).toContainEqual({ kind: 'modality-changed', gravity: 'act', from: 'optional', to: 'mandatory' })
  })
})

describe('pairing duties', () => {
  test.each([
    [
      `${LIST} trước ngày 20/3/2026.`,
      'Khẩn trương gửi danh sách đảng viên được tặng Huy hiệu Đảng đợt 19/5 về Đảng uỷ xã.',
    ],
    [
      'Gửi báo cáo tổng kết về Đảng uỷ xã trước ngày 20/3/2026.',
      'Các chi bộ chưa gửi báo cáo tổng kết nghiêm túc thực hiện, gửi báo cáo về Đảng uỷ xã chậm nhất ngày 22/3/2026.',
    ],
    [PLAN, 'Hoàn thành việc xây dựng kế hoạch kiểm tra, giám sát năm 2026 gửi về Uỷ ban Kiểm tra Đảng uỷ.'],
    [
      'Tổ chức đại hội chi bộ nhiệm kỳ 2026 - 2028, hoàn thành trước ngày 30/6/2026.',
      'Tổ chức đại hội chi bộ nhiệm kỳ 2026 - 2028 xong trước ngày 15/6/2026.',
    ],
    [
      'Thu, nộp đảng phí quý I về Văn phòng Đảng uỷ xã trước ngày 05/4/2026.',
      'Nộp đảng phí quý I/2026 về Văn phòng Đảng uỷ xã trước ngày 02/4/2026.',
    ],
    [
      'Góp ý vào dự thảo Báo cáo chính trị, gửi về Văn phòng Đảng uỷ xã trước ngày 05/4/2026.',
      'Gửi văn bản góp ý dự thảo Báo cáo chính trị về Văn phòng Đảng uỷ xã trước ngày 10/4/2026.',
    ],
    [
      'Tham mưu Ban Thường vụ ban hành nghị quyết về chuyển đổi số trong quý II/2026.',
      'Tham mưu ban hành nghị quyết chuyển đổi số, hoàn thành trong tháng 5/2026.',
    ],
  ])('knows “%s” in the words of a reminder', (older, newer) => {
    const { pairs } = compare([older], [newer])
    expect(pairs.length).toBeGreaterThan(0)
    expect(pairs[0]?.likeness).toBeGreaterThan(0.65)
  })
  test('goes by the words, not by the order or the numbers of the items', () => {
    const [a, b, c] = [`${LIST} trước ngày 20/3/2026.`, PLAN, CLASS]
    const { pairs, added, dropped, ties } = compare([a, b, c], [c, a, b])
    expect(pairs.map(({ older, newer }) => [older.section, newer.section])).toEqual([
      ['3', '1'],
      ['1', '2'],
      ['2', '3'],
    ])
    expect([added, dropped, ties, pairs.flatMap((pair) => pair.changes)]).toEqual([[], [], [], []])
  })
  test('tells like deeds apart by the figures of their sentence', () => {
    const stage = (number: number, day: string) =>
      `Lớp đợt ${number} mở trong tháng ${number + 4}/2026, các chi bộ gửi danh sách đăng ký học viên trước ngày ${day}/2026.`
    const { pairs, ties } = compare([stage(1, '20/3'), stage(2, '20/4')], [stage(2, '15/4')])
    expect(ties).toEqual([])
    expect(pairs.map(({ older }) => older.quote)).toEqual([expect.stringContaining('đợt 2')])
  })
  test('says so when two duties are alike, and guesses neither', () => {
    const twin = 'Báo cáo kết quả thực hiện về Đảng uỷ xã'
    const { pairs, ties, dropped, diagnostics } = compare(
      [`${twin} trước ngày 20/3/2026.`, PLAN, `${twin} trước ngày 20/6/2026.`],
      [PLAN, `${twin} trước ngày 25/3/2026.`],
    )
    expect(ties.map(({ older, newer }) => [older.length, newer.length])).toEqual([[2, 1]])
    expect(pairs).toHaveLength(1)
    expect(dropped).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['compare/tie'])
  })
  test('finds duties added and dropped', () => {
    const { pairs, added, dropped } = compare([PLAN, CLASS], [CLASS, `${LIST} trước ngày 20/3/2026.`])
    expect(pairs.map(({ older }) => older.action)).toEqual([expect.stringContaining('cử')])
    expect(added.map(({ action }) => action)).toEqual([expect.stringContaining('Huy hiệu Đảng')])
    expect(dropped.map(({ action }) => action)).toEqual([expect.stringContaining('kế hoạch kiểm tra')])
  })
  test('tells twins apart by their item numbers only when all of them kept theirs', () => {
    const twins = (days: readonly string[]) =>
      days.map((day) => `Báo cáo kết quả về Đảng uỷ xã trước ngày ${day}/2026.`)
    const kept = compare(twins(['20/3', '20/6']), twins(['20/3', '25/6']))
    expect(kept.ties).toEqual([])
    expect(kept.pairs.map(({ changes: found }) => found.length)).toEqual([0, 1])
    const shifted = compare(twins(['20/3', '20/6']), [PLAN, ...twins(['20/3', '25/6'])])
    expect(shifted.ties.map(({ older, newer }) => [older.length, newer.length])).toEqual([[2, 2]])
  })
  test('copes with a hundred and fifty duties all alike', () => {
    const many = Array.from({ length: 150 }, () => 'Báo cáo kết quả thực hiện về Đảng uỷ xã.')
    const [older, newer] = [dispatch(many), dispatch([PLAN, ...many], LATER)]
    const cost = processorMs(() => {
      const { ties } = compareDispatches(older, newer)
      expect(ties.map((tie) => tie.older.length)).toEqual([150])
    })
    expect(cost).toBeLessThan(5000)
  })
})

describe('the papers as wholes', () => {
  test('say whether the newer one cites the older one, however its number is written', () => {
    const older = dispatch([PLAN])
    const cites = (opening: string) => compareDispatches(older, dispatch([PLAN], { ...LATER, opening })).cites
    expect(cites('Tiếp theo Công văn số 12-CV/ĐU, ngày 02/3/2026 của Đảng uỷ xã,')).toBe('yes')
    expect(cites('Tiếp theo Công văn số 012-CV/ĐU, ngày 02/3/2026 của Đảng uỷ xã,')).toBe('yes')
    expect(cites('Tiếp theo Công văn số 13-CV/ĐU, ngày 02/3/2026 của Đảng uỷ xã,')).toBe('no')
    const unnumbered = compareDispatches(dispatch([PLAN], { number: '      -CV/ĐU' }), dispatch([PLAN], LATER))
    expect(unnumbered.cites).toBe('unknown')
  })
  test('list the change of subject, of addressees and of what is cited', () => {
    const { paper } = compare([PLAN], [PLAN], { ...LATER, subject: 'đôn đốc nhiệm vụ quý I', to: 'Chi bộ Thôn Đông' })
    expect(paper).toMatchObject([
      { kind: 'subject-changed', to: 'đôn đốc nhiệm vụ quý I' },
      { kind: 'citations-changed', added: [], dropped: [{ notation: '15-KH/ĐU' }] },
      { kind: 'addressees-changed', added: ['Chi bộ Thôn Đông'], dropped: ['Các chi bộ trực thuộc'] },
    ])
  })
  test('warn when they came in the wrong order', () => {
    const codes = compareDispatches(dispatch([PLAN], LATER), dispatch([PLAN])).diagnostics.map(({ code }) => code)
    expect(codes).toEqual(['compare/order'])
  })
  test('warn when the number cited has another date than the paper', () => {
    const opening = 'Tiếp theo Công văn số 12-CV/ĐU, ngày 03/3/2025 của Đảng uỷ xã,'
    expect(compare([PLAN], [PLAN], { ...LATER, opening }).diagnostics.map(({ code }) => code)).toEqual([
      'compare/cited-date',
    ])
  })
  test('warn when no duty of one is in the other', () => {
    expect(compare([PLAN], [CLASS]).diagnostics.map(({ code }) => code)).toEqual(['compare/nothing-alike'])
  })
})

describe('over the corpus', () => {
  const folder = join(import.meta.dirname, '../corpus/dispatches')
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : []
  const papers = files.map((file) => parse(readText(readFileSync(join(folder, file), 'utf8'), file)))
  test('a paper does not differ from itself', () => {
    for (const paper of papers) {
      const { pairs, added, dropped, paper: whole } = compareDispatches(paper, paper)
      expect([paper.source.file, added, dropped, whole]).toEqual([paper.source.file, [], [], []])
      expect(pairs.filter(({ older, newer, changes: found }) => older !== newer || found.length > 0)).toEqual([])
    }
  })
  test('papers of different matters share hardly a duty', () => {
    let pairs = 0
    let duties = 0
    for (const [index, paper] of papers.entries()) {
      const next = papers[(index + 1) % papers.length]
      if (next === undefined || next === paper) continue
      pairs += compareDispatches(paper, next).pairs.length
      duties += paper.obligations.length
    }
    expect(pairs).toBeLessThanOrEqual(duties * 0.02)
  })
  test('the same two papers give the same answer', () => {
    const [a, b] = [papers[0], papers[1]]
    if (a && b) expect(compareDispatches(a, b)).toEqual(compareDispatches(a, b))
  })
})
