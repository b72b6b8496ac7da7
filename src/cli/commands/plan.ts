import type { Command } from 'commander'
import type { Options } from '../run/plan.js'

export function addPlan(program: Command): void {
  program
    .command('plan')
    .description('tính lùi các bước nội bộ từ hạn của cấp trên, chỉ tính ngày làm việc')
    .argument('<tệp>', 'công văn đến')
    .option('--unit <tệp>', 'thông tin đơn vị (mặc định: congvan.yaml)')
    .option('--duty <mã>', 'chỉ một việc, ví dụ o3')
    .option('--steps <tệp>', 'các bước khác, YAML: before (ngày làm việc trước hạn), step, who, product')
    .option('--today <ngày>', 'ngày để tính (mặc định: hôm nay)')
    .option('--received <ngày>', 'ngày nhận công văn')
    .option('--format <dạng>', 'table (bảng), ics (lịch), xlsx, docx hoặc pdf (kế hoạch)', 'table')
    .option('--data <tệp>', 'dữ liệu điền vào kế hoạch, YAML hoặc JSON')
    .option('--out <tệp>', 'ghi ra tệp này')
    .option('--force', 'cho phép ghi đè tệp đã có')
    .action(async (file: string, options: Options) => (await import('../run/plan.js')).run(file, options))
}
