import { spawn } from 'node:child_process'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { numberingFindings } from '../../src/board/numbering.js'
import { DEFAULT_STEPS, planFindings, plansOf } from '../../src/board/plan.js'
import { assignArrivals, makeRegister } from '../../src/board/registers.js'
import { readRegister, type StateRecord, statesOf } from '../../src/board/state.js'
import { loadDispatches } from '../../src/desk/board/load.js'
import { type Marking, markDuty } from '../../src/desk/board/mark.js'
import { loadBoard } from '../../src/desk/board/print-board.js'
import { printRegister } from '../../src/desk/board/print-register.js'
import { addToRegister, loadRegister } from '../../src/desk/board/register-file.js'
import { parseFile } from '../../src/desk/parse-file.js'
import { readUnit } from '../../src/desk/unit-file.js'
import { put } from '../batch/folders.js'
import { folder, sample } from '../cli/run.js'
import { toolTest } from '../tools.js'
import { dispatchOf } from './dispatches.js'
import { fodsOf } from './libreoffice.js'

const said = (duty: string, state: StateRecord['state'] = 'đang làm'): StateRecord => ({
  v: 1,
  at: '2026-08-05T01:00:00.000Z',
  kind: 'state',
  paper: 'p',
  duty,
  state,
})

describe('the register of states', () => {
  test('keeps the last word on a duty and never changes a line', async () => {
    const home = folder()
    const path = await addToRegister(home, [said('o1')])
    const first = readFileSync(path, 'utf8')
    await addToRegister(home, [said('o1', 'xong')])
    expect(readFileSync(path, 'utf8').startsWith(first)).toBe(true)
    expect(statesOf(await loadRegister(home)).get('p o1')?.state).toBe('xong')
  })

  test('loses nothing when many write at once', async () => {
    const home = folder()
    await Promise.all(Array.from({ length: 60 }, (_, index) => addToRegister(home, [said(`o${index}`)])))
    const { records, torn } = await loadRegister(home)
    expect([records.length, torn]).toEqual([60, 0])
  })

  test('loses nothing when two programs write at once', async () => {
    const home = folder()
    const module = JSON.stringify(
      pathToFileURL(resolve(import.meta.dirname, '../../dist/desk/board/register-file.js')).href,
    )
    const writer = (name: string) => {
      const script = `const { addToRegister } = await import(${module})
for (let i = 0; i < 40; i++) await addToRegister(${JSON.stringify(home)}, [{ ...${JSON.stringify(said('o'))}, duty: '${name}' + i }])`
      return new Promise<number | null>((done) =>
        spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' }).on('exit', done),
      )
    }
    expect(await Promise.all([writer('a'), writer('b')])).toEqual([0, 0])
    const { records, torn } = await loadRegister(home)
    const duties = new Set(records.map((one) => (one.kind === 'state' ? one.duty : '')))
    expect([records.length, duties.size, torn]).toEqual([80, 80, 0])
  })

  test('a line torn by a crash hurts no other, wherever it was torn', async () => {
    const whole = JSON.stringify(said('o1'))
    for (let cut = 1; cut < whole.length; cut += 7) {
      const home = folder()
      writeFileSync(join(home, 'register.jsonl'), `${JSON.stringify(said('o0'))}\n`)
      appendFileSync(join(home, 'register.jsonl'), whole.slice(0, cut))
      await addToRegister(home, [said('o2')])
      const { records, torn } = await loadRegister(home)
      expect([records.map((one) => (one.kind === 'state' ? one.duty : '')), torn]).toEqual([['o0', 'o2'], 1])
    }
    // Torn by one writer while another was already writing: the whole record is still found behind it.
    expect(readRegister(`${whole.slice(0, 30)}${JSON.stringify(said('o3'))}\n`).records).toEqual([said('o3')])
  })
})

describe('numbers of a series', () => {
  test('gaps and doubles are told, a series that runs on is not', () => {
    expect(numberingFindings({ name: 'Công văn', numbers: [1, 2, 3] })).toEqual([])
    expect(numberingFindings({ name: 'Công văn', numbers: [2, 5, 5, 6] })).toEqual([
      'Công văn: số dùng hai lần: 05.',
      'Công văn: không thấy số 01, 03–04.',
    ])
    expect(numberingFindings({ name: 'Số đến', numbers: [120, 121], first: 120 })).toEqual([])
  })

  test('incoming numbers go on from the last of the year, in the order of the papers, once for each paper', () => {
    const papers = [
      dispatchOf('31', '09 tháng 3 năm 2026', ['Các chi bộ gửi báo cáo về Đảng uỷ trước ngày 25/3/2026.']),
      dispatchOf('30', '02 tháng 3 năm 2026', ['Các chi bộ gửi báo cáo về Đảng uỷ trước ngày 20/3/2026.']),
    ]
    const ask = { unitNames: [], date: '2026-03-10', first: 7, at: 'now' }
    const given = assignArrivals(papers, { records: [], torn: 0 }, ask)
    expect(given.map(({ paper, number }) => [paper.slice(0, 2), number])).toEqual([
      ['30', 7],
      ['31', 8],
    ])
    expect(assignArrivals(papers, { records: given, torn: 0 }, ask)).toEqual([])
    const form = {
      today: '2026-03-10',
      internalDays: 0,
      states: new Map(),
      form: 'party' as const,
      unitNames: [],
      term: undefined,
    }
    const { parts, findings } = makeRegister('incoming', papers, { records: given, torn: 0 }, form)
    expect(findings).toEqual([])
    expect(parts[0]?.rows.map((cells) => cells.slice(0, 4))).toEqual([
      [{ day: '2026-03-10' }, 7, 'ĐẢNG UỶ CÁC CƠ QUAN HÀ PHONG', '30-CV/ĐU'],
      [{ day: '2026-03-10' }, 8, 'ĐẢNG UỶ CÁC CƠ QUAN HÀ PHONG', '31-CV/ĐU'],
    ])
    const sent = makeRegister(
      'outgoing',
      papers,
      { records: [], torn: 0 },
      { ...form, unitNames: ['Đảng ủy các cơ quan Hà Phong'] },
    )
    expect(sent.findings).toEqual(['Công văn: không thấy số 01–29.'])
  })
})

