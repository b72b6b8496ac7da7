import type { Tree } from '../../model/tree.js'
import { isSyllable } from '../../vietnamese/index.js'
import { plainOf } from './plain.js'

/** How much of a text layer is Vietnamese. */
export interface TextLayerQuality {
  /** 0 to 1: the part of the words that are Vietnamese, lowered when hardly any carries a Vietnamese mark. */
  readonly share: number
  /** Words counted: numbers, abbreviations and common Latin words left out. */
  readonly words: number
}

/** Below this a text layer is no use. Clean papers have 0.97 and more, a layer that lost its spaces 0.8. */
export const USABLE_SHARE = 0.6
/** With fewer words nothing can be said. */
export const FEWEST_WORDS = 12

const NEUTRAL = new Set(
  'email e-mail mail website web www http https com vn gov edu org net online zoom meet google drive form link fax tel internet file pdf word excel docx xlsx covid video clip logo facebook zalo of the and for'.split(
    ' ',
  ),
)
const MARKED = /[^\p{ASCII}]/u
/** Part of the syllables that carry a mark in real papers: 0.7 and more. */
const USUAL_MARKS = 0.35
const TOKEN = /[^\s\p{P}\p{N}\p{S}]+|\(cid:\d+\)/gu

/** Measures the text a reader found: `(cid:…)`, private-use letters and English OCR of Vietnamese give a low share. */
export function textLayerQuality(tree: Tree): TextLayerQuality {
  const counts = { neutral: 0, foreign: 0, plain: 0, marked: 0 }
  for (const block of tree.children) for (const token of plainOf(block).match(TOKEN) ?? []) counts[kindOf(token)]++
  const good = counts.plain + counts.marked
  const words = good + counts.foreign
  if (words === 0) return { share: 0, words: 0 }
  const marks = good === 0 ? 0 : Math.min(1, counts.marked / (USUAL_MARKS * good))
  return { share: (good / words) * marks, words }
}

/** `plain` and `marked` are Vietnamese, without and with a mark. */
type Kind = 'neutral' | 'foreign' | 'plain' | 'marked'

/** A paper says the same few hundred words again and again. */
const known = new Map<string, Kind>()
const MOST_KNOWN = 20_000
const LONGEST_KNOWN = 12

function kindOf(token: string): Kind {
  const before = known.get(token)
  if (before !== undefined) return before
  const kind = isNeutral(token) ? 'neutral' : !isSyllable(token) ? 'foreign' : MARKED.test(token) ? 'marked' : 'plain'
  if (known.size >= MOST_KNOWN) known.clear()
  if (token.length <= LONGEST_KNOWN) known.set(token, kind)
  return kind
}

/** Abbreviations in capitals and single Latin letters say nothing. */
function isNeutral(token: string): boolean {
  if (token.length === 1) return /^\p{Script=Latin}$/u.test(token)
  if (!MARKED.test(token) && NEUTRAL.has(token.toLowerCase())) return true
  return token.length <= 6 && token === token.toUpperCase() && /^\p{Lu}+$/u.test(token) && !isSyllable(token)
}
