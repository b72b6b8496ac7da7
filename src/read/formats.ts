import { Trouble } from '../model/errors.js'
import type { SourceDocument, SourceFormat } from '../model/source-document.js'
import { readWordFile } from './docx/index.js'
import { readPdfFile } from './pdf/index.js'
import { readTextFile } from './text-file.js'

/**
 * One kind of file, known by its content. `extensions` are the names it usually has; a file of another name is read
 * all the same and says so. Either it can be read, or `refuse` tells what it is and what to do.
 */
export interface Format {
  readonly id: string
  readonly label: string
  readonly extensions: readonly string[]
  readonly fits: (bytes: Uint8Array, name: string) => boolean
  readonly read?: (bytes: Uint8Array, name: string) => Promise<SourceDocument> | SourceDocument
  readonly refuse?: (bytes: Uint8Array, name: string) => Trouble
}

const RETYPE = 'Hãy mở tệp, chép chữ sang Word và lưu lại dạng .docx, hoặc lưu thành .txt (UTF-8) rồi thử lại.'
const ASK_FOR_WORD = 'Hãy xin bản Word (.docx), hoặc gõ lại phần cần dùng thành .txt (UTF-8) rồi thử lại.'
const LATER = 'sẽ đọc được ở bản sau'

/** In the order in which they are tried; text comes last because it has no signature of its own. */
export const FORMATS: readonly Format[] = [
  { id: 'pdf', label: 'tệp PDF', extensions: ['.pdf'], fits: startsWith('%PDF'), read: readPdfFile },
  {
    id: 'doc',
    label: 'tệp Word 97–2003 hoặc tệp Word có mật khẩu',
    extensions: ['.doc', '.docx'],
    fits: isCompoundFile,
    refuse: (bytes, name) => refuseCompound(bytes, name),
  },
  refused('scan', 'ảnh PNG', ['.png'], startsWith('\u0089PNG'), LATER),
  refused('scan', 'ảnh JPEG', ['.jpg', '.jpeg'], startsWith('\u00FF\u00D8\u00FF'), LATER),
  refused('scan', 'ảnh TIFF', ['.tif', '.tiff'], startsWith('II*\0', 'MM\0*'), LATER),
  refused('rtf', 'tệp RTF', ['.rtf', '.doc'], startsWith('{\\rtf'), 'không đọc được'),
  refused(
    'html',
    'trang web HTML',
    ['.html', '.htm', '.doc'],
    startsWith('<!DOCTYPE html', '<!doctype html', '<html'),
    'không đọc được',
  ),
  { id: 'docx', label: 'tệp Word (.docx)', extensions: ['.docx', '.docm', '.dotx'], fits: isZip, read: readWordFile },
  {
    id: 'md',
    label: 'tệp Markdown',
    extensions: ['.md', '.markdown'],
    fits: (_, name) => /\.(?:md|markdown)$/iu.test(name),
    read: (bytes, name) => readTextFile(bytes, name, 'md'),
  },
  {
    id: 'txt',
    label: 'tệp văn bản thuần (.txt)',
    extensions: ['.txt', '.text', ''],
    fits: () => true,
    read: (bytes, name) => readTextFile(bytes, name, 'txt'),
  },
]

/** Formats this version reads, for help texts and the completeness test. */
export const READ_FORMATS: readonly SourceFormat[] = ['txt', 'md', 'docx', 'pdf']

function refused(id: string, label: string, extensions: readonly string[], fits: Format['fits'], why: string): Format {
  const remedy = id === 'scan' ? ASK_FOR_WORD : RETYPE
  const refuse = (_: Uint8Array, name: string) =>
    new Trouble('unreadable', `Tệp “${name}” là ${label}, ${why}.`, remedy)
  return { id, label, extensions, fits, refuse }
}

function startsWith(...signatures: readonly string[]): Format['fits'] {
  return (bytes) => signatures.some((signature) => [...signature].every((sign, at) => bytes[at] === sign.charCodeAt(0)))
}

function isZip(bytes: Uint8Array): boolean {
  return startsWith('PK\u0003\u0004', 'PK\u0005\u0006')(bytes, '')
}

/** OLE compound file: Word 97–2003, and the wrapping of a docx with a password. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith('\u00D0\u00CF\u0011\u00E0')(bytes, '')
}

function refuseCompound(bytes: Uint8Array, name: string): Trouble {
  // Stream names stand in the directory in UTF-16.
  const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
  if (encrypted) {
    return new Trouble(
      'unreadable',
      `Tệp “${name}” là tệp Word có mật khẩu mở, nên không đọc được.`,
      'Hãy mở tệp trong Word, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ tài liệu), lưu lại rồi thử lại.',
    )
  }
  return new Trouble(
    'unreadable',
    `Tệp “${name}” là tệp Word 97–2003 (.doc), ${LATER}.`,
    'Hãy mở tệp trong Word hoặc LibreOffice và lưu lại dạng .docx rồi thử lại.',
  )
}
