import { cellWords } from '../../board/duty-markdown.js'
import { formatRank, identityOf, type PaperName } from '../../board/paper.js'
import { citedDate, shortDate } from '../../office/written-dates.js'
import type { Entry } from './journal.js'
import type { Reading } from './task.js'

/** A file a person should look at. */
interface Doubtful {
  readonly file: string
  readonly paper: string
  readonly doubts: readonly string[]
}
interface Twin {
  readonly file: string
  readonly of: string
  readonly by: 'nội dung' | 'số, ngày, cơ quan'
  /** Files of one number that do not say the same deadlines: both stay on the board. */
  readonly differs: boolean
}

/** `summary.json`: what became of a batch; what needs a person stands first. */
export interface Summary {
  readonly schema: 'congvan/batch@1'
  readonly date: string
  readonly formats: readonly string[]
  readonly counts: {
    readonly files: number
    readonly read: number
    readonly failed: number
    readonly duplicates: number
    readonly doubtful: number
    readonly duties: number
    readonly dated: number
    readonly skipped: number
  }
  readonly doubtful: readonly Doubtful[]
  readonly failures: readonly { readonly file: string; readonly reason: string; readonly remedy: string }[]
  readonly duplicates: readonly Twin[]
  readonly skipped: readonly string[]
}

interface Done {
  readonly file: string
  readonly reading: Reading
}

const byPath = (a: { readonly file: string }, b: { readonly file: string }): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : 0

/** Papers that stand in several files, by number, day and issuer; the best file of each comes first. */
function twinsOf(done: readonly Done[]): readonly Twin[] {
  const groups = new Map<string, Done[]>()
  for (const one of done) {
    const identity = identityOf(one.reading.name)
    if (identity !== null) groups.set(identity, [...(groups.get(identity) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => {
    const [best, ...rest] = [...group].sort(
      (a, b) => formatRank(a.reading.format) - formatRank(b.reading.format) || byPath(a, b),
    )
    if (best === undefined) return []
    return rest.map(({ file, reading }): Twin => {
      const differs = reading.deadlines.join('|') !== best.reading.deadlines.join('|')
      return { file: shown(file), of: shown(best.file), by: 'số, ngày, cơ quan', differs }
    })
  })
}

const shown = (file: string): string => file.normalize('NFC')

function paperWords({ notation, date, issuer }: PaperName): string {
  const day = date === null ? '' : citedDate(date)
  return [notation ?? '(chưa rõ số)', day, issuer === null ? '' : `của ${issuer}`].filter(Boolean).join(' ')
}

export function summarise(
  entries: readonly Entry[],
  skipped: readonly string[],
  { date, formats }: { readonly date: string; readonly formats: readonly string[] },
): Summary {
  const sorted = [...entries].sort(byPath)
  const done = sorted.flatMap(({ file, result }) => (result.kind === 'done' ? [{ file, reading: result.reading }] : []))
  const failures = sorted.flatMap(({ file, result }) =>
    result.kind === 'failed' ? [{ file: shown(file), reason: result.reason, remedy: result.remedy }] : [],
  )
  const copies = sorted.flatMap(({ file, result }): readonly Twin[] =>
    result.kind === 'same' ? [{ file: shown(file), of: shown(result.of), by: 'nội dung', differs: false }] : [],
  )
  const twins = twinsOf(done)
  const doubtful = done.flatMap(({ file, reading }): readonly Doubtful[] => {
    const twin = twins.find((one) => one.differs && one.file === shown(file))
    const doubts = [
      ...(twin ? [`Cùng số, ngày, cơ quan với “${twin.of}” nhưng thời hạn đọc được khác nhau.`] : []),
      ...reading.doubts,
    ]
    return doubts.length > 0 ? [{ file: shown(file), paper: paperWords(reading.name), doubts }] : []
  })
  const duplicates = [...copies, ...twins]
  const sum = (key: 'duties' | 'dated'): number => done.reduce((total, { reading }) => total + reading[key], 0)
  return {
    schema: 'congvan/batch@1',
    date,
    formats,
    counts: {
      files: sorted.length,
      read: done.length,
      failed: failures.length,
      duplicates: duplicates.length,
      doubtful: doubtful.length,
      duties: sum('duties'),
      dated: sum('dated'),
      skipped: skipped.length,
    },
    doubtful,
    failures,
    duplicates,
    skipped: skipped.map(shown),
  }
}

const LISTED = 200

function listed<T>(items: readonly T[], line: (item: T) => readonly string[]): readonly string[] {
  const more = items.length - LISTED
  return [
    ...items.slice(0, LISTED).flatMap(line),
    ...(more > 0 ? [`- … và ${more} mục nữa, xem đủ trong summary.json.`] : []),
    '',
  ]
}

/** `summary.md`: the same for reading, what needs a person first. */
export function summaryMarkdown({ date, counts, doubtful, failures, duplicates, skipped }: Summary): string {
  const part = (title: string, lines: readonly string[]) => (lines.length > 1 ? [`## ${title}`, '', ...lines] : [])
  return [
    `# Kết quả đọc hàng loạt, ${shortDate(date)}`,
    '',
    `${counts.files} tệp: ${counts.read} đọc được, ${counts.failed} chưa đọc được, ${counts.duplicates} trùng. ` +
      `${counts.duties} việc phải làm, ${counts.dated} việc có ngày hạn. Cần người xem: ${counts.doubtful}.`,
    '',
    ...part(
      `Cần người xem (${doubtful.length})`,
      listed(doubtful, ({ file, paper, doubts }) => [
        `- **${cellWords(file)}** — ${cellWords(paper)}`,
        ...doubts.map((one) => `  - ${cellWords(one)}`),
      ]),
    ),
    ...part(
      `Chưa đọc được (${failures.length})`,
      listed(failures, ({ file, reason, remedy }) => [
        `- **${cellWords(file)}**: ${cellWords(reason)} ${cellWords(remedy)}`,
      ]),
    ),
    ...part(
      `Trùng nhau (${duplicates.length})`,
      listed(duplicates, ({ file, of, by, differs }) => [
        `- ${cellWords(file)} trùng ${by} với ${cellWords(of)}${differs ? '; **thời hạn khác nhau, cần người xem**' : ''}`,
      ]),
    ),
    ...part(
      `Không phải văn bản, bỏ qua (${skipped.length})`,
      listed(skipped, (file) => [`- ${cellWords(file)}`]),
    ),
  ].join('\n')
}
