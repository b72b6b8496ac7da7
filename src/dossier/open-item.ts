import { type AnnotationLosses, importAnnotations } from './annotations.js'
import { ObstacleFinder } from './archive/obstacles.js'
import { printableName } from './front/words.js'
import { requireSoundTree, takeRefusal, Unbindable } from './guard.js'
import { type Leaf, PageImporter, type SharedStretch } from './import-pages.js'
import { ParseSpeeds, PDFDict, PDFDocument, PDFName } from './pdf-lib.js'
import { pictureKind, pictureLeaf } from './picture.js'
import type { DossierItem, PaperSignature, TitledItem, Unbound } from './plan.js'

export type Opened =
  | {
      readonly kind: 'open'
      readonly item: TitledItem
      readonly leaves: readonly Leaf[]
      readonly stretches: readonly SharedStretch[]
      readonly losses: AnnotationLosses
      /** What in it stands against keeping the dossier as PDF/A-2. */
      readonly obstacles: ReadonlySet<string>
    }
  | { readonly kind: 'unbound'; readonly item: TitledItem; readonly unbound: Unbound; readonly reason: string }

export const isSigned = (paper: Opened): boolean => paper.kind === 'open' && (paper.item.signatures ?? []).length > 0

/**
 * Opens one paper and brings its pages into `target`, without a place in its tree yet.
 * A damaged file is skipped, never bound in part: nobody would see what is missing.
 */
export async function openItem(item: DossierItem, target: PDFDocument): Promise<Opened> {
  const skip = (reason: string): Opened => ({ kind: 'unbound', item: titled(item), unbound: 'broken', reason })
  if (item.bytes === undefined) {
    return { kind: 'unbound', item: titled(item), unbound: item.unbound ?? 'missing', reason: item.reason ?? '' }
  }
  const bytes = viewOf(item.bytes)
  if (bytes.length === 0) return skip('tệp rỗng')
  const picture = pictureKind(bytes)
  try {
    if (picture) {
      const { leaf, stretches } = await pictureLeaf(bytes, picture, target)
      return {
        kind: 'open',
        item: titled(item),
        leaves: [leaf],
        stretches,
        losses: { notes: 0, fields: 0 },
        obstacles: new Set(),
      }
    }
  } catch {
    return skip('tệp ảnh hỏng')
  }
  if (!bytes.subarray(0, 1024).includes('%PDF-')) return skip('không phải tệp PDF')
  if (!bytes.subarray(-2048).includes('%%EOF')) return skip('tệp PDF bị cắt cụt')
  try {
    const source = await loadPdf(bytes)
    if (source.context.trailerInfo.Encrypt) return skip('tệp PDF có mật khẩu hoặc khoá sửa')
    requireSoundTree(source)
    const finder = new ObstacleFinder()
    const importer = new PageImporter(source, target.context, bytes, (dict) => finder.look(dict))
    const leaves = importer.pages()
    const losses = importAnnotations(source, leaves, importer)
    if (leaves.length === 0) return skip('tệp PDF không có trang nào')
    return {
      kind: 'open',
      item: { ...titled(item, source.getTitle()), signatures: signaturesOf(item, source) },
      leaves,
      stretches: importer.stretches,
      losses,
      obstacles: finder.found,
    }
  } catch (error) {
    const refused = takeRefusal() ?? error
    if (refused instanceof Unbindable) return skip(refused.message)
    // pdf-lib throws errors of many classes for damaged files; whatever it is, the file cannot be bound. It meets the
    // unreadable object streams of a locked one before it knows of the lock.
    return skip(isEncrypted(bytes) ? 'tệp PDF có mật khẩu hoặc khoá sửa' : 'tệp PDF hỏng')
  }
}

function signaturesOf(item: DossierItem, source: PDFDocument): readonly PaperSignature[] {
  if (item.signatures || !item.findSignatures) return item.signatures ?? []
  const { catalog, context } = source
  const signs = ['AcroForm', 'Perms'].some((key) => catalog.has(PDFName.of(key)))
  const range = PDFName.of('ByteRange')
  const maySign =
    signs || context.enumerateIndirectObjects().some(([, one]) => one instanceof PDFDict && one.has(range))
  return maySign ? item.findSignatures() : []
}

/** The same bytes as a Buffer: what pdf-lib cuts out of it then shares its memory instead of copying it. */
export function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** A PDF by pdf-lib, at once: by default it rests after every hundred objects. */
export function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  const parseSpeed = ParseSpeeds.Fastest
  return PDFDocument.load(viewOf(bytes), { updateMetadata: false, throwOnInvalidObject: true, parseSpeed })
}

function titled(item: DossierItem, own = ''): TitledItem {
  const name = item.file.replace(/^.*\//u, '').replace(/\.[^.]{1,5}$/u, '')
  // What Word calls its prints is no title.
  const given = /^microsoft word - |\.docx?$/iu.test(own.trim()) ? '' : own.trim()
  return { ...item, title: item.title ?? printableName(given || name) }
}

/** The trailer names the encryption in plain text, in old files and in new ones. */
function isEncrypted(bytes: Buffer): boolean {
  const next = (from: number) => bytes.indexOf('/Encrypt', from, 'latin1')
  for (let at = next(0); at >= 0; at = next(at + 8)) {
    const after = bytes.toString('latin1', at, at + 40)
    if (/^\/Encrypt\s{0,9}(?:\d{1,10}\s{1,9}\d{1,5}\s{1,9}R|<<)/u.test(after)) return true
  }
  return false
}
