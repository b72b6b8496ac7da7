import type { Duty } from './duty.js'
import { HeadTimes } from './head-times.js'
import { Schedule } from './schedule.js'
import type { Frame, LooseTime, Mode, Statement, Walked, WalkInput } from './walk-shapes.js'

/** What the walk has met so far: what it will give, and what bears on the sentences to come. */
export class WalkState {
  readonly input: WalkInput
  /** How sentences under no frame are to be taken. */
  readonly base: Mode
  /** Index of the first numbered item; -1 when none is. */
  readonly firstNumbered: number
  readonly duties: Duty[] = []
  readonly statements: Statement[] = []
  readonly loose: LooseTime[] = []
  readonly listLengths = new Map<number, number>()
  readonly headings = new Set<number>()
  firstDirective = -1
  invitation: Duty | null = null
  /** Those below are the invited. */
  inviting = false
  /** A directive, an invitation or an announced list was met. */
  asked = false
  /** The headings and list introductions over the present item, the nearest last. */
  frames: Frame[] = []
  readonly schedule = new Schedule()
  readonly headTimes = new HeadTimes()

  constructor(input: WalkInput, base: Mode, firstNumbered: number) {
    this.input = input
    this.base = base
    this.firstNumbered = firstNumbered
  }

  get frame(): Frame | undefined {
    return this.frames.at(-1)
  }

  /** Notes a directive in the item at `index`. */
  direct(index: number): void {
    this.asked = true
    if (this.firstDirective < 0) this.firstDirective = index
  }

  walked(): Walked {
    const { duties, loose, listLengths, statements, headings, firstDirective, invitation } = this
    return { duties, loose, listLengths, statements, headings, firstDirective, invitation }
  }
}
