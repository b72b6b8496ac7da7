import type { Command } from 'commander'
import type { Options } from '../run/parse.js'

export function addParse(program: Command): void {
  program
    .command('parse')
    .description('đọc công văn: ai phải làm gì, gửi ai, qua ai, hạn nào')
    .argument('<tệp...>', 'công văn .docx, .doc, .pdf, .txt, .md, hoặc bản quét .pdf, .png, .jpg, .tif')
    .option('--format <dạng>', 'table (bảng), json hoặc md', 'table')
    .option('--unit <tệp>', 'thông tin đơn vị, để biết việc nào là của mình (mặc định: congvan.yaml)')
    .option('--received <ngày>', 'ngày nhận công văn, để tính hạn “kể từ ngày nhận được”')
    .option('--repairs', 'chỉ in những chỗ chữ đã sửa khi đọc: trước và sau')
    .action(async (files: readonly string[], options: Options) => (await import('../run/parse.js')).run(files, options))
}
