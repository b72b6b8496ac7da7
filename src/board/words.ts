import type { Deadline, Obligation } from '../model/dispatch.js'
import { shortDate } from '../office/written-dates.js'

/** Whose duty it is when the text names nobody. */
export const OWNERS: Readonly<Record<Obligation['role'], string>> = {
  addressee: 'Các nơi nhận công văn',
  subset: 'Một số nơi nhận',
  'third-party': 'Cơ quan khác',
  issuer: 'Cơ quan ban hành',
}

const MODALITIES: Readonly<Record<Obligation['modality'], string>> = {
  mandatory: '',
  conditional: ' (khi đủ điều kiện)',
  optional: ' (nếu cần)',
  target: ' (chỉ tiêu phấn đấu)',
}

/** The printed number of a section (`2.1`), without the signs of unnumbered bullets below it (`2.1/-/+`). */
export function printedSection(section: string): string {
  let to = section.length
  while (to > 0 && '/+-'.includes(section.charAt(to - 1))) to--
  return section.slice(0, to)
}

export const leadOf = ({ assignees, role }: Obligation): string =>
  assignees.length > 0 ? assignees.join('; ') : OWNERS[role]

export const actionOf = ({ action, modality }: Obligation): string => action + MODALITIES[modality]

/** The last day a duty can be done on, or why it is not known. */
export function lastWords({
  lastDay,
  lastWorkingDay,
  time,
}: Pick<Deadline, 'lastDay' | 'lastWorkingDay' | 'time'>): string {
  if (lastWorkingDay === null) return lastDay === null ? 'chưa tính được' : `chưa tính được (hạn ${shortDate(lastDay)})`
  return time === null ? shortDate(lastWorkingDay) : `${shortDate(lastWorkingDay)} ${time}`
}

/** A day, or a month when the day was left blank for the stamp. */
export const dayWords = (date: string): string =>
  date.length === 10 ? shortDate(date) : date.split('-').reverse().map(Number).join('/')
