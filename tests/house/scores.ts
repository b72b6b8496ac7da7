import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const MEASURES: readonly (readonly [key: string, name: string])[] = [
  ['header', 'phần đầu văn bản'],
  ['signature', 'phần ký'],
  ['duties', 'việc phải làm (F1)'],
  ['deadlines', 'thời hạn (F1)'],
  ['falseDates', 'ngày bị gọi nhầm là hạn'],
  ['citations', 'viện dẫn (F1)'],
  ['distribution', 'nơi nhận (F1)'],
  ['role', 'đúng vai người làm'],
  ['recipient', 'đúng nơi gửi'],
]

/** The parts of the corpus and how the README calls their papers. */
const PARTS: readonly (readonly [part: string, name: string])[] = [
  ['dev', 'dùng khi viết luật'],
  ['late', 'khó, người khác viết, xem sau'],
  ['fresh', 'viết mù, đo rồi mới xem'],
  ['odd', 'cố ý viết lạ'],
  ['held', 'giữ riêng, không dùng khi viết luật'],
]

type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>

export function acceptedScores(): Scores {
  return JSON.parse(readFileSync(join(root, 'tests/corpus/accepted-score.json'), 'utf8')) as Scores
}

/** The table of the README, from the accepted run. */
export function scoreTable(scores: Scores = acceptedScores()): string {
  const parts = PARTS.map(([part]) => scores[`corpus, ${part} papers`] ?? {})
  const cell = (key: string, value: number | undefined) =>
    value === undefined ? '–' : key === 'falseDates' ? String(value) : `${(100 * value).toFixed(1).replace('.', ',')} %`
  return [
    `| đo trên | ${PARTS.map(([, name], i) => `${parts[i]?.papers} công văn ${name}`).join(' | ')} |`,
    `|${'---|'.repeat(PARTS.length + 1)}`,
    ...MEASURES.map(([key, name]) => `| ${name} | ${parts.map((part) => cell(key, part[key])).join(' | ')} |`),
  ].join('\n')
}
