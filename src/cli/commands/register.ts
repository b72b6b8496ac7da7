import type { Command } from 'commander'
import type { Options } from '../run/register.js'

export function addRegister(program: Command): void {
  program
    .command('register')
    .description(
      'in sổ: incoming (văn bản đến), outgoing (văn bản đi), follow-up (theo dõi giải quyết); báo số thiếu, số trùng',
    )
    .argument('<sổ>', 'incoming, outgoing hoặc follow-up')
    .argument('<nguồn...>', 'thư mục kết quả của congvan batch, hoặc các tệp JSON')
    .requiredOption('--out <tệp>', 'tệp in ra')
    .option('--format <dạng>', 'xlsx, docx hoặc pdf', 'xlsx')
    .option('--columns <mẫu>', 'cột theo cơ quan đảng (dang) hay Nghị định 30 (nd30)', 'dang')
    .option('--term <ngày>', 'ngày bắt đầu nhiệm kỳ: số văn bản đi đếm lại từ đó')
    .option('--assign', 'cấp số đến cho văn bản chưa có, ghi vào register.jsonl')
    .option('--date <ngày>', 'ngày đến của các văn bản được cấp số (mặc định: hôm nay)')
    .option('--first <số>', 'số đến đầu tiên, khi năm đó đã dùng số ở sổ giấy')
    .option('--unit <tệp>', 'thông tin đơn vị (mặc định: congvan.yaml)')
    .option('--force', 'cho phép ghi đè tệp đã có')
    .action(async (kind: string, paths: readonly string[], options: Options) =>
      (await import('../run/register.js')).run(kind, paths, options),
    )
}
