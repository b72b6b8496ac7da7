import type { Command } from 'commander'
import type { Options } from '../run/copy.js'

export function addCopy(program: Command): void {
  program
    .command('copy')
    .description('in phần chứng thực bản sao lên một tệp PDF (bản quét hay văn bản); bản gốc giữ nguyên')
    .argument('<tệp>', 'tệp .pdf cần sao, không có chữ ký số')
    .requiredOption('--out <tệp>', 'tệp .pdf mới')
    .option('--kind <loại>', 'sao y (văn bản của chính đơn vị) hoặc sao lục (văn bản nơi khác gửi đến)', 'sao lục')
    .option('--unit <tệp>', 'thông tin đơn vị (mặc định: congvan.yaml)')
    .option('--data <tệp>', 'người ký bản sao, nơi nhận …, YAML hoặc JSON')
    .option('--date <ngày>', 'ngày sao; không ghi thì để trống ngày chờ ký')
    .option('--number <số>', 'số bản sao, khi thể thức có số')
    .option('--profile <mã>', 'thể thức: hd05, hd36 (mặc định theo ngày sao)')
    .option('--force', 'cho phép ghi đè tệp đã có (không bao giờ là bản gốc)')
    .action(async (file: string, options: Options) => (await import('../run/copy.js')).run(file, options))
}
