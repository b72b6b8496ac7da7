import type { Diagnostic, Repair } from '../../model/diagnostic.js'
import type { Loss, SourceNote } from '../../model/source-document.js'
import { convertedFrom } from '../old-encoding.js'

/** What one reading gathers beside the blocks: losses by kind, notes, repairs, and counts that become diagnostics. */
export interface Tally {
  readonly lose: (what: string, count?: number) => void
  readonly notes: SourceNote[]
  readonly repairs: Repair[]
  /** Counts one inserted (tracked) stretch, which is kept as text. */
  readonly insertion: () => void
  /** Counts letters typed in a font of an old code page. */
  readonly legacy: (font: string) => void
  readonly losses: () => readonly Loss[]
  readonly diagnostics: () => readonly Diagnostic[]
}

export const LOST = {
  deletion: 'đoạn chữ đã xoá (theo dõi sửa đổi)',
  comment: 'lời bình bên lề (comment)',
  hidden: 'đoạn chữ ẩn',
  picture: 'hình ảnh',
  diagram: 'biểu đồ hoặc sơ đồ',
  object: 'đối tượng nhúng',
  symbol: 'ký hiệu bằng phông hình vẽ',
  foreign: 'phần chèn nguyên tệp khác (altChunk)',
} as const

export function newTally(): Tally {
  const losses = new Map<string, number>()
  const legacy = new Set<string>()
  let insertions = 0
  return {
    lose: (what, count = 1) => losses.set(what, (losses.get(what) ?? 0) + count),
    notes: [],
    repairs: [],
    insertion: () => {
      insertions += 1
    },
    legacy: (font) => legacy.add(font),
    losses: () => [...losses].map(([what, count]) => ({ what, count })),
    diagnostics: () => {
      const found: Diagnostic[] = []
      if (legacy.size > 0) found.push(convertedFrom(`(phông ${[...legacy].join(', ')})`))
      const deletions = losses.get(LOST.deletion) ?? 0
      if (insertions + deletions > 0) {
        const message = `Tệp còn dấu vết sửa đổi chưa chấp nhận: đã giữ ${insertions} đoạn thêm, bỏ ${deletions} đoạn xoá. Hãy xem lại bản cuối cùng.`
        found.push({ code: 'read/tracked-changes', severity: 'warning', message, span: null })
      }
      return found
    },
  }
}
