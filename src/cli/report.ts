import { EXIT_CODES, Trouble } from '../model/errors.js'

/** Prints a trouble as the clerk reads it and gives its exit code; a fault of the program itself says so. */
export function reportTrouble(error: unknown): number {
  if (error instanceof Trouble) {
    process.stderr.write(`Lỗi: ${error.message}\nCách xử lý: ${error.remedy}\n`)
    return error.exitCode
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `Lỗi của chương trình, không phải do tài liệu của bạn. Không có tệp nào bị thay đổi.\nCách xử lý: gửi đoạn dưới đây cho người phụ trách phần mềm.\n${detail}\n`,
  )
  return EXIT_CODES.program
}

/** Width of the terminal; `COLUMNS` or 120 when the output goes elsewhere. */
export function room(): number {
  return Math.max(60, process.stdout.columns ?? (Number(process.env.COLUMNS) || 120))
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
