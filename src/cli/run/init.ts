import { resolve } from 'node:path'
import { cancel, intro, isCancel, outro, select, text } from '@clack/prompts'
import { requireAbsent } from '../../desk/files.js'
import { makeUnit } from '../../desk/make-unit.js'
import { writeUnit } from '../../desk/unit-file.js'
import { UNIT_QUESTIONS, type UnitAnswers, unanswered } from '../../desk/unit-questions.js'
import { EXIT_CODES } from '../../model/errors.js'
import { say } from '../report.js'

const KINDS = [
  { value: 'dang-uy', label: 'Đảng uỷ' },
  { value: 'chi-bo-co-so', label: 'Chi bộ cơ sở' },
  { value: 'chi-bo', label: 'Chi bộ trực thuộc đảng uỷ' },
  { value: 'ban', label: 'Ban tham mưu của cấp uỷ' },
  { value: 'van-phong', label: 'Văn phòng cấp uỷ' },
  { value: 'khac', label: 'Khác' },
]

async function ask(given: UnitAnswers): Promise<UnitAnswers | undefined> {
  const answers: UnitAnswers = { ...given }
  const must = new Set(unanswered({}))
  intro('Khai thông tin đơn vị một lần; mọi lệnh sau tự dùng')
  for (const { key, ask: message, example } of UNIT_QUESTIONS) {
    if (answers[key] !== undefined) continue
    const answer =
      key === 'kind'
        ? await select({ message, options: KINDS })
        : await text({
            message,
            placeholder: example,
            validate: (value) => (must.has(key) && (value ?? '').trim() === '' ? 'Mục này cần có.' : undefined),
          })
    if (isCancel(answer)) {
      cancel('Đã dừng, chưa ghi gì.')
      return undefined
    }
    answers[key] = String(answer ?? '')
  }
  outro('Đã đủ thông tin.')
  return answers
}

export interface Options extends UnitAnswers {
  readonly out: string
  readonly force?: boolean
}

export async function run(options: Options): Promise<void> {
  const { out, force = false, ...given } = options
  await requireAbsent([resolve(out)], force)
  const complete = unanswered(given).length === 0
  const answers = complete || process.stdin.isTTY !== true ? given : await ask(given)
  if (answers === undefined) {
    process.exitCode = EXIT_CODES.usage
    return
  }
  say(`Đã ghi thông tin đơn vị.\n  → ${await writeUnit(makeUnit(answers), out, force)}`)
}
