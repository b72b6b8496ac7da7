import type { Diagnostic, Repair } from '../../model/diagnostic.js'
import type { Loss, SourceNote } from '../../model/source-document.js'
import { convertedFrom } from '../old-encoding.js'

/** What one reading gathers beside the blocks: losses by kind, notes, repairs, and counts that become diagnostics. */
export interface Tally {
  readonly lose: (what: string, count?: number) => void
  readonly notes: SourceNote[]
  readonly repairs: Repair[]
  /** One inserted (tracked) stretch, which is kept as text; one deleted, which is not. */
  readonly insertion: (words: string) => void
  readonly deletion: (words: string) => void
  /** A remark in the margin. */
  readonly comment: (words: string) => void
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
  const insertions: string[] = []
  const deletions: string[] = []
  const comments: string[] = []
  const lose = (what: string, count = 1) => losses.set(what, (losses.get(what) ?? 0) + count)
  return {
    lose,
    notes: [],
    repairs: [],
    insertion: (words) => insertions.push(words),
    deletion: (words) => {
      lose(LOST.deletion)
      deletions.push(words)
    },
    comment: (words) => {
      lose(LOST.comment)
      if (words.trim() !== '') comments.push(words)
    },
    legacy: (font) => legacy.add(font),
    losses: () => [...losses].filter(([, count]) => count > 0).map(([what, count]) => ({ what, count })),
    diagnostics: () => {
      const found: Diagnostic[] = []
      if (legacy.size > 0) found.push(convertedFrom(`(phông ${[...legacy].join(', ')})`))
      if (insertions.length + deletions.length > 0) {
        const message = `Tệp còn dấu vết sửa đổi chưa chấp nhận: đã giữ ${counted(insertions)} thêm, bỏ ${counted(deletions)} xoá. Hãy xem lại bản cuối cùng.`
        found.push({ code: 'read/tracked-changes', severity: 'warning', message, span: null })
      }
      if (comments.length > 0) {
        const message = `Tệp có lời bình bên lề, không phải chữ của văn bản: ${shown(comments)}.`
        found.push({ code: 'read/comments', severity: 'info', message, span: null })
      }
      return found
    },
  }
}

const SHOWN = 5
const LONGEST = 80

const counted = (stretches: readonly string[]): string => {
  const words = shown(stretches)
  return `${stretches.length} đoạn${words === '' ? '' : ` (${words})`}`
}

/** The first few, each cut short, in quotes. */
function shown(stretches: readonly string[]): string {
  const words = stretches.map((one) => one.replace(/\s+/gu, ' ').trim()).filter((one) => one !== '')
  const quoted = words.slice(0, SHOWN).map((one) => `“${one.length > LONGEST ? `${one.slice(0, LONGEST)}…` : one}”`)
  return quoted.join(', ') + (words.length > SHOWN ? ` và ${words.length - SHOWN} đoạn khác` : '')
}
