import { compose } from '../../src/compose/index.js'
import type { Draft } from '../../src/model/draft.js'
import type { Block, Inline } from '../../src/model/tree.js'
import { hd05, template, unit } from './fixtures.js'

const words = (nodes: readonly Inline[]): string =>
  nodes.map((node) => ('value' in node ? node.value : 'children' in node ? words(node.children) : ' ')).join('')
const lines = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [words(block.children)]
    if (block.type === 'table') return block.rows.map((row) => row.map(words).join(' | '))
    return block.type === 'role' ? lines(block.children) : []
  })
/** Everything a draft prints, one line to a paragraph or row. */
export const text = (draft: Draft): string => draft.papers.flatMap((paper) => lines(paper.blocks)).join('\n')

export type Given = Readonly<Record<string, unknown>>

/** A template with its own sample, some of it changed; titles of the sample give way to field names. */
export function paper(id: string) {
  const one = template(id)
  const sample = one.sample as Given
  const run = (more: Given = {}, without: readonly string[] = [], date = '2026-08-05') => {
    const kept = Object.fromEntries(Object.entries(sample).filter(([key]) => !without.includes(key)))
    return compose({ template: one, profile: hd05, unit, date, open: false, number: 7, data: { ...kept, ...more } })
  }
  const said = (...args: Parameters<typeof run>) =>
    run(...args)
      .findings.map(({ message }) => message)
      .join('\n')
  return { sample, run, said }
}
