/** Why one file came to nothing, as its report and the summary tell it. */
export interface Failure {
  readonly reason: string
  readonly remedy: string
}

const REASONS: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  ENOENT: [
    'tệp đã biến mất trong khi chạy (bị xoá, đổi tên hoặc chuyển đi)',
    'Chép tệp trở lại rồi chạy lại lệnh với --resume.',
  ],
  EACCES: ['không được phép đọc', 'Xin quyền đọc, hoặc chép về thư mục của mình, rồi chạy lại với --resume.'],
  EPERM: ['không được phép đọc', 'Xin quyền đọc, hoặc chép về thư mục của mình, rồi chạy lại với --resume.'],
  ENAMETOOLONG: ['tên tệp quá dài', 'Đổi tên ngắn hơn rồi chạy lại với --resume.'],
  ELOOP: ['lối tắt chỉ vòng quanh', 'Xoá lối tắt, chép tệp thật vào thư mục.'],
}

/** What the system refused, for a file or a folder. */
export function failureOf(path: string, code: string, what: 'Tệp' | 'Thư mục' = 'Tệp'): Failure {
  const [reason, remedy] = REASONS[code] ?? [
    'hệ điều hành không đọc được',
    'Chép sang ổ khác rồi chạy lại với --resume.',
  ]
  return { reason: `${what} “${path}”: ${reason}.`, remedy }
}
