import type { Draft, Paper } from '../../model/draft.js'
import type { Role } from '../../model/roles.js'
import type { Block, Inline, Line, RoleBlock } from '../../model/tree.js'
import type { DossierPlan } from '../plan.js'

/** How typeset pages point to a paper until the pages are bound: `ds:3` is the third paper of the plan. */
export const LINK_SCHEME = 'ds:'

export function words(value: string | number): readonly Inline[] {
  const text = String(value)
  return text === '' ? [] : [{ type: 'text', value: text }]
}

/** Words that lead to a paper of the plan, counted from 1. */
export function linked(text: string, place: number): readonly Inline[] {
  return text === '' ? [] : [{ type: 'link', url: `${LINK_SCHEME}${place}`, children: words(text) }]
}

export function line(children: readonly Inline[] | string, align?: 'left' | 'center'): Line {
  const inner = typeof children === 'string' ? words(children) : children
  return { type: 'paragraph', children: inner, ...(align ? { hints: { align } } : {}) }
}

export function role(name: Role, text: readonly Inline[] | string, side?: 'left' | 'right'): RoleBlock {
  return { type: 'role', role: name, children: [line(text)], ...(side ? { side } : {}) }
}

export function breaks(count: number): readonly Inline[] {
  return Array.from({ length: count }, () => ({ type: 'break' }) as const)
}

export function draftOf(
  template: string,
  title: string,
  plan: Pick<DossierPlan, 'organ' | 'date'>,
  papers: readonly Paper[],
): Draft {
  return { template, profile: '', title, author: plan.organ, date: plan.date, papers, missing: [] }
}

export function paperOf(blocks: readonly Block[], orientation: Paper['orientation'] = 'portrait'): Paper {
  return { kind: 'main', orientation, blocks }
}

/** A name nobody wrote for print; letters that the font of papers lacks would stop it, and a file may be called anything. */
export function printableName(name: string): string {
  return name.normalize('NFC').replace(/[^\u0020-\u007e\u00a0-\u024f\u1ea0-\u1ef9–—‘’“”…·]/gu, '·')
}
