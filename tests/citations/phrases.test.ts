import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/parse/rules/citations/index.js'
import { CITATION_FORMS } from '../corpus/phrases/citation-forms.js'
import { CITATION_PHRASES } from '../corpus/phrases/citations.js'
import { NOT_CITATIONS } from '../corpus/phrases/not-citations.js'

const read = (text: string) => findCitations(text, [{ span: [0, text.length], opening: true }])
const row = (c: { kind: string; notation: string | null; date: string | null; issuer: string | null }) =>
  `${c.kind} | ${c.notation ?? '-'} | ${c.date ?? '-'} | ${c.issuer ?? '-'}`

describe('citation phrases', () => {
  for (const { text, cites, title, pinpoint, verb, span } of CITATION_PHRASES)
    it(`reads “${text.slice(0, 90)}”`, () => {
      const found = read(text)
      expect(found.citations.map(row)).toEqual(cites)
      const [first] = found.citations
      if (title !== undefined) expect(first?.title).toBe(title)
      if (pinpoint !== undefined) expect(first?.pinpoint).toBe(pinpoint)
      if (verb !== undefined) expect(first?.verb).toBe(verb)
      if (span !== undefined) expect(text.slice(...(first?.span ?? [0, 0]))).toBe(span)
      expect(found.diagnostics).toEqual([])
    })
})

describe('the ways a paper is cited', () => {
  for (const { value, phrases } of CITATION_FORMS)
    for (const phrase of phrases)
      it(`“${phrase}” cites exactly ${value}`, () => {
        expect(read(phrase).citations.map(row).join(' + ')).toBe(value)
      })
})

describe('what cites no paper', () => {
  for (const [reason, phrases] of NOT_CITATIONS)
    for (const phrase of phrases)
      it(`${reason}: “${phrase}”`, () => {
        expect(read(phrase).citations.map(row)).toEqual([])
      })
})
