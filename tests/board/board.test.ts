import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type Board, makeBoard } from '../../src/board/board.js'
import { boardBook, boardCalendar, boardMarkdown } from '../../src/board/board-files.js'
import { boardPage } from '../../src/board/board-page.js'
import type { StateRecord } from '../../src/board/state.js'
import type { Dispatch } from '../../src/model/dispatch.js'
import { parse } from '../../src/parse/index.js'
import { readText } from '../../src/read/index.js'
import { readXlsxSheet, writeBook } from '../../src/sheet/index.js'
import { inventedDispatch } from '../batch/year.js'
import { dispatchOf } from './dispatches.js'

const send = (what: string, when: string) =>
  `Các chi bộ, đảng bộ trực thuộc gửi ${what} về Ban Tổ chức Đảng uỷ ${when}.`

const SPRING = dispatchOf('18', '02 tháng 02 năm 2026', [
  send('báo cáo kết quả', 'trước ngày 25/3/2026'),
  send('danh sách học viên', 'chậm nhất ngày 10/4/2026'),
  'Quán triệt nội dung công văn này đến toàn thể đảng viên.',
])
const EVERY = dispatchOf('20', '05 tháng 01 năm 2026', [
  'Các chi bộ, đảng bộ trực thuộc báo cáo kết quả về Đảng uỷ trước ngày 25 hằng tháng.',
])

const options = (states: readonly StateRecord[] = []) => ({
  today: '2026-03-30',
  internalDays: 3,
  states: new Map(states.map((record) => [`${record.paper} ${record.duty}`, record])),
})
const board = (dispatches: readonly Dispatch[], states: readonly StateRecord[] = []): Board =>
  makeBoard(dispatches, options(states))
const stateOf = (row: Board['rows'][number], state: StateRecord['state']): StateRecord => ({
  v: 1,
  at: '2026-03-30T01:00:00.000Z',
  kind: 'state',
  paper: row.paper,
  duty: row.duty,
  state,
})

describe('the board', () => {
  test('lists open duties by their last working day, overdue first, those without a day last', () => {
    const rows = board([SPRING]).rows
    expect(rows.map(({ lastWorkingDay, standing, left }) => [lastWorkingDay, standing, left])).toEqual([
      ['2026-03-24', 'overdue', -6],
      ['2026-04-10', 'later', 11],
      [null, 'undated', null],
    ])
    expect(rows[0]).toMatchObject({ id: '18-cv-du.o2', internal: '2026-03-19', state: 'mới' })
    expect(rows[0]?.source).toMatchObject({ notation: '18-CV/ĐU', section: '1' })
    expect(SPRING.text.split('\n')[(rows[0]?.source.line ?? 0) - 1]).toContain('báo cáo kết quả')
  })

  test('tells a recurring duty once for each month of the year from the day of the paper on', () => {
    const monthly = board([EVERY]).rows.filter(({ period }) => period !== null)
    expect(monthly.map(({ lastDay }) => lastDay?.slice(5))).toEqual(
      Array.from({ length: 12 }, (_, index) => `${String(index + 1).padStart(2, '0')}-24`),
    )
    expect(monthly[3]).toMatchObject({
      id: '20-cv-du.o2@2026-04',
      period: 'tháng 4/2026',
      lastWorkingDay: '2026-04-24',
    })
  })

  test('counts a paper once that stands in two files, keeps both when their deadlines differ', () => {
    const copy = {
      ...SPRING,
      source: { ...SPRING.source, file: 'bản quét.pdf', format: 'scan' as const, sha256: 'a'.repeat(64) },
    }
    expect(board([copy, SPRING]).rows).toHaveLength(3)
    const other = dispatchOf('18', '02 tháng 02 năm 2026', [send('báo cáo kết quả', 'trước ngày 28/4/2026')])
    const both = board([SPRING, other])
    expect(both.rows).toHaveLength(4)
    expect(both.twins).toEqual([expect.objectContaining({ differs: true })])
    expect(new Set(both.rows.map(({ id }) => id)).size).toBe(4)
  })

  test('closes what is done, keeps what waits, and shows old duties only when asked', () => {
    const [first, second] = board([SPRING]).rows
    if (first === undefined || second === undefined) throw new Error('no rows')
    const later = board([SPRING], [stateOf(first, 'xong'), stateOf(second, 'chờ ký')])
    expect(later.rows.map(({ state }) => state)).toEqual(['chờ ký', 'mới'])
    expect(later.closed.map(({ id }) => id)).toEqual([first.id])
    const cut = makeBoard([SPRING], { ...options(), since: '2026-04-01' })
    expect([cut.rows.length, cut.hidden]).toEqual([2, 1])
  })

  test('reminds 7, 3 and 1 days ahead, on working days', () => {
    // 10/4/2026 is a Friday: 3/4 Friday, 7/4 Tuesday, 9/4 Thursday.
    expect(board([SPRING]).rows[1]?.reminders).toEqual(['2026-04-03', '2026-04-07', '2026-04-09'])
    const monday = board([dispatchOf('19', '02 tháng 02 năm 2026', [send('báo cáo', 'chậm nhất ngày 13/4/2026')])])
    expect(monday.rows[0]?.reminders).toEqual(['2026-04-06', '2026-04-10'])
  })
})

