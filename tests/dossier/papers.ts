import { degrees, PDFDocument } from 'pdf-lib'
import type { DossierItem } from '../../src/dossier/index.js'

/** A paper of `pages` empty pages that say which they are. */
export type Paper = DossierItem & { readonly bytes: Uint8Array }

export async function paper(title: string, pages: number, turn = 0): Promise<Paper> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  for (let index = 0; index < pages; index += 1) {
    const page = pdf.addPage([595.28, 841.89])
    page.drawText(`${title} ${index + 1}`, { x: 100, y: 600 })
    page.setRotation(degrees(turn))
  }
  return { title, file: `${title}.pdf`, number: '5-BC/CB', date: '2026-06-05', bytes: await pdf.save() }
}

export function broken(title: string, bytes: Uint8Array | string): DossierItem {
  return { title, file: `${title}.pdf`, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes }
}

/** The smallest picture there is. */
export function png(): Buffer {
  const one = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  return Buffer.from(one, 'base64')
}
