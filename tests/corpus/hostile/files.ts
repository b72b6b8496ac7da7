import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { paragraph, table, wordFile } from '../../read/word-package.js'
import { HOSTILE_PDFS } from './pdfs.js'

/** A file made to break a reader, and what the clerk is told. All are made when the tests run; none is kept in git. */
export interface HostileFile {
  readonly name: string
  readonly make: () => Uint8Array
  /** Part of the sentence of the trouble; null when the file is read all the same. */
  readonly sentence: string | null
  /** Stopped by the time for a page: the tests give a PDF less of it. */
  readonly endless?: true
}

const utf8 = (text: string) => strToU8(text)
const utf16 = (text: string) => Uint8Array.from([...`\u{FEFF}${text}`].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]))
const signed = (signature: readonly number[], length = 600) => Uint8Array.from({ length }, (_, index) => signature[index] ?? 0)
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const SMALL = () => wordFile({ body: paragraph('Kính gửi: Các chi bộ') })

function withDocument(document: string | Uint8Array): Uint8Array {
  return zipSync({ 'word/document.xml': typeof document === 'string' ? utf8(document) : document })
}

function nestedTables(depth: number): string {
  return Array.from({ length: depth }).reduce<string>((inner) => table([[[inner, '<w:p/>'], ['x']]]), paragraph('đáy'))
}

/** A package whose directory says that a part is small while it unpacks to `size` zero bytes. */
function lyingZip(size: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(size))
  const name = Buffer.from('word/document.xml')
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(1000, 22)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(1000, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return Buffer.concat([local, name, packed, entry, name, end])
}

/** Sets a field of the first directory entry. */
function patched(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = Buffer.from(bytes)
  copy.writeUInt32LE(value, copy.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + offset)
  return copy
}

