import type { Run } from './types.js'

const NUMBER = String.raw`(?<![\p{L}\p{N}/-])\p{Nd}{1,5}[-/][\p{L}\p{Nd}]{1,12}(?:[-/][\p{L}\p{Nd}]{1,16}){1,5}(?![\p{L}\p{N}])`
const CALENDAR = String.raw`(?<!\p{L})(?:[Nn]gày|[Tt]háng|[Nn]ăm|[Qq]uý|[Ss]ố) \p{Nd}{1,5}(?:[/.\-][\p{L}\p{Nd}]{1,12}){0,6}(?![\p{L}\p{N}])`
/**
 * What a line must not break inside: a document number (`05-CV/ĐU`, `15/QĐ-BNV`) together with the word `số` before it,
 * and `ngày`, `tháng`, `năm`, `quý` with their number.
 */
const WHOLE = new RegExp(`${CALENDAR}|${NUMBER}`, 'gu')

/** Splits a run so that what stays on one line stands in runs of its own. */
export function keepWhole(run: Run): readonly Run[] {
  const runs: Run[] = []
  let from = 0
  for (const match of run.text.matchAll(WHOLE)) {
    if (match.index > from) runs.push({ ...run, text: run.text.slice(from, match.index) })
    runs.push({ ...run, text: match[0], whole: true })
    from = match.index + match[0].length
  }
  if (from < run.text.length) runs.push({ ...run, text: run.text.slice(from) })
  return runs
}
