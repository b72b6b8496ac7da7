// Makes the invented dispatches of the corpus in every format the desk meets, reads them back and tells how close each
// format comes to the clean text.
//   npm run samples -- [--out DIR] [--only WAY,…] [--papers ID,…] [--show] [--readme]
//   npm run samples -- --scan    makes samples/dinh-dang/ra-soat-ho-ngheo.quet.pdf and nothing else
//   --out     keep the files     --show    print what differs     --readme  put the table into README.md
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeSamples, WAYS } from '../tests/formats/formats.js'
import { measure, table } from '../tests/formats/measure.js'
import { SAMPLED } from '../tests/formats/papers.js'
import { printedDispatch } from '../tests/read/printed-dispatch.js'
import { blackAndWhitePdf, OFFICE, scannedPages } from '../tests/read/scanned.js'
import { hasProgram } from '../tests/tools.js'

const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const only = option('only')?.split(',')
const papers = option('papers')?.split(',') ?? SAMPLED
const folder = option('out')

if (process.argv.includes('--scan')) {
  const { pdf } = await printedDispatch('101-ra-soat-ho-ngheo')
  const pages = await scannedPages(pdf, { ...OFFICE, noise: 0 })
  writeFileSync('samples/dinh-dang/ra-soat-ho-ngheo.quet.pdf', blackAndWhitePdf(pages, OFFICE.dpi))
  process.exit(0)
}

const ways = WAYS.filter(({ id, programs }) => (only?.includes(id) ?? true) && programs.every(hasProgram))
const samples = await makeSamples(papers, ways)
if (folder !== undefined) {
  mkdirSync(folder, { recursive: true })
  for (const { file, bytes } of samples) writeFileSync(join(folder, file), bytes)
}
const measures = await measure(samples, ways)
if (process.argv.includes('--show'))
  for (const { way, differences } of measures) for (const line of differences) console.log(`${way.id} ${line}`)
console.log(table(measures))
if (process.argv.includes('--readme')) {
  const readme = readFileSync('README.md', 'utf8')
  const part = /(?<=<!-- formats -->\n\n)[\s\S]*?(?=\n\n<!-- \/formats -->)/u
  writeFileSync('README.md', readme.replace(part, table(measures)))
}
