import { plainMarkdown } from '../markdown/escape.js'
import { missingIn } from '../markdown/missing.js'
import { parseTemplate } from '../markdown/parse-template.js'
import type { Obligation } from '../model/dispatch.js'
import type { Draft, Paper } from '../model/draft.js'
import { Trouble } from '../model/errors.js'
import type { Profile } from '../model/profile.js'
import type { Block, Tree } from '../model/tree.js'
import type { Unit } from '../model/unit.js'
import { findType } from '../office/document-types.js'
import { unitOn } from '../office/unit-history.js'
import { fold } from '../vietnamese/index.js'
import { type CheckFinding, runChecks } from './checks.js'
import { closed } from './closing.js'
import { dispatchFacts, dutyFacts, unitFacts } from './context.js'
import type { Data } from './data.js'
import { rowsAt, valueAt, withValue } from './expressions.js'
import { fillData, ordered } from './fill.js'
import type { PaperFacts } from './helpers.js'
import type { ComposeInput } from './input.js'
import type { Manifest } from './manifest.js'
import { signatoryFor } from './signatory.js'
import type { Template } from './template.js'
import { wordTags } from './word-tags.js'

export { type CheckFinding, runChecks } from './checks.js'
export { type Data, knowsKey, readData } from './data.js'
export { fieldTitle, foldKey } from './fields.js'
export { dataSchema } from './fill.js'
export type { ComposeInput } from './input.js'
export type { FieldSchema, Manifest } from './manifest.js'
export { matchTemplates } from './match.js'
export { csvSheet, rowsOf } from './rows.js'
export { columnsFor, formFacts, rowSchema } from './table.js'
export { loadTemplate, type Template, type TemplateFiles } from './template.js'

export interface Composed {
  readonly draft: Draft
  readonly findings: readonly CheckFinding[]
}

function list(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value.map(String) : undefined
}

function addresseesOf(data: Data, unit: Unit | undefined, { addressees: sent }: Manifest): readonly string[] {
  if (sent !== null) {
    const named = rowsAt(data, sent.rows).flatMap((row) => (row[sent.column] === undefined ? [] : [row[sent.column]]))
    return list(data.addressees) ?? [...new Set(named.map(String))]
  }
  const issuer = valueAt(data, 'dispatch.issuer')
  const recipient = valueAt(data, 'duty.recipient') ?? issuer ?? unit?.superiorOrgan
  if (typeof recipient !== 'string') return list(data.addressees) ?? []
  // A dispatch shortens its own issuer's name inside (“Ban Thường vụ Đảng uỷ”): the letter writes it whole.
  const whole = typeof issuer === 'string' && fold(issuer).startsWith(`${fold(recipient)} `) ? issuer : recipient
  return list(data.addressees) ?? [whole]
}

/** The papers of a draft: a `::page` mark begins an annex, or a paper of its own when an organ stands over it. */
function split(tree: Tree): readonly Paper[] {
  const papers: { orientation: Paper['orientation']; blocks: Block[] }[] = [{ orientation: 'portrait', blocks: [] }]
  for (const block of tree.children) {
    if (block.type === 'page') papers.push({ orientation: block.orientation, blocks: [] })
    else papers.at(-1)?.blocks.push(block)
  }
  const headed = (blocks: readonly Block[]) => blocks.some((block) => block.type === 'role' && block.role === 'issuer')
  return papers
    .filter(({ blocks }, index) => index > 0 || blocks.length > 0)
    .map((paper, index) => ({ ...paper, kind: index === 0 || headed(paper.blocks) ? 'main' : 'annex' }))
}

/** The subject of a công văn in the profile's words: `về việc …`, or with a capital initial. */
function subjectLine(rendered: string, profile: Profile): string {
  const { prefix, capital } = profile.words.subject.value
  const line = `${prefix}${rendered.trim()}`
  return capital ? line.charAt(0).toUpperCase() + line.slice(1) : line
}

/** Name of the paper in its file's properties: only a công văn is “về việc” something. */
function titleOf(type: string, words: string): string {
  const name = findType(type)?.name ?? type
  return name === 'Công văn' ? `${name} về việc ${words}` : `${name} ${words}`
}

/** What the facts of the dispatch and the unit give before the clerk says anything. */
function contextOf(input: ComposeInput, unit: Unit | undefined): Data {
  return {
    unit: unit ? unitFacts(unit) : {},
    signatory: { ...(unit ? signatoryFor(unit, input) : {}) },
    dispatch: input.dispatch ? dispatchFacts(input.dispatch) : {},
    duty: dutyFacts(input.duties ?? []),
    paper: { date: input.date, copies: input.profile.words.copy.value.codes ? 'có số' : 'dấu' },
  }
}

function requireSound(manifest: Manifest, findings: readonly CheckFinding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  throw new Trouble(
    'data',
    `Mẫu ${manifest.id}: số liệu không khớp:\n  - ${errors.map(({ message }) => message).join('\n  - ')}`,
    'Sửa dữ liệu cho khớp rồi chạy lại.',
  )
}

