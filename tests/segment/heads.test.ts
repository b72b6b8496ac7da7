import { describe, expect, test } from 'vitest'
import { segment } from '../../src/parse/segment/index.js'
import { readText } from '../../src/read/index.js'
import { HEAD_CASES } from './cases-heads.js'

describe('the head of a paper', () => {
  for (const { name, text, want, to } of HEAD_CASES) {
    test(name, () => {
      const result = segment(readText(text, 'thu.txt'))
      const got: Record<string, unknown> = {}
      for (const key of Object.keys(want)) {
        const value: unknown = Object.entries(result.header).find(([k]) => k === key)?.[1]
        got[key] = plain(value)
      }
      expect(got).toEqual(want)
      if (to) expect(result.addressees.map((a) => a.name)).toEqual(to)
      for (const a of result.addressees) expect(result.text.slice(...a.span)).toBe(a.name)
    })
  }

  test('every found text slices out of the reading text', () => {
    for (const { text } of HEAD_CASES) {
      const { header, text: reading } = segment(readText(text, 'thu.txt'))
      for (const field of [header.issuer, header.superior, header.symbol, header.place]) {
        // what was typed without diacritics is spelt again
        if (field && field.certainty !== 'repaired')
          expect(reading.slice(...field.span).replace(/\s*-\s*/gu, '-')).toBe(field.value.replace(/\s*-\s*/gu, '-'))
      }
    }
  })
})

function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if ('value' in value) return value.value
  if ('code' in value) return value.code
  return value
}
