import type { Book, BookCell } from '../model/book.js'
import type { Dispatch } from '../model/dispatch.js'
import { citedDate } from '../office/written-dates.js'
import { sameWords } from '../vietnamese/index.js'
import { type BoardOptions, dueOf, makeBoard, type Row } from './board.js'
import { dueWords } from './board-words.js'
import { type Papers, papersOf } from './entry.js'
import { numberingFindings, type Series } from './numbering.js'
import { nameOf } from './paper.js'
import {
  type Fact,
  REGISTER_FORMS,
  REGISTER_TITLES,
  type RegisterColumn,
  type RegisterKind,
} from './register-columns.js'
import type { ArrivalRecord, Register } from './state.js'
import { dayWords } from './words.js'

/** One book or sheet of a register: outgoing papers have one for each type. */
export interface RegisterPart {
  readonly name: string
  readonly title: string
  readonly columns: readonly RegisterColumn[]
  readonly rows: readonly (readonly BookCell[])[]
}

export interface RegisterBook {
  readonly parts: readonly RegisterPart[]
  /** Gaps and doubles in the numbers, papers without one. */
  readonly findings: readonly string[]
}

export interface RegisterOptions extends BoardOptions {
  readonly form: keyof typeof REGISTER_FORMS
  /** Names of the unit, now and before; empty when it is not known. */
  readonly unitNames: readonly string[]
  /** First day of the running term: numbers begin anew then. */
  readonly term: string | undefined
}

type Kept = Papers['kept'][number]

const day = (date: string | null): BookCell =>
  date === null ? '' : date.length === 10 ? { day: date } : dayWords(date)

export function arrivalsOf({ records }: Register): ReadonlyMap<string, ArrivalRecord> {
  return new Map(records.flatMap((record) => (record.kind === 'arrival' ? [[record.paper, record] as const] : [])))
}

function titleOf({ header }: Dispatch): string {
  return [header.type?.name ?? 'Văn bản', header.subject?.value].filter(Boolean).join(' về ')
}

function factOf(fact: Fact, { dispatch }: Kept, arrival: ArrivalRecord | undefined): BookCell {
  const { header, source, signature, addressees, distribution } = dispatch
  const { notation, date, issuer } = nameOf(dispatch)
  switch (fact) {
    case 'arrived':
      return day(arrival?.date ?? null)
    case 'arrival-number':
      return arrival?.number ?? ''
    case 'issuer':
      return issuer ?? ''
    case 'notation':
      return notation ?? ''
    case 'date':
      return day(date)
    case 'title':
      return titleOf(dispatch)
    case 'pages':
      return source.pages ?? ''
    case 'signer':
      return signature.name?.value ?? ''
    case 'recipients':
      return (addressees.length > 0 ? addressees : distribution).map(({ name }) => name).join('; ')
    case 'remark':
      return [header.urgency?.value, header.secrecy?.value].filter(Boolean).join('; ')
    default:
      return ''
  }
}

function isOwn({ dispatch }: Kept, names: readonly string[]): boolean {
  const { issuer } = nameOf(dispatch)
  return issuer !== null && names.some((name) => sameWords(name, issuer))
}

const byDate = (a: Kept, b: Kept): number => {
  const [x, y] = [nameOf(a.dispatch).date ?? '9999', nameOf(b.dispatch).date ?? '9999']
  return x < y ? -1 : x > y ? 1 : (a.dispatch.header.number?.value ?? 0) - (b.dispatch.header.number?.value ?? 0)
}

function incoming(
  papers: readonly Kept[],
  arrivals: ReadonlyMap<string, ArrivalRecord>,
  form: RegisterOptions['form'],
): RegisterBook {
  const columns = REGISTER_FORMS[form].columns.incoming
  const numberOf = (one: Kept) => arrivals.get(one.paper)?.number ?? Number.MAX_SAFE_INTEGER
  const sorted = [...papers].sort((a, b) => numberOf(a) - numberOf(b) || byDate(a, b))
  const years = new Map<string, number[]>()
  for (const { date, number } of arrivals.values())
    years.set(date.slice(0, 4), [...(years.get(date.slice(0, 4)) ?? []), number])
  const without = papers.filter(({ paper }) => !arrivals.has(paper)).length
  return {
    parts: [
      {
        name: 'VanBanDen',
        title: REGISTER_TITLES.incoming,
        columns,
        rows: sorted.map((one) => columns.map(({ fact }) => factOf(fact, one, arrivals.get(one.paper)))),
      },
    ],
    findings: [
      ...[...years].flatMap(([year, numbers]) =>
        numberingFindings({ name: `Số đến năm ${year}`, numbers, first: Math.min(...numbers) }),
      ),
      ...(without > 0 ? [`${without} văn bản chưa có số đến (đánh số bằng --assign --date NGÀY).`] : []),
    ],
  }
}

