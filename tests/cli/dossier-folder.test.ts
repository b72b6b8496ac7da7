import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { readAhead } from '../../src/desk/dossier-read.js'
import { congvanHere as congvan, folder } from './run.js'

const day = ['--date', '01/12/2026']

async function pdf(path: string, words: string): Promise<void> {
  const made = await PDFDocument.create()
  made.addPage([595, 842]).drawText(words, { x: 90, y: 700 })
  writeFileSync(path, await made.save())
}

async function bound(at: string, out = join(folder(), 'h.pdf'), more: readonly string[] = []) {
  const record = join(folder(), 'dossier.json')
  const ran = await congvan(['dossier', at, '--out', out, '--record', record, ...day, ...more])
  const files = existsSync(record)
    ? (JSON.parse(readFileSync(record, 'utf8')) as { items: { file: string }[] }).items.map(({ file }) => file)
    : []
  return { ran, files, out }
}

describe('a folder as it comes', () => {
  test('that holds an earlier dossier and gets the new one: neither is bound into it, and that is said', async () => {
    const at = folder()
    await pdf(join(at, 'a.pdf'), 'mot')
    await bound(at, join(at, 'ho-so.pdf'))
    const { ran, files } = await bound(at, join(at, 'ho-so-2.pdf'))
    expect([ran.code, files]).toEqual([0, ['a.pdf']])
    expect(ran.err).toContain('Để ngoài ho-so.pdf: là hồ sơ đã đóng trước')
    const again = await bound(at, join(at, 'ho-so-2.pdf'))
    expect([again.ran.code, again.ran.err]).toEqual([6, expect.stringContaining('đã có, không ghi đè')])
    writeFileSync(join(at, 'dossier.yaml'), 'items: [a.pdf, ho-so.pdf]\n')
    expect((await bound(at)).files).toEqual(['a.pdf', 'ho-so.pdf'])
  })

  test.skipIf(process.platform === 'win32')(
    'with shortcuts: one to a file is that file, loops and broken ones are passed over',
    async () => {
      const at = folder()
      await pdf(join(at, 'a.pdf'), 'mot')
      symlinkSync(join(at, 'a.pdf'), join(at, 'b.pdf'))
      symlinkSync(at, join(at, 'vong'))
      symlinkSync(join(at, 'khong-co.pdf'), join(at, 'c.pdf'))
      symlinkSync(join(at, 'd.pdf'), join(at, 'd.pdf'))
      const { ran, files } = await bound(at)
      expect([ran.code, files]).toEqual([0, ['a.pdf', 'b.pdf']])
      writeFileSync(join(at, 'dossier.yaml'), 'items: [a.pdf, d.pdf, vong]\n')
      const named = await bound(at)
      expect(named.ran.code).toBe(7)
      expect(named.ran.err).toContain('! Thiếu d.pdf: không có tệp')
    },
  )

  test.skipIf(process.platform === 'win32')('a pipe under the name of a paper keeps nobody waiting', async () => {
    const at = folder()
    await pdf(join(at, 'a.pdf'), 'mot')
    execFileSync('mkfifo', [join(at, 'ong.pdf')])
    writeFileSync(join(at, 'dossier.yaml'), 'items: [a.pdf, ong.pdf]\n')
    expect((await bound(at)).ran.err).toContain('! Thiếu ong.pdf: không có tệp')
  })

  test('names with quotes and marks apart are written into the manifest so that it reads back', async () => {
    const at = folder()
    const names = [`1 "ngoặc" 'đơn': #a.pdf`, '2 Ba\u0301o ca\u0301o.pdf', '3 - {b}.pdf']
    for (const name of names) await pdf(join(at, name), 'chu')
    expect((await congvan(['dossier', 'init', at, ...day])).code).toBe(0)
    const { ran, files } = await bound(at)
    expect([ran.code, files]).toEqual([0, names])
  })

  test('deeper than any dossier is refused, not cut short in silence', async () => {
    const at = folder()
    const deep = join(at, ...'123456789'.split(''))
    mkdirSync(deep, { recursive: true })
    await pdf(join(deep, 'a.pdf'), 'sau')
    const { ran } = await bound(at)
    expect([ran.code, ran.err]).toEqual([5, expect.stringContaining('nằm sâu quá 8 cấp')])
  })
})

test('a file that somebody is still writing to is told, not read in part', async () => {
  const at = join(folder(), 'a.pdf')
  writeFileSync(at, Buffer.alloc(1_000_000))
  let writing = true
  const write = () => {
    appendFileSync(at, 'x')
    if (writing) setImmediate(write)
  }
  write()
  const read = readAhead([at])
  const found = await read(at)
  writing = false
  expect(found.kind).toBe('changing')
  expect((await readAhead([at])(at)).kind).toBe('whole')
})
