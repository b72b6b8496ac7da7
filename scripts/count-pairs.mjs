// Counts which syllables stand side by side in the invented corpus and writes the usual pairs to src/vietnamese/official-pairs.ts:
// a pair counts when it occurs in some papers and its letters without marks are nearly always spelt so.
//   node scripts/count-pairs.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const CORPUS = join(ROOT, 'tests/corpus/dispatches')
const LEAST_PAPERS = 4
const SURE = 0.95

/** One style of tones, and no syllables glued together. */
const styled = (text) =>
  text
    .replaceAll('uỷ', 'ủy')
    .replace(/o([àáảãạ])(?!\p{L})/gu, (_, tone) => ({ à: 'òa', á: 'óa', ả: 'ỏa', ã: 'õa', ạ: 'ọa' })[tone])
const LONGEST_SYLLABLE = 7
const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC')
/** Papers by pair. */
const papers = new Map()
for (const name of readdirSync(CORPUS).filter((file) => file.endsWith('.txt'))) {
  const text = styled(readFileSync(join(CORPUS, name), 'utf8').normalize('NFC'))
  const here = new Set()
  // names are no usual words: both syllables in small letters
  for (const line of text.split('\n')) {
    const words = [...line.matchAll(/\p{L}+/gu)]
    for (let i = 1; i < words.length; i++) {
      const [a, b] = [words[i - 1], words[i]]
      if (line.slice(a.index + a[0].length, b.index) !== ' ' || /\p{Lu}/u.test(a[0] + b[0])) continue
      if (Math.max(a[0].length, b[0].length) > LONGEST_SYLLABLE) continue
      here.add(`${a[0]} ${b[0]}`)
    }
  }
  for (const pair of here) papers.set(pair, (papers.get(pair) ?? 0) + 1)
}
const all = new Map()
for (const [pair, count] of papers) all.set(bare(pair), (all.get(bare(pair)) ?? 0) + count)
const usual = [...papers]
  .filter(([pair, count]) => count >= LEAST_PAPERS && count >= SURE * all.get(bare(pair)) && pair !== bare(pair))
  .map(([pair]) => pair.split(' '))
const byFirst = new Map()
for (const [first, second] of usual) byFirst.set(first, [...(byFirst.get(first) ?? []), second])
const WIDTH = 118
const entries = [...byFirst]
  .sort(([a], [b]) => a.localeCompare(b, 'vi'))
  .map(([first, seconds]) => `${first}: ${seconds.sort((a, b) => a.localeCompare(b, 'vi')).join(' ')}`)
/** Entries joined to lines of one width. */
const lines = []
for (const entry of entries) {
  const last = lines.at(-1)
  if (last !== undefined && last.length + entry.length + 2 <= WIDTH) lines[lines.length - 1] = `${last}; ${entry}`
  else lines.push(entry)
}
writeFileSync(
  join(ROOT, 'src/vietnamese/official-pairs.ts'),
  `/**
 * Syllables that usually stand side by side in official papers, by the first of them; their letters without marks are
 * spelt in no other way. Counted in the invented corpus by \`node scripts/count-pairs.mjs\`. Data only.
 */
export const OFFICIAL_PAIRS = \`${lines.join('\n')}\`
`,
)
console.log(`${usual.length} pairs`)
