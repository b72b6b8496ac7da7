import { basename, extname } from 'node:path'
import { foldKey, matchTemplates, type Template } from '../compose/index.js'
import type { Dispatch, Obligation } from '../model/dispatch.js'

/** What a paper is written for: a template, and the dispatch and duties it answers. */
export interface Job {
  readonly template: Template
  readonly dispatch?: Dispatch
  readonly duties: readonly Obligation[]
  readonly stem: string
}

/** A file name part from a dispatch: `190-CV-BTC` or the stem of its file. */
function dispatchStem(dispatch: Dispatch): string {
  const name = dispatch.header.notation ?? basename(dispatch.source.file, extname(dispatch.source.file))
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldKey)
    .filter((word) => word !== '')
    .join('-')
}

/** Jobs answering duties of a dispatch, each with a file name of its own. */
export function jobsFor(
  dispatch: Dispatch,
  duties: readonly Obligation[],
  templates: readonly Template[],
): readonly Job[] {
  const byId = new Map(templates.map((template) => [template.manifest.id, template]))
  const matches = matchTemplates(
    duties,
    templates.map(({ manifest }) => manifest),
  )
  const used = new Map<string, number>()
  return matches.flatMap(({ manifest, duties: answered }) => {
    const template = byId.get(manifest.id)
    if (template === undefined) return []
    const count = (used.get(manifest.id) ?? 0) + 1
    used.set(manifest.id, count)
    const several = matches.filter((match) => match.manifest.id === manifest.id).length > 1
    const stem = `${dispatchStem(dispatch)}_${manifest.id}${several ? `-${count}` : ''}`
    return [{ template, dispatch, duties: answered, stem }]
  })
}

/** The duties of a dispatch that bind the unit: surely, or unclear for a person to look at. */
export function ownDuties(dispatch: Dispatch): {
  readonly mine: readonly Obligation[]
  readonly unclear: readonly Obligation[]
} {
  const tasks = dispatch.obligations.filter(({ kind }) => kind === 'task')
  return { mine: tasks.filter(({ mine }) => mine === true), unclear: tasks.filter(({ mine }) => mine === 'unclear') }
}
