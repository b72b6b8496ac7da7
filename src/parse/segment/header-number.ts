import type { Diagnostic } from '../../model/diagnostic.js'
import { type Mutable, note } from './header-parts.js'
import { mendStroke } from './mend.js'
import { mendJoint, type NumberLine, readNumberLine } from './number-line.js'
import type { HeadPart, Parts } from './parts.js'
import { type Place, type TextWriter, within } from './text-writer.js'

/** A line of number and symbol, and where it stands in the reading text. */
export interface NumberPlace {
  readonly line: NumberLine
  readonly span: Place
  readonly repaired: boolean
  /** The mark between number and symbol was put back. */
  readonly rejoined: boolean
}

/** Writes the lines of number and symbol to the reading text and reads them. */
export function writeNumbers(part: HeadPart, writer: TextWriter): NumberPlace[] {
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

/** Takes number and symbol from the lines read: a number stamped elsewhere wins over a blank one; none is told. */
export function readNumber(
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
    if (parts.head.length > 0 && header.number === null)
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
