import { Trouble } from '../../model/errors.js'
import type { MeasuredPaper } from '../../model/measured.js'
import { measurePdf } from './pdf.js'
import { measureWord } from './word.js'

/** A finished .docx or .pdf taken to pieces for checking. Throws Trouble('unreadable') for anything else. */
export async function measurePaper(bytes: Uint8Array, file: string): Promise<MeasuredPaper> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return measurePdf(bytes, file)
  if (head.startsWith('PK')) return measureWord(bytes, file)
  throw new Trouble(
    'unreadable',
    `Tệp “${file}” không phải .docx hay .pdf.`,
    'Lưu văn bản dạng .docx hoặc .pdf rồi kiểm tra lại.',
  )
}
