import { bareTitle, type DossierPlan, isBound, lastPage, type Placed, sheetOf } from '../plan.js'

/** What the cover counts; the index and the record say the same. */
export interface Totals {
  readonly papers: number
  readonly pages: number
  /** Of the whole file, cover and index included; 0 while it is not known. */
  readonly allPages: number
  readonly sheets: number
}

/** A template of the catalogue with the data it is filled with; what nobody said is dots to write on. */
export interface FrontPaper {
  readonly template: 'bia-ho-so' | 'danh-muc-ho-so' | 'muc-luc-van-ban'
  readonly data: Readonly<Record<string, unknown>>
}

const DOTS = '……………………'

/** Bìa hồ sơ (D26): organ, title, for whom, oldest and newest day, sheets, how long it is kept. */
export function coverPaper(plan: DossierPlan, placed: readonly Placed[], totals: Totals): FrontPaper {
  const days = placed
    .filter(isBound)
    .flatMap(({ item }) => item.date ?? [])
    .sort()
  const kept = plan.index === 'kept'
  return {
    template: 'bia-ho-so',
    data: given({
      organ: plan.organ || DOTS,
      part: plan.department,
      fonds: plan.fonds,
      title: bareTitle(plan.title),
      notation: plan.symbol,
      from: days[0],
      to: days.at(-1) === days[0] ? undefined : days.at(-1),
      sheets: totals.sheets,
      all_pages: totals.allPages,
      duplex: plan.duplex,
      papers: totals.papers,
      pages: totals.pages,
      retention: plan.retention,
      box: plan.box,
      list_no: plan.catalogue,
      for: kept ? undefined : (plan.forWhom ?? DOTS),
      answers: plan.answers,
      due: plan.due,
      made: plan.date,
    }),
  }
}

/** Danh mục hồ sơ gửi kèm (D25): every paper of the plan with its pages; what is not in it with the reason. */
export function sentIndex(plan: DossierPlan, placed: readonly Placed[]): FrontPaper {
  let section: string | undefined
  const papers = placed.map((paper) => {
    const { item, pages, first } = paper
    const bound = isBound(paper)
    const opens = item.section !== section ? item.section : undefined
    section = item.section
    return given({
      section: opens,
      name: item.title,
      notation: item.number,
      date: item.date,
      copies: item.copies ?? (bound ? 1 : 0),
      pages: bound ? pages : 0,
      from: bound ? first : undefined,
      to: bound && pages > 1 ? lastPage(paper) : undefined,
      copy: item.form,
      state: stateWords(paper),
      note: noteOf(paper) || undefined,
    })
  })
  const data = {
    organ: plan.organ || DOTS,
    dossier: bareTitle(plan.title),
    to: plan.forWhom ?? DOTS,
    due_words: plan.due,
    papers,
    maker: plan.maker ?? DOTS,
  }
  return { template: 'danh-muc-ho-so', data: given(data) }
}

/** Mục lục văn bản trong hồ sơ (D37): as many rows as papers, sheet numbers that run on. */
export function keptIndex(plan: DossierPlan, placed: readonly Placed[], totals: Totals): FrontPaper {
  const duplex = plan.duplex === true
  const papers = placed.map((paper) => {
    const { item, first } = paper
    const [from, to] = [sheetOf(first, duplex), sheetOf(lastPage(paper), duplex)]
    return given({
      notation: item.number,
      date: item.date,
      issuer: item.author ?? '…………',
      title: item.title,
      copy: item.form,
      from: isBound(paper) ? from : undefined,
      to: isBound(paper) && to > from ? to : undefined,
      note: noteOf(paper) || undefined,
    })
  })
  const absent = placed.length - totals.papers
  const data = {
    organ: plan.organ || DOTS,
    dossier: `trong hồ sơ${plan.symbol === undefined ? ': ' : ` số ${plan.symbol}: `}${bareTitle(plan.title)}`,
    papers,
    sheets: totals.sheets,
    absent: absent > 0 ? absent : undefined,
    maker: plan.maker ?? DOTS,
  }
  return { template: 'muc-luc-van-ban', data: given(data) }
}

function stateWords({ unbound }: Placed): 'có' | 'thiếu' | 'nộp sau' {
  if (unbound === null || unbound === 'kept') return 'có'
  return unbound === 'later' ? 'nộp sau' : 'thiếu'
}

function noteOf({ item, unbound, reason }: Placed): string {
  const signed = item.signatures && item.signatures.length > 0 ? 'đã ký số' : ''
  const why = unbound === 'broken' ? `Chưa đóng: ${reason}` : reason
  return [why, unbound === null ? signed : '', item.note ?? ''].filter((part) => part !== '').join('; ')
}

/** Only what is there. */
function given(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
}
