/** One or two words in compare form, found without joining them: "cấp ủy", or "những" before any word. */
export class WordPairs {
  readonly #seconds = new Map<string, Set<string> | null>()

  /** `list`: entries between commas. */
  constructor(list: string) {
    for (const entry of list.split(',')) {
      const [first = '', second] = entry.trim().split(/\s+/u)
      const known = this.#seconds.get(first)
      if (second === undefined) this.#seconds.set(first, null)
      else if (known === undefined) this.#seconds.set(first, new Set([second]))
      else known?.add(second)
    }
  }

  has(first: string | undefined, second: string | undefined): boolean {
    if (first === undefined) return false
    const seconds = this.#seconds.get(first)
    return seconds === null || (seconds !== undefined && second !== undefined && seconds.has(second))
  }
}
