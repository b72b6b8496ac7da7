import type { Command } from 'commander'
import type { Options } from '../run/explain.js'

export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('vì sao đọc ra như vậy: quy tắc, chữ trong văn bản và lý do của từng giá trị')
    .argument('<tệp>', 'công văn .txt, .md hoặc .docx')
    .option('--obligation <mã>', 'chỉ một việc, ví dụ o3')
    .option('--unit <tệp>', 'thông tin đơn vị, để biết vì sao là việc của mình (mặc định: congvan.yaml)')
    .option('--received <ngày>', 'ngày nhận công văn')
    .option('--lines', 'cả các dòng phần đầu, phần cuối được nhận ra thế nào')
    .option('--json', 'in JSON')
    .action(async (file: string, options: Options) => (await import('../run/explain.js')).run(file, options))
}
