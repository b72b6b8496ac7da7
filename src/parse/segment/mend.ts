import { splitCapitals } from '../../vietnamese/lost-spaces.js'
import { mendCompounds } from './compounds.js'
import { fold, isCaps } from './fold.js'
import { hits } from './hits.js'
import { BIG, ODD, SMALL, signAt } from './look.js'
import { mendSyllables } from './odd-syllables.js'
import { toneless } from './spelling.js'
import type { LocalRepair, Mended } from './text-writer.js'

/**
 * OCR slips in fixed words of the trade. Closed lists: a phrase is mended only when its letters without diacritics are
 * exactly those of one fixed phrase. Names, numbers and dates are never touched.
 */
const HEAD_PHRASES = [
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'ĐẢNG BỘ TỈNH',
  'ĐẢNG BỘ THÀNH PHỐ',
  'ĐẢNG BỘ HUYỆN',
  'ĐẢNG BỘ KHỐI',
  'ĐẢNG BỘ',
  'ĐẢNG ỦY',
  'KHỐI CÁC CƠ QUAN',
  'KHỐI DOANH NGHIỆP',
  'ĐẢNG ỦY KHỐI',
  'CÁC CƠ QUAN',
  'VÀ DOANH NGHIỆP',
  'CHI BỘ',
  'TỈNH ỦY',
  'THÀNH ỦY',
  'HUYỆN ỦY',
  'BAN THƯỜNG VỤ',
  'BAN CHẤP HÀNH',
  'BAN TỔ CHỨC',
  'BAN TUYÊN GIÁO',
  'BAN DÂN VẬN',
  'BAN NỘI CHÍNH',
  'ỦY BAN KIỂM TRA',
  'VĂN PHÒNG',
  'ỦY BAN NHÂN DÂN',
  'ỦY BAN NHÂN DÂN TỈNH',
  'ỦY BAN NHÂN DÂN THÀNH PHỐ',
  'ỦY BAN NHÂN DÂN HUYỆN',
  'ỦY BAN NHÂN DÂN THỊ XÃ',
  'ỦY BAN NHÂN DÂN PHƯỜNG',
  'UBND TỈNH',
  'UBND THÀNH PHỐ',
  'UBND HUYỆN',
  'UBND PHƯỜNG',
  'HỘI ĐỒNG NHÂN DÂN',
  'MẶT TRẬN TỔ QUỐC',
  'SỞ NỘI VỤ',
  'SỞ TÀI CHÍNH',
  'LIÊN ĐOÀN LAO ĐỘNG',
  'BẢO HIỂM XÃ HỘI',
  'GIÁO DỤC VÀ ĐÀO TẠO',
  'CÔNG ĐOÀN',
  'BỆNH VIỆN',
  'TRUNG TÂM',
  'ĐOÀN THANH NIÊN',
]
const SIGNATURE_PHRASES = [
  'BAN THƯỜNG VỤ',
  'BAN CHẤP HÀNH',
  'ĐẢNG ỦY',
  'CHI BỘ',
  'TỈNH ỦY',
  'ỦY BAN NHÂN DÂN',
  'ỦY BAN KIỂM TRA',
  'PHÓ BÍ THƯ THƯỜNG TRỰC',
  'PHÓ BÍ THƯ',
  'BÍ THƯ',
  'PHÓ CHỦ TỊCH',
  'CHỦ TỊCH',
  'PHÓ TRƯỞNG BAN',
  'TRƯỞNG BAN',
  'PHÓ CHÁNH VĂN PHÒNG',
  'CHÁNH VĂN PHÒNG',
  'PHÓ CHỦ NHIỆM',
  'CHỦ NHIỆM',
  'PHÓ GIÁM ĐỐC',
  'GIÁM ĐỐC',
  'PHÓ TRƯỞNG',
  'KT. TRƯỞNG',
  'K/T TRƯỞNG',
  'PHÓ TRƯỞNG PHÒNG',
  'TRƯỞNG PHÒNG',
  'HIỆU TRƯỞNG',
  'VĂN PHÒNG',
]

