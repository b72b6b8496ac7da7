import type { Item } from '../clauses/items.js'

/** Follows the quotation marks over the paragraphs: inside a quotation that runs over them nothing is said by this paper. */
export class Quotation {
  #open = false

  /** Whether the quotation begins before the paragraph and goes on behind it. */
  covers(item: Item): boolean {
    const was = this.#open
    for (const token of item.tokens) {
      if (token.key === '“') this.#open = true
      else if (token.key === '”') this.#open = false
    }
    return was && this.#open
  }
}
