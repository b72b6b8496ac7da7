import { describe, expect, it } from 'vitest'
import type { Deadline, Obligation } from '../../src/model/dispatch.js'
import { DUTY_CASES } from './duty-cases/cases.js'
import { parseText, stateDispatch, tasksOf } from './sample.js'

const ASKING =
  'Thực hiện Kế hoạch số 20/KH-UBND ngày 02/01/2025 của UBND tỉnh, Uỷ ban nhân dân tỉnh yêu cầu các sở, UBND các xã, phường thực hiện các nội dung sau:'

function short(deadline: Deadline): string {
  if (deadline.kind === 'recurring') return `per ${deadline.per}`
  if (deadline.kind === 'relative') return `days ${deadline.days}${deadline.working ? ' working' : ''}`
  if (deadline.relation === 'from-to' && deadline.date !== null) return `${deadline.date}..${deadline.to}`
  if (deadline.kind === 'date') return `${deadline.date} ${deadline.relation}`
  return deadline.month ?? deadline.quarter ?? deadline.year ?? deadline.kind
}

const timesOf = (task: Obligation): string => task.deadlines.map(short).join(', ') || '-'

describe('items of an order', () => {
  for (const [kind, cases] of Object.entries(DUTY_CASES))
    describe(kind, () => {
      for (const { body, want } of cases)
        it(`“${body.replaceAll('\n', ' / ')}”`, () => {
          const tasks = tasksOf(parseText(stateDispatch(`${ASKING}\n\n${body.replaceAll('\n', '\n\n')}`)))
          const got = tasks.map((task, index) => {
            const head = want[index]?.split(' | ')[0] ?? ''
            const action = task.action.toLocaleLowerCase('vi')
            return `${action.includes(head.toLocaleLowerCase('vi')) ? head : action} | ${timesOf(task)}`
          })
          expect(got).toEqual(want)
        })
    })
})

it('a line that wants opinions back by a day is a duty, when nothing else in the paper asks', () => {
  const body =
    'Uỷ ban nhân dân tỉnh gửi dự thảo Quyết định để các đơn vị góp ý. Ý kiến góp ý gửi về Uỷ ban nhân dân tỉnh trước ngày 15/4/2025.'
  const tasks = tasksOf(parseText(stateDispatch(body)))
  expect(tasks.map((task) => `${task.action} | ${timesOf(task)}`)).toEqual(['gửi Ý kiến góp ý | 2025-04-15 before'])
})