interface Phrases {
  readonly pattern: RegExp
  readonly spelled: ReadonlyMap<string, readonly string[]>
}
const phrases = (list: readonly string[]): Phrases => ({
  pattern: new RegExp(
    `(?<![a-z])(?:${[...new Set(list.map((p) => fold(p)))]
      .sort((a, b) => b.length - a.length)
      .join('|')
      .replaceAll(' ', ' ?')})(?![a-z])`,
    'gu',
  ),
  spelled: new Map(list.map((phrase) => [fold(phrase).replaceAll(' ', ''), phrase.split(' ')])),
})
const TABLES = {
  head: phrases(HEAD_PHRASES),
  signature: phrases(SIGNATURE_PHRASES),
}

/** Mends the capitals of a heading or signature line. A line without any diacritics is left as it is. */
export function mendCaps(text: string, place: keyof typeof TABLES): Mended {
  const start = mendStroke(text)
  if (!isCaps(start.text)) return start
  const folded = fold(start.text)
  if (folded === start.text.toLowerCase()) return start
  const { pattern, spelled } = TABLES[place]
  let out = start.text
  const repairs: LocalRepair[] = [...start.repairs]
  // Spaces put back so far: what follows has moved by as many units.
  let shift = 0
  for (const hit of hits(pattern, folded)) {
    const right = spelled.get(hit[0].replaceAll(' ', ''))
    if (!right || OF_PLACE.test(folded.slice(0, hit.index))) continue
    let at = hit.index + shift
    for (const [i, word] of right.entries()) {
      if (i > 0 && out.charAt(at - 1) !== ' ') {
        const from = at - 1 - (right[i - 1]?.length ?? 0)
        repairs.push(lostSpace(out.slice(from, at - 1), out.slice(at - 1, at - 1 + word.length), from))
        out = `${out.slice(0, at - 1)} ${out.slice(at - 1)}`
        shift++
      }
      const printed = out.slice(at, at + word.length)
      if (printed !== word && toneless(printed) !== toneless(word)) {
        out = out.slice(0, at) + word + out.slice(at + word.length)
        repairs.push({ kind: 'ocr', at, before: printed, after: word })
      }
      at += word.length + 1
    }
  }
  return { text: partGlued(partUnit(out, repairs), repairs), repairs }
}

/** `UBND TỈNH VÂN PHONG`: behind a rank stands the name of a place. */
const OF_PLACE = /(?:^| )(?:tinh|huyen|xa|phuong|thanh pho|thi tran|thi xa|quan|dac khu) $/u

const lostSpace = (left: string, right: string, at: number): LocalRepair => ({
  kind: 'lost-space',
  at,
  before: `${left}${right}`,
  after: `${left} ${right}`,
})

/** The word that ends an organ's kind and the word of its unit; the name behind stays as printed. */
const UNIT_GLUED = /(BỘ|[UỦ][ỶY]|DÂN)(TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|HUYỆN|ĐẶC KHU|KHỐI)(?= )/u

function partUnit(text: string, repairs: LocalRepair[]): string {
  const hit = UNIT_GLUED.exec(text)
  const [, left = '', right = ''] = hit ?? []
  if (!hit) return text
  repairs.push(lostSpace(left, right, hit.index))
  return `${text.slice(0, hit.index)}${left} ${text.slice(hit.index + left.length)}`
}

const CAPS_WORD = /(?<!\p{L})\p{Lu}{4,24}(?!\p{L})/gu

/** `CHÍNHPHỦ`, `TỈNHHÀ VÂN`: words of a name that can be parted in one way only. */
function partGlued(text: string, repairs: LocalRepair[]): string {
  let shift = 0
  return text.replace(CAPS_WORD, (glued, at: number) => {
    const pieces = splitCapitals(glued)
    if (pieces === null) return glued
    const after = pieces.join(' ')
    repairs.push({ kind: 'lost-space', at: at + shift, before: glued, after })
    shift += after.length - glued.length
    return after
  })
}

