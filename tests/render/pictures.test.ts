import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toolTest } from '../tools.js'
import { difference, goldenOf, picturesOf } from './pictures.js'
import { type Grey, readPng } from './png.js'
import { PRINTS } from './prints.js'

/** Greys that rounding, another font renderer and sixteen shades may add to a block of a quarter of an inch. */
const TOLERANCE = 24

toolTest(
  'every template in every form looks as it was accepted (npm run accept -- pictures)',
  ['pdftoppm'],
  async () => {
    const missing = PRINTS.filter((print) => !existsSync(goldenOf(print))).map(({ name }) => name)
    expect(missing, 'mẫu chưa có hình').toEqual([])
    const pictures = await picturesOf(PRINTS)
    for (const [index, print] of PRINTS.entries()) {
      const picture = pictures[index]
      if (!picture) throw new Error(`${print.name} was not drawn`)
      expect(difference(picture, readPng(readFileSync(goldenOf(print)))), print.name).toBeLessThan(TOLERANCE)
    }
  },
)

test('the tolerance sees two millimetres and passes over a shade', () => {
  const [print] = PRINTS
  if (!print || !existsSync(goldenOf(print))) throw new Error('no picture')
  const golden = readPng(readFileSync(goldenOf(print)))
  const shade: Grey = { ...golden, pixels: golden.pixels.map((grey) => Math.min(255, grey + 12)) }
  expect(difference(shade, golden)).toBeLessThan(TOLERANCE)
  // Two pixels of 20 dpi are two and a half millimetres.
  const lower = new Uint8Array(golden.pixels.length).fill(255)
  lower.set(golden.pixels.subarray(0, golden.pixels.length - 2 * golden.width), 2 * golden.width)
  expect(difference({ ...golden, pixels: lower }, golden)).toBeGreaterThan(TOLERANCE)
})

test('the pictures together stay below a megabyte, and none is left of a template that is no more', () => {
  const folder = join(import.meta.dirname, 'pictures')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'))
  expect(files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)).toBeLessThan(1024 * 1024)
  expect(files.map((name) => name.replace('.png', '')).sort()).toEqual(PRINTS.map(({ name }) => name).sort())
})
