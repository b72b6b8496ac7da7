import type { Command } from 'commander'
import type { Options } from '../run/papers.js'

function paperFlags(command: Command): Command {
  return command
    .option('--unit <tệp>', 'thông tin đơn vị (mặc định: congvan.yaml)')
    .option('--data <tệp>', 'dữ liệu điền thêm, YAML hoặc JSON')
    .option('--date <ngày>', 'ngày văn bản; không ghi thì để trống ngày chờ ký')
    .option('--received <ngày>', 'ngày nhận công văn')
    .option('--profile <mã>', 'thể thức: hd05, hd36 (mặc định theo ngày văn bản)')
    .option('--docx', 'chỉ in tệp Word')
    .option('--pdf', 'chỉ in tệp PDF')
    .option('--tagged', 'PDF có cấu trúc chữ (PDF/A-2a) cho phần mềm đọc thành tiếng')
    .option('--final', 'không in khi còn chỗ thiếu')
    .option('--force', 'cho phép ghi đè tệp đã có')
    .requiredOption('--out <thư mục>', 'nơi để các tệp in ra')
}

export function addPapers(program: Command): void {
  paperFlags(program.command('draft'))
    .description('soạn một văn bản theo mẫu')
    .argument('<mẫu>', 'mã mẫu, ví dụ cu-hoc-vien')
    .option('--from <tệp>', 'công văn được trả lời')
    .option('--duty <mã>', 'việc được trả lời, ví dụ o3 (mặc định: mọi việc hợp với mẫu)')
    .option('--rows <tệp>', 'bảng danh sách .xlsx hoặc .csv')
    .option('--number <số>', 'số văn bản; next: lấy số tiếp theo của sổ văn bản đi; không ghi thì để trống')
    .option('--first <số>', 'với --number next: số đầu tiên, khi loại văn bản này đã dùng số ở sổ giấy')
    .option('--sample', 'in thử với dữ liệu mẫu')
    .option('--negative [nội dung]', 'báo “không có” (nội dung gì), một bước')
    .action(async (id: string, options: Options) => (await import('../run/papers.js')).draft(id, options))
  paperFlags(program.command('reply'))
    .description('soạn mọi văn bản trả lời các việc của đơn vị trong một công văn')
    .argument('<tệp>', 'công văn đến')
    .action(async (file: string, options: Options) => (await import('../run/papers.js')).reply(file, options))
}
