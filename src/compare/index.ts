import type { Diagnostic } from '../model/diagnostic.js'
import type { Dispatch, Obligation } from '../model/dispatch.js'
import type { Comparison } from './comparison.js'
import { compareDuty } from './duties.js'
import { pairDuties } from './pairing.js'
import { citationOf, citesOlder, comparePapers, nameOf } from './papers.js'

export {
  type Comparison,
  type Direction,
  type DutyChange,
  type DutyPair,
  type DutyTie,
  GRAVITIES,
  type Gravity,
  type PaperChange,
  type PaperName,
} from './comparison.js'

const warning = (code: string, message: string): Diagnostic => ({
  code: `compare/${code}`,
  severity: 'warning',
  message,
  span: null,
})

const tasks = ({ obligations }: Dispatch): readonly Obligation[] => obligations.filter(({ kind }) => kind === 'task')

/** Signs that the two papers were given in the wrong order, or are no pair at all. */
function doubts(older: Dispatch, newer: Dispatch, found: Pick<Comparison, 'pairs' | 'ties'>): readonly Diagnostic[] {
  const [before, after] = [older.header.date?.value, newer.header.date?.value]
  const reversed =
    before !== undefined && after !== undefined && after.slice(0, before.length) < before.slice(0, after.length)
  const out: Diagnostic[] = []
  if (reversed || (citationOf(newer, older) !== undefined && citationOf(older, newer) === undefined)) {
    out.push(
      warning('order', 'Văn bản thứ hai có vẻ ra trước văn bản thứ nhất; nếu đúng vậy hãy đổi chỗ hai tệp rồi so lại.'),
    )
  }
  const cited = citationOf(older, newer)
  if (cited?.date && before !== undefined && before.length === 10 && cited.date !== before) {
    out.push(
      warning(
        'cited-date',
        'Văn bản mới dẫn văn bản cũ đúng số nhưng khác ngày; hãy xem có đúng là văn bản này không.',
      ),
    )
  }
  if (found.pairs.length + found.ties.length === 0 && tasks(older).length > 0 && tasks(newer).length > 0) {
    out.push(warning('nothing-alike', 'Không có việc nào giống nhau; hai văn bản có thể không cùng một vụ việc.'))
  }
  for (const { older: olds, newer: news } of found.ties) {
    const ids = (duties: readonly Obligation[]) => duties.map(({ id }) => id).join(', ')
    out.push(
      warning(
        'tie',
        `Việc ${ids(olds)} của văn bản cũ và việc ${ids(news)} của văn bản mới giống nhau ngang nhau, chưa rõ việc nào là việc nào; hãy đọc cả hai bản.`,
      ),
    )
  }
  return out
}

/**
 * Compares two dispatches on the same matter (a reminder, a correction): what one who knows `older` must do otherwise
 * because of `newer`. Pure; nothing is guessed: duties that could be paired in two ways are `ties`.
 */
export function compareDispatches(older: Dispatch, newer: Dispatch): Comparison {
  const { pairs, ties, added, dropped } = pairDuties(tasks(older), tasks(newer))
  const compared = pairs.map((pair) => ({ ...pair, changes: compareDuty(pair.older, pair.newer) }))
  return {
    schema: 'congvan/comparison@1',
    older: nameOf(older),
    newer: nameOf(newer),
    cites: citesOlder(older, newer),
    paper: comparePapers(older, newer),
    pairs: compared,
    added,
    dropped,
    ties,
    diagnostics: doubts(older, newer, { pairs: compared, ties }),
  }
}
