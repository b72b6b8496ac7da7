import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { CAPITAL, charKind } from '../../clauses/char-kinds.js'
import { nameEnd } from './names.js'
import { issuerAt, notationAt, paperDateAt } from './parts.js'

/** A paper cited by its name. `title` is how it is named, blanks made single. */
export interface Named {
  readonly kind: string
  readonly title: string
  readonly notation: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly end: number
}

const tidy = (words: string) => words.replace(/\s+/gu, ' ').trim()

const YEAR = sticky('\\s{0,2},?\\s{0,2}(?:năm )?(\\d{4})(?!\\d)')
const SUFFIX = sticky('\\s{0,2}\\(\\s?(?:sửa đổi(?:, bổ sung)?|hợp nhất)(?: năm \\d{4})?\\s?\\)')
const AMENDS = sticky('\\s{1,3}sửa đổi(?:, bổ sung)? một số điều của (?:Bộ luật|Luật)(?= \\p{Lu})')

/** The name of a law up to its day, year or number; laws' names run in small letters. */
const LAW_NAME = /\s{1,3}\p{Lu}[^;.:\n()“”\d]{2,90}?(?=,?\s{1,3}(?:ngày|năm|số)\s{0,3}\d)/uy
const NO_LAW_NAME =
  /[\s,](?:trước|muộn nhất|hạn|thời hạn|vào|sau|trong|về|theo|của|tại|để|đề nghị|các|những|từ|đến|chậm nhất|hoàn thành|báo cáo)\s/u

/** `Luật Đất đai năm 2024`, `Luật số 31/2024/QH15 ngày …`, `Bộ luật Lao động ngày 20/11/2019`, `Hiến pháp năm 2013`. */
function law(text: string, at: number, kind: string, start: number): Named | null {
  const amends = matchAt(AMENDS, text, at)
  const name = at + (amends?.[0].length ?? 0)
  const gap = /\s{1,3}/uy
  gap.lastIndex = name
  const blank = gap.exec(text)?.[0].length ?? 0
  const long = matchAt(LAW_NAME, text, name)
  const named =
    long !== null && !NO_LAW_NAME.test(`${long[0]} `)
      ? name + long[0].length
      : blank > 0
        ? nameEnd(text, name + blank)
        : null
  let end = named ?? at
  end += matchAt(SUFFIX, text, end)?.[0].length ?? 0
  const number = notationAt(text, end)
  end = number?.end ?? end
  const date = paperDateAt(text, end)
  end = date?.end ?? end
  const year = date === null ? matchAt(YEAR, text, end) : null
  end += year?.[0].length ?? 0
  const dated = number !== null || date !== null || year !== null
  if (named === null && !dated) return null
  if (named === null && number === null && kind !== 'Hiến pháp') return null
  const titleEnd = year === null ? (named ?? end) : end
  return {
    kind,
    title: tidy(text.slice(start, titleEnd)),
    notation: number?.value ?? null,
    date: date?.value ?? null,
    issuer: null,
    end,
  }
}

const PARTY = sticky(
  '\\s{1,3}(Đảng(?: Cộng sản Việt Nam)?|Công đoàn Việt Nam|Đoàn(?: Thanh niên Cộng sản Hồ Chí Minh| TNCS Hồ Chí Minh)?|Hội [\\p{L}\\s]{2,40}Việt Nam)(?! uỷ| bộ)(?!\\p{L})',
)

function charter(text: string, at: number, kind: string, start: number): Named | null {
  const match = matchAt(PARTY, text, at)
  if (match === null) return null
  const end = at + match[0].length
  return {
    kind,
    title: `${kind} ${tidy(text.slice(start, end)).slice(kind.length).trim()}`,
    notation: null,
    date: null,
    issuer: tidy(match[1] ?? ''),
    end,
  }
}

const ROMAN = '(?:[IVXL]{1,8}|\\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)'
const PLENUM = sticky(
  `\\s{1,3}(?:Hội nghị )?(?:lần thứ ${ROMAN},? )?(?:của )?(?:Ban Chấp hành )?(Trung ương)(?: Đảng)?(?: lần thứ)?(?: ${ROMAN})?(?:,? ?\\(?(?:khoá) [IVXL]{1,6}\\)?)`,
)
const CONGRESS = sticky(
  `\\s{1,3}(Đại hội (?:đại biểu )?[^;:.\\n()“”]{0,110}?lần thứ (?:[IVXL]{1,8}|\\d{1,2}))(?!\\p{L})(?:\\s{0,2},?\\s{0,2}\\(?nhiệm kỳ \\d{4}\\s{0,2}[-–]\\s{0,2}\\d{4}\\)?)?`,
)

function resolution(text: string, at: number, kind: string, start: number): Named | null {
  const plenum = matchAt(PLENUM, text, at)
  if (plenum !== null) {
    const end = at + plenum[0].length
    return {
      kind,
      title: tidy(text.slice(start, end)),
      notation: null,
      date: null,
      issuer: 'Trung ương',
      end,
    }
  }
  const congress = matchAt(CONGRESS, text, at)
  if (congress === null) return null
  const named = at + congress[0].length
  const title = tidy(text.slice(start, named))
  const date = paperDateAt(text, named)
  return {
    kind,
    title,
    notation: null,
    date: date?.value ?? null,
    issuer: tidy(title.slice(kind.length)),
    end: date?.end ?? named,
  }
}

/** `Công văn ngày 05/6/2024 của Sở Xây dựng`: no number, but a day and an organ. */
function dated(text: string, at: number, kind: string, start: number): Named | null {
  const date = paperDateAt(text, at)
  const issuer = date === null ? null : issuerAt(text, date.end)
  if (date === null || issuer === null || charKind(text, start) !== CAPITAL) return null
  return {
    kind,
    title: '',
    notation: null,
    date: date.value,
    issuer: issuer.value,
    end: issuer.end,
  }
}

/** A paper cited by name, day or congress instead of a number, its kind ending at `at`; null when there is none. */
export function namedPaperAt(text: string, at: number, kind: string, start: number): Named | null {
  const capital = charKind(text, start) === CAPITAL
  switch (kind) {
    case 'Luật':
    case 'Bộ luật':
    case 'Pháp lệnh':
    case 'Hiến pháp':
      return capital ? law(text, at, kind, start) : null
    case 'Điều lệ':
      return charter(text, at, kind, start)
    case 'Nghị quyết':
      return resolution(text, at, kind, start) ?? dated(text, at, kind, start)
    default:
      return dated(text, at, kind, start)
  }
}