const CAPS_WITH_L = /(?<!\p{L})(?=\p{Lu}{0,8}l)[\p{Lu}l]{2,8}(?!\p{L})/gu
const LONGEST_CAPS = 140

/**
 * A small l inside a word of capitals is an I: `HỘl`, `TlCH`. Two capitals at least, so that no code (`Al`) is touched.
 * Null when there is none.
 */
export function mendCapitals(text: string): Mended | null {
  // The line begins with two capitals, or with one and what has no case.
  const second = text.charAt(1)
  if ((second !== 'l' && (signAt(text, 1) & SMALL) !== 0) || text.length > LONGEST_CAPS) return null
  if (!besideCapital(text)) return null
  const repairs: LocalRepair[] = []
  // In a line that is all capitals but for it no word is too short.
  const least = text.length > 8 && isCaps(text.replaceAll('l', '')) ? 1 : 2
  const out = text.replace(CAPS_WITH_L, (before, at: number) => {
    const after = before.replaceAll('l', 'I')
    if (before.replaceAll('l', '').length < least) return before
    repairs.push({ kind: 'ocr', at, before, after })
    return after
  })
  return repairs.length > 0 ? { text: out, repairs } : null
}

/** A small l stands beside a capital. */
function besideCapital(text: string): boolean {
  for (let at = text.indexOf('l'); at >= 0; at = text.indexOf('l', at + 1))
    if (((signAt(text, at - 1) | signAt(text, at + 1)) & (BIG | ODD)) !== 0) return true
  return false
}

const NONE: readonly LocalRepair[] = []

/** Ð (Icelandic eth) printed for Đ: the two look alike, only one is Vietnamese. */
export function mendStroke(text: string): Mended {
  if (!text.includes('Ð') && !text.includes('ð')) return { text, repairs: NONE }
  const repairs: LocalRepair[] = []
  const out = text.replace(/[Ðð]/gu, (before, at: number) => {
    const after = before === 'Ð' ? 'Đ' : 'đ'
    repairs.push({ kind: 'ocr', at, before, after })
    return after
  })
  return { text: out, repairs }
}

/** Mends the words of the content, of a subject, of a name in Kính gửi or Nơi nhận. */
export const mendWords = (text: string): Mended => mendCompounds(mendSyllables(mendStroke(text)))

interface Slip {
  readonly pattern: RegExp
  readonly after: string
  /** A plain piece every hit contains, asked first because it is cheap. */
  readonly sign: string
}
// Only marks are mended in the content, never a base letter: “giành cho” for “dành cho” is the writer's spelling, not damage.
const SLIPS: readonly Slip[] = [
  // "Phần đầu" (first part) is read for "Phấn đấu" (strive) only in front of a time or a level to be reached.
  {
    pattern:
      /(?<![\p{L}])Phần đầu(?= (?:h[aằà]ng (?:năm|tháng|quý)|đến (?:năm|cuối|hết|ngày)|trong năm|năm \d|đạt|hoàn thành|mỗi năm|kết nạp))/gu,
    after: 'Phấn đấu',
    sign: 'Phần đầu',
  },
  {
    pattern: /(?<![\p{L}])phần đầu(?= (?:đến (?:năm|cuối|hết|ngày)|đạt|hoàn thành|kết nạp|h[aằà]ng năm))/gu,
    after: 'phấn đấu',
    sign: 'phần đầu',
  },
]

/** Mends a paragraph of the content; null when nothing is wrong with it. */
export function mendBody(text: string): Mended | null {
  const start = mendWords(text)
  if (start.repairs.length === 0 && !text.includes('hần đầu')) return null
  let out = start.text
  const repairs: LocalRepair[] = [...start.repairs]
  for (const slip of SLIPS) {
    if (!out.includes(slip.sign)) continue
    let shift = 0
    out = out.replace(slip.pattern, (before, ...rest) => {
      const at = rest.find((value): value is number => typeof value === 'number') ?? 0
      repairs.push({ kind: 'ocr', at: at + shift, before, after: slip.after })
      shift += slip.after.length - before.length
      return slip.after
    })
  }
  return { text: out, repairs }
}
