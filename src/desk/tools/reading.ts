import type { ReadTools } from '../../read/index.js'
import { docxByLibreOffice } from './libreoffice.js'
import { popplerDrawer } from './poppler.js'
import { nativeTesseract } from './tesseract.js'
import { scriptTesseract } from './tesseract-js.js'

/** Runs `work` with everything this machine has for reading; what was made for outside programs is removed afterwards. */
export async function withReadTools<T>(work: (tools: ReadTools) => Promise<T>): Promise<T> {
  const drawer = popplerDrawer()
  try {
    return await work({
      ocr: async () => (await nativeTesseract()) ?? (await scriptTesseract()),
      drawPage: drawer.drawPage,
      toDocx: docxByLibreOffice,
    })
  } finally {
    await drawer.close()
  }
}