/** Numbers run for each type through one term: Quyết định and Quy định have series of their own though both print QĐ. */
function outgoing(papers: readonly Kept[], { form, term }: RegisterOptions): RegisterBook {
  const columns = REGISTER_FORMS[form].columns.outgoing
  const types = new Map<string, Kept[]>()
  for (const one of papers) {
    const type = one.dispatch.header.type?.name ?? 'Chưa rõ thể loại'
    types.set(type, [...(types.get(type) ?? []), one])
  }
  const series: Series[] = []
  const parts = [...types].map(([type, list], index): RegisterPart => {
    const old = list.filter(({ dispatch }) => term !== undefined && (nameOf(dispatch).date ?? '9999') < term)
    const numbersOf = (some: readonly Kept[]) =>
      some.flatMap(({ dispatch }) => (dispatch.header.number === null ? [] : [dispatch.header.number.value]))
    series.push({ name: type, numbers: numbersOf(list.filter((one) => !old.includes(one))) })
    if (old.length > 0) series.push({ name: `${type} (nhiệm kỳ trước)`, numbers: numbersOf(old) })
    const code = list[0]?.dispatch.header.type?.code.replace(/[^A-Za-z]/gu, '') ?? ''
    return {
      name: `So${index + 1}${code}`,
      title: `${REGISTER_TITLES.outgoing} — ${type}`,
      columns,
      rows: [...list].sort(byDate).map((one) => columns.map(({ fact }) => factOf(fact, one, undefined))),
    }
  })
  const without = papers.filter(({ dispatch }) => dispatch.header.number === null).length
  return {
    parts,
    findings: [...series.flatMap(numberingFindings), ...(without > 0 ? [`${without} văn bản đi chưa có số.`] : [])],
  }
}

function followUp(
  rows: readonly Row[],
  arrivals: ReadonlyMap<string, ArrivalRecord>,
  form: RegisterOptions['form'],
): RegisterBook {
  const columns = REGISTER_FORMS[form].columns['follow-up']
  const cell = (row: Row, fact: Fact): BookCell => {
    const { source } = row
    const due = dueOf(row)
    switch (fact) {
      case 'arrival-number':
        return arrivals.get(row.paper)?.number ?? ''
      case 'paper':
        return [
          source.notation ?? source.file,
          source.date === null ? '' : citedDate(source.date),
          source.issuer ?? '',
          `: ${row.action}`,
        ]
          .filter(Boolean)
          .join(' ')
          .replace(' : ', ': ')
      case 'lead':
        return row.lead
      case 'due':
        return due === null ? dueWords(row) : { day: due }
      case 'progress':
        return [row.state, row.evidence].filter(Boolean).join('; ')
      case 'reply':
        return row.reply ?? ''
      case 'remark':
        return row.note ?? ''
      default:
        return ''
    }
  }
  return {
    parts: [
      {
        name: 'TheoDoi',
        title: REGISTER_TITLES['follow-up'],
        columns,
        rows: rows.map((row) => columns.map(({ fact }) => cell(row, fact))),
      },
    ],
    findings: [],
  }
}

/** A register of what was read: incoming papers, the unit's own papers, or what became of each duty. */
export function makeRegister(
  kind: RegisterKind,
  dispatches: readonly Dispatch[],
  register: Register,
  options: RegisterOptions,
): RegisterBook {
  const arrivals = arrivalsOf(register)
  if (kind === 'follow-up') {
    const { rows, closed } = makeBoard(dispatches, options)
    return followUp([...rows, ...closed], arrivals, options.form)
  }
  const { kept } = papersOf(dispatches)
  const known = options.unitNames.length > 0
  const own = kept.filter((one) => !known || isOwn(one, options.unitNames))
  if (kind === 'outgoing') return outgoing(own, options)
  return incoming(known ? kept.filter((one) => !isOwn(one, options.unitNames)) : kept, arrivals, options.form)
}

/** Numbers for the papers that have none, on from the last one of that year, in the order of their dates. */
export function assignArrivals(
  dispatches: readonly Dispatch[],
  register: Register,
  options: Pick<RegisterOptions, 'unitNames'> & { readonly date: string; readonly first: number; readonly at: string },
): readonly ArrivalRecord[] {
  const arrivals = arrivalsOf(register)
  const year = options.date.slice(0, 4)
  const used = [...arrivals.values()].filter(({ date }) => date.startsWith(year)).map(({ number }) => number)
  let next = Math.max(options.first, ...used.map((number) => number + 1))
  return papersOf(dispatches)
    .kept.filter((one) => !arrivals.has(one.paper) && !isOwn(one, options.unitNames))
    .sort(byDate)
    .map(({ paper }) => ({ v: 1, at: options.at, kind: 'arrival', paper, number: next++, date: options.date }))
}

export function registerWorkbook({ parts, findings }: RegisterBook, unit: string, date: string): Book {
  return {
    date,
    sheets: parts.map(({ name, title, columns, rows }, index) => ({
      name,
      title: unit === '' ? title : `${title} — ${unit}`,
      notes: index === 0 ? findings : [],
      columns: columns.map(({ title: words, width }) => ({ title: words, width })),
      rows: rows.map((cells) => ({ cells })),
    })),
  }
}
