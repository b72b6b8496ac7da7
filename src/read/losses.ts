import type { SourceDocument } from '../model/source-document.js'

/** The document with one warning for everything the file held and nobody read, so that the result itself tells it. */
export function tellLosses(source: SourceDocument): SourceDocument {
  if (source.losses.length === 0) return source
  const list = source.losses.map(({ what, count }) => `${count} ${what}`).join('; ')
  const message = `Tệp có phần không đọc được: ${list}. Hãy mở tệp gốc xem phần này.`
  return {
    ...source,
    diagnostics: [...source.diagnostics, { code: 'read/not-read', severity: 'warning', message, span: null }],
  }
}
