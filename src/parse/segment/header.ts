import type { Diagnostic } from '../../model/diagnostic.js'
import type { Header } from '../../model/dispatch.js'
import type { Certainty } from '../../model/span.js'
import { trimmedEnd, trimmedStart } from '../../vietnamese/edges.js'
import { fold } from './fold.js'
import type { LabelledLine } from './label.js'
import { SUBJECT_MARK } from './marks.js'
import { mendCaps, mendStroke, mendWords } from './mend.js'
import { mendJoint, type NumberLine, readNumberLine } from './number-line.js'
import { organNames } from './organ-names.js'
import { regimeOf, typeOf } from './paper-type.js'
import type { HeadPart, Parts } from './parts.js'
import { readPlaceDate } from './place-date-line.js'
import { type Mended, type Place, type TextWriter, within } from './text-writer.js'
import { typeNameAt } from './type-name.js'

type Mutable = { -readonly [K in keyof Header]: Header[K] }
type Text = NonNullable<Header['issuer']>
type NumberPlace = {
  readonly line: NumberLine
  readonly span: Place
  readonly repaired: boolean
  /** The mark between number and symbol was put back. */
  readonly rejoined: boolean
}

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
    else if (part.kind === 'label') writeLabels(part, writer, header)
    else for (const line of part.lines) writer.paragraph(mendCaps(line.view.text, 'head'))
  }
  readNumber(numbers, parts, writer, header, diagnostics)
  header.regime = regimeOf(parts, header)
  header.type = typeOf(typeLine, header, parts, diagnostics)
  if (parts.head.length === 0) {
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

const note = (code: string, severity: Diagnostic['severity'], message: string, span: Place | null): Diagnostic => ({
  code,
  severity,
  message,
  span,
})
const certainty = (words: Mended): Certainty => (words.repairs.length > 0 ? 'repaired' : 'stated')
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

function writeNumbers(part: HeadPart, writer: TextWriter): NumberPlace[] {
  return part.lines.flatMap((line) => {
    const stroke = mendStroke(line.view.text)
    const joined = mendJoint(stroke.text)
    const words = { text: joined.text, repairs: [...stroke.repairs, ...joined.repairs] }
    const span = writer.paragraph(words)
    const read = readNumberLine(words.text)
    const rejoined = joined.repairs.length > 0
    return read ? [{ line: read, span, repaired: words.repairs.length > 0, rejoined }] : []
  })
}

function readNumber(
  places: readonly NumberPlace[],
  parts: Parts,
  writer: TextWriter,
  header: Mutable,
  diagnostics: Diagnostic[],
): void {
  const printed = places.find((p) => p.line.symbol !== null) ?? places[0]
  const late = places.some((p) => p.line.number !== null) ? undefined : lateNumber(parts, writer, printed)
  const main = late ?? printed
  if (!main) {
    if (parts.head.length > 0)
      diagnostics.push(
        note('segment/no-number', 'warning', 'Không thấy dòng số, ký hiệu ở đầu văn bản; hãy xem lại bản giấy.', null),
      )
    return
  }
  const { symbol } = main.line
  if (symbol)
    header.symbol = {
      value: symbol.value,
      span: within(main.span, symbol.from, symbol.to),
      certainty: main.repaired ? 'repaired' : 'stated',
    }
  const numbered = main.line.number ? main : main.line.damaged ? undefined : places.find((p) => p.line.number !== null)
  if (numbered?.line.number) {
    const { value, from, to } = numbered.line.number
    header.number = {
      value,
      span: within(numbered.span, from, to),
      certainty:
        numbered.rejoined || numbered.line.mended ? 'repaired' : numbered === main && !late ? 'stated' : 'implied',
    }
    if (numbered.line.mended)
      diagnostics.push(
        note(
          'segment/mended-number',
          'info',
          'Số văn bản có chữ cái ở chỗ chữ số (bản quét đọc nhầm l, I, O); đã đọc là 1, 0, hãy đối chiếu bản giấy.',
          numbered.span,
        ),
      )
  } else if (main.line.damaged) {
    diagnostics.push(
      note(
        'segment/damaged-number',
        'warning',
        'Số văn bản in không rõ (bản quét hỏng chữ số); hãy xem bản giấy và ghi số vào sổ.',
        main.span,
      ),
    )
  } else {
    strayNumber(parts, writer, header, diagnostics, main)
  }
  if (header.number && header.symbol) {
    const figures = main.line.number?.printed ?? String(header.number.value)
    header.notation = `${figures}${main.line.joint}${header.symbol.value}`
  }
}

/** A whole number line behind the signature fills the blank of the head when both have one symbol. */
function lateNumber(parts: Parts, writer: TextWriter, printed: NumberPlace | undefined): NumberPlace | undefined {
  const [only, ...others] = parts.lateNumbers
  const read = only && others.length === 0 ? readNumberLine(only.view.text) : undefined
  if (!only || !read?.number || !read.symbol || only.view.length > read.symbol.to) return undefined
  if (printed?.line.symbol && printed.line.symbol.value !== read.symbol.value) return undefined
  const [place] = writeNumbers({ kind: 'number', lines: [only] }, writer)
  return place
}

/** A figure stamped beside the blank or behind the signature is the number only when it can be nothing else. */
function strayNumber(
  parts: Parts,
  writer: TextWriter,
  header: Mutable,
  diagnostics: Diagnostic[],
  main: NumberPlace,
): void {
  const [only, ...others] = parts.strayNumbers
  const dayBlank = header.date?.value.length === 7
  if (only && others.length === 0 && !(dayBlank && Number(only.view.text) <= 31)) {
    const span = writer.paragraph({ text: only.view.text, repairs: [] })
    header.number = {
      value: Number(only.view.text),
      span,
      certainty: 'implied',
    }
    return
  }
  diagnostics.push(
    note(
      'segment/blank-number',
      'info',
      'Chỗ ghi số văn bản để trống trong lớp chữ (số có thể được đóng sau); hãy lấy số trên bản giấy.',
      main.span,
    ),
  )
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
