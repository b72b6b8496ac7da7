import { describe, expect, it } from 'vitest'
import { type DeadlineMention, findDeadlines } from '../../src/parse/rules/deadlines/index.js'
import { DEADLINE_PHRASES } from '../corpus/phrases/deadlines.js'
import { OFFICE_DEADLINES } from '../corpus/phrases/deadlines-office.js'
import { NOT_DEADLINES } from '../corpus/phrases/not-deadlines.js'

const ISSUED = '2025-03-10'

function deadlineKey(d: DeadlineMention): string {
  switch (d.kind) {
    case 'date':
      if (d.relation === 'from-to') return `from-to ${d.date}..${d.to}`
      return `date ${d.date ?? '?'} ${d.relation}${d.time === null ? '' : ` ${d.time}`}`
    case 'month':
      return `month ${d.month ?? '?'} ${d.relation}`
    case 'quarter':
      return `quarter ${d.quarter ?? '?'} ${d.relation}`
    case 'year':
      return `year ${d.year} ${d.relation}`
    case 'recurring':
      return `recurring ${d.per}`
    case 'relative':
      return `relative ${d.days ?? '?'}${d.working ? ' working' : ''} | ${d.anchor ?? ''}`
    case 'reference':
      return 'reference'
  }
}

/** The plain sentence and the marked stretches of it (the whole of it when nothing is marked). */
function unmark(phrase: string): { text: string; spans: [number, number][] } {
  const spans: [number, number][] = []
  let text = ''
  let open = -1
  for (const sign of phrase) {
    if (sign === '«') open = text.length
    else if (sign === '»') spans.push([open, text.length])
    else text += sign
  }
  return { text, spans: spans.length > 0 ? spans : [[0, text.length]] }
}

describe('deadline phrases', () => {
  for (const { value, issued = ISSUED, phrases } of [...DEADLINE_PHRASES, ...OFFICE_DEADLINES])
    for (const phrase of phrases)
      it(`“${phrase}” is exactly ${value}`, () => {
        const { text, spans } = unmark(phrase)
        const found = findDeadlines(text, [0, text.length], {
          issueDate: issued,
          citations: [],
        })
        expect(found.map(deadlineKey).join(' + ')).toBe(value)
        expect(found.map((d) => d.text)).toEqual(spans.map(([from, to]) => text.slice(from, to)))
      })
})

describe('what states no deadline', () => {
  for (const [reason, sentences] of NOT_DEADLINES)
    for (const sentence of sentences)
      it(`${reason}: “${sentence}”`, () => {
        const found = findDeadlines(sentence, [0, sentence.length], {
          issueDate: ISSUED,
          citations: [],
        })
        expect(found.map((d) => `${deadlineKey(d)} (${d.rule}: ${d.text})`)).toEqual([])
      })
})
