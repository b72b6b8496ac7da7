import { type Refiner, tasks } from './refiner.js'
import { comes } from './times.js'

/** How far before the request the event may be told, in letters and in paragraphs. */
const REACH = 700
const MOST_PARAGRAPHS = 3

/**
 * "… tổ chức Hội nghị vào lúc 8 giờ 00, ngày 26/4/2024 tại Hội trường. Đề nghị các đồng chí tham dự đúng giờ": who is asked
 * to come is to be there when the event told of before is. Of two events neither is taken.
 */
export const eventTimes: Refiner = {
  name: 'event-time',
  reason: 'the words before the request tell when the event is',
  refine(bench) {
    for (const duty of tasks(bench)) {
      if (duty.deadlines.length > 0 || !comes(duty)) continue
      const from = startOf(bench.text, duty.span[0])
      const told = bench.findEventTimes([from, duty.span[1]])
      const [first] = told
      if (!first || told.some(({ date, time }) => date !== first.date || time !== first.time)) continue
      duty.deadlines.push({ mention: first, inherited: true })
      const why = { rule: 'refine/event-time', reason: eventTimes.reason, span: first.span }
      duty.trace.push({ value: 'deadlines', ...why })
    }
  },
}

function startOf(text: string, at: number): number {
  let from = at
  for (let count = 0; count < MOST_PARAGRAPHS && from > 0; count++) from = Math.max(0, text.lastIndexOf('\n', from - 1))
  return Math.max(from, at - REACH)
}
