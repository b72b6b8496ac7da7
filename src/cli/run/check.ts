import { checkFile } from '../../desk/check-file.js'
import { say } from '../report.js'

export interface CheckFlags {
  readonly profile?: string
  readonly json?: boolean
}

const CHOSEN = { option: 'theo --profile', day: 'theo ngày văn bản', today: 'theo hôm nay, vì văn bản chưa ghi ngày' }

export async function check(file: string, { profile, json }: CheckFlags): Promise<void> {
  const checked = await checkFile(file, profile)
  const errors = checked.findings.filter(({ severity }) => severity === 'error').length
  if (errors > 0) process.exitCode = 1
  if (json) {
    say(JSON.stringify({ file, ...checked }, null, 2))
    return
  }
  say(`${file}: ${checked.profile} (${CHOSEN[checked.chosenBy]})`)
  for (const { severity, place, found, expected, article, rule } of checked.findings)
    say(`  ${severity === 'error' ? 'LỖI' : 'nên xem'} ${place}: ${found}; phải là ${expected} (${article}) [${rule}]`)
  say(
    checked.findings.length === 0
      ? '  Không thấy điểm nào trái thể thức.'
      : `  ${errors} lỗi, ${checked.findings.length - errors} điểm nên xem.`,
  )
}
