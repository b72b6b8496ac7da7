import type { Command } from 'commander'
import type { Options } from '../run/batch.js'

export function addBatch(program: Command): void {
  program
    .command('batch')
    .description('đọc mọi công văn trong một thư mục: JSON, bản chép sạch, bảng việc; tiếp tục được khi bị ngắt')
    .argument('<thư mục>', 'thư mục công văn, kể cả các thư mục con')
    .requiredOption('--out <thư mục>', 'nơi để kết quả')
    .option('--format <dạng>', 'json, md, docx, pdf, xlsx; cách nhau bằng dấu phẩy', 'json')
    .option('--unit <tệp>', 'thông tin đơn vị, để biết việc nào là của mình (mặc định: congvan.yaml)')
    .option('--workers <số>', 'số luồng chạy cùng lúc (mặc định: số nhân của máy)')
    .option('--resume', 'làm tiếp đợt đã bị ngắt; tệp nào xong rồi thì giữ nguyên')
    .option('--watch', 'chạy tiếp và chờ tệp mới thả vào thư mục; dừng bằng Ctrl+C')
    .option('--force', 'làm lại từ đầu, thay kết quả cũ')
    .action(async (folder: string, options: Options) => (await import('../run/batch.js')).run(folder, options))
}