/** One letter answers several duties: when they go to different organs, a person must look. */
function recipientsDiffer(duties: readonly Obligation[]): readonly CheckFinding[] {
  const names = [...new Set(duties.flatMap(({ recipient }) => (recipient === null ? [] : [recipient])))]
  if (names.length < 2) return []
  return [
    { severity: 'warning', message: `Các việc được trả lời gửi đến nhiều nơi: ${names.join('; ')}. Xem lại Kính gửi.` },
  ]
}

/** What a paper is filled from, however its words are drawn. */
export interface Prepared {
  readonly data: Data
  readonly facts: PaperFacts
  readonly findings: readonly CheckFinding[]
  /** The subject as plain words. */
  readonly words: string
  readonly author: string
}

/** The type the clerk chose, or the template's own. */
function typeOf({ type, typeFrom }: Manifest, data: Data): string {
  const chosen = typeFrom === null ? undefined : valueAt(data, typeFrom)
  return (typeof chosen === 'string' ? findType(chosen)?.code : undefined) ?? type
}

/** Nơi nhận: what the clerk says, else the template's lines, else those the paper is sent to. */
function recipientsOf(template: Template, data: Data, facts: PaperFacts): readonly string[] {
  const given = list(data.recipients)
  if (given !== undefined) return given
  const own = template.recipients.map((line) => plainMarkdown(line(data, facts).trim())).filter((line) => line !== '')
  const first = findType(facts.type)?.addressed ? ['Như trên'] : []
  return own.length > 0 ? [...first, ...own] : first.length > 0 ? first : facts.addressees
}

/** Gathers the data of a paper and runs its checks. Throws Trouble('data') for data that is wrong or fails a check. */
export function prepare(input: ComposeInput): Prepared {
  const { template, profile, date } = input
  const { manifest } = template
  const unit = input.unit ? unitOn(input.unit, date) : undefined
  const filled = fillData(input, contextOf(input, unit))
  // Checked in the order people gave the rows in, so that a row is named by its place in their file.
  const findings = [
    ...filled.findings,
    ...recipientsDiffer(input.duties ?? []),
    ...runChecks(manifest.checks, filled.data),
  ]
  requireSound(manifest, findings)
  const type = typeOf(manifest, filled.data)
  const addressees = addresseesOf(filled.data, unit, manifest)
  const paper = {
    ...(filled.data.paper as Data),
    date,
    letter: type === 'CV',
    ...(addressees.length > 0 ? { to: addressees.join(', ') } : {}),
  }
  const data = withValue(ordered(filled.data, manifest), 'paper', paper)
  const facts: PaperFacts = {
    profile,
    number: input.number,
    type,
    symbol: unit?.symbol,
    place: unit?.place,
    date,
    open: input.open,
    addressees,
    recipients: [],
    archive: unit?.archive ?? unit?.name,
    subject: '',
    title: '',
  }
  const rendered = template.subject(data, facts)
  const lines = { subject: subjectLine(rendered, profile), title: rendered.trim() }
  return {
    data,
    facts: { ...facts, ...lines, recipients: recipientsOf(template, data, facts) },
    findings,
    words: plainMarkdown(rendered.trim()),
    author: unit?.name ?? '',
  }
}

/**
 * Fills a template: facts of the dispatch, the unit and the clerk's data in, a draft out. What is missing is marked
 * and listed, never invented. Throws Trouble('data') for data that is wrong or fails the template's own checks.
 */
export function compose(input: ComposeInput): Composed {
  const { manifest } = input.template
  const { data, facts, findings, words, author } = prepare(input)
  const end = input.profile.words.end.value
  const papers = split(parseTemplate(input.template.body(data, facts))).map((paper) =>
    paper.kind === 'main' ? { ...paper, blocks: closed(paper.blocks, end) } : paper,
  )
  return {
    draft: {
      template: manifest.id,
      profile: input.profile.id,
      title: titleOf(facts.type, words),
      author,
      date: input.date,
      papers,
      missing: papers.flatMap(({ blocks }) => missingIn(blocks)),
    },
    findings,
  }
}

/** A paper whose words a Word form of the office draws: what its tags stand for. */
export function composeForWord(input: ComposeInput): {
  readonly title: string
  readonly findings: readonly CheckFinding[]
  readonly missing: string[]
  /** Value of a tag within the lists around it; `row` counts the innermost list from 0. */
  readonly evaluate: (tag: string, scopes: readonly unknown[], row: number | undefined) => unknown
  /** The mark printed for a tag that nobody gave a value. */
  readonly mark: (tag: string) => string
} {
  const { data, facts, findings, words } = prepare(input)
  const missing: string[] = []
  const tags = wordTags(data, facts, input.template.schema, missing)
  return { title: titleOf(facts.type, words), findings, missing, ...tags }
}
