import { picturesAsPdf } from './picture-pdf.js'

export interface JpegHeader {
  readonly width: number
  readonly height: number
  readonly components: number
  /** Written by Adobe programs, whose CMYK is upside down. */
  readonly adobe: boolean
}

/** Header of a JPEG: the frame SOF0–SOF15 without DHT, JPG and DAC; undefined when there is none. */
export function jpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let adobe = false
  for (let at = 2; at + 10 <= view.byteLength; ) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xff) return undefined
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const header = {
        width: view.getUint16(at + 7),
        height: view.getUint16(at + 5),
        components: view.getUint8(at + 9),
      }
      return header.width > 0 && header.height > 0 ? { ...header, adobe } : undefined
    }
    adobe ||= marker === 0xee
    at += 2 + Math.max(2, view.getUint16(at + 2))
  }
  return undefined
}

/** A JPEG as a PDF page of the same picture, so that it is drawn where PDFs are: apart from this program. */
export function jpegAsPdf(data: Uint8Array, { width, height, components, adobe }: JpegHeader, dpi: number): Uint8Array {
  return picturesAsPdf([
    [
      {
        width,
        height,
        fromTop: 0,
        page: { width, height, dpi },
        bits: 8,
        space: components === 1 ? '/DeviceGray' : components === 4 ? '/DeviceCMYK' : '/DeviceRGB',
        inverted: components === 4 && adobe,
        filter: 'DCTDecode',
        parameters: '',
        data,
      },
    ],
  ])
}
