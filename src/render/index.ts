import type { Draft } from '../model/draft.js'
import type { Profile } from '../model/profile.js'
import { drawDocx } from './docx/index.js'
import { layoutDraft } from './layout/index.js'
import type { PdfOptions } from './pdf/engine.js'
import { TypstEngine } from './pdf/typst.js'

export { fillWordForm, type TagTree, wordFormTags } from './own-word/index.js'
export type { PdfOptions } from './pdf/engine.js'
export { type GreyPicture, greyPng, halved } from './png.js'

const pdf = new TypstEngine()

/** The draft as PDF/A-2b, fonts embedded. Same draft and profile, same bytes. Throws Trouble('data'). */
export async function renderPdf(draft: Draft, profile: Profile, options: PdfOptions = {}): Promise<Uint8Array> {
  return pdf.draw(layoutDraft(draft, profile), options)
}

/** The draft as .docx for editing in Word. Same draft and profile, same bytes. Throws Trouble('data'). */
export async function renderDocx(draft: Draft, profile: Profile): Promise<Uint8Array> {
  return drawDocx(layoutDraft(draft, profile))
}
