import type { Command } from 'commander'
import type { Options } from '../run/board.js'
import type { DoneFlags, StatusFlags } from '../run/done.js'

export function addBoard(program: Command): void {
  program
    .command('board')
    .description('bảng theo dõi: mọi việc chưa xong của đơn vị trong mọi công văn đã đọc, việc quá hạn đứng đầu')
    .argument('<nguồn...>', 'thư mục kết quả của congvan batch, hoặc các tệp JSON')
    .option('--unit <tệp>', 'thông tin đơn vị (mặc định: congvan.yaml)')
    .option('--today <ngày>', 'ngày để tính (mặc định: hôm nay)')
    .option('--since <ngày>', 'không in việc có hạn trước ngày này')
    .option('--format <dạng>', 'table (bảng), xlsx, ics (lịch, có nhắc), md hoặc html', 'table')
    .option('--internal <số>', 'hạn nội bộ trước hạn cấp trên mấy ngày làm việc', '3')
    .option('--out <tệp>', 'ghi ra tệp này')
    .option('--force', 'cho phép ghi đè tệp đã có')
    .action(async (paths: readonly string[], options: Options) => (await import('../run/board.js')).run(paths, options))
  program
    .command('done')
    .description('ghi một việc là xong, kèm minh chứng')
    .argument('<mã>', 'mã việc ở bảng, ví dụ 64-cv-btcdu.o3')
    .requiredOption('--evidence <tệp>', 'văn bản đã gửi, giấy nhận, biên bản …')
    .option('--reply <số>', 'số, ký hiệu văn bản trả lời')
    .option('--note <lời>', 'ghi chú')
    .option('--in <thư mục>', 'thư mục kết quả', '.')
    .option('--unit <tệp>', 'thông tin đơn vị (mặc định: congvan.yaml)')
    .action(async (id: string, flags: DoneFlags) => (await import('../run/done.js')).done(id, flags))
  program
    .command('status')
    .description('ghi trạng thái một việc: mới, đang làm, chờ thông tin, chờ phản hồi, chờ ký, không áp dụng')
    .argument('<mã>', 'mã việc ở bảng')
    .argument('<trạng thái>', 'ví dụ "chờ ký"')
    .option('--note <lời>', 'ghi chú; bắt buộc khi “không áp dụng”')
    .option('--in <thư mục>', 'thư mục kết quả', '.')
    .option('--unit <tệp>', 'thông tin đơn vị (mặc định: congvan.yaml)')
    .action(async (id: string, state: string, flags: StatusFlags) =>
      (await import('../run/done.js')).status(id, state, flags),
    )
}
