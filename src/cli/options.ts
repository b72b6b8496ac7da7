import { today } from '../desk/clock.js'
import { Trouble } from '../model/errors.js'
import { typedDay } from '../office/written-dates.js'

/** A day typed on the command line as `YYYY-MM-DD`; refuses what is no day. */
export function requireDay(typed: string, option: string): string {
  const day = typedDay(typed)
  if (day !== undefined) return day
  throw new Trouble(
    'usage',
    `${option} “${typed}” không phải ngày có thật.`,
    'Viết ngày như 25/3/2026 hoặc 2026-03-25.',
  )
}

/** The day of a paper: the one given, else today with the day left open for the signing. */
export function paperDay(typed: string | undefined): { readonly date: string; readonly open: boolean } {
  return typed === undefined ? { date: today(), open: true } : { date: requireDay(typed, '--date'), open: false }
}

export function requireNumber(typed: string, option: string): number {
  if (/^\d{1,6}$/u.test(typed) && Number(typed) > 0) return Number(typed)
  throw new Trouble('usage', `${option} “${typed}” không phải số thứ tự.`, 'Viết số nguyên dương, ví dụ 25.')
}

/** The formats asked for; both when none is named. */
export function formatsOf(options: { readonly docx?: boolean; readonly pdf?: boolean }): readonly ('docx' | 'pdf')[] {
  const asked = (['docx', 'pdf'] as const).filter((format) => options[format] === true)
  return asked.length > 0 ? asked : ['docx', 'pdf']
}
