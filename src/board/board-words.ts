import { citedDate, shortDate, weekdayName } from '../office/written-dates.js'
import { type Board, dueOf, type Row, type Standing } from './board.js'

export const STANDINGS: Readonly<Record<Standing, string>> = {
  overdue: 'Quá hạn',
  today: 'Hạn hôm nay',
  soon: 'Còn 7 ngày trở lại',
  later: 'Còn hơn 7 ngày',
  undated: 'Không ghi ngày',
}

/** How long is left, as people say it. */
export function leftWords({ left }: Row): string {
  if (left === null) return ''
  if (left < 0) return `quá ${-left} ngày`
  return left === 0 ? 'hôm nay' : `còn ${left} ngày`
}

/** The last working day with its weekday; what is known where the calendar is not. */
export function dueWords(row: Row): string {
  const { lastWorkingDay, lastDay, time, period } = row
  const at = time === null ? '' : ` ${time}`
  if (lastWorkingDay !== null) return `${weekdayName(lastWorkingDay)} ${shortDate(lastWorkingDay)}${at}`
  if (lastDay !== null) return `${shortDate(lastDay)}${at} (lịch nghỉ năm đó chưa công bố)`
  if (period !== null) return `trong ${period}`
  return row.deadline === '' ? 'không ghi hạn' : 'chưa tính được ngày'
}

export function paperWords({ source }: Row): string {
  const day = source.date === null ? '' : citedDate(source.date)
  return [source.notation ?? source.file, day].filter(Boolean).join(' ')
}

export const placeWords = (row: Row): string =>
  [paperWords(row), row.source.section === '' ? '' : `mục ${row.source.section}`, `dòng ${row.source.line}`]
    .filter(Boolean)
    .join(', ')

/** What to send and where it goes. */
export const productWords = ({ product, recipient, via }: Row): string =>
  [product ?? '', recipient === null ? '' : `gửi ${recipient}`, via === null ? '' : `qua ${via}`]
    .filter(Boolean)
    .join('; ')

export const actionWords = (row: Row): string =>
  row.action +
  (row.period === null ? '' : ` — ${row.period}`) +
  (row.unclear ? ' (chưa rõ của đơn vị, cần người xem)' : '')

/** One line over every form of the board. */
export function boardHead({ today, rows, papers, hidden, twins }: Board): string {
  const count = (standing: Standing) => rows.filter((row) => row.standing === standing).length
  const parts = [
    `Đến ngày ${shortDate(today)}: ${rows.length} việc chưa xong của ${papers} văn bản`,
    `${count('overdue')} quá hạn`,
    `${count('today') + count('soon')} còn 7 ngày trở lại`,
    `${count('later')} còn hơn 7 ngày`,
    `${count('undated')} không ghi ngày`,
    ...(hidden > 0 ? [`${hidden} việc cũ không in (bỏ --since để xem)`] : []),
    ...(twins.some(({ differs }) => differs)
      ? [
          `có văn bản cùng số nhưng khác hạn: ${twins
            .filter(({ differs }) => differs)
            .map(({ file }) => file)
            .join(', ')}`,
        ]
      : []),
  ]
  return `${parts[0]}; ${parts.slice(1).join(', ')}.`
}

/** Rows under the headings of their standing, in the board's order. */
export function groupsOf({ rows }: Board): readonly (readonly [standing: Standing, rows: readonly Row[]])[] {
  return (['overdue', 'today', 'soon', 'later', 'undated'] as const)
    .map((standing) => [standing, rows.filter((row) => row.standing === standing)] as const)
    .filter(([, own]) => own.length > 0)
}

export const hasDay = (row: Row): boolean => dueOf(row) !== null
