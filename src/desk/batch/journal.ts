import { type FileHandle, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Trouble } from '../../model/errors.js'
import { codeOf } from '../files.js'
import { cannotWrite, WORKROOM } from './results-folder.js'

const Name = z.object({
  notation: z.string().nullable(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
  sha256: z.string(),
})
const Reading = z.object({
  name: Name,
  format: z.string(),
  subject: z.string().nullable(),
  duties: z.int(),
  dated: z.int(),
  deadlines: z.array(z.string()).readonly(),
  doubts: z.array(z.string()).readonly(),
})
const result = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), reading: Reading }),
  z.object({ kind: z.literal('failed'), reason: z.string(), remedy: z.string() }),
  z.object({ kind: z.literal('same'), of: z.string() }),
])

/** One file that is settled. A line is written after its results are in their places, never before. */
const Entry = z.object({
  /** Path below the folder, as the system spells it. */
  file: z.string(),
  size: z.number(),
  changed: z.number(),
  sha256: z.string(),
  /** Name of the results. */
  name: z.string(),
  /** What was asked for: formats, unit, version. Results of another asking are made anew. */
  asked: z.string(),
  result,
})
export type Entry = Readonly<z.infer<typeof Entry>>

export const journalPath = (out: string): string => join(out, WORKROOM, 'journal.jsonl')

function entryOf(line: string): Entry | undefined {
  try {
    return Entry.safeParse(JSON.parse(line)).data
  } catch {
    return undefined // a line torn by a kill
  }
}

/** The last word on each file; torn lines are as if never written. */
export async function readJournal(out: string): Promise<ReadonlyMap<string, Entry>> {
  const text = await readFile(journalPath(out), 'utf8').catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return ''
    throw new Trouble(
      'output',
      `Không đọc được nhật ký của đợt trước trong “${out}”.`,
      'Chọn thư mục kết quả khác bằng --out.',
      { cause },
    )
  })
  const entries = new Map<string, Entry>()
  for (const line of text.split('\n')) {
    const entry = line === '' ? undefined : entryOf(line)
    if (entry) entries.set(entry.file, entry)
  }
  return entries
}

/** Adds lines to the journal, one write each. Begins on a line of its own whatever the last run left behind. */
export class Journal {
  readonly #file: FileHandle
  #last: Promise<unknown> = Promise.resolve()

  private constructor(file: FileHandle) {
    this.#file = file
  }

  static async open(out: string, fresh: boolean): Promise<Journal> {
    try {
      const file = await open(journalPath(out), fresh ? 'w' : 'a')
      if (!fresh) await file.appendFile('\n')
      return new Journal(file)
    } catch (cause) {
      throw cannotWrite(out, cause)
    }
  }

  add(entry: Entry): Promise<void> {
    const written = this.#last.then(() => this.#file.appendFile(`${JSON.stringify(entry)}\n`))
    this.#last = written.catch(() => undefined)
    return written
  }

  async close(): Promise<void> {
    await this.#last
    await this.#file.sync().catch(() => undefined)
    await this.#file.close()
  }
}
