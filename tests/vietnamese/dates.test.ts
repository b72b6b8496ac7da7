import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/vietnamese/dates.js'
import { numberFromRoman, numberFromWords } from '../../src/vietnamese/numbers.js'
import { DATE_PHRASES, NUMBER_WORDS } from '../corpus/phrases/dates.js'

describe('dates', () => {
  for (const [text, values] of DATE_PHRASES)
    it(`“${text}” names ${values.length === 0 ? 'no time' : values.join(', ')}`, () => {
      expect(findDates(text).map((d) => d.date ?? d.month ?? d.quarter ?? d.year ?? '?')).toEqual(values)
    })
})

describe('numbers', () => {
  for (const [words, value] of NUMBER_WORDS)
    it(`“${words}” is ${value ?? 'no number'}`, () => {
      expect(numberFromWords(words)).toBe(value)
    })

  it('reads Roman numbers as terms are counted and refuses malformed ones', () => {
    expect(['I', 'IV', 'IX', 'XIII', 'XIV', 'xx', 'XLII'].map(numberFromRoman)).toEqual([1, 4, 9, 13, 14, 20, 42])
    expect(['IIII', 'VX', 'A', ''].map(numberFromRoman)).toEqual([null, null, null, null])
  })
})
