import { Trouble } from '../model/errors.js'

/** What one file may hold at most. Far above any real dispatch; below what would freeze a clerk's machine. */
export const LIMITS = {
  fileBytes: 50 * 1024 * 1024,
  /** Plain text or Markdown; a dispatch of ten pages has 0.03 MB. */
  textBytes: 10 * 1024 * 1024,
  unpackedBytes: 200 * 1024 * 1024,
  /** One XML part, unpacked. */
  partBytes: 60 * 1024 * 1024,
  /** Unpacked size over packed size of one part above `looseBytes`; Word reaches 30, a list of like rows 150. */
  ratio: 200,
  looseBytes: 20 * 1024 * 1024,
  /** How much the program may grow while a thread reads the words of a PDF, and while one draws it. */
  readingBytes: 500 * 1024 * 1024,
  drawingBytes: 1000 * 1024 * 1024,
  parts: 10_000,
  blocks: 200_000,
  xmlDepth: 300,
} as const

export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`
}

/** Refuses a file with more paragraphs than can be a dispatch. */
export function requireFewBlocks(count: number, name: string): void {
  if (count <= LIMITS.blocks) return
  throw new Trouble(
    'unreadable',
    `Tệp “${name}” có quá ${LIMITS.blocks.toLocaleString('vi')} đoạn, nhiều hơn mức đọc được.`,
    'Hãy tách riêng phần công văn thành một tệp rồi thử lại.',
  )
}
