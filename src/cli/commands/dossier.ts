import type { Command } from 'commander'
import type { Options } from '../run/dossier.js'
import type { HandoverCommand, InitCommand, OpenCommand, StatusCommand, VerifyCommand } from '../run/dossier-more.js'

const twice = (_: unknown, before: number) => before + 1
const PERSONAL = 'đóng cả bản quét hồ sơ cá nhân; phải ghi hai lần'

/** Options of a subcommand; those that `dossier` has too are taken by it, wherever they stand. */
const all = <T extends object>(command: Command): T => command.optsWithGlobals<T & Record<string, unknown>>()

export function addDossier(program: Command): void {
  const dossier = program
    .command('dossier')
    .description(
      'đóng các văn bản của một thư mục (hoặc dossier.yaml) thành một hồ sơ có bìa, danh mục, đánh dấu trang',
    )
    .argument('<thư mục>', 'thư mục chứa các văn bản, hoặc tệp dossier.yaml')
    .option('--out <tệp>', 'tệp hồ sơ .pdf')
    .option('--title <tên>', 'tiêu đề hồ sơ (mặc định: tên thư mục)')
    .option('--list <danh mục>', 'danh mục văn bản phải có: tên có sẵn, hoặc tệp .yaml, .xlsx, .csv')
    .option('--index <mẫu>', 'danh mục hồ sơ gửi kèm (sent) hay mục lục văn bản để lưu (kept)')
    .option('--duplex', 'in hai mặt: mỗi văn bản bắt đầu ở trang bên phải')
    .option('--separators', 'thêm tờ phân cách trước mỗi văn bản')
    .option('--print-only', 'không giữ tệp gốc trong hồ sơ')
    .option('--record <tệp>', 'ghi thêm dossier.json ra ngoài, để đối chiếu về sau')
    .option('--personal', PERSONAL, twice, 0)
    .option('--unit <tệp>', 'thông tin đơn vị (mặc định: congvan.yaml)')
    .option('--date <ngày>', 'ngày lập hồ sơ (mặc định: hôm nay)')
    .option('--force', 'cho phép ghi đè tệp đã có')
    .action(async (folder: string, options: Options) => (await import('../run/dossier.js')).run(folder, options))
  dossier
    .command('status')
    .description('văn bản nào đã có, còn thiếu, ai nộp, còn mấy ngày')
    .argument('<thư mục>', 'thư mục hồ sơ, hoặc tệp dossier.yaml')
    .option('--list <danh mục>', 'danh mục văn bản phải có: tên có sẵn, hoặc tệp .yaml, .xlsx, .csv')
    .option('--unit <tệp>', 'thông tin đơn vị (mặc định: congvan.yaml)')
    .option('--date <ngày>', 'tính đến ngày (mặc định: hôm nay)')
    .option('--json', 'in JSON')
    .action(async (folder: string, _, command: Command) =>
      (await import('../run/dossier-more.js')).status(folder, all<StatusCommand>(command)),
    )
  dossier
    .command('init')
    .description('ghi dossier.yaml cho một thư mục: thứ tự, tên, số, ngày, cơ quan đọc ở đầu từng văn bản')
    .argument('<thư mục>', 'thư mục chứa các văn bản')
    .option('--title <tên>', 'tiêu đề hồ sơ (mặc định: tên thư mục)')
    .option('--unit <tệp>', 'thông tin đơn vị (mặc định: congvan.yaml)')
    .option('--date <ngày>', 'ngày lập hồ sơ (mặc định: hôm nay)')
    .option('--force', 'cho phép ghi đè dossier.yaml đã có')
    .action(async (folder: string, _, command: Command) =>
      (await import('../run/dossier-more.js')).init(folder, all<InitCommand>(command)),
    )
  dossier
    .command('verify')
    .description('kiểm hồ sơ có bị sửa, thêm, mất gì từ khi đóng')
    .argument('<tệp>', 'tệp hồ sơ .pdf')
    .option('--record <tệp>', 'đối chiếu với dossier.json giữ riêng')
    .action(async (file: string, _, command: Command) =>
      (await import('../run/dossier-more.js')).verify(file, all<VerifyCommand>(command)),
    )
  dossier
    .command('open')
    .description('lấy lại các tệp gốc trong hồ sơ, đúng từng byte')
    .argument('<tệp>', 'tệp hồ sơ .pdf')
    .option('--out <thư mục>', 'thư mục để các tệp lấy ra')
    .option('--force', 'cho phép ghi đè tệp đã có')
    .action(async (file: string, _, command: Command) =>
      (await import('../run/dossier-more.js')).open(file, all<OpenCommand>(command)),
    )
  dossier
    .command('handover')
    .description('in mục lục hồ sơ nộp lưu và biên bản giao nhận')
    .argument('<tệp...>', 'các tệp hồ sơ .pdf nộp lưu')
    .option('--out <thư mục>', 'thư mục để các tệp in ra')
    .option('--data <tệp>', 'bên giao, bên nhận, căn cứ, số hộp, tình trạng (.yaml)')
    .option('--unit <tệp>', 'thông tin đơn vị (mặc định: congvan.yaml)')
    .option('--date <ngày>', 'ngày giao nhận (mặc định: để trống)')
    .option('--docx', 'chỉ in Word')
    .option('--pdf', 'chỉ in PDF')
    .option('--force', 'cho phép ghi đè tệp đã có')
    .action(async (files: readonly string[], _, command: Command) =>
      (await import('../run/dossier-more.js')).handover(files, all<HandoverCommand>(command)),
    )
}
