/** Which places of a text stand inside a quotation of their paragraph. Goes on from the last place it was asked for. */
export class Quotes {
  readonly #text: string
  #paragraph = -1
  #read = 0
  #depth = 0
  #straight = false

  constructor(text: string) {
    this.#text = text
  }

  /** Whether `at` stands inside a quotation. A minute mark (`00”`) closes nothing. */
  holds(at: number): boolean {
    const paragraph = this.#paragraphOf(at)
    if (paragraph !== this.#paragraph || at < this.#read) {
      this.#paragraph = paragraph
      this.#read = paragraph
      this.#depth = 0
      this.#straight = false
    }
    while (this.#read < at) this.#pass(this.#read++)
    return this.#depth > 0 || this.#straight
  }

  /** Where the paragraph of `at` begins, looked for no further back than what is read already. */
  #paragraphOf(at: number): number {
    const stop = this.#paragraph >= 0 && at >= this.#read ? this.#read : 0
    for (let i = at - 1; i >= stop; i--) if (this.#text.charCodeAt(i) === NEW_LINE) return i + 1
    return stop === 0 ? 0 : this.#paragraph
  }

  #pass(at: number): void {
    const code = this.#text.charCodeAt(at)
    if (code === 0x201c || code === 0xab) this.#depth++
    else if (code === 0x201d || code === 0xbb) {
      if (!(this.#depth === 0 || isMinuteMark(this.#text, at))) this.#depth--
    } else if (code === 0x22 && !isMinuteMark(this.#text, at)) this.#straight = !this.#straight
  }
}

const NEW_LINE = 0x0a
const isMinuteMark = (text: string, at: number) =>
  /\d{1,2}\s?(?:giờ|h)\s?\d{2}$/iu.test(text.slice(Math.max(0, at - 12), at))
