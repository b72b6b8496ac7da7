import type { Book, BookCell } from '../../model/book.js'
import { bareTitle } from '../plan.js'
import type { RecordedItem } from '../record.js'
import type { HandedOver, HandoverFacts } from './rows.js'

/** What a column of the Party's wide form holds; columns without a reading are left to the archive. */
interface PartyColumn {
  readonly title: string
  readonly width: number
  readonly of?: (item: RecordedItem, files: number) => BookCell
}

const COLUMNS: readonly PartyColumn[] = [
  { title: 'Số TT', width: 7, of: ({ place }) => place },
  { title: 'Số', width: 8, of: ({ number }) => numberOf(number) },
  { title: 'Ký hiệu', width: 12, of: ({ number }) => symbolOf(number) },
  { title: 'Ngày', width: 12, of: ({ date }) => (date === null ? '' : { day: date }) },
  { title: 'Cơ quan ban hành', width: 28, of: ({ author }) => author ?? '' },
  { title: 'Tên loại', width: 14 },
  { title: 'Trích yếu', width: 50, of: ({ title }) => title },
  { title: 'Người ký', width: 20 },
  { title: 'Độ mật', width: 9 },
  { title: 'Loại bản', width: 11 },
  { title: 'Trang số', width: 9, of: ({ firstPage }) => firstPage ?? '' },
  { title: 'Số trang', width: 9, of: ({ pages }) => pages },
  { title: 'Số tệp', width: 8, of: (_, files) => files },
  { title: 'Tên tệp', width: 30, of: ({ file }) => file },
  { title: 'Thời gian tài liệu', width: 14, of: ({ date }) => (date === null ? '' : { day: date }) },
  { title: 'Chế độ sử dụng', width: 12 },
  { title: 'Từ khoá', width: 16 },
  { title: 'Ghi chú', width: 24, of: ({ reason, signatures }) => reason || (signatures.length > 0 ? 'đã ký số' : '') },
  { title: 'Ngôn ngữ', width: 11, of: () => 'Tiếng Việt' },
  { title: 'Bút tích', width: 12 },
  { title: 'Chuyên đề', width: 14 },
  { title: 'Ký hiệu thông tin', width: 12 },
  { title: 'Mức tin cậy', width: 10 },
  { title: 'Tình trạng vật lý', width: 14 },
]

/**
 * Mục lục văn bản in the Party's wide form (D37, 24 columns), as a table file: archive programs take it in, and no sheet
 * of paper holds it. A sheet of the file for each dossier.
 */
export function partyIndex(dossiers: readonly HandedOver[], facts: Pick<HandoverFacts, 'date' | 'organ'>): Book {
  return {
    date: facts.date,
    sheets: dossiers.map(({ record }, at) => ({
      name: `HS${at + 1}`,
      title: `Mục lục văn bản trong hồ sơ${record.symbol === null ? '' : ` số ${record.symbol}`}: ${bareTitle(record.title)}`,
      notes: [
        `${record.organ || facts.organ}; thời hạn bảo quản: ${record.retention ?? '……'}; ${record.totals.sheets} tờ`,
      ],
      columns: COLUMNS.map(({ title, width }) => ({ title, width })),
      rows: record.items.map((item) => ({
        cells: COLUMNS.map(({ of }) => of?.(item, item.state === 'bound' ? 1 : 0) ?? ''),
        tone: 'plain' as const,
      })),
    })),
  }
}

const numberOf = (notation: string | null): string => /^\d{1,6}[a-z]?/u.exec(notation ?? '')?.[0] ?? ''
const symbolOf = (notation: string | null): string =>
  (notation ?? '').replace(/^\d{1,6}[a-z]?\s{0,3}[-–/]?\s{0,3}/u, '')
