import type { Item } from '../clauses/items.js'

/** Follows the quotation marks over the paragraphs: inside a quotation that runs over them nothing is said by this paper. */
export class Quotation {
  /** The paragraph behind which no quotation is closed any more; a mark opened there or later is a misprint. */
  readonly #lastClose: Item | undefined
  #open = false
  #closes: boolean

  constructor(items: readonly Item[]) {
    this.#lastClose = items.findLast(({ tokens }) => tokens.some(({ key }) => key === '”'))
    this.#closes = this.#lastClose !== undefined
  }

  /** Whether the quotation begins before the paragraph and goes on behind it. */
  covers(item: Item): boolean {
    const was = this.#open
    for (const token of item.tokens) {
      if (token.key === '“') this.#open = true
      else if (token.key === '”') this.#open = false
    }
    if (item === this.#lastClose) this.#closes = false
    this.#open &&= this.#closes
    return was && this.#open
  }
}
