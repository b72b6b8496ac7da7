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

/** The pages of a PDF as grey pictures. */
export function pagesOf(pdf: Uint8Array, dpi: number, last = 99): readonly Grey[] {
  const folder = mkdtempSync(join(tmpdir(), 'congvan-pages-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf)
    const run = spawnSync(
      'pdftoppm',
      ['-gray', '-r', String(dpi), '-l', String(last), join(folder, 'a.pdf'), join(folder, 'p')],
      { encoding: 'utf8' },
    )
    if (run.status !== 0) throw new Error(`pdftoppm: ${run.stderr}`)
    return readdirSync(folder)
      .filter((name) => name.endsWith('.pgm'))
      .sort()
      .map((name) => readPgm(readFileSync(join(folder, name))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** All pages of a print beside one another. */
export async function pictureOf(print: Print): Promise<Grey> {
  return mounted(
    pagesOf(await printed(print, 'pdf'), DPI * FINER).map((page) => shrunk(page, FINER)),
    9,
    2,
    187,
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
  for (const print of PRINTS) {
    const png = writePng(await pictureOf(print))
    mkdirSync(dirname(goldenOf(print)), { recursive: true })
    writeFileSync(goldenOf(print), png)
    bytes += png.length
  }
  say(`${PRINTS.length} pictures, ${Math.round(bytes / 1024)} kB`)
}
