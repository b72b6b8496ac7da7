import type { Command } from 'commander'
import type { Options } from '../run/ocr.js'

export function addOcr(program: Command): void {
  program
    .command('ocr')
    .description('làm bản sao tìm được chữ của bản quét; bản gốc giữ nguyên')
    .argument('<tệp>', 'bản quét .pdf, .png, .jpg hoặc .tif')
    .requiredOption('--out <tệp>', 'tệp .pdf mới')
    .option('--force', 'cho phép ghi đè tệp đã có (không bao giờ là bản gốc)')
    .action(async (file: string, options: Options) => (await import('../run/ocr.js')).run(file, options))
}
