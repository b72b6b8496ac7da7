import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { formBomb, lockedPdf, onePage, rawPdf, stream } from '../../read/pdf-files.js'
import type { HostileFile } from './files.js'

const MEGABYTE = 1024 * 1024
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>'
const ONE_KID = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>'

/** A Deflate stream that unpacks to so many megabytes of spaces, made without ever holding them. */
function spaces(megabytes: number): Uint8Array {
  const one = deflateRawSync(Buffer.alloc(16 * MEGABYTE, 32), { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  const blocks = Array.from({ length: Math.ceil(megabytes / 16) }, () => one)
  return Buffer.concat([Buffer.from([0x78, 0xda]), ...blocks, deflateRawSync(Buffer.alloc(0)), Buffer.alloc(4)])
}

function packedAs(filter: string, data: Uint8Array): Uint8Array {
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} /Filter ${filter} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

const withContent = (content: Uint8Array) => rawPdf([CATALOG, ONE_KID, PAGE, content])

/** A tree of pages whose branches are the tree itself. */
const ringOfPages = () => rawPdf([CATALOG, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 4 >>'])

function manyPages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, at) => `${at + 3} 0 R`).join(' ')
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'
  return rawPdf([CATALOG, `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`, ...Array.from({ length: count }, () => page)])
}

const SLOW = 'mất quá nhiều thời gian hoặc bộ nhớ'

export const HOSTILE_PDFS: readonly HostileFile[] = [
  { name: 'khoa.pdf', make: lockedPdf, sentence: 'là PDF có mật khẩu mở' },
  { name: 'cat-cut.pdf', make: () => onePage('BT /F 12 Tf (Kinh gui) Tj ET').subarray(0, 60), sentence: 'hỏng' },
  { name: 'khong-trang.pdf', make: () => rawPdf([CATALOG, '<< /Type /Pages /Kids [] /Count 0 >>']), sentence: 'hỏng' },
  { name: 'vong-trang.pdf', make: ringOfPages, sentence: 'hỏng' },
  { name: '3000-trang.pdf', make: () => manyPages(3000), sentence: 'có 3000 trang, vượt mức 2000 trang' },
  { name: 'bom-flate.pdf', make: () => withContent(packedAs('/FlateDecode', spaces(6000))), sentence: SLOW, endless: true },
  { name: 'bom-flate-kep.pdf', make: () => withContent(packedAs('[/FlateDecode /FlateDecode]', deflateSync(spaces(32_000)))), sentence: SLOW, endless: true },
  { name: 'bom-mau-ve.pdf', make: () => formBomb(30), sentence: SLOW, endless: true },
]
