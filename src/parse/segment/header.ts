import type { Diagnostic } from '../../model/diagnostic.js'
import type { Header } from '../../model/dispatch.js'
import { trimmedEnd, trimmedStart } from '../../vietnamese/edges.js'
import { fold } from './fold.js'
import { type NumberPlace, readNumber, writeNumbers } from './header-number.js'
import { certainty, type Mutable, note } from './header-parts.js'
import { readHeadline, type Stretch } from './headline.js'
import type { LabelledLine } from './label.js'
import { SUBJECT_MARK } from './marks.js'
import { mendCaps, mendStroke, mendWords } from './mend.js'
import { organNames } from './organ-names.js'
import { regimeOf, typeOf } from './paper-type.js'
import type { HeadPart, Parts } from './parts.js'
import { readPlaceDate } from './place-date-line.js'
import { type TextWriter, within } from './text-writer.js'
import { typeNameAt } from './type-name.js'

type Text = NonNullable<Header['issuer']>
/** Writes the head to the reading text and reads its values. */
export function writeHeader(parts: Parts, writer: TextWriter, diagnostics: Diagnostic[]): Header {
  const header: Mutable = {
    regime: 'unknown',
    superior: null,
    issuer: null,
    number: null,
    symbol: null,
    notation: null,
    type: null,
    place: null,
    date: null,
    subject: null,
    urgency: null,
    secrecy: null,
  }
  const numbers: NumberPlace[] = []
  let typeLine: string | null = null
  for (const part of parts.head) {
    if (part.kind === 'organ') writeOrgans(part, writer, header)
    else if (part.kind === 'number') numbers.push(...writeNumbers(part, writer))
    else if (part.kind === 'place-date') writePlaceDate(part, writer, header, diagnostics)
    else if (part.kind === 'type-name') typeLine = writeTypeName(part, writer, header) ?? typeLine
    else if (part.kind === 'subject') writeSubject(part, writer, header)
    else if (part.kind === 'headline') typeLine = writeHeadline(part, writer, header) ?? typeLine
    else if (part.kind === 'label') writeLabels(part, writer, header)
    else for (const line of part.lines) writer.paragraph(mendCaps(line.view.text, 'head'))
  }
  readNumber(numbers, parts, writer, header, diagnostics)
  header.regime = regimeOf(parts, header)
  header.type = typeOf(typeLine, header, parts, diagnostics)
  if (parts.head.every(({ kind }) => kind === 'headline')) {
    diagnostics.push(
      note(
        'segment/no-head',
        'warning',
        'Không thấy phần đầu văn bản (cơ quan ban hành, số, ngày tháng); chỉ đọc phần nội dung.',
        null,
      ),
    )
  }
  return header
}

const joined = (lines: readonly LabelledLine[]): string => lines.map((line) => line.view.text).join(' ')

function writeOrgans(part: HeadPart, writer: TextWriter, header: Mutable): void {
  const lines = part.lines.map((l) => ({
    text: l.view.text,
    bold: l.view.piece.bold,
    apart: l.view.starts && !l.view.piece.hints.whole,
    mended: l.view.piece.mended,
  }))
  const found = organNames(lines).map((organ): Text => {
    const words = mendCaps(organ.map((line) => line.text).join(' '), 'head')
    const paragraph = writer.paragraph(words)
    const value = trimmedEnd(trimmedStart(words.text, '*_-'), '*_:;,.-')
    const from = words.text.indexOf(value)
    return {
      value,
      span: within(paragraph, from, from + value.length),
      certainty: organ.some((line) => line.mended) ? 'repaired' : certainty(words),
    }
  })
  header.issuer = found.at(-1) ?? null
  header.superior = found.at(-2) ?? null
}

