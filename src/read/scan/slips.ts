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
  'trọng điểm'
).split('|')

const HOOK_OR_ACUTE = /[\u0301\u0303\u0309]/gu

/** Letters with the tones that are confused taken out, so that ổ, ố and ỗ are alike. */
const blurred = (pair: string): string =>
  pair.normalize('NFD').toLowerCase().replace(HOOK_OR_ACUTE, '').normalize('NFC')

const BY_LETTERS: ReadonlyMap<string, string> = new Map(PAIRS.map((pair) => [blurred(pair), pair]))
/** Two words with capitals may be a person's name. */
const NAME = /^\p{Lu}\p{Ll}{0,7} \p{Lu}\p{Ll}/u
/** A party cell, read as the word for “only”: kept where the words that follow make “only” likely. */
const CELL =
  /(?<!\p{L})(ch)ỉ(?= (?:bộ|ủy|uỷ|đoàn)(?!\p{L}))(?! bộ (?:phận|máy|đội|trưởng|môn))(?! (?:ủy|uỷ) (?:quyền|thác|viên|ban))(?! đoàn (?:viên|kết|thể))/giu
const WORD = /[\p{L}\p{M}]+/gu

/** A number line whose sign between figures and symbol was not seen: `Số: 418UBND-VHXH`. */
const GLUED = /^(S[ốôo]\s?:?\s?\d{1,5})(?=(\p{Lu}{2,10}[-/–]\p{Lu}\S{0,20}))/u

/** The sign in front of a symbol: a symbol holds one of the two, the other parts it from the number. */
export function lostSign(symbol: string): '-' | '/' {
  return symbol.includes('/') ? '-' : '/'
}

/** Mends the lost sign of a number line and tones in fixed pairs of words, each change recorded. */
export function mendSlips(line: string, repairs: Repair[]): string {
  const signed = line.replace(GLUED, (before: string, _: string, symbol: string) => {
    const after = before + lostSign(symbol)
    repairs.push({ kind: 'ocr', at: -1, before: before + symbol, after: after + symbol })
    return after
  })
  let out = signed.replace(CELL, (before, start: string) => {
    const after = start + (before === before.toUpperCase() ? 'I' : 'i')
    repairs.push({ kind: 'ocr', at: -1, before, after })
    return after
  })
  const words = [...out.matchAll(WORD)]
  for (const [index, first] of words.entries()) {
    const second = words[index + 1]
    if (!second || second.index !== first.index + first[0].length + 1 || out[second.index - 1] !== ' ') continue
    const read = out.slice(first.index, second.index + second[0].length)
    const right = BY_LETTERS.get(blurred(read))
    if (right === undefined || read.toLowerCase() === right || NAME.test(read)) continue
    const after = withCase(right, read)
    if (after.length !== read.length || after === read) continue
    out = out.slice(0, first.index) + after + out.slice(first.index + read.length)
    repairs.push({ kind: 'ocr', at: -1, before: read, after })
  }
  return out
}

/** The right letters in the case of what was read, letter by letter. */
function withCase(right: string, read: string): string {
  return [...right].map((letter, at) => (isUpper(read.charAt(at)) ? letter.toUpperCase() : letter)).join('')
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()
