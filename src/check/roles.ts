import type { MeasuredLine, MeasuredPaper } from '../model/measured.js'
import { DOCUMENT_TYPES, FORMS, findForm, type WorkingForm } from '../office/document-types.js'

/** The parts of a finished paper that a checker looks at, as found by the official form. */
export interface Parts {
  readonly motto: readonly MeasuredLine[]
  readonly organ: readonly MeasuredLine[]
  readonly star: MeasuredLine | undefined
  readonly number: MeasuredLine | undefined
  readonly placeDate: MeasuredLine | undefined
  readonly typeName: MeasuredLine | undefined
  /** The working form the paper is; such a one has no number, and not every one a head. */
  readonly form: WorkingForm | undefined
  readonly title: readonly MeasuredLine[]
  readonly hyphens: MeasuredLine | undefined
  readonly subject: readonly MeasuredLine[]
  readonly salutation: MeasuredLine | undefined
  readonly addressees: readonly MeasuredLine[]
  readonly bases: readonly MeasuredLine[]
  readonly body: readonly MeasuredLine[]
  readonly distribution: MeasuredLine | undefined
  readonly recipients: readonly MeasuredLine[]
  readonly authority: MeasuredLine | undefined
  readonly position: MeasuredLine | undefined
  readonly signer: MeasuredLine | undefined
  readonly annexLabels: readonly MeasuredLine[]
  readonly pageNumbers: readonly MeasuredLine[]
}

const MOTTO =
  /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s?[-–]\s?Tự do\s?[-–]\s?Hạnh phúc)$/u
const NUMBER = /^Số\s?:?\s{0,9}[^\s]{0,8}\s{0,9}[-/]\s?[\p{Lu}\d]/u
const PLACE_DATE = /^[^,]{2,60}, ?ngày[\s\d.…]{0,12}tháng[\s\d.…]{0,8}năm\s?[\d.…]{0,4}$/u
const SALUTATION = /^Kính (?:gửi|trình)\s?:/u
const DISTRIBUTION = /^N[Ơơ][Ii] [Nn][Hh][Ậậ][Nn]\s?:?$/u
const AUTHORITY = /^(?:T\/M|K\/T|T\/L|T\/U\.?Q|Q\.|TM\.|KT\.|TL\.|TUQ\.)\s/u
const POSITIONS =
  /^(?:PHÓ )?(?:BÍ THƯ|CHỦ NHIỆM|CHỦ TỊCH|TRƯỞNG|CHÁNH|GIÁM ĐỐC|HIỆU TRƯỞNG)|^NGƯỜI (?:GHI|LẬP|NHẬN)|^CHỦ TRÌ/u
const ANNEX = /^(?:Phụ lục|PHỤ LỤC)(?:\s+(?:\d{1,2}|[IVX]{1,5}))?$/u
/** Certified copies are named behind what was copied. */
const COPIES = /^(?:SAO Y BẢN CHÍNH|SAO LỤC|TRÍCH SAO|BẢN SAO VĂN BẢN)$/u
const capitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)
const TYPE_NAMES = new Set(
  [...DOCUMENT_TYPES, ...FORMS.filter(({ head }) => head)].map(({ name }) => name.toUpperCase()),
)

