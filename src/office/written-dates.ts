import { calendarDay, dayParts, weekday } from '../vietnamese/index.js'

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u
const LOCAL = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u

/** A day as people type it (`2026-03-25`, `25/3/2026`, `25.3.2026`) as `YYYY-MM-DD`; undefined when it is no day. */
export function typedDay(typed: string): string | undefined {
  const text = typed.trim()
  const iso = ISO.exec(text)
  if (iso !== null) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? undefined
  const local = LOCAL.exec(text)
  return local === null ? undefined : (calendarDay(Number(local[3]), Number(local[2]), Number(local[1])) ?? undefined)
}

/** Day < 10 and month < 3 take a leading zero in official dates (HD 05-HD/VPTW, mục II.I.4; NĐ 30/2020/NĐ-CP alike). */
function padded(date: string): readonly [day: string, month: string, year: number] {
  const [year, month, day] = dayParts(date)
  return [String(day).padStart(2, '0'), month < 3 ? String(month).padStart(2, '0') : String(month), year]
}

/** `25/3/2026`, as papers cite dates. */
export function shortDate(date: string): string {
  const [day, month, year] = padded(date)
  return `${day}/${month}/${year}`
}

/** `ngày 25/3/2026`; `tháng 3/2026` when the day was left blank for the stamp (`2026-03`). */
export function citedDate(date: string): string {
  if (date.length === 10) return `ngày ${shortDate(date)}`
  const [year = '', month = ''] = date.split('-')
  return `tháng ${Number(month)}/${year}`
}

/** `ngày 25 tháng 3 năm 2026`, as the head of a paper prints its date. */
export function longDate(date: string): string {
  const [day, month, year] = padded(date)
  return `ngày ${day} tháng ${month} năm ${year}`
}

/** The same with the day left blank, to be written when the paper is signed. */
export function openDate(date: string): string {
  const [, month, year] = padded(date)
  return `ngày\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0tháng ${month} năm ${year}`
}

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const

/** `thứ Hai` … `Chủ nhật` */
export function weekdayName(date: string): string {
  return WEEKDAYS[weekday(date) - 1] ?? ''
}

/** Whole years between two days. */
export function ageOn(born: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}