function writePlaceDate(part: HeadPart, writer: TextWriter, header: Mutable, diagnostics: Diagnostic[]): void {
  const words = mendStroke(joined(part.lines))
  const span = writer.paragraph(words)
  const read = readPlaceDate(words.text)
  if (read.place)
    header.place = {
      value: read.place.value,
      span: within(span, read.place.from, read.place.to),
      certainty: certainty(words),
    }
  if (read.date)
    header.date = {
      value: read.date.value,
      span: within(span, read.date.from, read.date.to),
      certainty: read.repaired ? 'repaired' : 'stated',
    }
  if (read.repaired)
    diagnostics.push(
      note(
        'segment/mended-date',
        'info',
        'Ngày tháng của văn bản có chữ cái ở chỗ chữ số (bản quét đọc nhầm l, I, O); đã đọc là 1, 0, hãy đối chiếu bản giấy.',
        span,
      ),
    )
  if (read.damaged)
    diagnostics.push(
      note('segment/damaged-date', 'warning', 'Ngày tháng của văn bản không đọc được; hãy xem bản giấy.', span),
    )
  else if (read.blankDay)
    diagnostics.push(note('segment/blank-day', 'info', 'Ngày ban hành để trống, chỉ có tháng và năm.', span))
}

/** `CÔNG ĐIỆN KHẨN`: how urgent the paper is, behind the name of its type. */
const URGENCY = /^(?:(?:thượng |tối )?khẩn|h(?:oả|ỏa) tốc)$/iu

function writeTypeName(part: HeadPart, writer: TextWriter, header: Mutable): string | null {
  let name: string | null = null
  for (const line of part.lines) {
    const words = mendStroke(line.view.text)
    const span = writer.paragraph(words)
    const length = typeNameAt(line.view.fold)
    if (length === 0) continue
    name ??= words.text
    const rest = words.text.slice(length).replace(/^[\s:.-]+/u, '')
    const from = words.text.length - rest.length
    if (URGENCY.test(rest)) {
      header.urgency ??= { value: rest, span: within(span, from, words.text.length), certainty: certainty(words) }
      continue
    }
    if (rest !== '' && header.subject === null) {
      header.subject = {
        value: rest,
        span: within(span, from, words.text.length),
        certainty: certainty(words),
      }
    }
  }
  return name
}

/** Takes from the headline what no letterhead tells; gives the printed name of the type. */
function writeHeadline(part: HeadPart, writer: TextWriter, header: Mutable): string | null {
  let type: string | null = null
  for (const line of part.lines) {
    const words = mendStroke(line.view.text)
    const span = writer.paragraph(words)
    const read = readHeadline(words.text)
    const text = (one: Stretch | null): Text | null =>
      one && { value: one.value, span: within(span, one.from, one.to), certainty: certainty(words) }
    type ??= read.type
    header.issuer ??= text(read.issuer)
    header.symbol ??= text(read.symbol)
    header.date ??= text(read.date)
    header.subject ??= text(read.subject)
    if (read.number && header.number === null) {
      const { value, from, to } = read.number
      header.number = { value, span: within(span, from, to), certainty: certainty(words) }
      header.notation = read.symbol ? `${value}${read.joint}${read.symbol.value}` : null
    }
  }
  return type
}

function writeSubject(part: HeadPart, writer: TextWriter, header: Mutable): void {
  const words = mendWords(joined(part.lines))
  const span = writer.paragraph(words)
  const mark =
    SUBJECT_MARK.exec(fold(words.text, 20))?.[0].length ?? /^ve (?=\p{Ll})/u.exec(fold(words.text, 4))?.[0].length ?? 0
  const bare = trimmedEnd(trimmedStart(words.text.slice(mark), ':.*_-'), ';,.*_-')
  // “V/v mở lớp”: the quotes are around the mark too.
  const value = mark > 0 && /^[“"(]/u.test(words.text) ? bare.replace(/[”")]$/u, '') : bare
  if (value === '') return
  const from = words.text.indexOf(value, mark)
  const before = header.subject
  // A title begun on the line of the type name goes on below it.
  const start = before === null ? span[0] + from : before.span[0]
  header.subject = {
    value: before === null ? value : `${before.value} ${value}`,
    span: [start, span[0] + from + value.length],
    certainty: certainty(words),
  }
}

function writeLabels(part: HeadPart, writer: TextWriter, header: Mutable): void {
  for (const line of part.lines) {
    const span = writer.paragraph({ text: line.view.text, repairs: [] })
    const found = {
      value: line.view.text.replace(/[()[\]]/gu, '').trim(),
      span,
      certainty: 'stated' as const,
    }
    if (/(?:^|[ (])(?:toi |tuyet )?mat(?![a-z])/u.test(line.view.fold)) header.secrecy ??= found
    else if (/khan|hoa toc/u.test(line.view.fold)) header.urgency ??= found
  }
}
