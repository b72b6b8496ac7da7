// Writes a year of invented dispatches in mixed formats, always the same for the same seed.
//   npm run year -- --out DIR [--count 2000] [--seed 7] [--mix office|text-word]
import { OFFICE_MIX, TEXT_AND_WORD, writeYear } from '../tests/batch/year-files.js'

const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const out = option('out')
if (out === undefined) throw new Error('--out DIR is missing')
const count = Number(option('count') ?? 2000)
await writeYear(out, count, option('mix') === 'text-word' ? TEXT_AND_WORD : OFFICE_MIX, Number(option('seed') ?? 7))
console.log(`${count} invented dispatches in ${out}`)
