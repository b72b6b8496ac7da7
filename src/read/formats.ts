import { Trouble } from '../model/errors.js'
import type { SourceDocument, SourceFormat } from '../model/source-document.js'
import { readOldWordFile } from './doc/index.js'
import { readPdfOrScan } from './pdf-or-scan.js'
import { readScan } from './scan/index.js'
import { readTextFile } from './text-file.js'
import type { ReadTools } from './tools.js'
import { readWordOrScan } from './word-pictures.js'

/**
 * One kind of file, known by its content. `extensions` are the names it usually has; a file of another name is read
 * all the same and says so. Either it can be read, or `refuse` tells what it is and what to do.
 */
export interface Format {
  readonly id: string
  readonly label: string
  readonly extensions: readonly string[]
  readonly fits: (bytes: Uint8Array, name: string) => boolean
  readonly read?: (bytes: Uint8Array, name: string, tools: ReadTools) => Promise<SourceDocument> | SourceDocument
  readonly refuse?: (bytes: Uint8Array, name: string) => Trouble
}

const RETYPE = 'Hãy mở tệp, chép chữ sang Word và lưu lại dạng .docx, hoặc lưu thành .txt (UTF-8) rồi thử lại.'

/** In the order in which they are tried; text comes last because it has no signature of its own. */
export const FORMATS: readonly Format[] = [
  { id: 'pdf', label: 'tệp PDF', extensions: ['.pdf'], fits: startsWith('%PDF'), read: readPdfOrScan },
  {
    id: 'doc',
    label: 'tệp Word 97–2003 hoặc tệp Word có mật khẩu',
    extensions: ['.doc', '.docx'],
    fits: startsWith('\u00D0\u00CF\u0011\u00E0'),
    read: readOldWordFile,
  },
  picture('ảnh PNG', ['.png'], '\u0089PNG'),
  picture('ảnh JPEG', ['.jpg', '.jpeg'], '\u00FF\u00D8\u00FF'),
  picture('ảnh TIFF', ['.tif', '.tiff'], 'II*\0', 'MM\0*'),
  refused('rtf', 'tệp RTF', ['.rtf', '.doc'], startsWith('{\\rtf'), 'không đọc được'),
  refused(
    'html',
    'trang web HTML',
    ['.html', '.htm', '.doc'],
    startsWith('<!DOCTYPE html', '<!doctype html', '<html'),
    'không đọc được',
  ),
  { id: 'docx', label: 'tệp Word (.docx)', extensions: ['.docx', '.docm', '.dotx'], fits: isZip, read: readWordOrScan },
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
export const READ_FORMATS: readonly SourceFormat[] = ['txt', 'md', 'docx', 'doc', 'pdf', 'scan']

function refused(id: string, label: string, extensions: readonly string[], fits: Format['fits'], why: string): Format {
  const refuse = (_: Uint8Array, name: string) =>
    new Trouble('unreadable', `Tệp “${name}” là ${label}, ${why}.`, RETYPE)
  return { id, label, extensions, fits, refuse }
}

function picture(label: string, extensions: readonly string[], ...signatures: readonly string[]): Format {
  return { id: 'scan', label, extensions, fits: startsWith(...signatures), read: readScan }
}

function startsWith(...signatures: readonly string[]): Format['fits'] {
  return (bytes) => signatures.some((signature) => [...signature].every((sign, at) => bytes[at] === sign.charCodeAt(0)))
}

function isZip(bytes: Uint8Array): boolean {
  return startsWith('PK\u0003\u0004', 'PK\u0005\u0006')(bytes, '')
}
