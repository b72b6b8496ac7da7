import { match } from './lexicon.js'
import { headAt } from './name-heads.js'
import { readNames } from './names.js'
import type { Range } from './range.js'
import type { Token } from './tokens.js'
import { WordPairs } from './word-pairs.js'

export type { Range } from './range.js'

/** Short forms whose full stop ends no sentence. */
const ABBREVIATIONS = new Set([
  'tp',
  'tx',
  'tt',
  'ts',
  'ths',
  'pgs',
  'gs',
  'bs',
  'ks',
  'cn',
  'đ',
  'đc',
  'tr',
  'stt',
  'kt',
  'tl',
  'tm',
  'tuq',
  'v',
  'vv',
  'st',
  'mr',
  'ms',
  'p',
  'q',
  'h',
  'x',
  'tel',
  'đt',
])

/** Sentences of a paragraph: cut after `.`, `!`, `?`, `…` outside brackets and quotations before a capital, a number or the end. */
export function sentences(tokens: readonly Token[], from: number, to: number): readonly Range[] {
  const out: Range[] = []
  let begin = from
  for (let i = from; i < to; i++) {
    if (endsSentence(tokens, i, begin, to)) {
      let stop = i + 1
      while (stop < to && (tokens[stop]?.key === '.' || tokens[stop]?.key === '/')) stop++
      out.push({ from: begin, to: stop })
      begin = stop
      i = stop - 1
    }
  }
  if (begin < to) out.push({ from: begin, to })
  return out
}

function endsSentence(tokens: readonly Token[], index: number, begin: number, to: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'mark' || token.depth > 0 || index === begin) return false
  if (token.key !== '.' && token.key !== '!' && token.key !== '?' && token.key !== '…') return false
  const next = tokens[index + 1]
  if (!next || index + 1 >= to) return true
  const before = tokens[index - 1]
  if (token.key === '.' && before && ABBREVIATIONS.has(before.key) && before.end === token.start) return false
  if (token.key === '.' && before?.kind === 'number' && before.end - before.start <= 2 && index - begin <= 1)
    return false
  if (next.key === '/' || next.key === '.') return true
  if (next.start === token.end && next.kind !== 'mark')
    return next.capital && (before?.end ?? 0) - (before?.start ?? 0) > 2
  return (
    next.capital ||
    next.kind === 'number' ||
    next.key === '“' ||
    next.key === '"' ||
    next.key === '(' ||
    next.key === '-' ||
    next.key === '*'
  )
}

/** Words behind a comma after which a new thing is said on the ground of the one before. */
const THEREFORE = new Set(['do đó', 'do vậy', 'vì vậy', 'vì thế', 'bởi vậy'])
const opensConclusion = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.key === ',' && THEREFORE.has(`${tokens[i + 1]?.key ?? ''} ${tokens[i + 2]?.key ?? ''}`)

/** "đề nghị UBND các huyện; các sở, ngành | rà soát …": up to the mark there are names alone, and they go on behind it. */
function namesGoOn(tokens: readonly Token[], begin: number, mark: number, to: number): boolean {
  if (tokens[mark]?.key !== ';' || mark + 1 >= to || headAt(tokens, mark + 1, true) === 0) return false
  for (let from = begin; from < mark; from++) {
    const order = match(tokens, from, 'directive')?.length ?? 0
    if (from > begin && order === 0) continue
    if (readNames(tokens, from + order, mark, true)?.to === mark) return true
  }
  return false
}

/** Another state of the paper handed in before. */
const STATES = new WordPairs('bản chính, bản hoàn, bản cuối, bản đã, bản ký, bản sau, bản giấy')
const HANDS = new Set(['gửi', 'nộp'])
const LIMITS = new Set(['trước', 'chậm', 'muộn'])
const FARTHEST_HAND = 9
const FARTHEST_LIMIT = 12

/** "gửi bản thảo về X trước ngày A, bản hoàn chỉnh gửi lại chậm nhất ngày B": the second handing in is one of its own. */
function opensHandingIn(tokens: readonly Token[], begin: number, i: number, to: number): boolean {
  if (tokens[i]?.key !== ',') return false
  const thing = STATES.has(tokens[i + 1]?.key, tokens[i + 2]?.key)
  // "Việc bình xét hoàn thành trước ngày A, | gửi kết quả về Sở chậm nhất ngày B"
  if (!thing && tokens[begin]?.key !== 'việc') return false
  // the part before has been handed in or finished by a day of its own
  const before = tokens.slice(begin, i)
  if (!before.some(({ key }) => LIMITS.has(key)) || (thing && !before.some(({ key }) => HANDS.has(key)))) return false
  for (let at = thing ? i + 3 : i + 1; at < Math.min(to, i + FARTHEST_HAND) && tokens[at]?.kind === 'word'; at++) {
    if (!HANDS.has(tokens[at]?.key ?? '')) {
      if (!thing) return false
      continue
    }
    return tokens.slice(at + 1, Math.min(to, at + FARTHEST_LIMIT)).some(({ key }) => LIMITS.has(key))
  }
  return false
}

/** "UBND tỉnh giao Công an tỉnh tuần tra …, | giao Sở Xây dựng lập phương án": an order to another party behind one. */
function opensOrder(tokens: readonly Token[], begin: number, i: number, to: number): boolean {
  if (tokens[i]?.key !== ',' || tokens[i + 1]?.key !== 'giao' || !tokens[i + 2]?.capital) return false
  const names = readNames(tokens, i + 2, to, true)
  if (!names || match(tokens, names.to, 'verb') === undefined) return false
  for (let at = begin; at < i; at++) if (tokens[at]?.depth === 0 && match(tokens, at, 'directive')) return true
  return false
}

/** Parts of a sentence between top-level marks (the mark stays with the part before it), before a "do đó", a second handing in and an order to another party. */
export function parts(tokens: readonly Token[], range: Range, mark: string): readonly Range[] {
  const out: Range[] = []
  let begin = range.from
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i]
    const ends =
      token?.depth === 0 &&
      (token.key === mark ||
        opensConclusion(tokens, i) ||
        opensHandingIn(tokens, begin, i, range.to) ||
        opensOrder(tokens, begin, i, range.to))
    if (ends && !namesGoOn(tokens, begin, i, range.to)) {
      out.push({ from: begin, to: i + 1 })
      begin = i + 1
    }
  }
  if (begin < range.to) out.push({ from: begin, to: range.to })
  return out
}
