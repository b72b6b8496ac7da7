// Makes the Word sample of samples/ from the words below: a dispatch as offices type it, heading in a borderless table,
// automatic numbers, a line break in the subject.   node scripts/make-demo-word.mjs
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  AlignmentType,
  BorderStyle,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { unzipSync, zipSync } from 'fflate'

const target = join(dirname(fileURLToPath(import.meta.url)), '../samples/03-kiem-tra-van-thu.docx')
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}
const line = (text, { bold, italics, alignment = AlignmentType.CENTER } = {}) =>
  new Paragraph({
    alignment,
    children: text.split('\n').map(
      (part, index) =>
        new TextRun({
          text: part,
          bold,
          italics,
          size: 28,
          font: 'Times New Roman',
          ...(index > 0 ? { break: 1 } : {}),
        }),
    ),
  })
const body = (text) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 567 },
    spacing: { after: 120 },
    children: [new TextRun({ text, size: 28, font: 'Times New Roman' })],
  })
const item = (text) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    numbering: { reference: 'muc', level: 0 },
    spacing: { after: 120 },
    children: [new TextRun({ text, size: 28, font: 'Times New Roman' })],
  })
const grid = (left, right) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders,
    rows: [
      new TableRow({
        children: [left, right].map((children) => new TableCell({ borders, children })),
      }),
    ],
  })

const document = new Document({
  numbering: {
    config: [
      {
        reference: 'muc',
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            alignment: AlignmentType.LEFT,
          },
        ],
      },
    ],
  },
  sections: [
    {
      children: [
        grid(
          [
            line('ĐẢNG BỘ TỈNH HÀ PHONG'),
            line('ĐẢNG UỶ UỶ BAN NHÂN DÂN TỈNH', { bold: true }),
            line('*'),
            line('Số 215-CV/ĐU'),
            line('về việc tự kiểm tra công tác\nvăn thư, lưu trữ năm 2026', {
              italics: true,
            }),
          ],
          [
            line('ĐẢNG CỘNG SẢN VIỆT NAM', { bold: true }),
            line('Hà Phong, ngày 03 tháng 8 năm 2026', { italics: true }),
          ],
        ),
        line('Kính gửi: Các đảng uỷ, chi bộ cơ sở trực thuộc'),
        body(
          'Thực hiện Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng, Ban Thường vụ Đảng uỷ Uỷ ban nhân dân tỉnh yêu cầu các đảng uỷ, chi bộ cơ sở thực hiện một số nội dung sau:',
        ),
        item(
          'Tự kiểm tra công tác văn thư, lưu trữ từ ngày 01/01/2026 đến hết ngày 31/7/2026; báo cáo kết quả về Ban Thường vụ Đảng uỷ (qua Văn phòng Đảng uỷ) trước ngày 07/9/2026.',
        ),
        item('Bố trí cán bộ văn thư dự tập huấn về thể thức văn bản khi có giấy mời.'),
        item(
          'Giao Văn phòng Đảng uỷ chủ trì, phối hợp với Ban Tổ chức Đảng uỷ tổng hợp, tham mưu Ban Thường vụ Đảng uỷ thông báo kết quả trước ngày 30/9/2026.',
        ),
        body('Trong quá trình thực hiện, nếu có vướng mắc, kịp thời phản ánh về Văn phòng Đảng uỷ để được hướng dẫn.'),
        grid(
          [
            line('Nơi nhận:', { alignment: AlignmentType.LEFT }),
            line('- Như trên;', { alignment: AlignmentType.LEFT }),
            line('- Các ban, Văn phòng Đảng uỷ;', {
              alignment: AlignmentType.LEFT,
            }),
            line('- Lưu Văn phòng Đảng uỷ.', { alignment: AlignmentType.LEFT }),
          ],
          [
            line('T/M BAN THƯỜNG VỤ', { bold: true }),
            line('PHÓ BÍ THƯ'),
            line(''),
            line(''),
            line('Đoàn Văn Giả Thiết', { bold: true }),
          ],
        ),
      ],
    },
  ],
})

// Same input, same bytes: fixed dates inside the package and on its entries.
const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)))
const core = new TextDecoder()
  .decode(parts['docProps/core.xml'])
  .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, '2026-08-03T00:00:00Z')
parts['docProps/core.xml'] = new TextEncoder().encode(core)
writeFileSync(target, zipSync(parts, { mtime: new Date(2026, 7, 3), level: 9 }))