/** Finds the parts. What is not there is undefined: the rules say which of them a paper must have. */
export function partsOf({ lines, pages }: MeasuredPaper): Parts {
  const wide = pages[0]?.widthMm ?? 210
  const isNumber = (line: MeasuredLine): boolean =>
    line.page !== null &&
    /^\d{1,4}$/u.test(line.text) &&
    (line.at?.yMm ?? 99) < 16 &&
    Math.abs((line.at?.xMm ?? 0) - wide / 2) < 15
  const pageNumbers = lines.filter(isNumber)
  const printed = lines.filter((line) => !isNumber(line))
  const find = (test: (line: MeasuredLine) => boolean, from = 0): number => {
    const at = printed.slice(from).findIndex(test)
    return at < 0 ? -1 : at + from
  }
  const numberAt = find(({ text }) => NUMBER.test(text))
  const dateAt = find(({ text }) => PLACE_DATE.test(text))
  const salutationAt = find(({ text }) => SALUTATION.test(text))
  const distributionAt = find(({ text }) => DISTRIBUTION.test(text))
  const headEnd = Math.max(numberAt, dateAt)
  const typeAt = find(({ text, column }) => column !== 'left' && TYPE_NAMES.has(text), Math.max(0, headEnd))
  const hyphensAt = typeAt < 0 ? -1 : find(({ text }) => /^[-–—]{3,8}$/u.test(text), typeAt)
  const authorityAt = find(({ text }) => AUTHORITY.test(text))
  const positionAt = find(
    ({ text, column }) => column !== 'left' && POSITIONS.test(text) && capitals(text),
    Math.max(0, authorityAt, distributionAt - 6),
  )
  const annexAt = find(({ text }) => ANNEX.test(text))
  const footAt = Math.min(
    ...[distributionAt, authorityAt, positionAt, annexAt].filter((at) => at > headEnd),
    printed.length,
  )
  const headLines = printed.slice(0, headEnd + 1)
  const organ = headLines.filter(
    (line, index) =>
      line.column !== 'right' && index < Math.max(numberAt, 0) && capitals(line.text) && !MOTTO.test(line.text),
  )
  const bodyFrom = bodyStart(printed, { headEnd, typeAt, hyphensAt, salutationAt })
  const body = printed.slice(bodyFrom, footAt).filter(({ inTable }) => !inTable)
  const behind = printed.slice(Math.max(0, footAt))
  const recipients =
    distributionAt < 0 ? [] : printed.slice(distributionAt + 1).filter(({ text }) => /^[-–]\s/u.test(text))
  const signer =
    positionAt < 0
      ? undefined
      : printed
          .slice(positionAt + 1)
          .find(
            ({ text, column }) =>
              column !== 'left' && !capitals(text) && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$/u.test(text),
          )
  return {
    motto: headLines.filter(({ text }) => MOTTO.test(text)),
    organ,
    star: headLines.find(({ text }) => text === '*'),
    number: printed[numberAt],
    placeDate: printed[dateAt],
    typeName: printed[typeAt],
    form: formOf(printed),
    title: typeAt < 0 ? [] : printed.slice(typeAt + 1, hyphensAt < 0 ? typeAt + 2 : hyphensAt),
    hyphens: printed[hyphensAt],
    subject: typeAt >= 0 || numberAt < 0 ? [] : subjectOf(printed, numberAt, salutationAt),
    salutation: printed[salutationAt],
    addressees: salutationAt < 0 ? [] : printed.slice(salutationAt, bodyFrom),
    bases: body.filter(({ text }) => /^(?:[-–]\s)?(?:Căn cứ|Xét|Theo đề nghị)\s/u.test(text)),
    body,
    distribution: printed[distributionAt],
    recipients: recipients.filter((line) => behind.includes(line)),
    authority: printed[authorityAt],
    position: printed[positionAt],
    signer,
    annexLabels: printed.filter(({ text }) => ANNEX.test(text)),
    pageNumbers,
  }
}

function formOf(lines: readonly MeasuredLine[]): WorkingForm | undefined {
  const line = lines.find(
    ({ text, inTable }, index) =>
      !inTable && capitals(text) && findForm(text) !== undefined && (index < 12 || COPIES.test(text)),
  )
  return line && findForm(line.text)
}

interface HeadPlaces {
  readonly headEnd: number
  readonly typeAt: number
  readonly hyphensAt: number
  readonly salutationAt: number
}

/** Where the content begins: behind the title, the addressees, or the head. */
function bodyStart(lines: readonly MeasuredLine[], { headEnd, typeAt, hyphensAt, salutationAt }: HeadPlaces): number {
  if (salutationAt >= 0) {
    let at = salutationAt + 1
    while (at < lines.length && /^[-–]\s|[;,]$/u.test(lines[at]?.text ?? '')) at++
    return at
  }
  if (hyphensAt >= 0) return hyphensAt + 1
  return (typeAt >= 0 ? typeAt + 1 : headEnd) + 1
}

/** Trích yếu of a công văn: what stands in the left column behind the number. */
function subjectOf(lines: readonly MeasuredLine[], numberAt: number, salutationAt: number): readonly MeasuredLine[] {
  const end = salutationAt < 0 ? numberAt + 6 : salutationAt
  return lines
    .slice(numberAt + 1, end)
    .filter(
      ({ text, column }) =>
        column === 'left' && !PLACE_DATE.test(text) && !MOTTO.test(text) && text !== '*' && !capitals(text),
    )
}
