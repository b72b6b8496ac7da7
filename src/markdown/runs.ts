import type { Inline } from '../model/tree.js'

/** A stretch of characters in one style; "\n" in the text is a line break. */
export interface Run {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
}

/** Inline nodes of a sequence of runs: neighbours of one style merged, `strong` outside `emphasis`, "\n" as `break`. */
export function inlinesOf(runs: readonly Run[]): readonly Inline[] {
  return merge(runs).flatMap((run) => {
    let nodes: readonly Inline[] = lines(run.text)
    if (run.italic) nodes = [{ type: 'emphasis', children: nodes }]
    if (run.bold) nodes = [{ type: 'strong', children: nodes }]
    return nodes
  })
}

function lines(text: string): readonly Inline[] {
  return text.split('\n').flatMap((value, index): readonly Inline[] => {
    const node: readonly Inline[] = value === '' ? [] : [{ type: 'text', value }]
    return index === 0 ? node : [{ type: 'break' }, ...node]
  })
}

/** Spaces between two stretches of one style join them, so that "**a** **b**" is one bold stretch. */
function merge(runs: readonly Run[]): readonly Run[] {
  const filled = runs.filter((run) => run.text !== '')
  const merged: { style: Run; parts: string[] }[] = []
  filled.forEach((run, index) => {
    const last = merged.at(-1)
    const next = filled[index + 1]
    const bridge = last && next && run.text.trim() === '' && sameStyle(last.style, next)
    if (last && (bridge || sameStyle(last.style, run))) last.parts.push(run.text)
    else merged.push({ style: run, parts: [run.text] })
  })
  return merged.map(({ style, parts }) => ({ ...style, text: parts.join('') }))
}

function sameStyle(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic
}
