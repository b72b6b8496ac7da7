import { PDFArray, type PDFDict, PDFName, type PDFObject } from '../pdf-lib.js'

const NEEDS_FILE: readonly string[] = ['/TrueType', '/Type1', '/MMType1', '/CIDFontType0', '/CIDFontType2']
const FILES = ['FontFile', 'FontFile2', 'FontFile3'] as const
const name = PDFName.of

/** Looks at every dictionary of a paper for what PDF/A-2 (ISO 19005-2) forbids and can be told from it alone. */
export class ObstacleFinder {
  readonly found = new Set<string>()

  look(dict: PDFDict): void {
    const subtype = String(dict.get(name('Subtype')))
    if (NEEDS_FILE.includes(subtype) && !this.#embedded(dict)) this.found.add('phông chữ không nhúng trong tệp')
    if (filters(dict).includes('/LZWDecode')) this.found.add('nén LZW')
    if (subtype === '/PS') this.found.add('đối tượng PostScript')
    if (dict.has(name('OPI')) || dict.has(name('Alternates'))) this.found.add('ảnh thay thế')
    if (String(dict.get(name('Interpolate'))) === 'true') this.found.add('ảnh có nội suy')
    if (String(dict.get(name('ColorSpace'))) === '/DeviceCMYK') this.found.add('màu CMYK không có chuẩn màu')
    if (dict.has(name('TR')) || (dict.has(name('TR2')) && String(dict.get(name('TR2'))) !== '/Default'))
      this.found.add('hàm chuyển màu')
  }

  #embedded(font: PDFDict): boolean {
    const descriptor = font.lookup(name('FontDescriptor'))
    return isDict(descriptor) && FILES.some((key) => descriptor.has(name(key)))
  }
}

function filters(dict: PDFDict): readonly string[] {
  const filter = dict.lookup(name('Filter'))
  return filter instanceof PDFArray ? filter.asArray().map(String) : [String(filter)]
}

function isDict(object: PDFObject | undefined): object is PDFDict {
  return object !== undefined && 'has' in object
}

/** Whether a file says of itself that it is PDF/A-1 or -2; its metadata stands in the open. */
export function claimsArchival(bytes: Buffer): boolean {
  const at = bytes.indexOf('pdfaid:part')
  return at >= 0 && /^pdfaid:part(?:>|\s{0,9}=\s{0,9}["'])[12]/u.test(bytes.toString('latin1', at, at + 30))
}
