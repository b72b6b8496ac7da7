import type { Repair } from '../../model/diagnostic.js'

/**
 * Pairs of syllables that every dispatch is full of and a recogniser reads with the wrong tone, because a hook and an
 * acute over a circumflex are some three pixels apart. As read they mean nothing in Vietnamese; the pair given here is
 * the only one with these letters. Names, numbers and dates are never in question.
 */
const PAIRS = (
  'tổng hợp|tổng kết|tổng số|tổ chức|tổ trưởng|kiểm tra|kiểm điểm|kiểm soát|kiểm kê|kiểm phiếu|' +
  'triển khai|tập thể|cụ thể|đoàn thể|thể hiện|thể thức|thể chế|thể dục|thể thao|bổ sung|bổ nhiệm|' +
  'biểu mẫu|biểu dương|biểu quyết|đại biểu|phát biểu|tiêu biểu|thẩm định|thẩm quyền|thẩm tra|phổ biến|' +
  'phát triển|chuyển đổi|chuyển sinh|luân chuyển|tuyển dụng|tuyển sinh|tuyển chọn|bảo đảm|đổi mới|' +
  'sửa đổi|trao đổi|ổn định|khẩn trương|hiểu biết|tìm hiểu|thời điểm|điểm nhóm|quan điểm|đặc điểm|' +
  'trọng điểm|đảng viên|đảng bộ|khẳng định|tổ quốc|giám sát|xử lý|quản lý|giám đốc'
).split('|')

/** Readings that mean nothing, seen again and again, and the only words they can stand for. */
const MISREAD: ReadonlyMap<string, string> = new Map([
  ['đôi tên', 'đổi tên'],
  ['đầy nhanh', 'đẩy nhanh'],
  ['đầy mạnh', 'đẩy mạnh'],
  ['khăng định', 'khẳng định'],
  ['công thông tin', 'cổng thông tin'],
  ['công ttđt', 'cổng ttđt'],
  ['tỉnh thần', 'tinh thần'],
  ['tỉnh thân', 'tinh thần'],
  ['tỉnh giản', 'tinh giản'],
  ['tỉnh gọn', 'tinh gọn'],
  ['trung vương', 'trung ương'],
])
const MISREAD_PAIRS = new Map([...MISREAD].map(([read, right]) => [pairOf(read), pairOf(right)] as const))

function pairOf(words: string): string {
  return words.split(' ').slice(0, 2).join(' ')
}

const HOOK_OR_ACUTE = /[\u0301\u0303\u0309]/gu

/** Letters without the tones that are confused, so that ổ, ố and ỗ are alike; a vowel seen twice (`KIẾỂM`) once. */
const blurred = (pair: string): string =>
  pair
    .normalize('NFD')
    .toLowerCase()
    .replace(HOOK_OR_ACUTE, '')
    .normalize('NFC')
    .replace(/([âêôăơư])\1/gu, '$1')

const BY_LETTERS: ReadonlyMap<string, string> = new Map(PAIRS.map((pair) => [blurred(pair), pair]))
/** Two words with capitals may be a person's name. */
const NAME = /^\p{Lu}\p{Ll}{0,7} \p{Lu}\p{Ll}/u
/** A party cell, read as the word for “only”: kept where the words that follow make “only” likely. */
const CELL =
  /(?<!\p{L})(ch)ỉ(?= (?:bộ|ủy|uỷ|đoàn)(?!\p{L}))(?! bộ (?:phận|máy|đội|trưởng|môn))(?! (?:ủy|uỷ) (?:quyền|thác|viên|ban))(?! đoàn (?:viên|kết|thể))/giu
/** “Đề nghị”, read as “for”: “để nghị quyết” and the like may be meant. */
const ASKING = /(?<!\p{L})(đ)ể(?= nghị(?! (?:quyết|định|sự|trường|viện|án|lực)(?!\p{L}))(?!\p{L}))/giu
const WORD = /[\p{L}\p{M}]+/gu

