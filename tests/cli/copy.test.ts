import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, rgb } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { SIGNER, signedPaper } from '../dossier/signer.js'
import { linesOf, readPages } from '../render/pdf-positions.js'
import { congvanHere, folder, root } from './run.js'

function officeFolder(): string {
  const home = folder()
  copyFileSync(join(root, 'templates/sample-unit.yaml'), join(home, 'congvan.yaml'))
  return home
}

/** A page that is a picture: one dark block from here to there, in millimetres from the top. */
async function scanned(fromMm: number, toMm: number, size: [number, number] = [595.28, 841.89]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const [, height] = size
  const pt = (mm: number) => (mm * 72) / 25.4
  pdf
    .addPage(size)
    .drawRectangle({ x: 90, y: height - pt(toMm), width: 300, height: pt(toMm - fromMm), color: rgb(0.1, 0.1, 0.1) })
  return pdf.save()
}

const copy = (home: string, file: string, more: readonly string[] = []) =>
  congvanHere(['copy', file, '--out', 'ban-sao.pdf', '--date', '20/8/2026', ...more], { cwd: home })

const pagesOf = async (home: string) => readPages(readFileSync(join(home, 'ban-sao.pdf')))
const sha = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

describe('congvan copy', () => {
  test('stands under the last ink of a scan, the rule first, and changes nothing above it', async () => {
    const home = officeFolder()
    writeFileSync(join(home, 'quet.pdf'), await scanned(25, 120))
    const before = sha(join(home, 'quet.pdf'))
    expect((await copy(home, 'quet.pdf')).out).toContain('dưới chữ cuối')
    const pages = await pagesOf(home)
    expect(pages).toHaveLength(1)
    const [page] = pages
    const lines = page ? linesOf(page) : []
    expect(lines.map(({ text }) => text)).toEqual(['BẢN SAO VĂN BẢN T/M ĐẢNG UỶ', 'PHÓ BÍ THƯ', 'Trần Văn Mẫu'])
    expect(lines[0]?.yMm).toBeGreaterThan(126)
    const rule = page?.rules.find(({ widthMm }) => Math.abs(widthMm - 165) < 0.3)
    expect(Math.abs((rule?.yMm ?? 0) - 126)).toBeLessThan(0.6)
    expect(rule?.xMm).toBeCloseTo(30, 0)
    expect(sha(join(home, 'quet.pdf'))).toBe(before)
  })
  test.each([
    ['has ink down to its foot', 20, 275, [595.28, 841.89]],
    ['is no A4', 20, 60, [420, 595]],
  ] as const)('gets a page of its own where the last page %s', async (_, from, to, [width, height]) => {
    const home = officeFolder()
    writeFileSync(join(home, 'quet.pdf'), await scanned(from, to, [width, height]))
    expect((await copy(home, 'quet.pdf')).out).toContain('trang thêm ở cuối')
    const pages = await pagesOf(home)
    expect(pages.map(({ items }) => items.length > 0)).toEqual([false, true])
  })
  test('of the year before bears a kind, a number and Nơi nhận, as HD 36 wants it', async () => {
    const home = officeFolder()
    writeFileSync(join(home, 'quet.pdf'), await scanned(25, 60))
    await copy(home, 'quet.pdf', ['--profile', 'hd36', '--number', '4', '--kind', 'sao y'])
    const words = (await pagesOf(home)).flatMap((page) => linesOf(page).map(({ text }) => text)).join('\n')
    expect(words).toMatch(/SAO Y BẢN CHÍNH[\s\S]*Số 04-BS\/ĐU/u)
  })
  test('is refused for a paper with a digital signature, and nothing is written', async () => {
    const home = officeFolder()
    writeFileSync(join(home, 'da-ky.pdf'), await signedPaper())
    const ran = await copy(home, 'da-ky.pdf')
    expect([ran.code, ran.err]).toEqual([5, expect.stringContaining(`chữ ký số của ${SIGNER}`)])
    expect(existsSync(join(home, 'ban-sao.pdf'))).toBe(false)
  })
  test('is refused for an extract, for a unit without a seal, for a picture and over the original', async () => {
    const home = officeFolder()
    writeFileSync(join(home, 'quet.pdf'), await scanned(25, 60))
    writeFileSync(join(home, 'anh.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47]))
    expect((await copy(home, 'quet.pdf', ['--kind', 'trích sao'])).err).toContain('draft ban-sao')
    expect((await copy(home, 'anh.png')).err).toContain('không phải PDF')
    expect((await congvanHere(['copy', 'quet.pdf', '--out', './quet.pdf'], { cwd: home })).err).toContain('bản gốc')
    const unit = join(home, 'congvan.yaml')
    writeFileSync(unit, readFileSync(unit, 'utf8').replace('seal: true', 'seal: false'))
    expect((await copy(home, 'quet.pdf')).err).toContain('không có con dấu')
  })
  test('comes out the same, byte for byte, and tells a paper dated after the copy', async () => {
    const home = officeFolder()
    await congvanHere(['draft', 'phuc-dap', '--sample', '--pdf', '--out', '.'], { cwd: home })
    await copy(home, 'phuc-dap.pdf')
    const first = sha(join(home, 'ban-sao.pdf'))
    await copy(home, 'phuc-dap.pdf', ['--force'])
    expect(sha(join(home, 'ban-sao.pdf'))).toBe(first)
    const [[page] = [], [source] = []] = await Promise.all(
      ['ban-sao.pdf', 'phuc-dap.pdf'].map(async (name) => readPages(readFileSync(join(home, name)))),
    )
    const words = (one: typeof page) => (one ? linesOf(one).map(({ text }) => text) : [])
    expect(words(page).slice(0, words(source).length)).toEqual(words(source))
    expect((await copy(home, 'phuc-dap.pdf', ['--force', '--date', '01/8/2026'])).err).toContain('sau ngày sao')
  })
})
