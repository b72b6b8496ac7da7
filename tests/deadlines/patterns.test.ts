import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/parse/rules/citations/index.js'
import { findDeadlines } from '../../src/parse/rules/deadlines/index.js'
import { findDates } from '../../src/vietnamese/dates.js'
import { restoreLostSpaces } from '../../src/vietnamese/lost-spaces.js'
import { processorMs, pumped } from '../processor.js'

const ROOT = new URL('../../src/', import.meta.url).pathname
const FOLDERS = ['vietnamese', 'office/calendar', 'parse/rules/deadlines', 'parse/rules/citations']

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [`${folder}/${name}`, readFileSync(join(ROOT, folder, name), 'utf8')] as const),
)

/** Every pattern literal of a source: `/…/flags` after a sign that cannot end a value. */
function literals(source: string): readonly string[] {
  return [
    ...source.matchAll(
      /(?<=[=(,:?|&!]\s{0,4}|^\s*)\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+)\/([dgimsuvy]+)/gmu,
    ),
  ].map((m) => m[1] ?? '')
}

/** Exponential or quadratic by shape, told at once; the checker of tests/house says the last word. */
function isUnsafe(pattern: string): boolean {
  const bare = pattern.replace(/\\./gu, 'x').replace(/\[(?:\\.|[^\]])*\]/gu, 'x')
  const nested = /\([^()]*(?:[*+]|\{\d+,\})[^()]*\)(?:[*+]|\{\d+,\d*\})/u
  const touching = /x(?:[*+]|\{\d+,\})\??x(?:[*+]|\{\d+,\})/u
  return nested.test(bare) || touching.test(bare)
}

describe('every shipped pattern', () => {
  for (const [name, source] of sources) {
    it(`of ${name} repeats no group that holds an unbounded repeat, and has no two of them side by side`, () => {
      for (const pattern of literals(source)) expect(isUnsafe(pattern), pattern).toBe(false)
    })
    it(`of ${name} uses no ASCII word classes`, () => {
      expect(source.replace(/\/\*\*[\s\S]*?\*\//gu, '')).not.toMatch(/\\\\?[bBwW](?![a-zA-Z])/u)
    })
  }
})

describe('pumped strings', () => {
  const PUMPS = [
    'trước ',
    'ngày ',
    'trước ngày ',
    '1',
    '1/',
    '12/',
    ' ',
    'hằng ',
    'định kỳ ',
    'định kỳ 6 tháng, ',
    'a, ',
    'trong thời hạn ',
    '“',
    '(',
    'kết quả a ',
    'Công văn số 1-A/B, ',
    'Công văn số 1-A/B về a ',
    'số 1-A',
    'A',
    'điều 1, ',
    'Luật A ',
    'Đại hội a ',
    'của Ban A và ',
    'hạn a ',
    'thời gian a ',
    'lớp a tổ chức ',
    'đềnghị',
  ]
  /** A whole reading costs more than one pattern, a second at most; a second loop over so many letters costs half a minute. */
  const LETTERS = 160_000
  const MOST_MS = 6_000
  const once = (text: string) => {
    const { mentions } = findCitations(text, [{ span: [0, text.length], opening: true }])
    findDeadlines(text, [0, text.length], {
      issueDate: '2025-03-10',
      citations: mentions.map((m) => m.span),
    })
    findDates(text)
    restoreLostSpaces(text)
  }
  for (const pump of PUMPS)
    it(`of “${pump}” are read in a time that grows with their length only`, () => {
      const cost = processorMs(() => once(pumped(pump, LETTERS)))
      expect(cost).toBeLessThan(MOST_MS)
    })
})
