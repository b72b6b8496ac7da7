import type { Command } from 'commander'
import type { CheckFlags } from '../run/check.js'

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('kiểm thể thức của văn bản đã soạn (.docx, .pdf); mã thoát 1 khi có lỗi')
    .argument('<tệp>', 'văn bản cần kiểm')
    .option('--profile <mã>', 'thể thức: hd05, hd36, nd30 (mặc định theo ngày văn bản)')
    .option('--json', 'in dạng JSON')
    .action(async (file: string, flags: CheckFlags) => (await import('../run/check.js')).check(file, flags))
}