export const HOSTILE_FILES: readonly HostileFile[] = [
  ...HOSTILE_PDFS,
  { name: 'rong.txt', make: () => new Uint8Array(0), sentence: 'rỗng (0 byte)' },
  { name: 'rong.docx', make: () => new Uint8Array(0), sentence: 'rỗng (0 byte)' },
  { name: 'trang.txt', make: () => utf8(' \r\n\t\n\u{00A0}\n'), sentence: 'không có chữ nào' },
  { name: 'chi-co-dau.md', make: () => utf8('\u{FEFF}\n<!-- không in -->\n'), sentence: 'không có chữ nào' },
  { name: 'le-byte.txt', make: () => utf16('Kính gửi').subarray(0, -1), sentence: 'UTF-16 nhưng có số byte lẻ' },
  { name: 'nua-ky-tu.txt', make: () => Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), sentence: 'không phải văn bản Unicode hợp lệ' },
  { name: 'tcvn3.txt', make: () => Uint8Array.from([...utf8('Dòng một\nDòng hai\nK'), 0xdd, 0x6e, 0x68]), sentence: 'không phải văn bản Unicode hợp lệ (từ dòng 3)' },
  { name: 'nhi-phan.txt', make: () => Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) & 127), sentence: 'ký tự điều khiển' },
  { name: 'khong.txt', make: () => utf8(`Kính gửi${'\0'.repeat(3)} chi bộ`), sentence: 'không phải văn bản: bên trong có 3 ký tự điều khiển' },
  { name: 'thuc-ra-pdf.txt', make: () => utf8('%PDF-1.7\n%âãÏÓ\n'), sentence: 'là tệp PDF bị hỏng' },
  { name: 'cu.doc', make: () => signed(OLE), sentence: 'bên trong không có văn bản Word' },
  { name: 'mat-khau.docx', make: () => Buffer.concat([signed(OLE), Buffer.from('EncryptedPackage', 'utf16le')]), sentence: 'có mật khẩu mở' },
  { name: 'anh.docx', make: () => signed([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), sentence: 'hỏng hoặc bị cắt cụt' },
  { name: 'anh.jpg', make: () => signed([0xff, 0xd8, 0xff, 0xe0]), sentence: 'hỏng hoặc bị cắt cụt' },
  { name: 'anh.tiff', make: () => signed([0x49, 0x49, 0x2a, 0]), sentence: 'hỏng hoặc bị cắt cụt' },
  { name: 'rtf.doc', make: () => utf8('{\\rtf1 abc}'), sentence: 'là tệp RTF' },
  { name: 'trang-web.doc', make: () => utf8('<html><body>Kính gửi</body></html>'), sentence: 'là trang web HTML' },
  { name: 'cat-cut.docx', make: () => SMALL().subarray(0, 700), sentence: 'hỏng: thiếu phần cuối' },
  { name: 'rac-o-giua.docx', make: () => patched(withDocument('<a/>'), 42, 5), sentence: 'hỏng: phần' },
  { name: 'khoa-zip.docx', make: () => patched(SMALL(), 8, 0x00080001), sentence: 'tệp nén có mật khẩu' },
  { name: 'kieu-nen-la.docx', make: () => patched(withDocument('<a/>'), 10, 99), sentence: 'nén theo kiểu lạ (99)' },
  { name: 'khong-co-van-ban.docx', make: () => zipSync({ 'a.txt': utf8('a') }), sentence: 'không chứa văn bản Word' },
  { name: 'bang-tinh.docx', make: () => zipSync({ 'xl/workbook.xml': utf8('<a/>') }), sentence: 'là bảng tính Excel' },
  { name: 'odt.docx', make: () => zipSync({ 'content.xml': utf8('<a/>') }), sentence: 'là tệp OpenDocument' },
  { name: 'xml-hong.docx', make: () => withDocument('<w:document><w:body><w:p>'), sentence: 'không phải XML đúng' },
  { name: 'xml-sai-ma.docx', make: () => withDocument(Uint8Array.from([0x3c, 0x61, 0x3e, 0xff])), sentence: 'không phải mã UTF-8' },
  { name: 'xml-rong.docx', make: () => withDocument(''), sentence: 'hỏng: phần word/document.xml' },
  {
    name: 'bom-thuc-the.docx',
    make: () => withDocument(`<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><a>&b;</a>`),
    sentence: 'khai báo kiểu tài liệu (DOCTYPE)',
  },
  { name: 'thuc-the-la.docx', make: () => withDocument('<a>&la;</a>'), sentence: 'không phải XML đúng' },
  { name: 'bom-zip.docx', make: () => withDocument(new Uint8Array(80 * 1024 * 1024)), sentence: 'phình ra hơn' },
  { name: 'bom-zip-noi-doi.docx', make: () => lyingZip(300 * 1024 * 1024), sentence: 'phình ra hơn' },
  { name: 'long-nhau.docx', make: () => wordFile({ body: nestedTables(400) }), sentence: 'lồng nhau quá 300 tầng' },
  { name: 'long-vua.docx', make: () => wordFile({ body: nestedTables(60) }), sentence: null },
  { name: 'khong-chu.docx', make: () => wordFile({ body: '<w:p/>' }), sentence: 'không có chữ nào' },
  { name: '30000-doan.docx', make: () => wordFile({ body: paragraph('a').repeat(30_000) }), sentence: null },
  { name: '201000-doan.docx', make: () => wordFile({ body: '<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(201_000) }), sentence: 'có quá 200.000 đoạn' },
  { name: '201000-doan.txt', make: () => utf8('a\n\n'.repeat(201_000)), sentence: 'có quá 200.000 đoạn' },
  { name: 'to.txt', make: () => utf8('a'.repeat(11 * 1024 * 1024)), sentence: 'vượt mức 10,0 MB' },
  { name: 'qua-to.docx', make: () => new Uint8Array(51 * 1024 * 1024), sentence: 'vượt mức 50,0 MB' },
  { name: 'sao.md', make: () => utf8('*a '.repeat(80_000)), sentence: null },
  { name: 'sao.txt', make: () => utf8(' * **'.repeat(80_000)), sentence: null },
  { name: 'gach.md', make: () => utf8(`| a |\n|---|\n${'| b |\n'.repeat(10_000)}`), sentence: null },
  { name: 'ngoac.md', make: () => utf8('[<`&'.repeat(40_000)), sentence: null },
  { name: 'chu-thich.txt', make: () => utf8('a<!--'.repeat(80_000)), sentence: null },
]
