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
    return this.length(first, second) > 0
  }

  /** How many words of the two make an entry; 0 when none begins here. */
  length(first: string | undefined, second: string | undefined): number {
    if (first === undefined) return 0
    const seconds = this.#seconds.get(first)
    if (seconds === null) return 1
    return seconds !== undefined && second !== undefined && seconds.has(second) ? 2 : 0
  }
}
