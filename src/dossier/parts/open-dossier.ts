import { inflateSync } from 'node:zlib'
import { Trouble } from '../../model/errors.js'
import { loadPdf } from '../open-item.js'
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '../pdf-lib.js'
import { DossierRecord } from '../record.js'
import { sha256 } from './digest.js'
import { OWN_DATA } from './keep.js'

/** The largest file given back; a hostile dossier could promise more. */
const MOST_BYTES = 1024 * 1024 * 1024

export interface GivenBack {
  readonly file: string
  readonly bytes: Uint8Array
  /** The same bytes that went in, by the record's SHA-256. */
  readonly sound: boolean
}

export interface OpenedDossier {
  readonly record: DossierRecord
  /** Lazily, one after the other: a dossier may hold more than fits twice into memory. */
  readonly files: () => Iterable<GivenBack>
}

/** An opened dossier with its pages, for who looks at them too. */
export interface LoadedDossier extends OpenedDossier {
  readonly pdf: PDFDocument
}

/**
 * Opens a dossier made by `bindDossier`: its record and the files it was made from, byte for byte.
 * @param name file name for messages.
 * @throws Trouble of kind `unreadable` for what is no sound PDF, `data` for a PDF that is no dossier.
 */
export async function openDossier(bytes: Uint8Array, name: string): Promise<OpenedDossier> {
  const { record, files } = await loadDossier(bytes, name)
  return { record, files }
}

export async function loadDossier(bytes: Uint8Array, name: string): Promise<LoadedDossier> {
  const unreadable = (cause?: unknown) =>
    new Trouble(
      'unreadable',
      `Không mở được tệp hồ sơ “${name}”: tệp hỏng, có mật khẩu hoặc không phải PDF.`,
      'Lấy lại bản hồ sơ gốc rồi thử lại.',
      { cause },
    )
  const pdf = await loadPdf(bytes).catch((cause: unknown) => {
    throw unreadable(cause)
  })
  // pdf-lib opens files whose root is lost, and fails later.
  if (!(pdf.context.lookup(pdf.context.trailerInfo.Root) instanceof PDFDict)) throw unreadable()
  const own = ownData(pdf)
  const text = own ? dataOf(own.lookup(PDFName.of('Record'))) : undefined
  const parsed = text ? DossierRecord.safeParse(json(text)) : undefined
  if (!own || !parsed?.success) {
    throw new Trouble(
      'data',
      `Tệp “${name}” không phải hồ sơ do congvan dossier đóng, hoặc phần ghi chép bên trong đã mất.`,
      'Chỉ đúng tệp hồ sơ; hồ sơ in ra rồi quét lại không mang theo các tệp gốc.',
    )
  }
  const record = parsed.data
  const parts = partsOf(own)
  return {
    pdf,
    record,
    *files() {
      for (const { file, sha256: digest, size, kept } of record.files) {
        if (kept === 'no') continue
        const found = size <= MOST_BYTES ? parts.get(file)?.() : undefined
        yield { file, bytes: found ?? new Uint8Array(), sound: found !== undefined && sha256(found) === digest }
      }
    },
  }
}

function ownData(pdf: PDFDocument): PDFDict | undefined {
  const info = pdf.catalog.lookup(PDFName.of('PieceInfo'))
  const own = info instanceof PDFDict ? info.lookup(PDFName.of(OWN_DATA)) : undefined
  const data = own instanceof PDFDict ? own.lookup(PDFName.of('Private')) : undefined
  return data instanceof PDFDict ? data : undefined
}

function partsOf(own: PDFDict): ReadonlyMap<string, () => Uint8Array | undefined> {
  const parts = new Map<string, () => Uint8Array | undefined>()
  for (const kept of dictsOf(own.lookup(PDFName.of('Files')))) {
    const spec = kept.lookup(PDFName.of('Spec'))
    const give = spec instanceof PDFDict ? () => attachedFile(spec) : () => wovenFile(kept)
    parts.set(textOf(kept.lookup(PDFName.of('File'))), give)
  }
  return parts
}

function attachedFile(spec: PDFDict): Uint8Array | undefined {
  const streams = spec.lookup(PDFName.of('EF'))
  return streams instanceof PDFDict ? dataOf(streams.lookup(PDFName.of('F'))) : undefined
}

/** Puts a file together again from what was kept of it and the data of the pages. */
function wovenFile(kept: PDFDict): Uint8Array | undefined {
  const rest = dataOf(kept.lookup(PDFName.of('Rest')))
  const pieces = kept.lookup(PDFName.of('Pieces'))
  if (!rest || !(pieces instanceof PDFArray)) return undefined
  const chunks: Uint8Array[] = []
  let at = 0
  let used = 0
  for (let index = 0; index + 2 < pieces.size(); index += 3) {
    const [start, length, stream] = [pieces.lookup(index), pieces.lookup(index + 1), pieces.lookup(index + 2)]
    if (!(start instanceof PDFNumber) || !(length instanceof PDFNumber) || !(stream instanceof PDFRawStream))
      return undefined
    const before = start.asNumber() - at
    if (before < 0 || stream.contents.length !== length.asNumber()) return undefined
    chunks.push(rest.subarray(used, used + before), stream.contents)
    used += before
    at += before + stream.contents.length
  }
  chunks.push(rest.subarray(used))
  return Buffer.concat(chunks)
}

function dataOf(object: PDFObject | undefined): Uint8Array | undefined {
  if (!(object instanceof PDFRawStream)) return undefined
  if (!object.dict.has(PDFName.of('Filter'))) return object.contents
  try {
    return inflateSync(object.contents, { maxOutputLength: MOST_BYTES })
  } catch {
    return undefined
  }
}

function dictsOf(object: PDFObject | undefined): readonly PDFDict[] {
  if (!(object instanceof PDFArray)) return []
  return object.asArray().flatMap((_, index) => {
    const item = object.lookup(index)
    return item instanceof PDFDict ? [item] : []
  })
}

function textOf(object: PDFObject | undefined): string {
  return object instanceof PDFHexString || object instanceof PDFString ? object.decodeText() : ''
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}
