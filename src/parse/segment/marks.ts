/**
 * How the fixed parts of a paper look, on folded text. Shared by the cutter of columns and by the features.
 * Every repeat is bounded; boundaries are letter classes.
 */

/**
 * ĐẢNG CỘNG SẢN VIỆT NAM; quốc hiệu and tiêu ngữ; the title of the youth union (ô 1). Letters a scan
 * reads for one another (i, l, 1; o, 0) are taken for one.
 */
export const MOTTO =
  /^(?:dang\s?cong\s?san\s?v[il1]et\s?nam|cong\s?hoa\s?xa\s?h[o0][il1]\s?chu\s?ngh[il1]a(?:\s?v[il1]et\s?nam)?|d[o0]c\s?[l1i]ap\s?[-.–_]{0,2}\s?tu\s?do\s?[-.–_]{0,2}\s?hanh\s?phuc)[\s._*-]{0,10}$/u
export const YOUTH_TITLE = /^doan (?:tncs|thanh nien cong san)(?: ho chi minh)?$/u
export const MOTTO_WITHIN =
  /(?<![a-z])(?:dang\s?cong\s?san\s?v[il1]et\s?nam|cong\s?hoa\s?xa\s?h[o0][il1]\s?chu\s?ngh[il1]a\s?v[il1]et\s?nam|d[o0]c\s?[l1i]ap\s?-\s?tu\s?do\s?-\s?hanh\s?phuc)(?![a-z])/gu

/** `Số 12-CV/ĐU`, `Số: 12/UBND-NC`, `số12 - CV/ĐU`, the number left blank, spaced or dotted. */
export const NUMBER =
  /^(?:so|s0)(?:\s?hieu)?[\s:.…_]{0,40}(?:\d[\d ]{0,5}[a-z]?[\s.…_]{0,40})?[-/][\s.…_]{0,6}(?:[a-z][a-z0-9]{0,24}(?:\s?[-/–&.,+]\s?[a-z0-9][a-z0-9]{0,24}){0,6}|\d{4}\s?\/\s?[a-z]{1,5}(?:\s?-\s?[a-z0-9]{1,24}){1,4})/u
/** `Số 703 CV/HU`: figures and symbol whole, only the mark between them lost. */
export const NUMBER_APART =
  /^so ?[:.]? ?(?:(?=[lio]?\d)[\dlio]{1,5} |(?<= ))(?=(?:[a-z]{1,5}\/[a-z]{1,12}(?:-[a-z]{1,12})?|[a-z]{2,8}-[a-z]{1,12})$)/u
