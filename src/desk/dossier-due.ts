import { resolve } from 'node:path'
import type { DossierManifest } from '../dossier/manifest.js'
import type { Deadline } from '../model/dispatch.js'
import { Trouble } from '../model/errors.js'
import type { Unit } from '../model/unit.js'
import { addDays, workingDayUpTo } from '../office/calendar/index.js'
import { citedDate, shortDate, typedDay } from '../office/written-dates.js'
import { dayNumber } from '../vietnamese/index.js'

/** When a dossier must be there, and what it answers. */
export interface Due {
  /** As printed: `trước ngày 10/12/2026`. */
  readonly words: string
  /** The last day that is not too late; undefined when the words name none. */
  readonly lastDay?: string
  /** Undefined when the days around it are not known. */
  readonly lastWorkingDay?: string
}

export interface Answered {
  readonly due?: Due
  readonly answers?: string
  readonly forWhom?: string
}

const DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{1,2}-\d{1,2}/u

/** `trước ngày 10/12/2026` is too late on that day; any other words with a day mean that day. */
export function readDue(words: string): Due {
  const typed = DAY.exec(words)?.[0]
  const day = typed === undefined ? undefined : typedDay(typed)
  if (typed === undefined || day === undefined) {
    throw new Trouble(
      'data',
      `Hạn “${words}” không có ngày đọc được.`,
      'Viết như “trước ngày 10/12/2026” hoặc “10/12/2026”.',
    )
  }
  const before = /(?:^|\s)trước(?:\s|$)/iu.test(words)
  const bare = words.trim() === typed
  return withWorkingDay(bare ? shortDate(day) : words.replace(typed, shortDate(day)), before ? addDays(day, -1) : day)
}

function withWorkingDay(words: string, lastDay: string): Due {
  const lastWorkingDay = workingDayUpTo(lastDay)
  return { words, lastDay, ...(lastWorkingDay === undefined ? {} : { lastWorkingDay }) }
}

/** Days from one day to another; negative when it has passed. */
export function daysLeft(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Due day, recipient and words of the duty that a dossier answers; what the manifest says itself stands. */
export async function answered(manifest: DossierManifest, folder: string, unit: Unit | undefined): Promise<Answered> {
  const own = manifest.due === undefined ? undefined : readDue(manifest.due)
  const { answers } = manifest
  if (answers === undefined || typeof answers === 'string') {
    return {
      ...(own ? { due: own } : {}),
      ...(answers === undefined ? {} : { answers }),
      ...(manifest.for === undefined ? {} : { forWhom: manifest.for }),
    }
  }
  const { parseFile } = await import('./parse-file.js')
  const dispatch = await parseFile(resolve(folder, answers.dispatch), { unit })
  const { type, notation, date } = dispatch.header
  const name = [
    type?.name ?? 'Văn bản',
    notation === null ? '' : `số ${notation}`,
    date === null ? '' : citedDate(date.value),
  ]
    .filter((part) => part !== '')
    .join(' ')
  const duty = answers.duty === undefined ? undefined : dispatch.obligations.find(({ id }) => id === answers.duty)
  if (answers.duty !== undefined && !duty) {
    const known = dispatch.obligations.filter(({ kind }) => kind === 'task').map(({ id }) => id)
    throw new Trouble(
      'data',
      `Công văn “${answers.dispatch}” không có việc ${answers.duty}.`,
      `Các việc đọc được: ${known.join(', ') || 'không có'}; xem bằng congvan parse.`,
    )
  }
  const due = own ?? (duty ? dueOf(duty.deadlines) : undefined)
  const forWhom = manifest.for ?? duty?.recipient ?? undefined
  return {
    answers: duty?.section ? `mục ${duty.section} ${name}` : name,
    ...(due ? { due } : {}),
    ...(forWhom === undefined ? {} : { forWhom }),
  }
}

function dueOf(deadlines: readonly Deadline[]): Due | undefined {
  const [one] = deadlines.filter(({ lastDay }) => lastDay !== null)
  if (!one || one.lastDay === null) return undefined
  return {
    words: one.text,
    lastDay: one.lastDay,
    ...(one.lastWorkingDay === null ? {} : { lastWorkingDay: one.lastWorkingDay }),
  }
}
