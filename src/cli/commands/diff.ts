import type { Command } from 'commander'
import type { Options } from '../run/diff.js'

export function addDiff(program: Command): void {
  program
    .command('diff')
    .description('so hai công văn về cùng một việc (nhắc việc, đính chính): hạn, chỉ tiêu, việc nào đổi')
    .argument('<cũ>', 'công văn cũ')
    .argument('<mới>', 'công văn mới')
    .option('--json', 'in JSON')
    .action(async (older: string, newer: string, options: Options) =>
      (await import('../run/diff.js')).run(older, newer, options),
    )
}
