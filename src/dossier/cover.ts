import type { Draft } from '../model/draft.js'
import type { Block, Inline, Line } from '../model/tree.js'
import { shortDate } from '../office/written-dates.js'
import { bareTitle, type DossierPlan, type Placed } from './plan.js'

/** Bìa hồ sơ: organ, title, for whom, oldest and newest day, number of papers and pages. */
export function coverDraft(plan: DossierPlan, placed: readonly Placed[]): Draft {
  const bound = placed.filter(({ reason }) => reason === null)
  const pages = bound.reduce((sum, paper) => sum + paper.pages, 0)
  const days = bound.flatMap(({ item }) => item.date ?? []).sort()
  const [oldest] = days
  const newest = days.at(-1)
  const facts = [
    ...(plan.forWhom === undefined ? [] : [`Nơi nhận hồ sơ: ${plan.forWhom}`]),
    ...(oldest === undefined || newest === undefined
      ? []
      : [`Văn bản từ ngày ${shortDate(oldest)} đến ngày ${shortDate(newest)}`]),
    `Gồm ${bound.length} văn bản, ${pages} trang (không kể bìa và danh mục)`,
    `Ngày lập: ${shortDate(plan.date)}`,
  ]
  const blocks: readonly Block[] = [
    centred([{ type: 'strong', children: [{ type: 'text', value: plan.organ.toLocaleUpperCase('vi') }] }]),
    centred(emptyLines(9)),
    { type: 'role', role: 'type-name', children: [plainLine('HỒ SƠ')] },
    { type: 'role', role: 'title', children: [plainLine(bareTitle(plan.title))] },
    centred(emptyLines(2)),
    ...facts.map((fact) => centred([{ type: 'text', value: fact }])),
  ]
  return draftOf('bia-ho-so', `Bìa hồ sơ ${plan.title}`, plan, blocks)
}

export function draftOf(template: string, title: string, plan: DossierPlan, blocks: readonly Block[]): Draft {
  return {
    template,
    profile: '',
    title,
    author: plan.organ,
    date: plan.date,
    papers: [{ kind: 'main', orientation: 'portrait', blocks }],
    missing: [],
  }
}

export function plainLine(value: string): Line {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

function centred(children: readonly Inline[]): Line {
  return { type: 'paragraph', children, hints: { align: 'center' } }
}

function emptyLines(count: number): readonly Inline[] {
  return Array.from({ length: count }, () => ({ type: 'break' }) as const)
}
