import type { Obligation } from '../model/dispatch.js'
import type { Manifest } from './manifest.js'

/** A phrase of a manifest as a pattern: `…` stands for up to 60 characters of the same sentence. */
function phrasePattern(phrase: string): RegExp {
  const parts = phrase.split('…').map((part) =>
    part
      .trim()
      .split(/\s+/u)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
      .join('\\s+'),
  )
  return new RegExp(`(?<!\\p{L})${parts.join('[^.;]{0,60}?')}(?!\\p{L})`, 'iu')
}

/** Whether a template's paper answers a duty, by the phrases of its manifest. */
export function answersDuty(manifest: Manifest, duty: Obligation): boolean {
  if (manifest.answers === null || duty.kind !== 'task') return false
  const said = `${duty.action} ${duty.product ?? ''} ${duty.quote}`.normalize('NFC')
  const { any, none } = manifest.answers
  return (
    any.some((phrase) => phrasePattern(phrase).test(said)) && !none.some((phrase) => phrasePattern(phrase).test(said))
  )
}

/** A duty that ends in something sent, which a letter of reply can carry. */
export function sendsSomething(duty: Obligation): boolean {
  return duty.kind === 'task' && duty.recipient !== null
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
      (sendsSomething(duty) ? manifests.find((one) => one.fallback) : undefined)
    if (manifest === undefined) continue
    const open = manifest.per === 'dispatch' ? groups.find((group) => group.manifest.id === manifest.id) : undefined
    if (open) open.duties.push(duty)
    else groups.push({ manifest, duties: [duty] })
  }
  return groups
}
