import type { Command } from 'commander'
import type { Options } from '../run/dossier.js'

export function addDossier(program: Command): void {
  program
    .command('dossier')
    .description('đóng các tệp PDF trong một thư mục thành một hồ sơ có bìa, danh mục, đánh dấu trang')
    .argument('<thư mục>', 'thư mục chứa các văn bản PDF')
    .requiredOption('--out <tệp>', 'tệp hồ sơ .pdf')
    .option('--title <tên>', 'tiêu đề hồ sơ (mặc định: tên thư mục)')
    .option('--unit <tệp>', 'thông tin đơn vị (mặc định: congvan.yaml)')
    .option('--date <ngày>', 'ngày lập hồ sơ (mặc định: hôm nay)')
    .option('--force', 'cho phép ghi đè tệp đã có')
    .action(async (folder: string, options: Options) => (await import('../run/dossier.js')).run(folder, options))
}
