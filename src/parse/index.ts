import type { Diagnostic } from '../model/diagnostic.js'
import type { Dispatch } from '../model/dispatch.js'
import type { SourceDocument } from '../model/source-document.js'
import type { Unit } from '../model/unit.js'
import { assemble } from './assemble.js'
import { readItems } from './clauses/items.js'
import { OwnNames } from './clauses/own-names.js'
import { annexTasks } from './refine/annex-tables.js'
import { Phrases } from './refine/content-words.js'
import type { Step } from './refine/duty.js'
import { type Bench, REFINERS } from './refine/refiners.js'
import { walk } from './refine/walk.js'
import { findCitations } from './rules/citations/index.js'
import { cellTimes } from './rules/deadlines/cell-times.js'
import { eventTimes } from './rules/deadlines/event-times.js'
import { deadlineReader } from './rules/deadlines/index.js'
import { shortNames } from './rules/duties/roles/short-names.js'
import { partiesOf } from './rules/duties/roles.js'
import { readFigures } from './segment/figures.js'
import { segment } from './segment/index.js'
import { markMine } from './unit/index.js'

export interface ParseOptions {
  /** The clerk's own unit: each obligation then says whether it is its own. */
  readonly unit?: Unit
  /** Day the paper was received, `YYYY-MM-DD`, for deadlines counted from then. */
  readonly received?: string
}

/** What `explain` shows: for each obligation the rule and the reason behind each value. */
export interface ObligationTrace {
  readonly id: string
  readonly steps: readonly Step[]
}

export interface Parsed {
  readonly dispatch: Dispatch
  readonly trace: readonly ObligationTrace[]
}

/**
 * Reads a received paper into the contract's shape. Pure and total: an odd paper gives a result with diagnostics.
 * Offsets are UTF-16 code units of `text`.
 */
export function parse(source: SourceDocument, options: ParseOptions = {}): Dispatch {
  return parseWithTrace(source, options).dispatch
}

/** As `parse`, with the reasons. */
export function parseWithTrace(source: SourceDocument, options: ParseOptions = {}): Parsed {
  const segmented = segment(source)
  const { text, header } = segmented
  const names = [header.issuer, header.superior].map((organ) => organ?.value ?? '')
  const known = [...names, ...segmented.addressees.map((addressee) => addressee.name)]
  const shorts = shortNames(text, segmented.paragraphs[0]?.span[0] ?? 0, known)
  const items = readItems(
    text,
    [...segmented.paragraphs, ...annexTasks(text, segmented.appended)],
    new OwnNames([...known, ...shorts.keys()]),
  )
  const opening = openingOf(
    items.findIndex((item) => item.label !== null),
    items.length,
  )
  // "Thành viên Ban Chỉ đạo theo Quyết định số …": a body addressed may be known by the paper that set it up
  const addressed = segmented.addressees.map(({ span }) => ({ span, opening: false }))
  const ranges = [...addressed, ...items.map((item, index) => ({ span: item.span, opening: index < opening }))]
  const figures = readFigures(text)
  const cited = findCitations(figures, ranges)
  const issueDate = header.date?.value ?? null
  const parties = partiesOf(header, segmented.addressees, shorts)
  const walked = walk({
    text,
    items,
    header,
    headless: segmented.diagnostics.some(({ code }) => code === 'segment/no-head'),
    parties,
    findDeadlines: deadlineReader(figures, { issueDate, citations: cited.mentions.map((mention) => mention.span) }),
    findCellTimes: (span) => cellTimes(figures, span, issueDate),
  })
  const bench: Bench = {
    duties: [...walked.duties],
    walked,
    parties,
    text,
    findEventTimes: (span) => eventTimes(figures, span, issueDate),
    phrases: new Phrases(),
    diagnostics: [],
  }
  for (const refiner of REFINERS) refiner.refine(bench)
  const assembled = assemble({
    source,
    segmented,
    items,
    headings: walked.headings,
    duties: bench.duties,
    statements: walked.statements,
    citations: cited.citations,
    mentions: cited.mentions,
    diagnostics: [
      ...cited.diagnostics,
      ...bench.diagnostics,
      ...(figures === text ? [] : [MISREAD]),
      ...(walked.asksNowhere && bench.duties.some(({ kind, commitment }) => kind === 'task' && !commitment)
        ? [ASKS_NOWHERE]
        : []),
    ],
    received: options.received ?? null,
  })
  const { unit } = options
  const dispatch = unit
    ? { ...assembled, obligations: assembled.obligations.map((obligation) => markMine(obligation, assembled, unit)) }
    : assembled
  const printed = bench.duties.filter((duty) => !duty.commitment)
  return {
    dispatch,
    trace: dispatch.obligations.map((obligation, index) => ({ id: obligation.id, steps: printed[index]?.trace ?? [] })),
  }
}

const MISREAD: Diagnostic = {
  code: 'parse/misread-figures',
  severity: 'info',
  message:
    'Trong ngày, tháng của nội dung có chữ cái ở chỗ chữ số (bản quét đọc nhầm l, I, O) hoặc chữ ngày, tháng, giờ sai dấu; đã đọc theo nghĩa, hãy đối chiếu bản giấy.',
  span: null,
}

const ASKS_NOWHERE: Diagnostic = {
  code: 'duties/asks-nowhere',
  severity: 'warning',
  message:
    'Không gặp câu nào đề nghị, yêu cầu hay giao việc; các mục có động từ được đọc như việc phải làm. Hãy đọc lại văn bản để chắc đó là việc của nơi nhận.',
  span: null,
}

/** Paragraphs before the first printed number are the opening; a paper without numbers opens with its first paragraph. */
const openingOf = (firstLabelled: number, count: number): number =>
  firstLabelled > 0 ? firstLabelled : Math.min(1, count)
