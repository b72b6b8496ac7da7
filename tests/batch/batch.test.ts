import { readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run/batch.js'
import type { Summary } from '../../src/desk/batch/index.js'
import { Dispatch } from '../../src/model/dispatch.js'
import { congvanBuilt as congvan, folder, sample } from '../cli/run.js'
import { typedWord } from '../formats/typed-word.js'
import { draftOf } from '../read/printed-dispatch.js'
import { filesIn, put, putDispatches } from './folders.js'
import { inventedDispatch } from './year.js'

const summaryOf = (out: string): Summary => JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary
const unit = ['--unit', sample('congvan.yaml')]
/** A few small files: a second thread would only load the program once more. */
const one = ['--workers', '1']
const results = (out: string) => filesIn(out).filter((file) => !file.startsWith('.congvan-batch'))

describe('a batch', () => {
  test('makes JSON, Markdown, Word, PDF and spreadsheet of each dispatch, one bad file stops nothing, and exits with 7', async () => {
    const [home, word] = [folder(), inventedDispatch(3)]
    put(home, {
      'a/công văn 1.txt': inventedDispatch(1).text,
      'a/b/2.docx': await typedWord(draftOf(word.text, 'word')),
      'hỏng.docx': 'PK\u0003\u0004 not a word file',
      'rỗng.txt': '',
      'ghi chú.txt': 'Mua giấy in.',
      'bảng.xlsx': 'x',
      '~$cv.docx': 'lock of Word',
    })
    const out = join(home, 'kết quả')
    const {
      code,
      err,
      out: said,
    } = await congvan(['batch', home, '--out', out, '--format', 'json,md,docx,pdf,xlsx', ...unit])
    expect([code, err.split('\n').at(-2)]).toEqual([7, expect.stringContaining('5/5 tệp')])
    const made = (name: string) => ['docx', 'json', 'md', 'pdf', 'xlsx'].map((format) => `${format}/${name}.${format}`)
    expect(results(out)).toEqual(
      [
        ...made('a/b/2.docx'),
        ...made('a/công văn 1.txt'),
        ...['ghi chú.txt', 'hỏng.docx', 'rỗng.txt'].map((name) => `failed/${name}.md`),
        'summary.json',
        'summary.md',
      ].sort(),
    )
    const read = Dispatch.parse(JSON.parse(readFileSync(join(out, 'json/a/công văn 1.txt.json'), 'utf8')))
    expect(read.obligations.some(({ mine }) => mine === true)).toBe(true)
    const { counts, failures, skipped } = summaryOf(out)
    expect(counts).toMatchObject({ files: 5, read: 2, failed: 3, duplicates: 0, skipped: 1 })
    expect(skipped).toEqual(['bảng.xlsx'])
    expect(failures.every(({ reason, remedy }) => reason !== '' && remedy !== '')).toBe(true)
    expect(readFileSync(join(out, 'failed/rỗng.txt.md'), 'utf8')).toMatch(/Lý do: .*rỗng[\s\S]*Cách xử lý: /u)
    expect(said).toContain('2 đọc được, 3 chưa đọc được')
  })

  test('puts what a person must look at first in the summary', async () => {
    const [home, out] = [folder(), folder()]
    put(home, { 'mờ.txt': inventedDispatch(4).text.replace(/Số \d+/u, 'Số   ') })
    expect((await congvan(['batch', home, '--out', out, ...one, ...unit])).code).toBe(0)
    const text = readFileSync(join(out, 'summary.md'), 'utf8')
    expect(text).toMatch(/## Cần người xem \(1\)\n\n- \*\*mờ.txt\*\*[\s\S]*Không thấy số/u)
  })

  test('tells copies by their content, then by number, day and issuer, and says when those differ in a deadline', async () => {
    const [home, out] = [folder(), folder()]
    const { text } = inventedDispatch(5)
    put(home, {
      '1.txt': text,
      '2 bản sao.txt': text,
      '3 chép lại.txt': `${text}\n`,
      '4 sửa hạn.txt': text.replace(/trước ngày \d+\/\d+\/\d+/u, 'trước ngày 18/12/2026'),
    })
    await congvan(['batch', home, '--out', out, ...one])
    const { duplicates, doubtful } = summaryOf(out)
    expect(duplicates).toEqual([
      { file: '2 bản sao.txt', of: '1.txt', by: 'nội dung', differs: false },
      { file: '3 chép lại.txt', of: '1.txt', by: 'số, ngày, cơ quan', differs: false },
      { file: '4 sửa hạn.txt', of: '1.txt', by: 'số, ngày, cơ quan', differs: true },
    ])
    expect(doubtful.map(({ file }) => file)).toContain('4 sửa hạn.txt')
  })

  test('takes names in decomposed letters, with spaces, quotes and dollars, and names that only differ in that', async () => {
    const [home, out] = [folder(), folder()]
    const names = ['Công văn số 1 “mới” $HOME.txt', "it's; rm -rf.txt", 'đặc biệt.txt', 'đặc biệt.txt'.normalize('NFD')]
    for (const [index, name] of names.entries()) put(home, { [name]: inventedDispatch(10 + index).text })
    expect((await congvan(['batch', home, '--out', out, ...one])).code).toBe(0)
    const made = filesIn(join(out, 'json'))
    expect(made).toHaveLength(4)
    expect(made.every((name) => name === name.normalize('NFC'))).toBe(true)
    expect(made.filter((name) => /^đặc biệt\.txt(?:-[0-9a-f]{8})?\.json$/u.test(name))).toHaveLength(2)
  })

  test('refuses a file of 200 MB without opening it and tells a file that has gone', async () => {
    const [home, out] = [folder(), folder()]
    put(home, { 'to.pdf': '%PDF', 'ổn.txt': inventedDispatch(20).text })
    truncateSync(join(home, 'to.pdf'), 200 * 1024 * 1024)
    symlinkSync(join(home, 'không còn.txt'), join(home, 'mất.txt'))
    expect((await congvan(['batch', home, '--out', out, ...one])).code).toBe(7)
    const { failures, counts } = summaryOf(out)
    expect(counts.read).toBe(1)
    expect(failures.map(({ file, reason }) => [file, reason])).toEqual([
      ['mất.txt', expect.stringContaining('đã biến mất')],
      ['to.pdf', expect.stringContaining('nặng 200 MB')],
    ])
  })

  test('refuses results of an earlier run unless told what to do with them, keeps them with --resume', async () => {
    const [home, out] = [folder(), folder()]
    putDispatches(home, 3)
    await congvan(['batch', home, '--out', out, ...one])
    await expect(run(home, { out, format: 'json' })).rejects.toMatchObject({
      kind: 'output',
      remedy: expect.stringContaining('--resume'),
    })
    writeFileSync(join(home, 'cv-9.txt'), inventedDispatch(9).text)
    const { code, out: said } = await congvan(['batch', home, '--out', out, ...one, '--resume'])
    expect([code, said]).toEqual([0, expect.stringContaining('4 tệp: 4 đọc được')])
  })

  test('names what was typed wrongly', async () => {
    const home = folder()
    const out = join(home, 'o')
    const cases = [
      [join(home, 'không có'), { out, format: 'json' }, 'unreadable', 'Không có thư mục'],
      [home, { out: home, format: 'json' }, 'usage', 'trùng với thư mục công văn'],
      [home, { out, format: 'odt' }, 'usage', 'odt'],
      [home, { out, format: 'json', workers: '1000' }, 'usage', 'quá nhiều'],
      [home, { out, format: 'json', resume: true, force: true }, 'usage', 'trái nhau'],
    ] as const
    for (const [from, flags, kind, words] of cases)
      await expect(run(from, flags)).rejects.toMatchObject({ kind, message: expect.stringContaining(words) })
  })

  test('goes through 10 000 files in one folder', async () => {
    const [home, out] = [folder(), folder()]
    const texts = Array.from({ length: 4 }, (_, index) => inventedDispatch(index).text)
    for (let index = 0; index < 10_000; index++) writeFileSync(join(home, `${index}.txt`), texts[index % 4] ?? '')
    expect((await congvan(['batch', home, '--out', out])).code).toBe(0)
    expect(summaryOf(out).counts).toMatchObject({ files: 10_000, read: 4, duplicates: 9996 })
  })
})
