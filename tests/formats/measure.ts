import { withReadTools } from '../../src/desk/tools/reading.js'
import { parse } from '../../src/parse/index.js'
import { readDocument, readText } from '../../src/read/index.js'
import { dispatchText } from '../read/printed-dispatch.js'
import type { Sample, Way } from './formats.js'
import { type Closeness, closeness, essenceOf } from './likeness.js'

export interface Measure {
  readonly way: Way
  readonly papers: readonly Closeness[]
  readonly differences: readonly string[]
}

/** Every sample read and held beside the clean text of its paper. */
export async function measure(samples: readonly Sample[], ways: readonly Way[]): Promise<readonly Measure[]> {
  const measures: Measure[] = []
  for (const way of ways) {
    const papers: Closeness[] = []
    const differences: string[] = []
    for (const sample of samples.filter((one) => one.way === way.id)) {
      const close = await compared(sample, way)
      papers.push(close)
      differences.push(...close.differences.map((line) => `${sample.paper.slice(0, 3)} ${line}`))
    }
    measures.push({ way, papers, differences })
  }
  return measures
}

/** Reads one sample; `doc-words` is read as on a machine without LibreOffice. */
async function compared({ paper, bytes, file, docx }: Sample, way: Way): Promise<Closeness> {
  const wanted = essenceOf(parse(readText(dispatchText(paper), `${paper}.txt`)))
  const source =
    way.id === 'doc-words'
      ? await readDocument(bytes, file)
      : await withReadTools((tools) => readDocument(bytes, file, docx ? { ...tools, toDocx: async () => docx } : tools))
  return closeness(wanted, essenceOf(parse(source)))
}

/** Share of the head and signature fields, F1 of each list, papers that are equal throughout. */
export function table(measures: readonly Measure[]): string {
  const head = `| công văn đọc từ | phần đầu, phần ký | việc phải làm | nơi nhận, kính gửi | viện dẫn, ngày | giống hệt bản chữ | mất gì, vì sao |`
  const rows = measures.map(({ way, papers }) => {
    const fields = share(papers.map((paper) => paper.fields))
    const f1 = (...names: readonly string[]) => {
      const all = papers.flatMap((paper) => names.map((name) => paper.lists[name] ?? ([0, 0, 0] as const)))
      const sum = (at: 0 | 1 | 2) => all.reduce((total, one) => total + one[at], 0)
      return sum(1) + sum(2) === 0 ? 1 : (2 * sum(0)) / (sum(1) + sum(2))
    }
    const same = papers.filter(({ differences }) => differences.length === 0).length
    const cells = [fields, f1('obligations'), f1('distribution', 'addressees'), f1('citations', 'dates')].map(percent)
    return `| ${way.label} | ${cells.join(' | ')} | ${same}/${papers.length} | ${way.lost === '' ? 'không' : way.lost} |`
  })
  return [head, '|---|---|---|---|---|---|---|', ...rows].join('\n')
}

const share = (pairs: readonly (readonly [number, number])[]) =>
  pairs.reduce((sum, [equal]) => sum + equal, 0) /
  Math.max(
    1,
    pairs.reduce((sum, [, all]) => sum + all, 0),
  )
const percent = (part: number) => `${(100 * part).toFixed(1).replace('.', ',')} %`
