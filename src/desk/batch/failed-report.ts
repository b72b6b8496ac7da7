import type { Failure } from './failure.js'

/** What stands in `failed/` for a file that came to nothing. */
export function failedReport(file: string, { reason, remedy }: Failure): string {
  return [`# Chưa đọc được: ${file}`, '', `- Lý do: ${reason}`, `- Cách xử lý: ${remedy}`, ''].join('\n')
}
