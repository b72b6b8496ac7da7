import { Trouble } from '../model/errors.js'
import type { SourceDocument } from '../model/source-document.js'
import { cleanText } from './clean-text.js'
import { decodeText } from './decode-text.js'
import { fingerprint } from './fingerprint.js'
import { LIMITS, megabytes } from './limits.js'
import { tellLosses } from './losses.js'
import { readMarkdownFile } from './md/index.js'
import { toUnicode } from './old-encoding.js'
import { readPlainText } from './txt/index.js'

/** Bytes of a text file as a document, as Markdown or as typed text. */
export function readTextFile(bytes: Uint8Array, name: string, format: 'txt' | 'md'): SourceDocument {
  requireTextSize(bytes.length, name)
  return documentOf(decodeText(bytes, name), name, format, fingerprint(bytes))
}

/** Text in memory (typed, pasted) as a document of format `txt`; `sha256` is that of its UTF-8 bytes. */
export function readText(text: string, name: string): SourceDocument {
  // No character takes more than three bytes for each of its units, so only a very long text need be counted.
  if (text.length * 3 > LIMITS.textBytes) requireTextSize(Buffer.byteLength(text), name)
  return tellLosses(documentOf(text, name, 'txt', fingerprint(text)))
}

function documentOf(raw: string, name: string, format: 'txt' | 'md', sha256: string): SourceDocument {
  const unicode = toUnicode(raw)
  const { text, repairs, losses } = cleanText(unicode.text)
  const tree = format === 'md' ? readMarkdownFile(text, name) : readPlainText(text, name)
  if (tree.children.length === 0) {
    throw new Trouble(
      'unreadable',
      `Tệp “${name}” không có chữ nào.`,
      'Hãy kiểm tra lại có chọn đúng tệp không, hoặc xin lại bản đầy đủ.',
    )
  }
  return {
    file: name,
    format,
    sha256,
    pages: null,
    tree,
    notes: [],
    repairs: [...unicode.repairs, ...repairs],
    losses,
    diagnostics: unicode.diagnostics,
  }
}

function requireTextSize(bytes: number, name: string): void {
  if (bytes <= LIMITS.textBytes) return
  throw new Trouble(
    'unreadable',
    `Tệp văn bản “${name}” nặng ${megabytes(bytes)}, vượt mức ${megabytes(LIMITS.textBytes)}.`,
    'Hãy tách riêng phần công văn thành một tệp rồi thử lại.',
  )
}
