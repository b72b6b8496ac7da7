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
  let [words, good, marked] = [0, 0, 0]
  for (const block of tree.children) {
    for (const [token] of plainOf(block).matchAll(TOKEN)) {
      if (isNeutral(token)) continue
      words++
      if (!isSyllable(token)) continue
      good++
      if (MARKED.test(token)) marked++
    }
  }
  if (words === 0) return { share: 0, words: 0 }
  const marks = good === 0 ? 0 : Math.min(1, marked / (USUAL_MARKS * good))
  return { share: (good / words) * marks, words }
}

/** Abbreviations in capitals and single Latin letters say nothing. */
function isNeutral(token: string): boolean {
  if (token.length === 1) return /^\p{Script=Latin}$/u.test(token)
  if (!MARKED.test(token) && NEUTRAL.has(token.toLowerCase())) return true
  return token.length <= 6 && token === token.toUpperCase() && /^\p{Lu}+$/u.test(token) && !isSyllable(token)
}
