import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator'
import { shortDate } from '../office/written-dates.js'
import { addDays, dayNumber } from '../vietnamese/index.js'

/** A day in the calendar. */
export interface CalendarItem {
  /** Stable: importing again changes the entry instead of adding one. */
  readonly key: string
  readonly day: string
  readonly title: string
  readonly details: string
  readonly reminders: readonly string[]
  /** Settled: stays in the calendar, without reminders. */
  readonly closed: boolean
}

/** Reminders ring at eight in the morning. */
const HOUR = 8
const DAY_SECONDS = 86_400
/** Counting of changes begins here: a file made on a later day counts as the newer one. */
const FIRST_DAY = dayNumber('2020-01-01')

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)

/**
 * The days as an iCalendar file (RFC 5545): whole days, reminders by alarm. Same items and day, same bytes; made on a
 * later day it carries a higher SEQUENCE, so that calendars take it for the newer one.
 */
export function calendarFile(name: string, items: readonly CalendarItem[], today: string): string {
  const calendar = ical({
    name,
    prodId: { company: 'congvan', product: 'congvan', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const item of items) {
    const event = calendar.createEvent({
      id: `${item.key}@congvan`,
      sequence: Math.max(0, dayNumber(today) - FIRST_DAY),
      start: midnight(item.day),
      end: midnight(addDays(item.day, 1)),
      allDay: true,
      stamp: midnight(today),
      summary: item.closed ? `[XONG] ${item.title}` : item.title,
      description: item.details,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    })
    if (item.closed) continue
    for (const day of item.reminders)
      event.createAlarm({
        type: ICalAlarmType.display,
        // Seconds before the day begins; eight o'clock of the day of the reminder.
        trigger: (dayNumber(item.day) - dayNumber(day)) * DAY_SECONDS - HOUR * 3600,
        description: `Hạn ${shortDate(item.day)}: ${item.title}`,
      })
  }
  return calendar.toString().replace(/\r?\n/gu, '\r\n')
}
