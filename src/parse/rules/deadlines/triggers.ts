import type { Span } from '../../../model/span.js'
import { type Place, WordPlaces } from '../../clauses/word-places.js'
import { quick } from '../../quick/quick-pattern.js'
import type { DeadlineRule } from './rule.js'

/** Words without which a text that has no figure cannot state a time. */
const WORTH = quick(
  /[Hh][ằà]ng |[Đđ]ịnh k[ỳì]|[Mm]ỗi |[Nn]gay sau|[Tt]hời (?:gian|hạn)|[Qq](?:uý|úy) [IV]|tiến độ|lộ trình|trong vòng|[Cc]hậm nhất|một lần|ngày (?:cuối|đầu)|rước thứ|(?:kể|tính) từ|[Bb]áo cáo tuần|lần (?:trong|mỗi|một)/u,
)

/** Which rules to try where. */
export class Triggers {
  readonly #places: WordPlaces<readonly DeadlineRule[]>

  /** `counted`: the rules that begin with a number. */
  constructor(rules: readonly DeadlineRule[], counted: readonly DeadlineRule[]) {
    const byWord = new Map<string, DeadlineRule[]>()
    for (const rule of rules) for (const word of rule.triggers) byWord.set(word, [...(byWord.get(word) ?? []), rule])
    this.#places = new WordPlaces(byWord, counted)
  }

  /** The places of `text` where a rule may begin. */
  of(text: string): PlacesOfText {
    return new PlacesOfText(this.#places.in(text, 0, text.length))
  }
}

export type TriggerPlace = Place<readonly DeadlineRule[]>

/** Found once for a text, because its parts are asked about again and again. */
class PlacesOfText {
  readonly places: readonly TriggerPlace[]

  constructor(places: readonly TriggerPlace[]) {
    this.places = places
  }

  /** Index of the first place at or behind `from`. */
  firstFrom(from: number): number {
    let low = 0
    for (let high = this.places.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((this.places[middle]?.at ?? 0) < from) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Whether anything in the part of `text` can state a time at all. */
export const statesTime = (text: string, [from, to]: Span): boolean =>
  hasFigure(text, from, to) || WORTH.test(text.slice(from, to))

function hasFigure(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) return true
  }
  return false
}
