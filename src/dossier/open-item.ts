import { PDFDocument, PDFName, type PDFPage } from 'pdf-lib'
import type { DossierItem, TitledItem } from './plan.js'

export type Opened =
  | { readonly kind: 'open'; readonly item: TitledItem; readonly pages: readonly PDFPage[] }
  | { readonly kind: 'skipped'; readonly item: TitledItem; readonly reason: string }

/**
 * Opens one paper and copies its pages into `target`, without adding them yet.
 * A damaged file is skipped, never bound in part: nobody would see what is missing.
 */
export async function openItem(item: DossierItem, target: PDFDocument): Promise<Opened> {
  const skip = (reason: string): Opened => ({ kind: 'skipped', item: titled(item), reason })
  if (item.bytes.length === 0) return skip('tệp rỗng')
  if (!holds(item.bytes.subarray(0, 1024), '%PDF-')) return skip('không phải tệp PDF')
  if (!holds(item.bytes.subarray(-2048), '%%EOF')) return skip('tệp PDF bị cắt cụt')
  if (isEncrypted(item.bytes)) return skip('tệp PDF có mật khẩu hoặc khoá sửa')
  try {
    const source = await PDFDocument.load(item.bytes, { updateMetadata: false, throwOnInvalidObject: true })
    const pages = await copyAll(source, target)
    return pages.length === 0
      ? skip('tệp PDF không có trang nào')
      : { kind: 'open', item: titled(item, source.getTitle()), pages }
  } catch {
    // pdf-lib throws errors of many classes for damaged files; whatever it is, the file cannot be bound.
    return skip('tệp PDF hỏng')
  }
}

function titled(item: DossierItem, own = ''): TitledItem {
  return { ...item, title: item.title ?? (own.normalize('NFC').trim() || item.file.replace(/\.pdf$/iu, '')) }
}

/** Pages of a document for `target`; asks what stamping will ask, so that a page without a size is found out here. */
export async function copyAll(source: PDFDocument, target: PDFDocument): Promise<readonly PDFPage[]> {
  const pages = await target.copyPages(source, source.getPageIndices())
  for (const page of pages) {
    page.getCropBox()
    page.getRotation()
    // The structure tree stays behind, so numbers into it would point to nothing.
    page.node.delete(PDFName.of('StructParents'))
  }
  return pages
}

/**
 * The trailer names the encryption in plain text, in old files and in new ones. Asked before pdf-lib parses: it meets
 * unreadable object streams first and would call the file damaged.
 */
function isEncrypted(bytes: Uint8Array): boolean {
  return /\/Encrypt\s{0,9}(?:\d{1,10}\s{1,9}\d{1,5}\s{1,9}R|<<)/u.test(new TextDecoder('latin1').decode(bytes))
}

function holds(bytes: Uint8Array, sign: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(sign)
}