/** A number line whose sign between figures and symbol was not seen: `Số: 418UBND-VHXH`. */
const GLUED = /^(S[ốôo]\s?:?\s?\d{1,5})(?=(\p{Lu}{2,10}[-/–]\p{Lu}\S{0,20}))/u

/** The sign in front of a symbol: a symbol holds one of the two, the other parts it from the number. */
export function lostSign(symbol: string): '-' | '/' {
  return symbol.includes('/') ? '-' : '/'
}

/** What an office sends a copy for, in brackets at the end of a line of Nơi nhận: `(để b/c)`, `(t/h)`. */
const PURPOSE = /(?<=\()(?:đ[eếềễể] )?[btpl] ?[/|l]? ?[cC€©hH](?=\)[;,.]?$)/u
/** Signs that stand only so: the strokes of an address, the sign of a mail address, one Đ in the symbol of a committee. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(?<=https?:)\/(?=\p{L})/gu, '//'],
  [/(?<=[\p{L}\d])\(@(?=\p{L})/gu, '@'],
  [/(?<=\p{Lu}{2}[-/])ĐĐU(?!\p{L})/gu, 'ĐU'],
]

/** Mends lost and doubled signs, and tones in fixed pairs of words, each change recorded. */
export function mendSlips(line: string, repairs: Repair[]): string {
  const changed = (before: string, after: string): string => {
    if (after !== before) repairs.push({ kind: 'ocr', at: -1, before, after })
    return after
  }
  let out = line.replace(GLUED, (before: string, _: string, symbol: string) => {
    const after = before + lostSign(symbol)
    repairs.push({ kind: 'ocr', at: -1, before: before + symbol, after: after + symbol })
    return after
  })
  for (const [sign, right] of SIGNS) out = out.replace(sign, (before) => changed(before, right))
  out = out.replace(CELL, (before, start: string) =>
    changed(before, start + (before === before.toUpperCase() ? 'I' : 'i')),
  )
  out = out.replace(ASKING, (before, start: string) =>
    changed(before, start + (before === before.toUpperCase() ? 'Ề' : 'ề')),
  )
  const copies = /^[-–+] /u.test(out)
  out = out.replace(PURPOSE, (before) => {
    if (!copies) return before
    const letters = before.replace(/[^\p{L}€©]/gu, '')
    const last = /[hH]$/u.test(letters) ? 'h' : 'c'
    // Nothing is sent for l/c: a tall stroke before /c is the b of “báo cáo”.
    const first = letters.at(-2) === 'l' && last === 'c' ? 'b' : letters.at(-2)
    return first === 'l' ? before : changed(before, `${/^đ/u.test(before) ? 'để ' : ''}${first}/${last}`)
  })
  return mendPairs(out, changed)
}

function mendPairs(line: string, changed: (before: string, after: string) => string): string {
  let out = line
  // From the end, so that a change of length moves nothing that is still to be looked at.
  const words = [...line.matchAll(WORD)]
  for (const [index, first] of [...words.entries()].reverse()) {
    const second = words[index + 1]
    if (!second || second.index !== first.index + first[0].length + 1 || line[second.index - 1] !== ' ') continue
    const read = line.slice(first.index, second.index + second[0].length)
    const right = MISREAD_PAIRS.get(read.toLowerCase()) ?? BY_LETTERS.get(blurred(read))
    if (right === undefined || read.toLowerCase() === right || NAME.test(read)) continue
    out = out.slice(0, first.index) + changed(read, withCase(right, read)) + out.slice(first.index + read.length)
  }
  return out
}

/** The right letters in the case of what was read, letter by letter where both are as long. */
function withCase(right: string, read: string): string {
  if (right.length !== read.length) return isUpper(read.slice(1)) ? right.toUpperCase() : right
  return [...right].map((letter, at) => (isUpper(read.charAt(at)) ? letter.toUpperCase() : letter)).join('')
}

const isUpper = (letters: string): boolean => letters === letters.toUpperCase() && letters !== letters.toLowerCase()
