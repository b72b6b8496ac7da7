import type { Span } from '../../model/span.js'
import { match } from './lexicon.js'
import { tokenise } from './tokens.js'
import { verbAt } from './verb-at.js'

/** Labels of one list printed inside a paragraph, the first behind a colon. */
interface Family {
  /** The label of an item, counted from 1. */
  readonly label: (count: number) => string | undefined
  /** What must stand in front of a further label. */
  readonly before: RegExp
}

const LETTERS = 'abcdđeghiklm'
const AFTER_ITEM = /[;,.]\s{0,3}(?:và\s{1,3})?$/u

const FAMILIES: readonly Family[] = [
  { label: (count) => `(${count})`, before: AFTER_ITEM },
  { label: (count) => `${count})`, before: AFTER_ITEM },
  { label: (count) => `${count}.`, before: /\.\s{1,3}$/u },
  { label: (count) => (count > LETTERS.length ? undefined : `${LETTERS[count - 1]})`), before: AFTER_ITEM },
  ...['- ', '– ', '+ '].map((bullet) => ({ label: () => bullet, before: /[;.]\s{1,3}$/u })),
]
/** A colon with what may be the first label behind it: all others are passed over. */
const MAY_LIST = /:\s{0,3}(?:\(?1[).]|a\)|[-–+] )/u
const FIRST = /:\s{0,3}$/u

/**
 * "Các chi bộ: a) xây dựng …; b) tổ chức …": where the deeds of a list printed in one paragraph begin, the paragraph itself
 * first. Only deeds and those who do them make items; what a file holds ("gồm: (1) tờ trình; (2) biên bản") stays in its
 * sentence.
 */
export function inlineItems(text: string, span: Span): readonly Span[] {
  const words = text.slice(span[0], span[1])
  if (!MAY_LIST.test(words)) return [span]
  for (const family of FAMILIES) {
    const starts = startsOf(words, family)
    if (starts.length === 0 || !starts.every((start, i) => saysDeed(words, start, starts[i + 1]))) continue
    return [0, ...starts].map((start, i) => {
      const end = starts[i] ?? words.length
      return [span[0] + start, span[0] + start + words.slice(start, end).trimEnd().length]
    })
  }
  return [span]
}

function startsOf(words: string, { label, before }: Family): readonly number[] {
  const starts: number[] = []
  let from = 0
  for (;;) {
    const next = label(starts.length + 1)
    const at = next === undefined ? -1 : labelAt(words, next, from, starts.length === 0 ? FIRST : before)
    if (next === undefined || at < 0) return starts
    starts.push(at)
    from = at + next.length
  }
}

function labelAt(words: string, label: string, from: number, before: RegExp): number {
  for (let at = words.indexOf(label, from); at >= 0; at = words.indexOf(label, at + 1)) {
    if (before.test(words.slice(Math.max(0, at - 8), at)) && /^\s{0,3}\p{L}/u.test(words.slice(at + label.length)))
      return at
  }
  return -1
}

const READ_AHEAD = 60

/** Whether the item begins with a deed or with who is to do it. */
function saysDeed(words: string, start: number, next: number | undefined): boolean {
  const from =
    start + (/^(?:[-–+]|\(?\d{1,2}[).]|\p{Ll}\))\s{0,3}/u.exec(words.slice(start, start + 8))?.[0].length ?? 0)
  const tokens = tokenise(words, from, Math.min(next ?? words.length, from + READ_AHEAD))
  return (
    verbAt(tokens, 0, tokens.length) > 0 ||
    (['directive', 'adverb', 'modal', 'determiner', 'organ'] as const).some(
      (tag) => match(tokens, 0, tag) !== undefined,
    )
  )
}
