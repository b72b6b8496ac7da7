import { Trouble } from '../../model/errors.js'
import type { SourceDocument } from '../../model/source-document.js'
import { cleanText } from '../clean-text.js'
import { fingerprint } from '../fingerprint.js'
import type { ReadTools } from '../tools.js'
import { readPlainText } from '../txt/index.js'
import { readWordOrScan } from '../word-pictures.js'
import { insideOf } from './compound.js'
import { extractWords } from './extract-words.js'
import { withNumbers } from './numbers.js'

const BY_HAND = 'Hãy mở tệp trong Word hoặc LibreOffice, lưu lại dạng .docx rồi thử lại.'

/**
 * Reads a Word 97–2003 file: by way of .docx when a converter is there (everything is kept), else its words
 * with their automatic numbers.
 * @throws Trouble `unreadable` for a file with a password or damage, `tool-missing` when nothing here can read it.
 */
export async function readOldWordFile(bytes: Uint8Array, name: string, tools: ReadTools = {}): Promise<SourceDocument> {
  const inside = insideOf(bytes)
  if (inside !== 'word' && inside !== 'word-95') throw REFUSED[inside](name)
  const own = { file: name, format: 'doc', sha256: fingerprint(bytes) } as const
  const docx = await tools.toDocx?.(bytes).catch(() => undefined)
  if (docx) return { ...(await readWordOrScan(docx, name, tools)), ...own }
  if (inside === 'word-95') throw tooOld(name)
  const raw = await extractWords(bytes).catch((cause: unknown) => {
    throw damaged(name, cause)
  })
  if (raw === undefined) throw noReader(name)
  const numbered = withNumbers(bytes, raw)
  const { text, repairs, losses } = cleanText(numbered ?? raw)
  const tree = readPlainText(text, name)
  if (tree.children.length === 0) throw damaged(name)
  const lost = {
    what: `kiểu trình bày của tệp .doc (${numbered === undefined ? 'số thứ tự tự động, ' : ''}cột, bảng) vì máy chưa có LibreOffice`,
    count: 1,
  }
  return { ...own, pages: null, tree, notes: [], repairs, losses: [...losses, lost], diagnostics: [] }
}

const REFUSED = {
  'docx-with-password': (name: string) => locked(name, 'tệp Word'),
  'word-with-password': (name: string) => locked(name, 'tệp Word 97–2003'),
  other: (name: string) =>
    new Trouble(
      'unreadable',
      `Tệp “${name}” có vỏ của tệp Office đời cũ nhưng bên trong không có văn bản Word (có thể là Excel, PowerPoint, thư Outlook, hoặc tệp hỏng).`,
      'Hãy kiểm tra lại có chọn đúng tệp công văn không; nếu đúng thì mở bằng chương trình đã tạo ra nó và lưu lại dạng .docx.',
    ),
} as const

function locked(name: string, kind: string): Trouble {
  return new Trouble(
    'unreadable',
    `Tệp “${name}” là ${kind} có mật khẩu mở, nên không đọc được.`,
    'Hãy mở tệp trong Word, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ tài liệu), lưu lại rồi thử lại.',
  )
}

function tooOld(name: string): Trouble {
  return new Trouble(
    'tool-missing',
    `Tệp “${name}” là tệp Word 6/95, cần LibreOffice để đọc.`,
    `Cài LibreOffice (libreoffice.org). ${BY_HAND}`,
  )
}

function noReader(name: string): Trouble {
  return new Trouble(
    'tool-missing',
    `Tệp “${name}” là tệp Word 97–2003 (.doc), máy này chưa có chương trình đọc.`,
    `Cài LibreOffice (libreoffice.org), hoặc cài lại congvan kèm gói tuỳ chọn word-extractor. ${BY_HAND}`,
  )
}

function damaged(name: string, cause?: unknown): Trouble {
  return new Trouble(
    'unreadable',
    `Tệp “${name}” là tệp Word 97–2003 (.doc) nhưng hỏng hoặc không có chữ nào.`,
    BY_HAND,
    { cause },
  )
}
