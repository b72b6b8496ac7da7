import type { Command } from 'commander'
import { UNIT_QUESTIONS } from '../../desk/unit-questions.js'
import type { Options } from '../run/init.js'

export function addInit(program: Command): void {
  const command = program
    .command('init')
    .description('khai thông tin đơn vị của văn thư, ghi vào congvan.yaml')
    .option('--out <tệp>', 'nơi ghi', 'congvan.yaml')
    .option('--force', 'thay tệp đã có')
  for (const { key, ask: message, example } of UNIT_QUESTIONS) {
    command.option(`--${key} <${key}>`, example === '' ? message : `${message}; ví dụ: ${example}`)
  }
  command.action(async (options: Options) => (await import('../run/init.js')).run(options))
}
