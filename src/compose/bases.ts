import { escapeValue } from '../markdown/escape.js'
import { missingMark } from '../markdown/missing.js'
import type { Profile } from '../model/profile.js'
import { shortDate } from '../office/written-dates.js'
import type { Data } from './data.js'

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).some((one) => one !== undefined)

const said = (value: unknown, label: string): string =>
  escapeValue(typeof value === 'string' && value !== '' ? value : missingMark(label))

/** `Thực hiện Công văn số 12-CV/ĐU, ngày 05/01/2026 của … về …`; what nobody gave is marked, a title may be absent. */
function basis(entry: Data, verb: string): string {
  const day = typeof entry.date === 'string' ? shortDate(entry.date) : missingMark('ngày văn bản căn cứ')
  const title = entry.title ?? entry.subject
  return [
    `${escapeValue(verb)} ${said(entry.kind, 'tên loại văn bản căn cứ')} số ${said(entry.notation, 'số, ký hiệu văn bản căn cứ')}`,
    `ngày ${escapeValue(day)} của ${said(entry.issuer, 'cơ quan ban hành văn bản căn cứ')}`,
  ]
    .join(', ')
    .concat(typeof title === 'string' ? ` về ${escapeValue(title)}` : '')
}

/**
 * The bases of a paper, one to a line with the profile's marks (HD 05-HD/VPTW, mục II.I.6): those the clerk gave, else
 * the dispatch being answered. Without either, the mark of a missing fact.
 */
export function basisLines(bases: unknown, dispatch: unknown, profile: Profile): string {
  const { before, each, last } = profile.words.basisMark.value
  const given = (Array.isArray(bases) ? bases : []).filter(isRecord)
  const lines = given.map((entry) => basis(entry, typeof entry.verb === 'string' ? entry.verb : 'Căn cứ'))
  const all = lines.length === 0 && isRecord(dispatch) ? [basis(dispatch, 'Thực hiện')] : lines
  if (all.length === 0) return escapeValue(missingMark('căn cứ'))
  return all
    .map(
      (line, index) =>
        `${before.endsWith(' ') ? `${escapeValue(before)} ` : escapeValue(before)}${line}${index === all.length - 1 ? last : each}`,
    )
    .join('\n\n')
}
