import type { Draft, Paper } from '../../model/draft.js'
import type { Profile } from '../../model/profile.js'
import type { RoleBlock } from '../../model/tree.js'
import { addresseesOf } from './addressees.js'
import { linesOf, type Part, partsOf } from './blocks.js'
import { Flow } from './flow.js'
import { footOf } from './foot.js'
import { requireGlyphs } from './glyphs.js'
import { headOf } from './head.js'
import { lineOf, titleMarkOf } from './lines.js'
import { pageOf } from './page.js'
import { tableOf } from './table.js'
import { fitWords, pieces, plainText, printable } from './text.js'
import { paragraph, typeOf } from './type-style.js'
import type { Layout, Section } from './types.js'

export type * from './types.js'

/**
 * Makes every decision of form for a draft: the layout is all that a writer needs. Throws Trouble('data') for a
 * character that cannot be printed.
 */
export function layoutDraft(draft: Draft, profile: Profile): Layout {
  const layout: Layout = {
    title: printable(draft.title),
    author: printable(draft.author),
    date: draft.date,
    font: profile.page.font.value,
    sections: draft.papers.flatMap((paper, index) => sectionsOf(paper, index, draft, profile)),
  }
  requireGlyphs(layout)
  return layout
}

interface Start {
  readonly orientation: 'portrait' | 'landscape'
  readonly parts: readonly Part[]
}

/** A paper is one section, and one more for each page start in it. */
function sectionsOf(paper: Paper, index: number, draft: Draft, profile: Profile): readonly Section[] {
  const starts: { orientation: Start['orientation']; parts: Part[] }[] = [{ orientation: paper.orientation, parts: [] }]
  for (const part of partsOf(paper.blocks)) {
    if (part.kind === 'page') starts.push({ orientation: part.orientation, parts: [] })
    else starts.at(-1)?.parts.push(part)
  }
  const ownNumbers = paper.kind === 'main' || index === 0 || profile.page.number.value.perAnnex
  return starts
    .filter(({ parts }) => parts.length > 0)
    .map((start, i) => {
      const { textWidthMm, ...page } = pageOf(start.orientation, profile, ownNumbers && i === 0)
      return {
        ...page,
        bookmark: i === 0 ? bookmarkOf(paper, draft) : null,
        ...contentOf(start, profile, textWidthMm),
      }
    })
}

function contentOf(start: Start, profile: Profile, textWidthMm: number): Pick<Section, 'items' | 'circulation'> {
  const flow = new Flow(profile, textWidthMm)
  let circulation: Section['circulation'] = null
  start.parts.forEach((part, index) => {
    const next = start.parts[index + 1]
    switch (part.kind) {
      case 'head':
        if (isCopy(part.blocks)) flow.rule()
        flow.head(headOf(part.blocks, profile, textWidthMm))
        break
      case 'foot':
        if (isCopy(part.blocks)) flow.rule()
        flow.foot(footOf(part.blocks, profile, textWidthMm, start.orientation))
        break
      case 'addressees':
        flow.lines(addresseesOf(part.lines, profile, textWidthMm))
        break
      case 'table':
        flow.table(tableOf(part.grid, profile, textWidthMm))
        break
      case 'line': {
        const block = fitWords(lineOf(part.role, part.line, profile, textWidthMm), textWidthMm)
        if (part.role === 'contact') flow.contact(block)
        else flow.lines([block])
        const closes = part.role === 'title' && !(next?.kind === 'line' && next.role === 'title')
        if (closes) flow.mark(titleMarkOf(block, profile, textWidthMm))
        break
      }
      case 'circulation': {
        const type = typeOf('circulation', profile)
        const [line] = part.lines
        if (line) circulation = paragraph(type, pieces(line.children, type))
        break
      }
      case 'page':
        break
    }
  })
  return { items: flow.items, circulation }
}

/** A copy is certified under a rule over the whole text width (HD 36-HD/VPTW and HD 05-HD/VPTW on copies). */
function isCopy(blocks: readonly RoleBlock[]): boolean {
  return blocks.some(({ role }) => role === 'motto' || role === 'stamp')
}

/** What the outline of the PDF calls a paper: an annex by its label and title, the main paper by the draft's title. */
function bookmarkOf(paper: Paper, draft: Draft): string {
  const words = paper.blocks.flatMap((block) =>
    block.type === 'role' && (block.role === 'annex-label' || block.role === 'annex-title')
      ? linesOf(block).map((line) => plainText(line.children))
      : [],
  )
  return paper.kind === 'annex' && words.length > 0 ? words.join(' ') : printable(draft.title)
}
