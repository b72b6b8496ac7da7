import { Trouble } from '../model/errors.js'
import type { SourceDocument } from '../model/source-document.js'
import { joinBrokenLines } from './broken-lines.js'
import { FORMATS } from './formats.js'
import { LIMITS, megabytes } from './limits.js'
import { tellLosses } from './losses.js'
import type { ReadTools } from './tools.js'

export { FORMATS, READ_FORMATS } from './formats.js'
export { LIMITS } from './limits.js'
export { measurePaper } from './measure/index.js'
export { textLayerOf } from './pdf-or-scan.js'
export {
  noEngine,
  type OcrEngine,
  type OcrWord,
  openPages,
  type PlacedWord,
  placedWords,
  type ReadPage,
  recognisePages,
  tiffAsPdf,
  wordsOfTsv,
} from './scan/index.js'
export { readText } from './text-file.js'
export type { Drawing, ReadTools } from './tools.js'

/**
 * Bytes of a file as a document. The format is known by the content; the name only decides between Markdown and text.
 * @param name file name for messages, without folders.
 * @param tools doors to outside programs, for scans and old Word files.
 * @throws Trouble of kind `unreadable`, or `tool-missing` when a program is needed that is not there; nothing else.
 */
export async function readDocument(bytes: Uint8Array, name: string, tools: ReadTools = {}): Promise<SourceDocument> {
  requireFileSize(bytes.length, name)
  const format = FORMATS.find((candidate) => candidate.fits(bytes, name))
  if (format?.refuse) throw format.refuse(bytes, name)
  if (!format?.read) throw new Error(`no reader for ${name}`)
  const source = await format.read(bytes, name, tools)
  const read = tellLosses({ ...source, tree: joinBrokenLines(source.tree) })
  const extension = /\.[^.]{1,9}$/u.exec(name)?.[0].toLowerCase() ?? ''
  if (extension === '' || format.extensions.includes(extension)) return read
  const message = `Tệp “${name}” có tên đuôi “${extension}” nhưng bên trong là ${format.label}; đã đọc theo nội dung.`
  return {
    ...read,
    diagnostics: [{ code: 'read/wrong-extension', severity: 'warning', message, span: null }, ...read.diagnostics],
  }
}

function requireFileSize(size: number, name: string): void {
  if (size === 0) {
    throw new Trouble('unreadable', `Tệp “${name}” rỗng (0 byte).`, 'Hãy xin lại tệp, hoặc chép lại từ nơi gửi.')
  }
  if (size > LIMITS.fileBytes) {
    throw new Trouble(
      'unreadable',
      `Tệp “${name}” nặng ${megabytes(size)}, vượt mức ${megabytes(LIMITS.fileBytes)}.`,
      'Hãy nén ảnh trong tệp hoặc tách riêng phần công văn rồi thử lại.',
    )
  }
}

export { decodeText } from './decode-text.js'
