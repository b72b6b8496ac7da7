import type { Repair } from '../../model/diagnostic.js'
import type { Note } from '../../model/dispatch.js'

/** A repair whose place is counted from the start of the paragraph it was made in. */
export type LocalRepair = Repair

/** A span of the contract: the model's shapes hold mutable pairs. */
export type Place = [start: number, end: number]

/** Words to be written, with the repairs already made in them. */
export interface Mended {
  readonly text: string
  readonly repairs: readonly LocalRepair[]
}

/** Builds the reading text, one paragraph per line, and moves repairs and notes to their places in it. */
export class TextWriter {
  #paragraphs: string[] = []
  #length = 0
  #text: string | null = ''
  readonly repairs: Repair[] = []
  readonly notes: Note[] = []

  /** Joined when it is asked for: a text put together bit by bit is slow to read. */
  get text(): string {
    this.#text ??= this.#paragraphs.join('\n')
    return this.#text
  }

  get length(): number {
    return this.#length
  }

  /** Place where the next paragraph will begin. */
  get next(): number {
    return this.#length === 0 ? 0 : this.#length + 1
  }

  /** Writes a paragraph and returns where it stands. */
  paragraph(words: Mended): Place {
    const start = this.next
    if (start === 0) this.#paragraphs = [words.text]
    else this.#paragraphs.push(words.text)
    this.#text = null
    this.#length = start + words.text.length
    for (const repair of words.repairs) this.repairs.push({ ...repair, at: start + repair.at })
    return [start, this.#length]
  }

  note(text: string, kind: Note['kind'], at: number): void {
    this.notes.push({ text, kind, at })
  }
}

/** The part `[from, to)` of a paragraph, as a span of the reading text. */
export const within = (paragraph: Readonly<Place>, from: number, to: number): Place => [
  paragraph[0] + from,
  paragraph[0] + to,
]
