/** Characters that print nothing and must not travel into a paper: controls, zero-width and direction marks, lone surrogates. */
const UNPRINTABLE = /(?!\s)[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]/gu
const WHITE = /[\s\u0085]+/gu
const PUNCTUATION = /[!-/:-@[-`{-~]/gu

/** One line of plain words: NFC, no control characters, white space folded to single spaces. */
export function plainLine(value: string): string {
  return value.normalize('NFC').replace(UNPRINTABLE, '').replace(WHITE, ' ').trim()
}

/**
 * A user's value as Markdown that can only be read back as the same words. Every ASCII punctuation mark is
 * backslash-escaped (CommonMark 0.31 §2.4), and white space is folded, so a value can open no block and no span.
 */
export function escapeValue(value: string): string {
  return plainLine(value).replace(PUNCTUATION, '\\$&')
}

/** A user's text of several paragraphs (split at line ends), each escaped, as Markdown paragraphs. */
export function escapeParagraphs(value: string): string {
  return value
    .split(/\r?\n/u)
    .map(escapeValue)
    .filter((line) => line !== '')
    .join('\n\n')
}

/** Escaped Markdown without marks as the plain words it prints. */
export function plainMarkdown(markdown: string): string {
  return markdown.replace(/\\(?=[!-/:-@[-`{-~])/gu, '')
}
