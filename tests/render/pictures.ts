import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Grey, mounted, readPgm, shrunk, writePng } from './png.js'
import { PRINTS, type Print, printed } from './prints.js'

/** Small enough for a repository, large enough for a line that moved by two millimetres. */
const DPI = 20
/** Drawn so many times as large and averaged: how a program draws a hairline matters less. */
const FINER = 4
const FOLDER = join(import.meta.dirname, 'pictures')

export const goldenOf = ({ name }: Print): string => join(FOLDER, `${name}.png`)

/** Draws every PDF of a folder: one small process starts pdftoppm, for which this large one would take much longer. */
const DRAW_ALL = `
const { spawnSync } = require('node:child_process')
const { readdirSync } = require('node:fs')
const { join } = require('node:path')
const [folder, dpi, last] = process.argv.slice(1)
for (const name of readdirSync(folder).filter((one) => one.endsWith('.pdf'))) {
  const path = join(folder, name)
  const run = spawnSync('pdftoppm', ['-gray', '-r', dpi, '-l', last, path, path.slice(0, -4)], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(name + ': ' + run.stderr)
}`

/** The pages of some PDFs as grey pictures, in the order of the files. */
export function pagesOfAll(pdfs: readonly Uint8Array[], dpi: number, last = 99): readonly (readonly Grey[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'congvan-pages-'))
  const stem = (index: number) => String(index).padStart(4, '0')
  try {
    for (const [index, pdf] of pdfs.entries()) writeFileSync(join(folder, `${stem(index)}.pdf`), pdf)
    const run = spawnSync(process.execPath, ['-e', DRAW_ALL, folder, String(dpi), String(last)], { encoding: 'utf8' })
    if (run.status !== 0) throw new Error(`pdftoppm: ${run.stderr}`)
    const drawn = readdirSync(folder)
      .filter((name) => name.endsWith('.pgm'))
      .sort()
    return pdfs.map((_, index) =>
      drawn
        .filter((name) => name.startsWith(`${stem(index)}-`))
        .map((name) => readPgm(readFileSync(join(folder, name)))),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** All pages of each print beside one another. */
export async function picturesOf(prints: readonly Print[]): Promise<readonly Grey[]> {
  const pdfs: Uint8Array[] = []
  for (const print of prints) pdfs.push(await printed(print, 'pdf'))
  return pagesOfAll(pdfs, DPI * FINER).map((pages) =>
    mounted(
      pages.map((page) => shrunk(page, FINER)),
      9,
      2,
      187,
    ),
  )
}

const BLOCK = 5

/** The largest difference of the mean grey of two blocks at the same place, 0 to 255; 255 for other sizes. */
export function difference(one: Grey, other: Grey): number {
  if (one.width !== other.width || one.height !== other.height) return 255
  let most = 0
  for (let top = 0; top < one.height; top += BLOCK)
    for (let left = 0; left < one.width; left += BLOCK) {
      let [sum, count] = [0, 0]
      for (let y = top; y < Math.min(top + BLOCK, one.height); y += 1)
        for (let x = left; x < Math.min(left + BLOCK, one.width); x += 1) {
          sum += (one.pixels[y * one.width + x] ?? 0) - (other.pixels[y * one.width + x] ?? 0)
          count += 1
        }
      most = Math.max(most, Math.abs(sum / count))
    }
  return most
}

/** Keeps the pictures of the prints as they look now; pictures of prints that are no more go. */
export async function acceptPictures(say: (line: string) => void): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true })
  let bytes = 0
  const pictures = await picturesOf(PRINTS)
  for (const [index, print] of PRINTS.entries()) {
    const picture = pictures[index]
    if (!picture) continue
    const png = writePng(picture)
    mkdirSync(dirname(goldenOf(print)), { recursive: true })
    writeFileSync(goldenOf(print), png)
    bytes += png.length
  }
  say(`${PRINTS.length} pictures, ${Math.round(bytes / 1024)} kB`)
}
