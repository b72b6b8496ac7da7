import type { Mended } from './text-writer.js'

/** A figure beside a letter that looks like one, as each part of what is read anew has: asked first because it is cheap. */
const SUSPECT = /[lIO]\d|\d[lIO]/u
const EDGE_LEFT = '(?<![\\p{L}\\p{N}/.-])'
const EDGE_RIGHT = '(?![\\p{L}\\p{N}/])'
/** `2O/11/2023`, `3I/1O/2023`, `9/2O23`, `05/O6`; the year; a count of two figures in front of its unit or behind its noun. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`${EDGE_LEFT}[\\dlIO]{1,2}/[\\dlIO]{1,2}(?:/[\\dlIO]{4})?${EDGE_RIGHT}`, 'gu'),
  new RegExp(`${EDGE_LEFT}[\\dlIO]{1,2}/[12][09O][\\dlIO]{2}${EDGE_RIGHT}`, 'gu'),
  new RegExp(`${EDGE_LEFT}[12][09O](?:\\d[lIO]|[lIO]\\d|[lIO]{2})${EDGE_RIGHT}`, 'gu'),
  new RegExp(`${EDGE_LEFT}(?:[lIO]\\d|\\d[lIO])(?= (?:ngày|tháng|giờ|đồng chí|người|đơn vị)${EDGE_RIGHT})`, 'gu'),
  new RegExp(`(?<=(?<!\\p{L})(?:ngày|tháng|trước|lúc) )(?:[lIO]\\d|\\d[lIO])${EDGE_RIGHT}`, 'giu'),
]
/** The number of a cited paper: `3l2-QĐ/TU`, `2O5/QĐ-UBND`. */
const NOTATION = new RegExp(
  `${EDGE_LEFT}(?=[lIO]*\\d)[\\dlIO]{2,5}(?=\\s?[-–/]\\s?\\p{Lu}[\\p{L}]{0,7}\\s?[-–/]\\s?\\p{Lu})`,
  'gu',
)
const figuresOf = (printed: string): string => printed.replace(/[lI]/gu, '1').replaceAll('O', '0')

/** Each part holds a figure printed right: `II/2026` is a quarter, `lO/lO` nothing. */
const eachPrinted = (printed: string): boolean => printed.split('/').every((part) => /\d/u.test(part))

/** A day and month of the calendar, as far as the parts tell. */
function isDate(figures: string): boolean {
  const parts = figures.split('/').map(Number)
  const [first = 0, second = 0, third] = parts
  if (parts.length === 1) return first > 0
  if (parts.length === 2 && second > 1900) return first >= 1 && first <= 12
  return first >= 1 && first <= 31 && second >= 1 && second <= 12 && (third === undefined || third > 1900)
}

/**
 * Words of a day, a month, a year or an hour that a scan gave another mark: `trong ngay 15/6`, `vảo ngày`, `thàng 9/2025`,
 * `08 giò 30`, `đên ngày`, `nâm 2021`. Spellings that are no word of such papers (`ngáy`, `thàng`) need no figure beside them.
 */
const TIME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})v[aáảãạ]o(?=\s{1,2}(?:lúc |hồi )?(?:ng[aáàảãạ]y\s|\d{1,2} gi|thứ ))/giu, 'vào'],
  [/(?<!\p{L})ng[aáảãạ]y(?=\s{0,2}\d{1,2}\s?(?:[/.-]\s?\d|th[aáàảãạ]ng(?!\p{L})))/giu, 'ngày'],
  [/(?<=\d\s{1,2})ng[aáảãạ]y(?=\s{1,2}(?:làm|kể|tính|sau|trước)(?!\p{L}))/giu, 'ngày'],
  [/(?<!\p{L})ng[áãạ]y(?!\p{L})/giu, 'ngày'],
  [/(?<!\p{L})th[aàảãạ]ng(?=\s{1,2}\d{1,2}(?:\s?\/\s?\d{4}|\s{1,2}n[aă]m\s|[,;.]))/giu, 'tháng'],
  [/(?<!\p{L})thàng(?!\p{L})/giu, 'tháng'],
  [
    /(?<=\d\s?)gi[oòóỏõọơớởỡợ](?=\s{0,2}(?:[,/]|(?:\d{2}|phút|thứ|đến|sáng|chiều|ng[aáàảãạ]y|h[aàáăằắ]ng)(?!\p{L})))/giu,
    'giờ',
  ],
  [/(?<!\p{L})[đd][ếêểễệ]n(?=\s{1,2}(?:hết\s{1,2})?(?:ng[aáàảãạ]y\s{1,2}\d|\d{1,2}(?:\/| gi)))/giu, 'đến'],
  [/(?<!\p{L})n[âáà]m(?=\s{1,2}[12]\d{3}(?!\d))/gu, 'năm'],
]
/** Asked first: hardly any text has one. */
const MARKED_WRONG =
  /ng[aáảãạ]y\s{0,2}\d|\d\s{1,2}ng[aáảãạ]y|ng[áãạ]y|v[aáảãạ]o\s{1,2}(?:ng|lúc|hồi|thứ|\d)|th[aảãạ]ng\s{1,2}\d|thàng|\d\s?gi[oòóỏõọơớởỡợ]|[đd][êểễệ]n\s|dến\s|n[âáà]m\s{1,2}[12]/iu

function readTimeWords(text: string): string {
  if (!MARKED_WRONG.test(text)) return text
  return TIME_WORDS.reduce(
    (read, [shape, word]) =>
      read.replace(shape, (printed) =>
        /^\p{Lu}/u.test(printed) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
      ),
    text,
  )
}

/**
 * The text as its times and the numbers of cited papers are to be read: in dates, years, counts l and I are 1, O is 0, when each part has a figure
 * that is printed right, and the words for day, month and hour beside them have their own mark. As long as the text itself, so that places are the same in both; the text stays as printed.
 */
export function readFigures(text: string): string {
  const marked = readTimeWords(text)
  if (!SUSPECT.test(marked)) return marked
  let read = marked
  for (const shape of SHAPES)
    read = read.replace(shape, (before) => {
      const after = figuresOf(before)
      return after === before || !eachPrinted(before) || !isDate(after) ? before : after
    })
  return read.replace(NOTATION, figuresOf)
}

/** The number of an item at the start of a line: `l. Đối với các khoa` is item 1, for no list counts with l and a full stop. */
export function mendItemNumber(line: string): Mended | null {
  if (!line.startsWith('l.') || !/^l\.\s?[\p{Lu}Ðð\d]/u.test(line)) return null
  return { text: `1${line.slice(1)}`, repairs: [{ kind: 'ocr', at: 0, before: 'l', after: '1' }] }
}
