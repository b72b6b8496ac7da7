import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nextNumber } from '../../src/board/issued.js'
import { type IssueRecord, readRegister } from '../../src/board/state.js'
import { readDocument } from '../../src/read/index.js'
import { congvanHere, folder, MAIN, root } from './run.js'

/** A folder of an office of its own, with `congvan.yaml` in it. */
function officeFolder(more = ''): string {
  const home = folder()
  const file = join(home, 'congvan.yaml')
  copyFileSync(join(root, 'templates/sample-unit.yaml'), file)
  if (more !== '') writeFileSync(file, `${readFileSync(file, 'utf8')}${more}\n`)
  return home
}

const draft = (home: string, id: string, out: string, more: readonly string[] = []) =>
  congvanHere(['draft', id, '--docx', '--date', '05/8/2026', '--number', 'next', ...more, '--out', out], { cwd: home })

const issuedIn = (home: string) =>
  readRegister(readFileSync(join(home, 'register.jsonl'), 'utf8')).records.filter(({ kind }) => kind === 'issue')

async function wordsOf(file: string): Promise<string> {
  return JSON.stringify((await readDocument(readFileSync(file), 'a.docx')).tree)
}

describe('draft --number next', () => {
  test('counts each type by itself, two digits below ten, and the register keeps what was given', async () => {
    const home = officeFolder()
    for (const [id, out] of [
      ['phuc-dap', 'a'],
      ['phuc-dap', 'b'],
      ['bao-cao-ket-qua', 'c'],
    ] as const)
      expect((await draft(home, id, out)).code).toBe(0)
    expect(await wordsOf(join(home, 'b/phuc-dap.docx'))).toContain('Số 02-CV/ĐU')
    expect(await wordsOf(join(home, 'c/bao-cao-ket-qua.docx'))).toContain('Số 01-BC/ĐU')
    expect(issuedIn(home)).toMatchObject([
      { type: 'Công văn', symbol: 'ĐU', number: 1, date: '2026-08-05', file: 'phuc-dap.docx' },
      { type: 'Công văn', number: 2 },
      { type: 'Báo cáo', number: 1 },
    ])
  })
  test('begins where the book of paper ended, and goes on from there', async () => {
    const home = officeFolder()
    expect((await draft(home, 'phuc-dap', 'a', ['--first', '26'])).out).toContain('số 26')
    expect((await draft(home, 'phuc-dap', 'b')).out).toContain('số 27')
  })
  test('takes no number for a paper that is refused, nor when a file stands in the way', async () => {
    const home = officeFolder()
    expect((await draft(home, 'phuc-dap', 'a', ['--final'])).code).not.toBe(0)
    expect(existsSync(join(home, 'register.jsonl'))).toBe(false)
    await draft(home, 'phuc-dap', 'a')
    expect((await draft(home, 'phuc-dap', 'a')).code).toBe(6)
    expect(issuedIn(home)).toHaveLength(1)
    expect(readdirSync(home).filter((name) => name.includes('lock'))).toEqual([])
  })
  test('leaves the number to the clerk when it is not asked for', async () => {
    const home = officeFolder()
    await congvanHere(['draft', 'phuc-dap', '--docx', '--date', '05/8/2026', '--out', 'a'], { cwd: home })
    expect(await wordsOf(join(home, 'a/phuc-dap.docx'))).not.toMatch(/Số 0\d-CV/u)
    expect(existsSync(join(home, 'register.jsonl'))).toBe(false)
  })
  test('is refused for a form without a number, for invented data, and where no office is known', async () => {
    const home = officeFolder()
    expect((await draft(home, 'danh-muc-ho-so', 'a')).err).toContain('không mang số')
    expect((await draft(home, 'phuc-dap', 'a', ['--sample'])).err).toContain('--sample')
    expect((await draft(folder(), 'phuc-dap', 'a')).err).toContain('congvan.yaml')
  })
  test('gives two programs at once different numbers, none left out', async () => {
    const home = officeFolder()
    const run = (out: string) =>
      new Promise<number | null>((done) => {
        const args = ['draft', 'phuc-dap', '--docx', '--date', '05/8/2026', '--number', 'next', '--out', out]
        spawn(process.execPath, [MAIN, ...args], { cwd: home, stdio: 'ignore' }).on('exit', done)
      })
    expect(await Promise.all(['a', 'b', 'c', 'd'].map(run))).toEqual([0, 0, 0, 0])
    expect(issuedIn(home).map((record) => (record.kind === 'issue' ? record.number : 0))).toEqual([1, 2, 3, 4])
    const printed = await Promise.all(
      ['a', 'b', 'c', 'd'].map(
        async (out) => /Số (\d\d)-CV/u.exec(await wordsOf(join(home, out, 'phuc-dap.docx')))?.[1],
      ),
    )
    expect(printed.sort()).toEqual(['01', '02', '03', '04'])
  })
})

describe('the series of a number', () => {
  const given = (number: number, date: string, more: Partial<IssueRecord> = {}): IssueRecord => ({
    v: 1,
    at: '2026-01-01T00:00:00.000Z',
    kind: 'issue',
    type: 'Công văn',
    symbol: 'ĐU',
    number,
    date,
    title: '',
    file: '',
    ...more,
  })
  const next = (records: readonly IssueRecord[], more: Partial<Parameters<typeof nextNumber>[1]> = {}) =>
    nextNumber(
      { records, torn: 0 },
      { type: 'Công văn', symbol: 'ĐU', date: '2026-08-05', per: 'term', term: '2025-08-20', ...more },
      1,
    )

  test('runs on over the years of one term and begins anew with the next', () => {
    expect(next([given(40, '2025-08-19'), given(3, '2025-08-20'), given(4, '2026-01-02')])).toBe(5)
    expect(next([given(40, '2025-08-19'), given(4, '2026-01-02')], { date: '2025-08-19' })).toBe(41)
    expect(next([given(40, '2025-08-19')], { term: undefined })).toBe(41)
  })
  test('of a state paper begins anew with the year', () => {
    expect(next([given(40, '2025-12-31'), given(4, '2026-01-02')], { per: 'year' })).toBe(5)
  })
  test('is apart for Quyết định and Quy định, and one for all papers of a congress', () => {
    expect(next([given(7, '2026-02-02', { type: 'Quyết định' })], { type: 'Quy định' })).toBe(1)
    expect(next([given(7, '2026-02-02', { type: 'Báo cáo', symbol: 'ĐH' })], { symbol: 'ĐH' })).toBe(8)
  })
  test('never fills a gap: numbers run on with the days', () => {
    expect(next([given(1, '2026-01-02'), given(5, '2026-01-03')])).toBe(6)
  })
})
