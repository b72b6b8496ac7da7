import type { Command } from 'commander'
import type { CollectFlags, FormFlags } from '../run/tables.js'

export function addTables(program: Command): void {
  program
    .command('form')
    .description('in bảng trống của một mẫu (.xlsx) để các đơn vị điền')
    .argument('<mẫu>', 'mã mẫu có bảng')
    .requiredOption('--out <tệp>', 'tệp .xlsx in ra')
    .option('--force', 'cho phép ghi đè tệp đã có')
    .action(async (id: string, flags: FormFlags) => (await import('../run/tables.js')).form(id, flags))
  program
    .command('collect')
    .description('gộp các bảng đơn vị gửi về, cộng số liệu, kê đơn vị chưa gửi')
    .argument('<mẫu>', 'mã mẫu có bảng')
    .argument('<thư mục>', 'nơi để các tệp .xlsx, .csv gửi về')
    .requiredOption('--out <tệp>', 'tệp .xlsx in ra')
    .option('--unit <tệp>', 'thông tin đơn vị: các chi bộ phải gửi (mặc định: congvan.yaml)')
    .option('--force', 'cho phép ghi đè tệp đã có')
    .action(async (id: string, folder: string, flags: CollectFlags) =>
      (await import('../run/tables.js')).collectTables(id, folder, flags),
    )
}
