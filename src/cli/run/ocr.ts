import { ocrFile } from '../../desk/ocr-file.js'
import { EXIT_CODES } from '../../model/errors.js'
import { say } from '../report.js'

export interface Options {
  readonly out: string
  readonly force?: boolean
}

export async function run(path: string, options: Options): Promise<void> {
  const { file, engine, pages, words, failed } = await ocrFile(path, options.out, options.force === true)
  say(`Đã nhận dạng ${words} từ trên ${pages} trang bằng ${engine}.\n  → ${file}`)
  say('Bản sao chỉ để tìm và chép chữ; chữ ký số và giá trị pháp lý nằm ở bản gốc.')
  for (const { page, reason } of failed) process.stderr.write(`  ! Trang ${page} không nhận dạng được: ${reason}\n`)
  if (failed.length > 0) process.exitCode = failed.length < pages ? EXIT_CODES.partial : EXIT_CODES.unreadable
}
