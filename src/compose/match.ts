import type { Obligation } from '../model/dispatch.js'
import { foldBare } from '../vietnamese/index.js'
import type { Manifest } from './manifest.js'

/** Words as phrases are compared: no marks, i and y alike (`đăng ký`, `đăng kí`). */
function bare(text: string): string {
  return foldBare(text).replaceAll('y', 'i')
}

/** A phrase of a manifest as a pattern on bare words: `…` stands for up to 60 characters of the same sentence. */
function phrasePattern(phrase: string): RegExp {
  const parts = bare(phrase)
    .split('…')
    .map((part) =>
      part
        .trim()
        .split(/\s+/u)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
        .join('\\s+'),
    )
  return new RegExp(`(?<![a-z])${parts.join('[^.;]{0,60}?')}(?![a-z])`, 'u')
}

/** Whether a template's paper answers a duty, by the phrases of its manifest. */
export function answersDuty(manifest: Manifest, duty: Obligation): boolean {
  if (manifest.answers === null || duty.kind !== 'task') return false
  const said = bare(`${duty.action} ${duty.product ?? ''} ${duty.quote}`)
  const { any, none } = manifest.answers
  return (
    any.some((phrase) => phrasePattern(phrase).test(said)) && !none.some((phrase) => phrasePattern(phrase).test(said))
  )
}

/** A duty that surely ends in something sent; one that binds only under a condition waits for the clerk's word. */
function sendsSomething(duty: Obligation): boolean {
  return (
    duty.kind === 'task' && duty.recipient !== null && (duty.modality === 'mandatory' || duty.modality === 'target')
  )
}

/** Duties of the unit with the template that answers each; `fallback` templates take what no other takes. */
export function matchTemplates(
  duties: readonly Obligation[],
  manifests: readonly Manifest[],
): readonly { readonly manifest: Manifest; readonly duties: readonly Obligation[] }[] {
  const groups: { manifest: Manifest; duties: Obligation[] }[] = []
  for (const duty of duties) {
    const manifest =
      manifests.find((one) => !one.fallback && answersDuty(one, duty)) ??
      manifests.find((one) => one.fallback && (answersDuty(one, duty) || sendsSomething(duty)))
    if (manifest === undefined) continue
    const open = manifest.per === 'dispatch' ? groups.find((group) => group.manifest.id === manifest.id) : undefined
    if (open) open.duties.push(duty)
    else groups.push({ manifest, duties: [duty] })
  }
  return groups
}
