import { type Hits, nothingHit } from './lexicon.js'
import { headAt } from './name-heads.js'
import { readNames } from './names.js'
import { type Token, tokenise } from './tokens.js'

const PLURAL = /^(?:các|những|toàn thể|mọi|mỗi|tất cả|quý|đồng chí|ông|bà|thủ trưởng|như)(?!\p{L})/iu
const SEVERAL = /[;:]|\s(?:các|những)\s/u
const LEAST_WORDS = 2
const MOST_WORDS = 30

/**
 * The names a paper prints as names: its issuer, the organ above it, those in Kính gửi. Whatever words such a name is
 * made of ("Cục Quản lý đê điều và Phòng, chống thiên tai"), in the content it is one organ.
 */
export class OwnNames {
  /** The words of each name that reading by words alone would cut, by their first. */
  readonly #byFirst = new Map<string, readonly string[][]>()

  constructor(names: readonly string[]) {
    for (const name of names) {
      const words = wordsOf(name)
      if (words === null) continue
      const [first = ''] = words
      this.#byFirst.set(
        first,
        [...(this.#byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
      )
    }
  }

  /** The tokens, with an organ where one of the names begins. */
  marked(tokens: readonly Token[]): readonly Token[] {
    if (this.#byFirst.size === 0) return tokens
    return tokens.map((token, at) => {
      const length = token.capital ? this.#lengthAt(tokens, at) : 0
      return length === 0 ? token : { ...token, hits: organOf(length, token.hits) }
    })
  }

  #lengthAt(tokens: readonly Token[], at: number): number {
    const names = this.#byFirst.get(tokens[at]?.key ?? '') ?? []
    return names.find((words) => words.every((word, i) => tokens[at + i]?.key === word))?.length ?? 0
  }
}

const organOf = (length: number, hits: Hits | null): Hits => ({
  ...(hits ?? nothingHit),
  organ: { length, family: null },
})

/** The words of a name that needs to be known, null when it names several or is read whole without help. */
function wordsOf(name: string): string[] | null {
  if (PLURAL.test(name) || SEVERAL.test(name)) return null
  // In the content a name has small letters; in the head it may stand in capitals.
  const small = name.charAt(0) + name.slice(1).toLowerCase()
  const tokens = tokenise(small, 0, small.length)
  if (tokens.length < LEAST_WORDS || tokens.length > MOST_WORDS) return null
  if (tokens.some((token, at) => token.key === ',' && headAt(tokens, at + 1, true) > 0)) return null
  const read = readNames(tokens, 0, tokens.length, false)
  return read?.each.length === 1 && read.to === tokens.length ? null : tokens.map((token) => token.key)
}
