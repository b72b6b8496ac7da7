import type { Comparison, DutyChange, Gravity, PaperChange, PaperName } from '../desk/compare-files.js'
import { GRAVITIES } from '../desk/compare-files.js'
import type { Citation, Deadline, Obligation } from '../model/dispatch.js'
import { citedDate, shortDate } from '../office/written-dates.js'
import { modalityWords } from './explain-words.js'
import { printedSection } from './section.js'
import { wrap } from './table.js'

const TITLES: Readonly<Record<Gravity, string>> = {
  act: 'PHẢI LÀM KHÁC ĐI (theo bản cũ thì trễ, thiếu hoặc gửi nhầm nơi)',
  ease: 'ĐƯỢC NỚI HOẶC KHÔNG CÒN NHẮC (hỏi lại trước khi bỏ)',
  note: 'ĐỂ BIẾT',
}

const NOBODY = 'mọi nơi nhận công văn'
const named = (names: readonly string[]): string => (names.length === 0 ? NOBODY : names.join('; '))
const quoted = (text: string | null): string => (text === null ? 'không ghi' : `“${text}”`)
const place = ({ id, section }: Obligation): string => {
  const label = printedSection(section)
  return label === '' ? id : `${id}, mục ${label}`
}
const withDeadlines = ({ action, deadlines }: Obligation): string =>
  deadlines.length === 0 ? action : `${action} (hạn: ${deadlines.map(told).join('; ')})`

/** A deadline's words with the last day they come to. */
function told({ text, lastWorkingDay, lastDay }: Deadline): string {
  if (lastWorkingDay === null && lastDay !== null) return `“${text}” (còn kịp đến ${shortDate(lastDay)})`
  const day = lastWorkingDay
  return day === null ? `“${text}”` : `“${text}” (ngày làm việc cuối cùng ${shortDate(day)})`
}

function moved(change: Extract<DutyChange, { kind: 'deadline-moved' }>): string {
  const { direction, days, from, to } = change
  const by = days === null || days === 0 ? '' : ` ${Math.abs(days)} ngày`
  const how = {
    earlier: days === 0 ? 'Hạn sớm lên trong ngày' : `Hạn sớm lên${by}`,
    later: days === 0 ? 'Hạn lùi lại trong ngày' : `Hạn lùi lại${by}`,
    unclear: days === 0 ? 'Hạn viết khác, ngày cuối như cũ' : 'Hạn đổi, không so được bằng ngày',
  }[direction]
  return `${how}: ${told(from)} thành ${told(to)}`
}

function assignees({ from, to, added, dropped }: Extract<DutyChange, { kind: 'assignees-changed' }>): string {
  if (from.length === 0 || to.length === 0) return `Người làm đổi: ${named(from)} thành ${named(to)}`
  const parts = [
    ...(added.length > 0 ? [`thêm ${added.join('; ')}`] : []),
    ...(dropped.length > 0 ? [`không còn ${dropped.join('; ')}`] : []),
  ]
  return `Người làm đổi: ${parts.join(', ')}`
}

const TRENDS = { raised: 'Chỉ tiêu tăng', lowered: 'Chỉ tiêu giảm', other: 'Chỉ tiêu đổi' } as const

function sentence(change: DutyChange): string {
  switch (change.kind) {
    case 'deadline-moved':
      return moved(change)
    case 'deadline-added':
      return `Thêm hạn: ${told(change.to)}`
    case 'deadline-dropped':
      return `Bản mới không ghi hạn cũ: ${told(change.from)}`
    case 'deadlines-unclear':
      return `Nhiều hạn đổi, chưa rõ hạn nào thay hạn nào: ${change.from.map(told).join('; ')} thành ${change.to.map(told).join('; ')}`
    case 'target-changed':
      return `${TRENDS[change.trend]}: ${quoted(change.from?.text ?? null)} thành ${quoted(change.to?.text ?? null)}`
    case 'recipient-changed':
    case 'via-changed': {
      const what = change.kind === 'recipient-changed' ? 'Gửi ai' : 'Qua ai'
      const how = change.reworded ? 'viết khác, có thể vẫn là một nơi' : 'đổi'
      return `${what} ${how}: ${quoted(change.from)} thành ${quoted(change.to)}`
    }
    case 'assignees-changed':
      return assignees(change)
    case 'modality-changed':
      return `Mức buộc đổi: ${modalityWords(change.from)} thành ${modalityWords(change.to)}`
  }
}

const cited = ({ kind, notation, date, title }: Citation): string =>
  [kind, notation ?? title ?? '', date === null ? '' : citedDate(date)].filter(Boolean).join(' ')

