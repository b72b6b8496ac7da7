import type { Explained, ExplainedDuty, ExplainedLine, ExplainedValue, Ground } from '../desk/explain-file.js'
import type { Deadline, Dispatch } from '../model/dispatch.js'
import type { Span } from '../model/span.js'
import { weekday } from '../office/calendar/index.js'
import { shortDate } from '../office/written-dates.js'
import { heading } from './duties.js'
import { FEATURE_WORDS } from './explain-features.js'
import { LINE_ROLE_WORDS, PHASES, reasonWords, VALUE_LABELS, worded } from './explain-words.js'
import { printedSection } from './section.js'
import { type Branch, drawTree } from './tree.js'

/** One ground in the clerk's words, as `--json` prints it. */
interface ToldGround {
  readonly rule: string
  readonly reason: string
  readonly words: string | null
  readonly span: Span | null
}

interface ToldValue {
  readonly name: ExplainedValue['name']
  readonly label: string
  readonly value: string
  readonly text: string
  readonly grounds: readonly ToldGround[]
}

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const
const withWeekday = (date: string): string => `${WEEKDAYS[weekday(date) - 1] ?? ''} ${shortDate(date)}`

/** How the last working day follows from the printed words; null when it cannot be computed. */
function reckoning({ lastDay, lastWorkingDay, time }: Deadline): ToldGround | null {
  if (lastDay === null) return null
  const hour = time === null ? '' : ` ${time}`
  const reason =
    lastWorkingDay === null
      ? `còn kịp đến ${withWeekday(lastDay)}; chưa có lịch nghỉ để tính ngày làm việc cuối cùng`
      : lastWorkingDay === lastDay
        ? `ngày làm việc cuối cùng: ${withWeekday(lastDay)}${hour}`
        : `còn kịp đến ${withWeekday(lastDay)}, là ngày nghỉ; ngày làm việc cuối cùng: ${withWeekday(lastWorkingDay)}`
  return { rule: 'calendar', reason, words: null, span: null }
}

/** Letters shown before and behind a name that was taken from another line. */
const AROUND = 45

/** The words a ground stands on; a name taken from another place with what is around it there. */
function wordsOf({ rule, span }: Ground, text: string): string | null {
  if (span === null || rule === 'modality/default') return null // nothing said: no words to show
  if (!/^place\/(?:paragraph|above|below)$/u.test(rule)) return text.slice(...span)
  const newline = text.indexOf('\n', span[1])
  const line: Span = [text.lastIndexOf('\n', span[0]) + 1, newline < 0 ? text.length : newline]
  const from = Math.max(line[0], span[0] - AROUND)
  const to = Math.min(line[1], span[1] + AROUND)
  const before = from === line[0] ? text.slice(from, span[0]) : text.slice(from, span[0]).replace(/^\S{0,60}\s?/u, '…')
  const behind =
    to === line[1]
      ? text.slice(span[1], to)
      : `${text.slice(span[1], Math.max(span[1], text.lastIndexOf(' ', to - 1)))}…`
  return before + text.slice(...span) + behind
}

function tellValue({ name, value, deadline, grounds }: ExplainedValue, { text }: Dispatch): ToldValue {
  const told = grounds.map((ground) => ({
    rule: ground.rule,
    reason: reasonWords(ground),
    words: wordsOf(ground, text),
    span: ground.span,
  }))
  const last = deadline === undefined ? null : reckoning(deadline)
  return {
    name,
    label: VALUE_LABELS[name],
    value,
    text: worded(name, value),
    grounds: last === null ? told : [...told, last],
  }
}

const CLIP = 160
const clip = (words: string): string => (words.length <= CLIP ? words : `${words.slice(0, CLIP - 1).trimEnd()}…`)

/** Words already on the page above (the whole sentence, the value itself) are not printed again. */
function groundBranch({ rule, reason, words }: ToldGround, said: readonly string[]): Branch {
  const quoted = words === null || said.includes(words) ? '' : `: “${clip(words)}”`
  return { text: `${reason}${quoted} [${rule}]`, children: [] }
}

function dutyBranch({ obligation, values }: ExplainedDuty, dispatch: Dispatch): Branch {
  const section = printedSection(obligation.section)
  return {
    text: `${obligation.id}${section === '' ? '' : ` (mục ${section})`}: “${obligation.quote}”`,
    children: values.map((value) => {
      const told = tellValue(value, dispatch)
      return {
        text: `${told.label}: ${told.text}`,
        children: told.grounds.map((ground) => groundBranch(ground, [obligation.quote, told.value])),
      }
    }),
  }
}

const score = (value: number): string => value.toFixed(1).replace('.', ',').replace('-', '−')

/** The strongest signs shown for one line. */
const SIGNS = 3

function lineBranch({ text, role, score: own, rival, votes }: ExplainedLine): Branch {
  const signs = votes
    .slice(0, SIGNS)
    .map(
      ({ feature, vote }) =>
        `${FEATURE_WORDS[feature] ?? 'dấu hiệu'} (${vote > 0 ? '+' : ''}${score(vote)}) [${feature}]`,
    )
  const other = `${LINE_ROLE_WORDS[rival.role]} ${score(rival.score)}`
  const why =
    own >= rival.score ? `đứng sau là ${other}` : `dòng này giống ${other} hơn, nhưng thứ tự các phần quyết định`
  return {
    text: `${LINE_ROLE_WORDS[role]}: “${clip(text)}”`,
    children: [...signs, `điểm ${score(own)}; ${why}`].map((words) => ({ text: words, children: [] })),
  }
}

/** Lines of the head and foot, and what was lifted out of the content; plain content is what the duties show. */
const isShown = ({ phase, role }: ExplainedLine): boolean => phase !== 'content' || (role !== 'body' && role !== 'mark')

function lineBranches(lines: readonly ExplainedLine[]): readonly Branch[] {
  const out: { text: string; children: Branch[] }[] = []
  for (const [index, line] of lines.entries()) {
    if (line.phase !== lines[index - 1]?.phase) out.push({ text: PHASES[line.phase], children: [] })
    if (isShown(line)) out.at(-1)?.children.push(lineBranch(line))
  }
  return out.filter(({ children }) => children.length > 0)
}

/** Why each value of each duty is what it is, as a tree `room` characters wide. */
export function explainTree(explained: Explained, room: number): string {
  const { dispatch, duties, lines } = explained
  const trees = duties.map((duty) => drawTree(dutyBranch(duty, dispatch), room))
  const parts = lineBranches(lines).map((branch) => drawTree(branch, room))
  return [
    heading(dispatch),
    ...(parts.length > 0 ? ['Các dòng của văn bản được nhận ra thế nào (điểm càng cao càng giống):', ...parts] : []),
    ...(trees.length > 0 ? trees : ['Văn bản không giao việc nào.']),
  ].join('\n\n')
}

/** The same for programs. */
export function explainJson({ dispatch, duties, lines }: Explained): unknown {
  return {
    schema: 'congvan/explanation@1',
    source: dispatch.source,
    obligations: duties.map(({ obligation: { id, section, quote, span }, values }) => ({
      id,
      section,
      quote,
      span,
      values: values.map((value) => tellValue(value, dispatch)),
    })),
    ...(lines.length > 0 ? { lines } : {}),
  }
}
