import { figure } from './annotations.js'
import { MM } from './free-space.js'
import type { Leaf, SharedStretch } from './import-pages.js'
import { PDFDict, type PDFDocument, PDFName, PDFRawStream } from './pdf-lib.js'

const A4 = [595.28, 841.89] as const
/** Free around a picture; at the foot there is room for the stamp. */
const SIDE = 8 * MM
const FOOT = 14 * MM

export function pictureKind(bytes: Buffer): 'png' | 'jpeg' | null {
  if (bytes[0] === 0x89 && bytes.toString('latin1', 1, 4) === 'PNG') return 'png'
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff ? 'jpeg' : null
}

/** A picture as a page of A4, upright or across as the picture is; photographs are turned as the camera noted. */
export async function pictureLeaf(
  bytes: Buffer,
  kind: 'png' | 'jpeg',
  target: PDFDocument,
): Promise<{ readonly leaf: Leaf; readonly stretches: readonly SharedStretch[] }> {
  const picture = kind === 'png' ? await target.embedPng(bytes) : await target.embedJpg(bytes)
  await picture.embed()
  const { context } = target
  const quarter = kind === 'jpeg' ? cameraTurn(bytes) : 0
  const lying = quarter % 2 === 1
  const [w, h] = lying ? [picture.height, picture.width] : [picture.width, picture.height]
  const [width, height] = w > h ? [A4[1], A4[0]] : A4
  const scale = Math.min((width - 2 * SIDE) / w, (height - SIDE - FOOT) / h)
  const [left, bottom] = [(width - w * scale) / 2, FOOT + (height - SIDE - FOOT - h * scale) / 2]
  const [right, top] = [left + w * scale, bottom + h * scale]
  // The unit square of the picture turned by quarters, clockwise.
  const [sx, sy] = [right - left, top - bottom]
  const matrix = [
    [sx, 0, 0, sy, left, bottom],
    [0, -sy, sx, 0, left, top],
    [-sx, 0, 0, -sy, right, top],
    [0, sy, -sx, 0, right, bottom],
  ][quarter] ?? [sx, 0, 0, sy, left, bottom]
  const draw = Buffer.from(`q ${matrix.map(figure).join(' ')} cm /Picture Do Q\n`, 'latin1')
  const contents = context.register(PDFRawStream.of(context.obj({ Length: draw.length }), draw))
  const dict = PDFDict.withContext(context)
  dict.set(PDFName.of('Type'), PDFName.of('Page'))
  dict.set(PDFName.of('MediaBox'), context.obj([0, 0, width, height]))
  dict.set(PDFName.of('Resources'), context.obj({ XObject: { Picture: picture.ref } }))
  dict.set(PDFName.of('Contents'), contents)
  const stream = context.lookup(picture.ref)
  const shared = stream instanceof PDFRawStream && stream.contents.buffer === bytes.buffer
  return {
    leaf: { ref: context.register(dict), dict, box: { x: 0, y: 0, width, height }, turn: 0, overlay: '', overlaid: [] },
    stretches: shared
      ? [{ start: stream.contents.byteOffset - bytes.byteOffset, length: stream.contents.length, ref: picture.ref }]
      : [],
  }
}

/** Quarters clockwise that a camera says its picture must be turned (Exif, tag 274); mirrored ones are left alone. */
function cameraTurn(jpeg: Buffer): number {
  for (let at = 2; at + 4 < jpeg.length && jpeg[at] === 0xff; ) {
    const length = jpeg.readUInt16BE(at + 2)
    if (jpeg[at + 1] === 0xe1 && jpeg.toString('latin1', at + 4, at + 8) === 'Exif') {
      return { 3: 2, 6: 1, 8: 3 }[orientationOf(jpeg.subarray(at + 10, at + 2 + length))] ?? 0
    }
    if (jpeg[at + 1] === 0xda) break
    at += 2 + length
  }
  return 0
}

function orientationOf(tiff: Buffer): number {
  if (tiff.length < 14) return 1
  const little = tiff[0] === 0x49
  const two = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const table = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let entry = 0; entry < Math.min(two(table), 200); entry += 1) {
    if (two(table + 2 + entry * 12) === 274) return two(table + 10 + entry * 12)
  }
  return 1
}
