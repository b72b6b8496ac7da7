import type { Dispatch } from '../model/dispatch.js'
import type { SourceDocument } from '../model/source-document.js'
import { parseWithTrace } from '../parse/index.js'
import { FEATURES } from '../parse/segment/features.js'
import { type LabelledLine, segmentLines } from '../parse/segment/index.js'
import { LINE_ROLES } from '../parse/segment/states.js'
import { type ExplainedDuty, explainDuty } from './explain-duty.js'
import { type ParseOptions, requireOfficial } from './parse-file.js'
import { readFile } from './read-file.js'

export type { ExplainedDuty, ExplainedValue, Ground, ValueName } from './explain-duty.js'

/** One sign that spoke for (above 0) or against (below 0) the role a line got. */
export interface Vote {
  readonly feature: string
  readonly vote: number
}

/** A line of the paper as it stood in the file, with the part it was taken for. */
export interface ExplainedLine {
  readonly text: string
  readonly phase: LabelledLine['phase']
  readonly role: LabelledLine['role']
  /** Score of the role by the line itself, before the order of the parts was weighed. */
  readonly score: number
  /** The best other role by the line itself; above `score` when the order of the parts decided. */
  readonly rival: { readonly role: LabelledLine['role']; readonly score: number }
  /** Strongest first. */
  readonly votes: readonly Vote[]
}

export interface Explained {
  readonly dispatch: Dispatch
  readonly duties: readonly ExplainedDuty[]
  readonly lines: readonly ExplainedLine[]
}

export interface ExplainOptions extends ParseOptions {
  /** Also why each line was taken for what; then a file that is no official paper is explained, not refused. */
  readonly lines: boolean
}

const rounded = (score: number): number => Math.round(score * 100) / 100

function explainLine({ view, phase, role, features, scores }: LabelledLine): ExplainedLine {
  const scored = LINE_ROLES.map((name, index) => ({ role: name, score: rounded(scores[index] ?? 0) }))
  const others = scored.filter((one) => one.role !== role).sort((a, b) => b.score - a.score)
  const fired = new Set(features)
  return {
    text: view.text,
    phase,
    role,
    score: scored.find((one) => one.role === role)?.score ?? 0,
    rival: others[0] ?? { role, score: 0 },
    votes: FEATURES.flatMap(({ name, votes }) => {
      const vote = votes[role]
      return fired.has(name) && vote !== undefined ? [{ feature: name, vote }] : []
    }).sort((a, b) => Math.abs(b.vote) - Math.abs(a.vote)),
  }
}

/** As {@link explainFile}, of a document already read. */
export function explainDocument(source: SourceDocument, options: ExplainOptions): Explained {
  const { unit, received, lines } = options
  const { dispatch, trace } = parseWithTrace(source, { ...(unit ? { unit } : {}), ...(received ? { received } : {}) })
  return {
    dispatch,
    duties: dispatch.obligations.map((duty, index) => explainDuty(dispatch, duty, trace[index], unit)),
    lines: lines ? segmentLines(source).map(explainLine) : [],
  }
}

/** A dispatch with the rule, the words and the reason behind each value of its duties. */
export async function explainFile(path: string, options: ExplainOptions): Promise<Explained> {
  const explained = explainDocument(await readFile(path), options)
  if (!options.lines) requireOfficial(explained.dispatch, path)
  return explained
}