describe('planning backwards', () => {
  const review = dispatchOf('40', '04 tháng 11 năm 2024', [
    'Các chi bộ, đảng bộ trực thuộc gửi hồ sơ kiểm điểm về Ban Tổ chức Đảng uỷ trước ngày 10/12/2024.',
  ])

  test('counts working days before the superior’s date, the last step still in time', () => {
    const [plan] = plansOf(review, DEFAULT_STEPS, '2024-11-04')
    expect(plan?.steps.map(({ before, day }) => [before, day])).toEqual([
      [25, '2024-11-05'],
      [20, '2024-11-12'],
      [12, '2024-11-22'],
      [5, '2024-12-03'],
      [3, '2024-12-05'],
      [1, '2024-12-09'],
    ])
    expect(plan?.last).toBe('2024-12-09')
    expect(plan && planFindings(plan)).toEqual([])
  })

  test('says which steps have passed', () => {
    const [plan] = plansOf(review, DEFAULT_STEPS, '2024-11-20')
    expect(plan && planFindings(plan)[0]).toContain('2 bước có ngày đã qua')
  })
})

describe('boards and registers on the disk', () => {
  const unitFile = sample('congvan.yaml')

  test('a duty is marked by the code the board prints; done needs evidence, “không áp dụng” a reason', async () => {
    const home = folder()
    const unit = await readUnit(unitFile)
    const dispatch = await parseFile(sample('01-lop-boi-duong.txt'), { unit })
    put(home, { 'json/cv.txt.json': JSON.stringify(dispatch) })
    const mark = (id: string, rest: Partial<Marking>) => markDuty({ id, home, unit, state: 'chờ ký', ...rest })
    const evidence = join(home, 'json/cv.txt.json')
    const { row, before } = await mark('64-cv-btcdu.o5', { state: 'xong', evidence, reply: '27-CV/ĐU' })
    expect([row.id, before]).toEqual(['64-cv-btcdu.o5', 'mới'])
    await expect(mark('64-cv-btcdu.o6', { state: 'xong' })).rejects.toThrow('cần tệp minh chứng')
    await expect(mark('64-cv-btcdu.o6', { state: 'không áp dụng' })).rejects.toThrow('cần lý do')
    await expect(mark('64-cv-btcdu.o99', {})).rejects.toMatchObject({
      remedy: expect.stringContaining('64-cv-btcdu.o3'),
    })
    const missing = { state: 'xong', evidence: join(home, 'không có') } as const
    await expect(mark('64-cv-btcdu.o3', missing)).rejects.toMatchObject({ kind: 'unreadable' })
    const question = { paths: [home], unit, today: '2026-08-01', since: undefined, internalDays: 3 }
    const { board } = await loadBoard(question)
    expect(board.rows.map(({ duty }) => duty)).toEqual(['o3', 'o7', 'o6'])
    expect(board.closed[0]).toMatchObject({ duty: 'o5', reply: '27-CV/ĐU', evidence: 'json/cv.txt.json' })
    const printed = await printRegister({
      kind: 'follow-up',
      paths: [home],
      unit,
      form: 'party',
      format: 'pdf',
      out: join(home, 'so.pdf'),
      today: '2026-08-01',
      term: undefined,
      assign: undefined,
      force: false,
    })
    expect([printed.rows, readFileSync(join(home, 'so.pdf')).subarray(0, 5).toString()]).toEqual([4, '%PDF-'])
  })

  test('results that are none are named, and a folder without results says what to do first', async () => {
    const home = folder()
    await expect(loadDispatches([home], undefined)).rejects.toMatchObject({
      remedy: expect.stringContaining('congvan batch'),
    })
    put(home, { 'a.json': '{"schema":"congvan/dispatch@1"}', 'b.json': '{}' })
    put(home, { 'c.json': JSON.stringify(await parseFile(sample('01-lop-boi-duong.txt'))) })
    const { dispatches, broken } = await loadDispatches([home], undefined)
    expect([dispatches.length, broken]).toEqual([1, [join(home, 'a.json')]])
  })

  toolTest(
    'the spreadsheet opens in LibreOffice with days as days, its filter and its colours',
    ['soffice'],
    async () => {
      const { boardBook } = await import('../../src/board/board-files.js')
      const { makeBoard } = await import('../../src/board/board.js')
      const { writeBook } = await import('../../src/sheet/index.js')
      const one = dispatchOf('50', '02 tháng 3 năm 2026', ['Các chi bộ gửi báo cáo về Đảng uỷ trước ngày 25/3/2026.'])
      const board = makeBoard([one], { today: '2026-03-10', internalDays: 3, states: new Map() })
      const text = fodsOf(await writeBook(boardBook(board, '')))
      if (text === undefined) return // LibreOffice without its spreadsheet part
      expect(text.includes('office:date-value="2026-03-24"')).toBe(true)
      expect([text.includes('table:display-filter-buttons="true"'), text.includes('BangTheoDoi')]).toEqual([true, true])
      expect(text.includes('fo:background-color="#f')).toBe(true)
    },
  )
})
