import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ATTACK_MS, processorMs, pumped } from '../processor.js'

const FOLDER = new URL('../../src/parse/segment/', import.meta.url)

/** Beginnings that lead deep into a pattern, and tails that are repeated until it has to give up. */
const STEMS = [
  '',
  'so ',
  'so 1',
  'so: 12-cv',
  'ngay ',
  'ngay 5 thang ',
  'son hoa, ngay ',
  'dang ',
  'doc lap ',
  'kinh gui',
  'noi nhan',
  '-',
  '12/2025',
  'A. ',
  't/m ',
  'pho ',
]
const TAILS = [
  ' ',
  '.',
  '…',
  '_',
  '-',
  '/',
  'a',
  'a ',
  'a-',
  'a/',
  '1',
  '1 ',
  ' .',
  'ngay ',
  'thang ',
  'ngay 1 thang 1 ',
  'A.',
  'A. ',
  'Aa ',
  'bi thu ',
  'doc lap - ',
]

describe('the patterns of the segmenter', () => {
  test('give up quickly on hostile lines', async () => {
    const slow: string[] = []
    for (const file of readdirSync(FOLDER)) {
      const module: Record<string, unknown> = await import(new URL(file, FOLDER).href)
      for (const [name, value] of Object.entries(module)) {
        if (!(value instanceof RegExp)) continue
        expect(value.unicode, `${name} has the flag u`).toBe(true)
        for (const stem of STEMS) {
          for (const tail of TAILS) {
            const line = `${stem}${pumped(tail)}!`
            const cost = processorMs(() => line.search(value))
            if (cost > ATTACK_MS) slow.push(`${file} ${name} “${stem}” “${tail}” ${cost.toFixed(0)} ms`)
          }
        }
      }
    }
    expect(slow).toEqual([])
  })
})
