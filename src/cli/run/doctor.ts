import { listTemplates } from '../../desk/templates.js'
import { probe, TOOLS } from '../../desk/tools.js'
import { findUnitFile, readUnit } from '../../desk/unit-file.js'
import { PROFILES } from '../../office/profiles/index.js'
import { say } from '../report.js'

export async function run(): Promise<void> {
  say(`Node.js ${process.version}: có, đủ dùng (cần từ 20 trở lên)`)
  say('Phông chữ in PDF: Tinos, nằm sẵn trong bộ công cụ, đủ chữ Việt, cùng bề rộng với Times New Roman')
  say('Phông chữ trong tệp Word: Times New Roman, lấy của máy mở tệp')
  for (const { tool, version } of await Promise.all(TOOLS.map(probe))) {
    if (version === undefined) say(`${tool.name}: chưa có → ${tool.cost}. Cài: ${tool.install}`)
    else say(`${tool.name}: có (${version})`)
  }
  const file = await findUnitFile()
  if (file === undefined)
    say('Thông tin đơn vị: chưa có congvan.yaml → chưa biết việc nào là của mình. Tạo bằng: congvan init')
  else say(`Thông tin đơn vị: ${(await readUnit(file)).name} (${file})`)
  say(`Thể thức: ${PROFILES.map(({ id, name }) => `${id} – ${name}`).join('; ')}`)
  say(`Mẫu văn bản: ${(await listTemplates()).templates.map(({ manifest }) => manifest.id).join(', ')}`)
}
