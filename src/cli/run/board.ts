import { BOARD_FILES, type BoardFile, drawBoard, loadBoard, writeBoard } from '../../desk/board/print-board.js'
import { today } from '../../desk/clock.js'
import { findUnit } from '../../desk/unit-file.js'
import { EXIT_CODES, Trouble } from '../../model/errors.js'
import { boardTable } from '../board-table.js'
import { requireDay } from '../options.js'
import { room, say } from '../report.js'

export interface Options {
  readonly unit?: string
  readonly today?: string
  readonly since?: string
  readonly format: string
  readonly internal: string
  readonly out?: string
  readonly force?: boolean
}

const isFile = (format: string): format is BoardFile => (BOARD_FILES as readonly string[]).includes(format)
const MOST_DAYS = 60

/** How many working days the unit wants to be ahead. */
export function requireDays(typed: string, option: string): number {
  if (/^\d{1,2}$/u.test(typed) && Number(typed) <= MOST_DAYS) return Number(typed)
  throw new Trouble(
    'usage',
    `${option} “${typed}” không phải số ngày.`,
    `Viết số ngày làm việc, từ 0 đến ${MOST_DAYS}.`,
  )
}

export async function run(paths: readonly string[], options: Options): Promise<void> {
  const { format } = options
  if (format !== 'table' && !isFile(format))
    throw new Trouble('usage', `Không có dạng bảng “${format}”.`, `Chọn một trong: table, ${BOARD_FILES.join(', ')}.`)
  if (format === 'xlsx' && options.out === undefined)
    throw new Trouble('usage', 'Bảng .xlsx phải ghi ra tệp.', 'Thêm --out bang-viec.xlsx.')
  const unit = await findUnit(options.unit)
  const { board, broken, torn } = await loadBoard({
    paths,
    unit,
    today: options.today === undefined ? today() : requireDay(options.today, '--today'),
    since: options.since === undefined ? undefined : requireDay(options.since, '--since'),
    internalDays: requireDays(options.internal, '--internal'),
  })
  if (options.out !== undefined && isFile(format)) {
    const written = await writeBoard(board, format, unit, options.out, options.force === true)
    say(`Đã in ${board.rows.length} việc chưa xong của ${board.papers} văn bản.\n  → ${written}`)
  } else if (isFile(format)) process.stdout.write(await drawBoard(board, format, unit))
  else say(boardTable(board, room()))
  if (unit === undefined)
    process.stderr.write('  ! Chưa biết đơn vị của bạn (không có congvan.yaml): in mọi việc của các nơi nhận.\n')
  if (torn > 0) process.stderr.write(`  ! Sổ register.jsonl có ${torn} dòng ghi dở (máy tắt giữa chừng), đã bỏ qua.\n`)
  for (const file of broken) process.stderr.write(`  ! Tệp “${file}” không phải kết quả đọc công văn, hoặc hỏng.\n`)
  if (broken.length > 0) process.exitCode = EXIT_CODES.partial
}
