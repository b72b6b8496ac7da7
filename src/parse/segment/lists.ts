import type { Addressee, Recipient } from '../../model/dispatch.js'
import { addresseeEntries, type Entry, type ListLine, openingLength } from './addressee-list.js'
import { recipientEntries } from './distribution-list.js'
import { fold } from './fold.js'
import type { LabelledLine } from './label.js'
import { NOI_NHAN_WORDS } from './marks.js'
import { mendWords } from './mend.js'
import type { Place, TextWriter } from './text-writer.js'

const listLine = (line: LabelledLine): ListLine => ({
  text: line.view.text,
  bullet: line.view.bullet,
  starts: line.view.starts,
})

/** Writes the lines of Kính gửi, one entry per paragraph, and reads the names. */
export function writeAddressees(lines: readonly LabelledLine[], writer: TextWriter): Addressee[] {
  const first = lines[0]?.view.text ?? ''
  const opening = first.slice(0, openingLength(first)).trim()
  const sameLine = first.length > openingLength(first)
  const entries = addresseeEntries(lines.map(listLine))
  const spans = writeEntries(entries, opening, sameLine, writer)
  return entries.flatMap((entry, i) => {
    const span = spans[i]
    return span ? [{ name: mendWords(entry.name).text, span }] : []
  })
}

/** Writes the lines of Nơi nhận, one entry per paragraph, and reads names and purposes. */
export function writeDistribution(lines: readonly LabelledLine[], writer: TextWriter): Recipient[] {
  const first = lines[0]?.view.text ?? ''
  const length = NOI_NHAN_WORDS.exec(fold(first, 20))?.[0].length ?? 0
  const entries = recipientEntries(lines.map(listLine))
  const spans = writeEntries(entries, first.slice(0, length).trim(), false, writer)
  return entries.flatMap((entry, i) => {
    const span = spans[i]
    return span ? [{ name: mendWords(entry.name).text, purpose: entry.purpose, span }] : []
  })
}

/** Each entry its own paragraph; `opening` stands before the first or on a line of its own. Returns the spans of the names. */
function writeEntries(entries: readonly Entry[], opening: string, sameLine: boolean, writer: TextWriter): Place[] {
  if (opening !== '' && (!sameLine || entries.length === 0)) writer.paragraph({ text: opening, repairs: [] })
  return entries.map((entry, i) => {
    const lead = i === 0 && sameLine && opening !== '' ? `${opening} ` : ''
    const words = mendWords(`${lead}${entry.printed}`)
    const paragraph = writer.paragraph(words)
    const at = paragraph[0] + Math.max(0, words.text.indexOf(mendWords(entry.name).text, lead.length))
    return [at, at + entry.name.length]
  })
}
