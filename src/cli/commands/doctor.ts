import type { Command } from 'commander'

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('xem máy này có gì, thiếu gì thì mất gì')
    .action(async () => (await import('../run/doctor.js')).run())
}
