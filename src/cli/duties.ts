import { OWNERS } from '../board/words.js'
import type { Deadline, Dispatch, Obligation } from '../model/dispatch.js'
import { citedDate, shortDate } from '../office/written-dates.js'
import { printedSection } from './section.js'
import { type Column, table } from './table.js'

const COLUMNS: readonly Column[] = [
  { title: 'Mã', weight: 3 },
  { title: 'Mục', weight: 4 },
  { title: 'Của ai', weight: 18 },
  { title: 'Việc phải làm', weight: 40 },
  { title: 'Gửi ai', weight: 14 },
  { title: 'Qua ai', weight: 10 },
  { title: 'Hạn ghi trong văn bản', weight: 14 },
  { title: 'Ngày làm việc cuối cùng', weight: 12 },
]

const MODALITIES: Readonly<Record<Obligation['modality'], string>> = {
  mandatory: '',
  conditional: ' (khi đủ điều kiện)',
  optional: ' (nếu cần)',
  target: ' (chỉ tiêu phấn đấu)',
}

function last(deadline: Deadline): string {
  const day = deadline.lastWorkingDay
  if (day === null)
    return deadline.lastDay === null ? 'chưa tính được' : `chưa tính được (hạn ${shortDate(deadline.lastDay)})`
  return deadline.time === null ? shortDate(day) : `${shortDate(day)} ${deadline.time}`
}

function mark(duty: Obligation): string {
  if (duty.mine === undefined) return ''
  return duty.mine === true ? '\n● của đơn vị' : duty.mine === 'unclear' ? '\n? cần người xem' : '\n○ nơi khác'
}

function row(duty: Obligation): readonly string[] {
  const who = duty.assignees.length > 0 ? duty.assignees.join('; ') : OWNERS[duty.role]
  return [
    duty.id,
    printedSection(duty.section),
    who + mark(duty),
    duty.action + MODALITIES[duty.modality],
    duty.recipient ?? '',
    duty.via ?? '',
    duty.deadlines.map(({ text }) => text).join('; '),
    duty.deadlines.map(last).join('; '),
  ]
}

/** What paper it is, as the first line of every result; the subject on a second line. */
export function heading({ header, source }: Dispatch): string {
  const parts = [
    `${header.type?.name ?? 'Văn bản'} ${header.notation === null ? '(chưa rõ số)' : `số ${header.notation}`}`,
    header.date === null ? '(chưa rõ ngày)' : citedDate(header.date.value),
    header.issuer === null ? '' : `của ${header.issuer.value}`,
  ]
  return `${source.file}: ${parts.filter(Boolean).join(' ')}${header.subject === null ? '' : `\n${header.subject.value}`}`
}

const tasks = (dispatch: Dispatch) => dispatch.obligations.filter(({ kind }) => kind === 'task')

function warnings({ diagnostics }: Dispatch): readonly string[] {
  return diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => `  ! ${message}`)
}

/** A dispatch's duties for the terminal: whose, what, to whom, through whom, last working day. */
export function dutiesTable(dispatch: Dispatch, room: number): string {
  const duties = tasks(dispatch)
  const body = duties.length === 0 ? 'Văn bản không giao việc nào.' : table(COLUMNS, duties.map(row), room)
  const promised = dispatch.commitments.map(
    ({ by, text, date }) => `  · ${by}: ${text}${date === null ? '' : ` (${shortDate(date)})`}`,
  )
  return [
    heading(dispatch),
    '',
    body,
    ...(promised.length > 0 ? ['', 'Việc cơ quan ban hành tự hẹn (không phải việc của nơi nhận):', ...promised] : []),
    ...(warnings(dispatch).length > 0 ? ['', 'Cần xem lại:', ...warnings(dispatch)] : []),
  ].join('\n')
}

/** The same as a Markdown check-list with the words of the source. */
export function dutiesMarkdown(dispatch: Dispatch): string {
  const cell = (text: string) => text.replace(/[|\n\\]/gu, (mark) => (mark === '\n' ? ' ' : `\\${mark}`))
  const [title = '', subject = ''] = heading(dispatch).split('\n')
  const rows = tasks(dispatch).map((duty) => `| ${row(duty).map(cell).join(' | ')} | ${cell(duty.quote)} |`)
  const titles = [...COLUMNS.map((column) => column.title), 'Nguyên văn']
  return [
    `# ${title}`,
    '',
    subject,
    '',
    ...(rows.length === 0
      ? ['Văn bản không giao việc nào.']
      : [`| ${titles.join(' | ')} |`, `|${titles.map(() => '---').join('|')}|`, ...rows]),
    ...warnings(dispatch).map((line) => `\n> ${line.trim()}`),
    '',
  ].join('\n')
}
