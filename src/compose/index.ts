import { parseTemplate } from '../markdown/parse-template.js'
import type { Dispatch, Obligation } from '../model/dispatch.js'
import type { Draft, Paper } from '../model/draft.js'
import { Trouble } from '../model/errors.js'
import type { Profile } from '../model/profile.js'
import type { Block, Tree } from '../model/tree.js'
import type { Unit } from '../model/unit.js'
import { findType } from '../office/document-types.js'
import { type CheckFinding, runChecks } from './checks.js'
import { CONTEXT_FIELDS, dispatchFacts, dutyFacts, signatoryOn, unitFacts, unitOn } from './context.js'
import { type Data, readData } from './data.js'
import { evaluate, valueAt, withValue } from './expressions.js'
import { factsFrom } from './facts.js'
import type { PaperFacts } from './helpers.js'
import type { FieldSchema, Manifest } from './manifest.js'
import { merge } from './merge.js'
import type { Template } from './template.js'

export type { CheckFinding } from './checks.js'
export { calendarDay, longDate, shortDate } from './dates.js'
export { foldKey } from './fields.js'
export type { FieldSchema, Manifest } from './manifest.js'
export { matchTemplates } from './match.js'
export { readRows } from './rows.js'
export { loadTemplate, type Template, type TemplateFiles } from './template.js'

export interface ComposeInput {
  readonly template: Template
  readonly profile: Profile
  readonly unit: Unit | undefined
  /** The dispatch being answered and those of its duties that this paper answers. */
  readonly dispatch?: Dispatch | undefined
  readonly duties?: readonly Obligation[]
  /** What the clerk gave, unchecked. */
  readonly data?: unknown
  readonly rows?: readonly Data[]
  /** Day of the paper, `YYYY-MM-DD`; `open` leaves the day blank for the signing. */
  readonly date: string
  readonly open: boolean
  readonly number?: number | undefined
}

export interface Composed {
  readonly draft: Draft
  readonly findings: readonly CheckFinding[]
}

/** What a data file may hold: the template's own fields, and the answered dispatch when there is no file of it. */
function dataSchema(manifest: Manifest): FieldSchema {
  const { dispatch, duty } = CONTEXT_FIELDS
  return {
    type: 'object',
    properties: { ...manifest.fields.properties, ...(dispatch && duty ? { dispatch, duty } : {}) },
  }
}

function isGroup(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkedData(input: ComposeInput): Data {
  const { manifest } = input.template
  const schema = dataSchema(manifest)
  const raw = merge(
    input.dispatch ? factsFrom(manifest, input.dispatch, input.duties ?? []) : {},
    isGroup(input.data) ? input.data : {},
  )
  const withRows = input.rows && manifest.rows ? { ...raw, [manifest.rows]: input.rows } : raw
  const { data, problems } = readData(
    input.data === undefined || input.data === null || isGroup(input.data) ? withRows : input.data,
    schema,
  )
  if (problems.length > 0) {
    const list = problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('\n  - ')
    throw new Trouble(
      'data',
      `Dữ liệu cho mẫu ${manifest.id} có ${problems.length} chỗ không đúng:\n  - ${list}`,
      `Sửa các mục trên rồi chạy lại; xem mục và cách ghi bằng: congvan templates show ${manifest.id}`,
    )
  }
  return Object.entries(manifest.computed).reduce((filled, [path, expression]) => {
    const value = valueAt(filled, path) === undefined ? evaluate(expression, filled) : undefined
    return value === undefined ? filled : withValue(filled, path, value)
  }, data)
}

function list(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value.map(String) : undefined
}

function addresseesOf(data: Data, facts: Data, unit: Unit | undefined): readonly string[] {
  const recipient = valueAt(facts, 'duty.recipient') ?? valueAt(facts, 'dispatch.issuer') ?? unit?.superiorOrgan
  return list(data.addressees) ?? (typeof recipient === 'string' ? [recipient] : [])
}

/** The papers of a draft: a `::page` mark begins an annex. */
function split(tree: Tree): readonly Paper[] {
  const papers: { kind: Paper['kind']; orientation: Paper['orientation']; blocks: Block[] }[] = [
    { kind: 'main', orientation: 'portrait', blocks: [] },
  ]
  for (const block of tree.children) {
    if (block.type === 'page') papers.push({ kind: 'annex', orientation: block.orientation, blocks: [] })
    else papers.at(-1)?.blocks.push(block)
  }
  return papers
}

/** The subject of a công văn in the profile's words: `về việc …`, or with a capital initial. */
function subjectLine(rendered: string, profile: Profile): string {
  const { prefix, capital } = profile.words.subject.value
  const line = `${prefix}${rendered.trim()}`
  return capital ? line.charAt(0).toUpperCase() + line.slice(1) : line
}

/**
 * Fills a template: facts of the dispatch, the unit and the clerk's data in, a draft out. What is missing is marked
 * and listed, never invented. Throws Trouble('data') for data that is wrong or fails the template's own checks.
 */
export function compose(input: ComposeInput): Composed {
  const { template, profile, date } = input
  const { manifest } = template
  const unit = input.unit ? unitOn(input.unit, date) : undefined
  const signatory = unit ? signatoryOn(unit, date) : undefined
  const data = checkedData(input)
  const context: Data = {
    unit: unit ? unitFacts(unit) : {},
    signatory: { ...signatory },
    dispatch: input.dispatch ? dispatchFacts(input.dispatch) : {},
    duty: input.duties?.[0] ? dutyFacts(input.duties[0]) : {},
    paper: { date },
  }
  const all: Data = merge(context, data)
  const missing: string[] = []
  const facts: PaperFacts = {
    profile,
    number: input.number,
    type: manifest.type,
    symbol: unit?.symbol,
    place: unit?.place,
    date,
    open: input.open,
    addressees: addresseesOf(data, all, unit),
    recipients: list(data.recipients) ?? ['Như trên', `Lưu ${unit?.archive ?? unit?.name ?? ''}`.trim()],
    subject: '',
    missing,
  }
  const findings = runChecks(manifest.checks, all)
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    throw new Trouble(
      'data',
      `Mẫu ${manifest.id}: số liệu không khớp:\n  - ${errors.map(({ message }) => message).join('\n  - ')}`,
      'Sửa dữ liệu cho khớp rồi chạy lại.',
    )
  }
  const rendered = template.subject(all, facts)
  const subject = subjectLine(rendered, profile)
  const markdown = template.body(all, { ...facts, subject })
  const words = rendered.trim().replace(/\\(?=[!-/:-@[-`{-~])/gu, '')
  return {
    draft: {
      template: manifest.id,
      profile: profile.id,
      title: `${findType(manifest.type)?.name ?? manifest.type} về việc ${words}`,
      author: unit?.name ?? '',
      date,
      papers: split(parseTemplate(markdown)),
      missing: [...new Set(missing)],
    },
    findings,
  }
}
