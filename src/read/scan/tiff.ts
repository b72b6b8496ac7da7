import { Trouble } from '../../model/errors.js'
import { type PdfPicture, picturesAsPdf } from './picture-pdf.js'

/** Tags of a TIFF directory that matter for a scan (TIFF 6.0, section 8). */
const TAG = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  stripOffsets: 273,
  samples: 277,
  rowsPerStrip: 278,
  stripBytes: 279,
  xResolution: 282,
  planar: 284,
  t4Options: 292,
  resolutionUnit: 296,
  predictor: 317,
  colourMap: 320,
  tileWidth: 322,
  jpegTables: 347,
} as const

const MOST_PAGES = 500
const SIZES: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 5: 8 }

type Tags = ReadonlyMap<number, readonly number[]>

/**
 * A TIFF as a PDF of the same pictures: every compression that scanners write has a filter of the same name in PDF, so
 * nothing is unpacked here.
 */
export function tiffAsPdf(bytes: Uint8Array, name: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const little = view.getUint8(0) === 0x49
    const pages: (readonly PdfPicture[])[] = []
    const seen = new Set<number>()
    for (let at = view.getUint32(4, little); at !== 0 && !seen.has(at) && pages.length < MOST_PAGES; ) {
      seen.add(at)
      const { tags, next } = directory(view, at, little)
      pages.push(picturesOf(bytes, tags))
      at = next
    }
    if (pages.length === 0) throw new Error('không có trang nào')
    return picturesAsPdf(pages)
  } catch (cause) {
    const why = cause instanceof Odd ? cause.message : 'hỏng hoặc bị cắt cụt'
    throw new Trouble(
      'unreadable',
      `Ảnh TIFF “${name}” ${why}, không đọc được.`,
      'Hãy mở bằng trình xem ảnh và lưu lại thành PDF, PNG hoặc JPEG rồi thử lại.',
      { cause },
    )
  }
}

/** A kind of TIFF that scanners do not write; the message ends a sentence. */
class Odd extends Error {}

function directory(view: DataView, at: number, little: boolean): { readonly tags: Tags; readonly next: number } {
  const count = view.getUint16(at, little)
  const tags = new Map<number, readonly number[]>()
  for (let entry = 0; entry < count; entry += 1) {
    const from = at + 2 + entry * 12
    const type = view.getUint16(from + 2, little)
    const size = SIZES[type]
    const values = view.getUint32(from + 4, little)
    if (size === undefined && type !== 7) continue
    const bytes = (size ?? 1) * values
    if (bytes > view.byteLength) throw new Error('directory entry beyond the file')
    const place = bytes <= 4 ? from + 8 : view.getUint32(from + 8, little)
    tags.set(
      view.getUint16(from, little),
      Array.from({ length: values }, (_, i) => valueAt(view, place, type, i, little)),
    )
  }
  return { tags, next: view.getUint32(at + 2 + count * 12, little) }
}

function valueAt(view: DataView, from: number, type: number, index: number, little: boolean): number {
  if (type === 3) return view.getUint16(from + index * 2, little)
  if (type === 4) return view.getUint32(from + index * 4, little)
  if (type === 5) {
    const under = view.getUint32(from + index * 8 + 4, little)
    return under === 0 ? 0 : view.getUint32(from + index * 8, little) / under
  }
  return view.getUint8(from + index)
}

