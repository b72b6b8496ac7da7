import type { Command } from 'commander'

export function addTemplates(program: Command): void {
  const templates = program.command('templates').description('các mẫu văn bản đi')
  templates
    .command('list')
    .description('danh sách mẫu')
    .action(async () => (await import('../run/templates.js')).list())
  templates
    .command('show')
    .description('các mục của một mẫu')
    .argument('<mẫu>', 'mã mẫu')
    .action(async (id: string) => (await import('../run/templates.js')).show(id))
}
