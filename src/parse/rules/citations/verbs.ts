import type { Span } from '../../../model/span.js'
import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { startFinder } from '../../../vietnamese/word-starts.js'

const VERB = sticky(
  '(?:(căn cứ(?: vào)?|tiếp tục thực hiện|thực hiện(?: theo)?|theo tinh thần|theo quy định(?: tại)?|tiếp theo|theo|xét|phúc đáp|tiếp nhận|nhận được|trên cơ sở|triển khai(?: thực hiện)?|quán triệt)|đề nghị|yêu cầu|có ý kiến|thông báo|hướng dẫn|đề xuất)(?!\\p{L})',
)
const nextVerb = startFinder('căn tiếp thực theo xét phúc nhận trên triển quán đề yêu có thông hướng'.split(' '), false)
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
    const sentence = Math.max(this.#text.lastIndexOf('. ', at - 1), this.#text.lastIndexOf('\n', at - 1))
    let verb: string | null = null
    let asked = false
    for (const place of this.#places) {
      if (place.at >= at) break
      if (place.asks) asked ||= place.at > sentence
      else if (place.at >= at - REACH) verb = place.words
    }
    return { verb, asked }
  }
}

function findPlaces(text: string, [from, to]: Span): readonly Place[] {
  const places: Place[] = []
  for (let at = nextVerb(text, from, to); at !== -1; ) {
    const match = matchAt(VERB, text, at)
    const lead = match === null ? '' : text.slice(Math.max(0, at - 8), at)
    const asks = match !== null && match[1] === undefined
    if (match !== null && !(asks ? NOT_ASKING : NOT_BRINGING).test(lead))
      places.push({ at, words: match[0].replace(/\s+/gu, ' '), asks })
    at = nextVerb(text, at + (match?.[0].length ?? 1), to)
  }
  return places
}