function picturesOf(bytes: Uint8Array, tags: Tags): readonly PdfPicture[] {
  const one = (tag: number, otherwise: number) => tags.get(tag)?.[0] ?? otherwise
  const width = one(TAG.width, 0)
  const height = one(TAG.height, 0)
  const samples = one(TAG.samples, 1)
  const bits = one(TAG.bits, 1)
  if (width < 1 || height < 1 || width * height > 400_000_000) throw new Odd(`có kích thước lạ (${width} × ${height})`)
  if (tags.has(TAG.tileWidth)) throw new Odd('chia ô (tiled)')
  if (samples > 1 && one(TAG.planar, 1) !== 1) throw new Odd('tách lớp màu')
  if (![1, 2, 4, 8, 16].includes(bits) || ![1, 3, 4].includes(samples)) throw new Odd('có kiểu màu lạ')
  const offsets = tags.get(TAG.stripOffsets) ?? []
  const lengths = tags.get(TAG.stripBytes) ?? []
  const rows = Math.min(one(TAG.rowsPerStrip, height), height)
  if (offsets.length === 0 || offsets.length !== Math.ceil(height / Math.max(1, rows)))
    throw new Error('strips do not fit')
  const unit = one(TAG.resolutionUnit, 2) === 3 ? 2.54 : 1
  const density = one(TAG.xResolution, 0) * unit
  // Without a believable density the page is taken for A4.
  const dpi = density >= 60 && density <= 2400 ? density : Math.max(width, height) / 11.69
  return offsets.map((offset, strip) => {
    const length = lengths[strip] ?? 0
    const data = bytes.subarray(offset, offset + length)
    if (data.length === 0 || data.length < length) throw new Error('strip beyond the file')
    const stripRows = Math.min(rows, height - strip * rows)
    return {
      width,
      height: stripRows,
      fromTop: strip * rows,
      page: { width, height, dpi },
      bits,
      ...colour(tags, samples, bits),
      ...filter(tags, data, width, stripRows, samples, bits),
    }
  })
}

function colour(tags: Tags, samples: number, bits: number): Pick<PdfPicture, 'space' | 'inverted'> {
  const photometric = tags.get(TAG.photometric)?.[0] ?? 1
  const map = tags.get(TAG.colourMap)
  if (photometric === 3 && map && bits <= 8) {
    const size = map.length / 3
    const table = Array.from({ length: size }, (_, i) => [0, 1, 2].map((part) => (map[i + part * size] ?? 0) >> 8))
    const hex = Buffer.from(table.flat()).toString('hex')
    return { space: `[/Indexed /DeviceRGB ${size - 1} <${hex}>]`, inverted: false }
  }
  const space = samples === 1 ? '/DeviceGray' : samples === 3 ? '/DeviceRGB' : '/DeviceCMYK'
  return { space, inverted: photometric === 0 }
}

function filter(
  tags: Tags,
  data: Uint8Array,
  width: number,
  rows: number,
  samples: number,
  bits: number,
): Pick<PdfPicture, 'filter' | 'parameters' | 'data'> {
  const kind = tags.get(TAG.compression)?.[0] ?? 1
  const predictor = tags.get(TAG.predictor)?.[0] === 2
  const parameters = predictor ? `/Predictor 2 /Colors ${samples} /BitsPerComponent ${bits} /Columns ${width}` : ''
  const straight = tags.get(TAG.fillOrder)?.[0] === 2 ? data.map(reversed) : data
  const fax = (k: number, more = '') => ({
    filter: 'CCITTFaxDecode',
    // Fax data says 0 for white; PhotometricInterpretation 0 inverts once more in `colour`.
    parameters: `/K ${k} /Columns ${width} /Rows ${rows} /BlackIs1 true ${more}`,
    data: straight,
  })
  switch (kind) {
    case 1:
      return { filter: undefined, parameters: '', data: straight }
    case 2:
      return fax(0, '/EncodedByteAlign true')
    case 3:
      return fax(((tags.get(TAG.t4Options)?.[0] ?? 0) & 1) === 1 ? 1 : 0)
    case 4:
      return fax(-1)
    case 5:
      return { filter: 'LZWDecode', parameters, data }
    case 7:
      return { filter: 'DCTDecode', parameters: '', data: withTables(data, tags.get(TAG.jpegTables)) }
    case 8:
    case 32946:
      return { filter: 'FlateDecode', parameters, data }
    case 32773:
      return { filter: 'RunLengthDecode', parameters: '', data }
    default:
      throw new Odd(`nén theo kiểu ít gặp (${kind})`)
  }
}

/** JPEG strips share their tables, which stand apart: put between the start mark and the rest. */
function withTables(data: Uint8Array, tables: readonly number[] | undefined): Uint8Array {
  if (!tables || tables.length < 4) return data
  return Buffer.concat([Buffer.from(tables.slice(0, -2)), data.subarray(2)])
}

function reversed(byte: number): number {
  let out = 0
  for (let bit = 0; bit < 8; bit += 1) out |= ((byte >> bit) & 1) << (7 - bit)
  return out
}