/** Events of an iCalendar file by UID, as a calendar keeps them: a second import changes, it does not add. */
function imported(files: readonly string[]): ReadonlyMap<string, string> {
  const calendar = new Map<string, string>()
  for (const file of files)
    for (const [event] of file.replace(/\r\n /gu, '').matchAll(/BEGIN:VEVENT[\s\S]*?END:VEVENT/gu))
      calendar.set(/UID:(.+)\r\n/u.exec(event)?.[1] ?? '', event)
  return calendar
}

describe('the calendar file', () => {
  const made = boardCalendar(board([SPRING, EVERY]), '')

  test('is sound: CRLF, lines of at most 75 octets, every part closed, every event with UID, stamp and whole days', () => {
    expect(made.replace(/\r\n/gu, '')).not.toMatch(/[\r\n]/u)
    for (const line of made.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const open: string[] = []
    for (const line of made.split('\r\n')) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6))
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4))
    }
    expect(open).toEqual([])
    for (const event of imported([made]).values()) {
      expect(event).toMatch(/DTSTAMP:20260330T000000Z/u)
      expect(event).toMatch(/DTSTART;VALUE=DATE:\d{8}\r\n/u)
    }
  })

  test('imported twice, or made anew a week later, holds the same events without doubles, the later one newer', () => {
    const later = boardCalendar(makeBoard([SPRING, EVERY], { ...options(), today: '2026-04-06' }), '')
    const once = imported([made])
    expect(once.size).toBe(14)
    expect([...imported([made, made]).keys()]).toEqual([...once.keys()])
    expect([...imported([made, later]).keys()].sort()).toEqual([...once.keys()].sort())
    const sequence = (text: string) => Number(/SEQUENCE:(\d+)/u.exec(text)?.[1])
    expect(sequence(later)).toBe(sequence(made) + 7)
  })

  test('has three alarms for an open duty and none for a settled one', () => {
    const [, second] = board([SPRING]).rows
    if (second === undefined) throw new Error('no row')
    const event = (text: string) => [...imported([text]).values()].find((one) => one.includes('20260410')) ?? ''
    expect(event(made).match(/BEGIN:VALARM/gu)).toHaveLength(3)
    const settled = event(boardCalendar(board([SPRING], [stateOf(second, 'xong')]), ''))
    expect(settled).toContain('SUMMARY:[XONG] ')
    expect(settled).not.toContain('VALARM')
  })
})

describe('the other forms of the board', () => {
  test('the spreadsheet holds days as days under the columns of D36, and the same bytes every time', async () => {
    const book = boardBook(board([SPRING]), 'Chi bộ Mẫu')
    const bytes = await writeBook(book)
    expect(Buffer.from(bytes).equals(Buffer.from(await writeBook(book)))).toBe(true)
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/u)
    const { rows } = await readXlsxSheet(bytes, 'b.xlsx')
    expect(rows[2]?.slice(0, 11)).toEqual([
      'Mã việc',
      'Nguồn (văn bản, mục, dòng)',
      'Việc',
      'Chủ trì',
      'Phối hợp',
      'Sản phẩm, nơi nhận',
      'Hạn cấp trên',
      'Hạn nội bộ',
      'Trạng thái',
      'Minh chứng',
      'Nhắc',
    ])
    expect([rows[3]?.[0], rows[3]?.[6]]).toEqual(['18-cv-du.o2', '24/3/2026'])
  })

  test('the page needs nothing from outside, shows the words of the source, and takes no mark from them', () => {
    const odd = dispatchOf('21', '02 tháng 02 năm 2026', [send('<b>báo cáo</b> & "số liệu"', 'trước ngày 25/3/2026')])
    const page = boardPage(board([SPRING, odd]), '')
    expect(page).not.toMatch(/(?:src|href)=|https?:|url\(/u)
    expect(page).toContain('<mark>trước ngày 25/3/2026</mark>')
    expect(page).not.toContain('<b>báo cáo')
    expect(page).toContain('&lt;b&gt;báo cáo&lt;/b&gt; &amp; &quot;số liệu&quot;')
  })

  test('the Markdown form is a check-list under headings of time', () => {
    expect(boardMarkdown(board([SPRING]), '')).toMatch(
      /## Quá hạn \(1\)\n\n- \[ \] \*\*thứ Ba 24\/3\/2026\*\* \(quá 6 ngày\)/u,
    )
  })

  test('a year of dispatches makes codes and calendar keys that are each of one duty', () => {
    const many = Array.from({ length: 60 }, (_, index) => parse(readText(inventedDispatch(index).text, `${index}.txt`)))
    const { rows } = board(many)
    expect(rows.length).toBeGreaterThan(150)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(new Set(rows.map(({ paper, duty }) => `${paper} ${duty}`)).size).toBe(rows.length)
  })
})
