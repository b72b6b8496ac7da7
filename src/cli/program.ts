import { createRequire } from 'node:module'
import { Command, type CommanderError, Help } from 'commander'
import { addBatch } from './commands/batch.js'
import { addBoard } from './commands/board.js'
import { addCheck } from './commands/check.js'
import { addCopy } from './commands/copy.js'
import { addDiff } from './commands/diff.js'
import { addDoctor } from './commands/doctor.js'
import { addDossier } from './commands/dossier.js'
import { addExplain } from './commands/explain.js'
import { addInit } from './commands/init.js'
import { addOcr } from './commands/ocr.js'
import { addPapers } from './commands/papers.js'
import { addParse } from './commands/parse.js'
import { addPlan } from './commands/plan.js'
import { addRegister } from './commands/register.js'
import { addTables } from './commands/tables.js'
import { addTemplates } from './commands/templates.js'

const { version } = createRequire(import.meta.url)('../../package.json') as { readonly version: string }

/** What commander says in English, as the clerk reads it. */
const SENTENCES: Readonly<Record<string, (detail: string) => string>> = {
  'commander.unknownOption': (detail) => `không có tuỳ chọn ${detail}`,
  'commander.unknownCommand': (detail) => `không có lệnh ${detail}`,
  'commander.missingArgument': (detail) => `thiếu ${detail}`,
  'commander.optionMissingArgument': (detail) => `tuỳ chọn ${detail} thiếu giá trị`,
  'commander.missingMandatoryOptionValue': (detail) => `thiếu tuỳ chọn bắt buộc ${detail}`,
  'commander.excessArguments': () => 'thừa tham số',
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`
}

function complain(error: CommanderError, command: Command): never {
  const sentence = SENTENCES[error.code]
  if (sentence !== undefined) {
    const detail = /'([^']+)'/u.exec(error.message)?.[1] ?? ''
    const path = pathOf(command)
    process.stderr.write(`Lỗi: ${sentence(detail)}.\nCách xử lý: xem cách dùng bằng ${path} --help\n`)
  }
  throw error
}

function worded(usage: string): string {
  return usage.replace('[options]', '[tuỳ chọn]').replace('[command]', '<lệnh>')
}

/** Gives every command Vietnamese headings and sentences; commands that go wrong throw instead of leaving. */
function speakVietnamese(command: Command): void {
  command
    .exitOverride((error) => complain(error, command))
    .configureOutput({ outputError: () => undefined })
    .helpOption('-h, --help', 'xem cách dùng')
    .helpCommand(false)
    .configureHelp({
      commandUsage: (one) => worded(new Help().commandUsage(one)),
      subcommandTerm: (one) => worded(new Help().subcommandTerm(one)),
      styleTitle: (title) =>
        ({ 'Usage:': 'Cách dùng:', 'Arguments:': 'Tham số:', 'Options:': 'Tuỳ chọn:', 'Commands:': 'Các lệnh:' })[
          title
        ] ?? title,
    })
  for (const child of command.commands) speakVietnamese(child)
}

export function makeProgram(): Command {
  const program = new Command('congvan')
    .description('Đọc công văn đến thành việc phải làm; soạn và in công văn đi đúng thể thức. Không cần mạng.')
    .version(version, '-V, --version', 'số phiên bản')
  addParse(program)
  addExplain(program)
  addDiff(program)
  addBatch(program)
  addBoard(program)
  addPlan(program)
  addRegister(program)
  addPapers(program)
  addCheck(program)
  addCopy(program)
  addOcr(program)
  addDossier(program)
  addTemplates(program)
  addTables(program)
  addInit(program)
  addDoctor(program)
  speakVietnamese(program)
  return program
}