function list(what: string, added: readonly string[], dropped: readonly string[]): readonly string[] {
  return [
    ...(added.length > 0 ? [`${what} thêm: ${added.join('; ')}`] : []),
    ...(dropped.length > 0 ? [`${what} không còn: ${dropped.join('; ')}`] : []),
  ]
}

function paperLines(change: PaperChange): readonly string[] {
  switch (change.kind) {
    case 'subject-changed':
      return [`Trích yếu đổi: ${quoted(change.from)} thành ${quoted(change.to)}`]
    case 'citations-changed':
      return list('Văn bản được dẫn', change.added.map(cited), change.dropped.map(cited))
    case 'addressees-changed':
      return list('Kính gửi', change.added, change.dropped)
  }
}

/** One entry of a group: a title and what is said under it. */
interface Entry {
  readonly title: string
  readonly lines: readonly string[]
}

/** The duties, tied ones included, whose differences have this gravity. */
function entries(comparison: Comparison, gravity: Gravity): readonly Entry[] {
  const changed = comparison.pairs.flatMap(({ older, newer, changes }): readonly Entry[] => {
    const lines = changes.filter((change) => change.gravity === gravity).map(sentence)
    return lines.length === 0 ? [] : [{ title: `${newer.action} (cũ ${place(older)}; mới ${place(newer)})`, lines }]
  })
  if (gravity === 'act') {
    const added = comparison.added.map((duty) => ({
      title: `Việc mới: ${withDeadlines(duty)} (mới ${place(duty)})`,
      lines: [`của ${named(duty.assignees)}${duty.recipient === null ? '' : `; gửi ${duty.recipient}`}`],
    }))
    const tied = comparison.ties.map(({ older, newer }) => ({
      title: 'Giống nhau ngang nhau, chưa rõ việc nào là việc nào:',
      lines: [
        ...older.map((duty) => `cũ ${place(duty)}: ${withDeadlines(duty)}`),
        ...newer.map((duty) => `mới ${place(duty)}: ${withDeadlines(duty)}`),
      ],
    }))
    return [...changed, ...added, ...tied]
  }
  if (gravity === 'ease') {
    const dropped = comparison.dropped.map((duty) => ({
      title: `Bản mới không nhắc việc: ${withDeadlines(duty)} (cũ ${place(duty)})`,
      lines: [],
    }))
    return [...changed, ...dropped]
  }
  return [...changed, ...comparison.paper.flatMap(paperLines).map((title) => ({ title, lines: [] }))]
}

function paperName({ file, type, notation, date, issuer }: PaperName): string {
  const parts = [
    `${type ?? 'Văn bản'} ${notation === null ? '(chưa rõ số)' : `số ${notation}`}`,
    date === null ? '(chưa rõ ngày)' : citedDate(date),
    issuer === null ? '' : `của ${issuer}`,
  ]
  return `${parts.filter(Boolean).join(' ')} (${file})`
}

const CITES: Readonly<Record<Comparison['cites'], string>> = {
  yes: 'Bản mới có dẫn số của bản cũ.',
  no: 'Bản mới không dẫn số của bản cũ.',
  unknown: 'Bản cũ không rõ số, nên không biết bản mới có dẫn nó không.',
}

function bullet(mark: string, text: string, room: number): readonly string[] {
  return wrap(text, room - mark.length).map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line)
}

/** The differences for the terminal, the gravest first; what stayed the same is only counted. */
export function differencesText(comparison: Comparison, room: number): string {
  const same = comparison.pairs.filter(({ changes }) => changes.length === 0).length
  const groups = GRAVITIES.flatMap((gravity) => {
    const found = entries(comparison, gravity)
    if (found.length === 0) return []
    const lines = found.flatMap(({ title, lines: under }) => [
      ...bullet('• ', title, room),
      ...under.flatMap((line) => bullet('    – ', line, room)),
    ])
    return [['', TITLES[gravity], ...lines].join('\n')]
  })
  const doubts = comparison.diagnostics.flatMap(({ message }) => bullet('  ! ', message, room))
  return [
    ...bullet('Cũ:  ', paperName(comparison.older), room),
    ...bullet('Mới: ', paperName(comparison.newer), room),
    CITES[comparison.cites],
    ...(doubts.length > 0 ? ['', 'Cần xem lại:', ...doubts] : []),
    ...(groups.length > 0 ? groups : ['', 'Không thấy khác nhau về việc phải làm.']),
    ...(same > 0 ? ['', `${same} việc giữ nguyên.`] : []),
  ].join('\n')
}
