import type { Span } from '../../../model/span.js'
import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { WordPlaces } from '../../clauses/word-places.js'

const VERB = sticky(
  '(?:(căn cứ(?: vào)?|tiếp tục thực hiện|thực hiện(?: theo)?|theo tinh thần|theo quy định(?: tại)?|tiếp theo|theo|xét|phúc đáp|tiếp nhận|nhận được|trên cơ sở|triển khai(?: thực hiện)?|quán triệt)|đề nghị|yêu cầu|có ý kiến|thông báo|hướng dẫn|đề xuất)(?!\\p{L})',
)
const STARTS = new WordPlaces(
  'căn tiếp thực theo xét phúc nhận trên triển quán đề yêu có thông hướng'.split(' ').map((word) => [word, true]),
)
/** `theo đề nghị của …` asks nothing; `kèm theo` brings nothing in. */
const NOT_ASKING = /(?:theo|xét|được)\s{1,3}$/iu
const NOT_BRINGING = /kèm\s{1,3}$/iu
/** How far back the verb of a list of bases may stand, in code units. */
const REACH = 1200

interface Place {
  readonly at: number
  readonly words: string
  readonly asks: boolean
}

/** The verbs of a stretch that bring papers in (`Căn cứ`, `Thực hiện` …) and those that ask (`đề nghị` …), found once. */
export class Verbs {
  readonly #text: string
  readonly #span: Span
  #places: readonly Place[] | undefined

  constructor(text: string, span: Span) {
    this.#text = text
    this.#span = span
  }

  /** The verb that brings in the paper cited at `at`, and whether the asking has begun before it in its sentence. */
  before(at: number): { readonly verb: string | null; readonly asked: boolean } {
    this.#places ??= findPlaces(this.#text, this.#span)
    const sentence = sentenceStart(this.#text, at)
    let verb: string | null = null
    let asked = false
    for (let i = this.#places.length - 1; i >= 0; i--) {
      const place = this.#places[i]
      if (place === undefined || place.at >= at) continue
      if (place.at < at - REACH) break
      if (!place.asks) verb ??= place.words
      else if (place.at > sentence) asked = true
      if (verb !== null && (asked || place.at <= sentence)) break
    }
    return { verb, asked }
  }
}

/** The full stop or line end before `at`, looked for as far back as a verb may stand. */
function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const code = text.charCodeAt(i)
    if (code === NEW_LINE || (code === FULL_STOP && text.charCodeAt(i + 1) === BLANK)) return i
  }
  return -1
}
const [NEW_LINE, FULL_STOP, BLANK] = [0x0a, 0x2e, 0x20]

function findPlaces(text: string, [from, to]: Span): readonly Place[] {
  const places: Place[] = []
  let end = from
  for (const { at } of STARTS.in(text, from, to)) {
    const match = at < end ? null : matchAt(VERB, text, at)
    if (match === null) continue
    end = at + match[0].length
    const asks = match[1] === undefined
    if (!(asks ? NOT_ASKING : NOT_BRINGING).test(text.slice(Math.max(0, at - 8), at)))
      places.push({ at, words: match[0].replace(/\s+/gu, ' '), asks })
  }
  return places
}