/** The same with other parts of the head behind it on its line. */
export const NUMBER_SPACED =
  /^so ?[:.]? ?\d{1,5} (?:[a-z]{1,5}\/[a-z]{1,12}(?:-[a-z]{1,12})?|[a-z]{2,8}-[a-z]{1,12})(?= [a-z“"])/u
/** `Số 12` alone, or `Số:` with the rest stamped elsewhere. */
export const BARE_NUMBER = /^so\s{0,2}[:.]?\s{0,40}(?:\d{1,5})?[\s.…_]{0,30}$/u
/** A number whose digits the reader of the scan got wrong: `Số1§4Ø -CV/ĐU`. */
export const DAMAGED_NUMBER = /^s[o0ô6][:.]?\s{0,4}\S{0,12}\s{0,4}[-/]\s{0,3}(?:[a-z]{1,5}\/[a-z]{2}|[a-z]{2,8}-[a-z])/u
/** The symbol on a line of its own: `-CV/ĐU`, `/UBND-NC`. */
export const LONE_SYMBOL = /^[-/]\s?[a-z]{1,8}\s?[-/]\s?[a-z]{2,12}(?:[-/][a-z0-9]{1,12}){0,3}$/u

const BLANK = String.raw`[\s.…_]{0,40}`
/** Figures may be read as letters: l, I for 1 and O for 0. */
const READ_DATE = String.raw`ngay${BLANK}(?:[\dlio]{1,2}${BLANK})?thang${BLANK}(?:[\dlio]{1,2}${BLANK})?nam\s{0,3}[12li][09o][\dlio]{2}`
/** `Lam Giang, ngày 05 tháng 01 năm 2024`, the day or month left blank for the stamp. */
export const PLACE_DATE = new RegExp(
  String.raw`^(?:[a-z][a-z.'\- ]{0,40}?(?:[,.;]\s{0,20})?)?(?:(?:hoi|luc) \d{1,2} ?(?:gio|h|g) ?(?:\d{1,2}(?: phut)?)?,? )?${READ_DATE}[\s.]{0,5}$`,
  'u',
)
export const SHORT_PLACE_DATE =
  /^[a-z][a-z.'\- ]{1,40}?,\s{0,5}(?:ngay\s{0,3})?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\.?$/u
/** Date of a line broken before its year, or with OCR damage in its figures. */
export const BROKEN_DATE =
  /^[a-z][a-z.'\- ]{1,40}?[,.]\s{0,5}ngay\s{0,3}\S{0,6}\s{0,30}thang(?:\s{0,3}\S{0,6}(?:\s{0,10}nam(?:\s{0,3}\S{0,6})?)?)?$/u
export const DATE_WITHIN = new RegExp(`${READ_DATE}(?![\\d/])`, 'gu')
export const DATE_TAIL = new RegExp(String.raw`${READ_DATE}[\s.]{0,5}$`, 'u')

export const SUBJECT_MARK = /^[“"(]?(?:v\s?[/.]\s?v\.?|vv(?=\s?[:.])|ve\s?viec(?![a-z]))\s{0,3}[:.]?/u
export const KINH_GUI = /^k[ií]nh\s{0,3}(?:g[uo]i|trinh)/u
/** In a công điện the addressees follow `… ĐIỆN:` (NĐ30, mẫu 1.6); asked of lines in capitals. */
export const TELEGRAM = /(?:^| )dien ?:$/u
export const SENT_BY_WIRE = /^dien ?:$/u
/** `CHỦ TỊCH UBND TỈNH điện:`: the sender in capitals, the word itself not. */
export const SENDS_WIRE = /^\p{Lu}{2,8}(?: \p{Lu}{2,8}){1,12} điện ?:$/u
/** Nơi nhận; some offices print Nơi gửi. */
export const NOI_NHAN = /^no?i\s{0,3}(?:nhan|gui)\s{0,3}(?:[:;.]|$|-)/u
export const NOI_NHAN_WORDS = /^no?i\s{0,3}(?:nhan|gui)\s{0,3}[:;.]?\s{0,3}/u
const SIGNED_WORDS = '(?:da ky so|ky so|ky dien tu|da ky|chu ky|ky ten|da ky ten|ky,? dong dau|da ky va dong dau)'
export const SIGNED = new RegExp(`^(?:[[(]\\s?${SIGNED_WORDS}[^\\])]{0,20}[\\])]|${SIGNED_WORDS})\\.?$`, 'u')
export const RULE = /^[\s*_\-–—─━═=~.·+\\/]{1,60}$/u
/** Words of a stamp of receipt: CÔNG VĂN ĐẾN, VĂN BẢN ĐẾN. */
export const INCOMING = /(?:^|[^a-z])(?:cong van|van ban|c\.?v\.?) den(?![a-z])/u
/** A figure alone on its line, `Trang 2/5`. */
export const PAGE_NUMBER =
  /^(?:-?\s?\d{1,3}\s?-?|(?:trang|page)\s?\d{1,3}(?:\s?\/\s?\d{1,3})?|\d{1,3}\s?\/\s?\d{1,3})$/u
/** The time in the stamp of a digital signature, to the second. */
export const CLOCK =
  /^(?:[a-z ]{2,20}:\s?)?(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4},? \d{1,2}:\d{2}:\d{2}|\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}:\d{2})(?: ?\+07:00)?$/u
export const EMAIL = /^(?:e-?mail ?: ?)?[a-z0-9._-]{1,60}@[a-z0-9.-]{3,60}$/u
export const PERSON = /^(?:\p{Lu}[\p{Ll}'’]{0,7}|\p{Lu}\.)(?:[ -](?:\p{Lu}[\p{Ll}'’]{0,7}|\p{Lu}\.)){1,5}$/u

/** The title of a stamp of receipt. */
/** A line of a signature stamp or of the stamp of arrival. */
export const STAMP =
  /^\(?(?:ky (?:so )?boi|nguoi ky|ngay ky|thoi gian ky|gio ky|ngay den|so den|chuyen|luu ho so so|so va ky hieu hs|digitally signed by|signed by|signature|(?:(?:cong van|van ban|c\.?v\.?) )?den (?:so|ngay|gio))\s?:|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4},? \d{1,2}:\d{2}:\d{2}|^\d{4}-\d{2}-\d{2}t\d{2}:|^\[dau (?:tron|den|treo|giap lai|mat|khan)\s?:/u
export const STAMP_TITLE = /^(?:(?:cong van|van ban|c\.?v\.?) )?den$/u

/** What is written by hand on a paper begins so: to whom it goes. */
export const HAND_WORDS =
  /^(?:sao (?:chuyen|gui)|chuyen |d\/c |kinh chuyen|giao |b\/c |pho bien|luu$|phat hanh|\[chu ky|\(chu ky|[[(]but phe)/u
