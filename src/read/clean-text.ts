import type { Repair } from '../model/diagnostic.js'
import type { Loss } from '../model/source-document.js'
import { restoreLostSpaces, withSlashes } from '../vietnamese/index.js'

export interface CleanText {
  readonly text: string
  readonly repairs: readonly Repair[]
  readonly losses: readonly Loss[]
}

/** Characters that print nothing: controls but tab, soft hyphen, zero-width signs, direction marks, noncharacters. */
const INVISIBLE = /[^\P{Cc}\t]|\p{Cf}|\p{Noncharacter_Code_Point}/gu
/** Most lines: made of signs that print and are composed already (Latin letters, figures, common punctuation). */
const PLAIN = /^[\t -~\u00A1-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027]*$/u
/** What stands in no such line; sought, because a pattern for the whole of a long text would remember each place of it. */
const NOT_PLAIN = /[^\t\n -~\u00A1-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027]/u
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu

/**
 * Characters as the reading text has them: composed (NFC), slashes that only look like one put right, "\n" line ends, no invisible signs, plain spaces, no HTML
 * comments, lost spaces put back. Every line whose letters changed is recorded once as a repair of kind `nfc`.
 */
export function cleanText(raw: string): CleanText {
  const lined = raw.replace(/\r\n?|[\v\u0085\u2028\u2029]/gu, '\n').replace(/\f/gu, '\n\n')
  const { text, count } = dropComments(lined)
  const losses = count > 0 ? [{ what: 'lời chú thích HTML (không in ra giấy)', count }] : []
  const repairs: Repair[] = []
  // Text typed with care has nothing to compose, and then its lines need not be parted.
  if (!NOT_PLAIN.test(text)) return { text: spaced(text, repairs), repairs, losses }
  const lines = text.split('\n').map((line) => cleanLine(line, repairs))
  return { text: lines.join('\n'), repairs, losses }
}

/** One line, its repairs pushed to `repairs`: composed letters, and spaces that a text layer had lost. */
export function cleanLine(line: string, repairs: Repair[]): string {
  return spaced(PLAIN.test(line) ? line : composedLine(line, repairs), repairs)
}

function spaced(composed: string, repairs: Repair[]): string {
  const restored = restoreLostSpaces(composed)
  for (const repair of restored.repairs) repairs.push({ ...repair, at: -1 })
  return restored.text
}

function composedLine(line: string, repairs: Repair[]): string {
  const spaced = line.replace(ODD_SPACE, ' ')
  const composed = withSlashes(spaced.replace(INVISIBLE, '').normalize('NFC'))
  if (composed !== spaced) repairs.push({ kind: 'nfc', at: -1, before: line.trim(), after: composed.trim() })
  return composed
}

function dropComments(text: string): { readonly text: string; readonly count: number } {
  const kept: string[] = []
  let from = 0
  let count = 0
  for (;;) {
    const open = text.indexOf('<!--', from)
    const close = open < 0 ? -1 : text.indexOf('-->', open + 4)
    if (close < 0) break
    kept.push(text.slice(from, open))
    from = close + 3
    count += 1
  }
  kept.push(text.slice(from))
  return { text: kept.join(''), count }
}
