import { trimmedEnd } from '../../vietnamese/edges.js'
import type { Item } from '../clauses/items.js'
import { match } from '../clauses/lexicon.js'
import { readNames } from '../clauses/names.js'
import type { Range } from '../clauses/sentences.js'
import type { Duty } from './duty.js'
import { ownWords } from './list-frame.js'
import { spanOf, wordsIn } from './read-part.js'
import type { WalkInput } from './walk-shapes.js'
import { whoFrom } from './who.js'

interface Place {
  readonly index: number
  readonly sentence: number
  readonly part: number
  readonly intro: number
}

/** The deed without the words that only announce the list. */
function sharedWords({ action }: Duty): string {
  const own = ownWords(action).split(' ').length
  return action.split(/\s+/u).slice(0, own).join(' ')
}

/** Fewer words behind the colon are a quota, a telephone or a name. */
const LEAST_WORDS = 3

/**
 * "chuẩn bị tham luận như sau: 1. Chi bộ Trường X: Công tác huy động học sinh …": each party does the deed over the list, on
 * the matter behind its colon. Null when the part is no such line.
 */
export function readShare(
  { text, findDeadlines }: WalkInput,
  item: Item,
  place: Place,
  part: Range,
  deed: Duty | undefined,
): Duty | null {
  if (!deed) return null
  const { tokens } = item
  const names = readNames(tokens, part.from, part.to, true)
  if (!names || tokens[names.to]?.key !== ':' || names.to + LEAST_WORDS >= part.to) return null
  const matter: Range = { from: names.to + 1, to: part.to }
  if (tokens[matter.from]?.kind !== 'word' || match(tokens, matter.from, 'verb')) return null
  const span = spanOf(tokens, part)
  return {
    ...deed,
    kind: 'task',
    item: place.index,
    sentence: place.sentence,
    part: place.part,
    intro: place.intro,
    section: item.section,
    tokens,
    range: part,
    head: matter.from,
    span,
    who: whoFrom(text, names, item),
    action: `${sharedWords(deed)}: ${trimmedEnd(wordsIn(text, tokens, matter), '.;,')}`,
    deadlines: findDeadlines(span).map((mention) => ({ mention, inherited: false })),
    trace: [
      { value: 'action', rule: 'verb/shared', reason: 'the sentence over the list says what each party does', span },
    ],
  }
}
