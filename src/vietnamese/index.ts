/** The Vietnamese language: spelling, words, numbers, dates, order. Pure; knows nothing of official papers. */
export {
  addDays,
  addMonths,
  calendarDay,
  dayNumber,
  dayParts,
  daysInMonth,
  lastDayOfMonth,
  weekday,
} from './calendar-days.js'
export { compareNames, compareWords } from './collation.js'
export {
  borrowedDayAt,
  type DateMention,
  type DateProblem,
  dateAt,
  findDates,
} from './dates.js'
export { trimmedEnd, trimmedStart } from './edges.js'
export { fold, foldBare, sameWords } from './fold.js'
export { HORNED, halfHorned } from './half-horned.js'
export {
  decodeLegacy,
  detectLegacy,
  encodingOfFont,
  type LegacyEncoding,
  vietnameseShare,
} from './legacy.js'
export { bothTones, ending, LEFT, matchAt, RIGHT, sticky } from './letters.js'
export { withoutLookalikes, withSlashes } from './lookalikes.js'
export { restoreLostSpaces, splitGlued } from './lost-spaces.js'
export { numberFromRoman, numberFromWords, readCount } from './numbers.js'
export { OFFICIAL_PAIRS } from './official-pairs.js'
export { isSyllable } from './syllables.js'
export { hashed, WordBook } from './word-book.js'
