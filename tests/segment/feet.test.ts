import { describe, expect, test } from 'vitest'
import { segment } from '../../src/parse/segment/index.js'
import { readText } from '../../src/read/index.js'
import { FOOT_CASES } from './cases-feet.js'

describe('the foot of a paper', () => {
  for (const { name, text, distribution, signature, paragraphs, appended } of FOOT_CASES) {
    test(name, () => {
      const got = segment(readText(text, 'thu.txt'))
      const { authority, position, name: signer } = got.signature
      expect([authority?.value ?? null, position?.value ?? null, signer?.value ?? null]).toEqual(signature)
      expect(got.distribution.map((r) => [r.name, r.purpose])).toEqual(distribution)
      if (paragraphs !== undefined)
        expect(got.paragraphs.map((p) => got.text.slice(...p.span))).toHaveLength(paragraphs)
      if (appended !== undefined) expect(got.appended.map((p) => got.text.slice(...p.span))).toHaveLength(appended)
      for (const found of [authority, position, signer])
        if (found) expect(got.text.slice(...found.span)).toBe(found.value)
    })
  }
})
