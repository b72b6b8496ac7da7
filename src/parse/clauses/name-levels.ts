import { SCHOOLS } from './name-heads.js'
import type { Token } from './tokens.js'
import { verbAt } from './verb-at.js'
import { WordPairs } from './word-pairs.js'

/** "Chi bộ các thôn | :", "Đảng ủy các xã, phường | :": a plural of levels inside the name. */
export function behindLevels(tokens: readonly Token[], begin: number, at: number): boolean {
  let from = at
  for (let length = levelBefore(tokens, from); length > 0; length = levelBefore(tokens, from)) {
    from -= length
    if (tokens[from - 1]?.key === 'các') return from - 1 > begin
    if (tokens[from - 1]?.key === ',' || tokens[from - 1]?.key === 'và') from--
  }
  return false
}
const levelBefore = (tokens: readonly Token[], at: number): number =>
  levelAt(tokens, at - 2) === 2 ? 2 : levelAt(tokens, at - 1) > 0 ? 1 : 0

const PLACES = new Set('xã phường huyện tỉnh thôn bản ấp trường khu'.split(' '))

/** "UBND các xã Đồi Cao, Suối Đá, Bản Mới": behind a plural of places capitals are more of them. */
export function placesListed(tokens: readonly Token[], begin: number, at: number): boolean {
  for (let i = begin; i + 2 < at; i++)
    if (tokens[i]?.key === 'các' && PLACES.has(tokens[i + 1]?.key ?? '') && tokens[i + 2]?.capital) return true
  return false
}

const LEVELS = new Set(
  'xã phường huyện tỉnh quận sở ban ngành phòng khoa thôn bản ấp buôn xóm làng khóm sóc thị trường'.split(' '),
)
const LONG_LEVELS = new WordPairs(
  'cơ quan, đơn vị, địa phương, thành phố, thị xã, thị trấn, đặc khu, đoàn thể, tổ chức',
)
const levelAt = (tokens: readonly Token[], at: number): number =>
  LONG_LEVELS.has(tokens[at]?.key, tokens[at + 1]?.key)
    ? 2
    : LEVELS.has(tokens[at]?.key ?? '') || shortCity(tokens, at)
      ? 1
      : 0

/** "các huyện, thị, thành": the cities, at the end of the list or before its last. */
const shortCity = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'thành' &&
  tokens[at - 1]?.kind === 'mark' &&
  (tokens[at + 1]?.kind !== 'word' || (tokens[at + 1]?.key !== 'lập' && verbAt(tokens, at + 1, tokens.length) > 0))

const MOST_SCHOOLS = 12

/** "Đoàn các trường THPT, cao đẳng | tổ chức …": behind a plural of schools more kinds of them. */
export function schoolsLength(tokens: readonly Token[], at: number): number {
  const next = SCHOOLS.length(tokens[at + 1]?.key, tokens[at + 2]?.key)
  if (next === 0 || (tokens[at]?.key !== ',' && tokens[at]?.key !== 'và')) return 0
  for (let i = at - 1; i > at - MOST_SCHOOLS && i >= 0; i--)
    if (tokens[i]?.key === 'trường') return SCHOOLS.has(tokens[i + 1]?.key, tokens[i + 2]?.key) ? 1 + next : 0
  return 0
}

const PLACES_RANKED = new WordPairs('xã, phường, huyện, tỉnh, quận, thành phố, thị xã, thị trấn, đặc khu')
const ranked = (tokens: readonly Token[], at: number): boolean =>
  PLACES_RANKED.has(tokens[at]?.key, tokens[at + 1]?.key)

/** "UBND các xã, phường", "Thủ trưởng các cơ quan, đơn vị": behind a plural of levels inside a name more levels are still the name. */
export function levelsLength(tokens: readonly Token[], at: number, begin: number): number {
  const next = levelAt(tokens, at + 1)
  // in a line of capitals they tell nothing
  const named = tokens[at + 1]?.capital || tokens[at + 1 + next]?.capital
  if (next === 0 || (named && !tokens[at - 1]?.capital)) return 0
  if (tokens[at]?.key !== ',' && tokens[at]?.key !== 'và') return 0
  let from = at
  for (;;) {
    const length = levelAt(tokens, from - 2) === 2 ? 2 : levelAt(tokens, from - 1)
    if (length === 0) return 0
    from -= length
    if (tokens[from - 1]?.key === 'các') return from - 1 > begin ? 1 + next : 0
    if (tokens[from - 1]?.key === ',') {
      from--
      continue
    }
    // "UBND xã, thị trấn": two ranks of one organ
    return from > begin && PLACES_RANKED.has(tokens[from]?.key, tokens[from + 1]?.key) && ranked(tokens, at + 1)
      ? 1 + next
      : 0
  }
}
