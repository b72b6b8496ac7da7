import type { Command } from 'commander'
import type { ShowFlags } from '../run/templates.js'

export function addTemplates(program: Command): void {
  const templates = program.command('templates').description('các mẫu văn bản đi')
  templates
    .command('list')
    .description('danh sách mẫu')
    .option('--json', 'in dạng JSON')
    .action(async (flags: { readonly json?: boolean }) => (await import('../run/templates.js')).list(flags))
  templates
    .command('show')
    .description('các mục, các phép kiểm của một mẫu; trang in thử khi có --out, hình trang đầu khi có --picture')
    .argument('<mẫu>', 'mã mẫu')
    .option('--json', 'in dạng JSON')
    .option('--out <tệp.pdf>', 'in trang mẫu ra tệp này')
    .option('--picture <tệp.png>', 'vẽ trang đầu của trang mẫu thành ảnh, để xem mà không cần trình đọc PDF')
    .option('--force', 'cho phép ghi đè tệp đã có')
    .action(async (id: string, flags: ShowFlags) => (await import('../run/templates.js')).show(id, flags))
  templates
    .command('new')
    .description('tạo một mẫu riêng trong thư mục templates/ tại đây')
    .argument('<mã>', 'mã mẫu mới: chữ thường không dấu, gạch nối')
    .option('--from <mẫu>', 'chép từ mẫu này', 'phuc-dap')
    .action(async (id: string, flags: { readonly from: string }) =>
      (await import('../run/templates.js')).create(id, flags),
    )
}
