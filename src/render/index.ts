import type { Draft } from '../model/draft.js'
import type { Profile } from '../model/profile.js'
import { layoutDraft } from './layout/index.js'
import type { PdfEngine, PdfOptions } from './pdf/engine.js'

export type { TagTree } from './own-word/index.js'
export type { PdfOptions } from './pdf/engine.js'
export { type GreyPicture, greyPng, halved } from './png.js'

// Each writer is loaded when it is first asked for: a command that draws one format does not wait for the other.
let pdf: PdfEngine | undefined

/** The draft as PDF/A-2b, fonts embedded. Same draft and profile, same bytes. Throws Trouble('data'). */
export async function renderPdf(draft: Draft, profile: Profile, options: PdfOptions = {}): Promise<Uint8Array> {
  pdf ??= new (await import('./pdf/typst.js')).TypstEngine()
  return pdf.draw(layoutDraft(draft, profile), options)
}

/** The draft as .docx for editing in Word. Same draft and profile, same bytes. Throws Trouble('data'). */
export async function renderDocx(draft: Draft, profile: Profile): Promise<Uint8Array> {
  const { drawDocx } = await import('./docx/index.js')
  return drawDocx(layoutDraft(draft, profile))
}
