import { type Place, WordPlaces } from '../../clauses/word-places.js'
import type { DeadlineRule } from './rule.js'

/** Words without which a text that has no figure cannot state a time. */
const WORTH =
  /[Hh][ằà]ng |[Đđ]ịnh k[ỳì]|[Mm]ỗi |[Nn]gay sau|[Tt]hời (?:gian|hạn)|[Qq](?:uý|úy) [IV]|tiến độ|lộ trình|trong vòng|[Cc]hậm nhất|một lần|ngày (?:cuối|đầu)|rước thứ|(?:kể|tính) từ/u

/** Which rules to try where. */
export class Triggers {
  readonly #places: WordPlaces<readonly DeadlineRule[]>

  /** `counted`: the rules that begin with a number. */
  constructor(rules: readonly DeadlineRule[], counted: readonly DeadlineRule[]) {
    const byWord = new Map<string, DeadlineRule[]>()
    for (const rule of rules) for (const word of rule.triggers) byWord.set(word, [...(byWord.get(word) ?? []), rule])
    this.#places = new WordPlaces(byWord, counted)
  }

  /** The places in `[from, to)` where a rule may begin; none when nothing there can state a time. */
  in(text: string, from: number, to: number): readonly Place<readonly DeadlineRule[]>[] {
    const places = this.#places.in(text, from, to)
    return places.length > 0 && (hasFigure(text, from, to) || WORTH.test(text.slice(from, to))) ? places : []
  }
}

function hasFigure(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) return true
  }
  return false
}
