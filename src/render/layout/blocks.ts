import type { Role } from '../../model/roles.js'
import type { Block, Grid, Line, RoleBlock } from '../../model/tree.js'

/** The lines of a role block in order, groups inside it opened. */
export function linesOf(block: RoleBlock): readonly Line[] {
  return block.children.flatMap((child): readonly Line[] => {
    if (child.type === 'paragraph') return [child]
    return child.type === 'role' ? linesOf(child) : []
  })
}

const HEAD_ROLES: readonly Role[] = [
  'motto',
  'superior',
  'issuer',
  'number',
  'subject',
  'place-date',
  'secrecy',
  'urgency',
  'draft',
]
const FOOT_ROLES: readonly Role[] = ['place-date', 'authority', 'position', 'signer', 'stamp', 'distribution']

/** What layout works on: the parts of a paper in order. */
export type Part =
  | { readonly kind: 'head'; readonly blocks: readonly RoleBlock[] }
  | { readonly kind: 'foot'; readonly blocks: readonly RoleBlock[] }
  | { readonly kind: 'addressees'; readonly lines: readonly Line[] }
  | { readonly kind: 'circulation'; readonly lines: readonly Line[] }
  | { readonly kind: 'line'; readonly role: Role; readonly line: Line }
  | { readonly kind: 'table'; readonly grid: Grid }
  | { readonly kind: 'page'; readonly orientation: 'portrait' | 'landscape' }

/** Groups blocks into the parts of a paper: side-by-side roles together, everything else line by line. */
export function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = []
  let index = 0
  while (index < blocks.length) {
    const run = sideBySide(blocks, index)
    if (run) {
      parts.push(run)
      index += run.blocks.length
      continue
    }
    const block = blocks[index]
    if (block) parts.push(...single(block, 'body'))
    index += 1
  }
  return parts
}

function sideBySide(blocks: readonly Block[], from: number): Extract<Part, { kind: 'head' | 'foot' }> | null {
  const head = runOf(blocks, from, HEAD_ROLES)
  // A place and date alone stand over a signature; with an organ they belong to the head of a paper.
  if (head.some((block) => block.role !== 'place-date')) return { kind: 'head', blocks: head }
  const foot = runOf(blocks, from, FOOT_ROLES)
  return foot.length > 0 ? { kind: 'foot', blocks: foot } : null
}

function runOf(blocks: readonly Block[], from: number, roles: readonly Role[]): readonly RoleBlock[] {
  const run: RoleBlock[] = []
  for (let index = from; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block?.type !== 'role' || !roles.includes(block.role)) break
    run.push(block)
  }
  return run
}

function single(block: Block, role: Role): readonly Part[] {
  switch (block.type) {
    case 'paragraph':
      return [{ kind: 'line', role, line: block }]
    case 'table':
      return [{ kind: 'table', grid: block }]
    case 'page':
      return [{ kind: 'page', orientation: block.orientation }]
    case 'role':
      if (block.role === 'addressees' || block.role === 'circulation')
        return [{ kind: block.role, lines: linesOf(block) }]
      return block.children.flatMap((child) => single(child, block.role))
  }
}
