import { isGeneric } from '../rules/duties/generic.js'
import type { Duty } from './duty.js'
import { ownWords } from './list-frame.js'
import { note, type Refiner } from './refiner.js'

/**
 * "… phát động viết bài với các yêu cầu sau:" over a list in which nobody is asked anything: the sentence asks the deed itself.
 * One that only says that something is to be done ("thực hiện các nội dung sau:") stays a frame.
 */
export const emptyFrames: Refiner = {
  name: 'empty-frame',
  reason: 'no duty stands below the sentence that announces a list: its own deed is asked',
  refine(bench) {
    let below: Duty['kind'] | undefined
    for (const duty of bench.duties.toReversed()) {
      const announced = below === 'task'
      if (duty.kind === 'task' || duty.kind === 'framing') below = duty.kind
      if (duty.kind !== 'framing' || announced || isGeneric(ownWords(duty.action))) continue
      duty.kind = 'task'
      note(duty, 'kind', emptyFrames.name, emptyFrames.reason)
    }
  },
}
