import { isGeneric } from '../rules/duties/generic.js'
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
    for (const [index, duty] of bench.duties.entries()) {
      if (duty.kind !== 'framing' || isGeneric(ownWords(duty.action))) continue
      const next = bench.duties.slice(index + 1).find(({ kind }) => kind === 'task' || kind === 'framing')
      if (next !== undefined && next.kind !== 'framing') continue
      duty.kind = 'task'
      note(duty, 'kind', emptyFrames.name, emptyFrames.reason)
    }
  },
}
