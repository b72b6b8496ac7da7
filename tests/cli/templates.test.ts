import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPng } from '../render/png.js'
import { congvanHere, folder } from './run.js'

describe('congvan templates show --picture', () => {
  test('draws the first page with no outside program: ink inside the margins, paper around it', async () => {
    const file = join(folder(), 'mau.png')
    const path = process.env.PATH
    try {
      process.env.PATH = folder()
      const ran = await congvanHere(['templates', 'show', 'phuc-dap', '--picture', file])
      expect([ran.code, ran.out.includes(`→ ${file}`)]).toEqual([0, true])
    } finally {
      process.env.PATH = path
    }
    const { width, height, pixels } = readPng(readFileSync(file))
    expect(Math.abs(width / height - 210 / 297)).toBeLessThan(0.002)
    const mm = width / 210
    const dark = [...pixels].flatMap((grey, at) => (grey < 128 ? [[(at % width) / mm, at / width / mm] as const] : []))
    expect(dark.length).toBeGreaterThan(5000)
    expect(Math.min(...dark.map(([x]) => x))).toBeGreaterThan(29)
    expect(Math.max(...dark.map(([x]) => x))).toBeLessThan(196)
    expect(Math.min(...dark.map(([, y]) => y))).toBeGreaterThan(15)
  })
  test('leaves the fields readable for other programs', async () => {
    const ran = await congvanHere(['templates', 'show', 'phuc-dap', '--json', '--picture', join(folder(), 'mau.png')])
    expect(() => JSON.parse(ran.out)).not.toThrow()
  })
  test('neither replaces a file nor writes a picture under another ending', async () => {
    const file = join(folder(), 'mau.png')
    writeFileSync(file, 'của người khác')
    const again = await congvanHere(['templates', 'show', 'phuc-dap', '--picture', file])
    expect([again.code, again.err]).toEqual([6, expect.stringContaining('đã có')])
    expect(readFileSync(file, 'utf8')).toBe('của người khác')
    const other = await congvanHere(['templates', 'show', 'phuc-dap', '--picture', join(folder(), 'mau.jpg')])
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('.png')])
  })
})
