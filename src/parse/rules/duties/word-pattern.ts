import { type QuickPattern, quick } from '../../quick/quick-pattern.js'

/** Nothing of a word before, nothing of a word behind: `\b` does not know Vietnamese letters. */
export const WORD_BEGINS = '(?<![\\p{L}])'
export const WORD_ENDS = '(?![\\p{L}])'

/** A pattern of words in any writing of capitals. */
export const wordPattern = (source: string): QuickPattern => quick(new RegExp(source, 'iu'))
