import { convert } from './convert.js'
import type { Outcome, Task } from './task.js'

/** What a thread of the pool runs for each file. */
export default function work(task: Task): Promise<Outcome> {
  return convert(task)
}
