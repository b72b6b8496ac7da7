import type { Dispatch, Obligation } from '../model/dispatch.js'
import { dutyFacts } from './context.js'
import type { Data } from './data.js'
import { valueAt, withValue } from './expressions.js'
import type { Manifest } from './manifest.js'

/** The words a manifest's fact pattern may look at, from near to far. */
function words(dispatch: Dispatch, duty: Obligation, from: Manifest['facts'][number]['from']): string {
  switch (from) {
    case 'quote':
      return duty.quote
    case 'action':
      return duty.action
    case 'subject':
      return dispatch.header.subject?.value ?? ''
    case 'section': {
      const starts = dispatch.sections.map(({ span }) => span[0]).filter((start) => start <= duty.span[0])
      return dispatch.text.slice(starts.at(-1) ?? duty.span[0], duty.span[1])
    }
  }
}

/** Fields filled from the answered dispatch by the manifest's facts; the first fact that finds a field keeps it. */
export function factsFrom(manifest: Manifest, dispatch: Dispatch, duties: readonly Obligation[]): Data {
  let data: Data = {}
  for (const duty of duties) {
    for (const fact of manifest.facts) {
      if (valueAt(data, fact.field) !== undefined) continue
      const found = new RegExp(fact.pattern, 'iu').exec(words(dispatch, duty, fact.from))?.groups?.value
      if (found === undefined) continue
      data = withValue(data, fact.field, fact.as === 'integer' ? Number.parseInt(found, 10) : found.trim())
    }
  }
  const { dutyRows } = manifest
  if (dutyRows === null || duties.length === 0) return data
  const rows = duties.map((duty) => {
    const said: Data = { ...duty, ...dutyFacts([duty]) }
    const more = Object.entries(dutyRows.also).map(([column, fact]) => [column, said[fact] || undefined] as const)
    return { [dutyRows.item]: duty.action, ...Object.fromEntries(more.filter(([, value]) => value !== undefined)) }
  })
  return { ...data, [dutyRows.field]: rows }
}
