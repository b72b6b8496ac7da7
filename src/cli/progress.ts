import type { Progress } from '../desk/batch/index.js'

/** How often the bar is drawn anew, and how often a plain line is printed where there is no terminal. */
const BAR_EVERY_MS = 100
const LINE_EVERY_MS = 5000
const BAR_CELLS = 24

const two = (value: number): string => String(value).padStart(2, '0')
function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** Where progress is told, and the clock that measures it. */
export interface Screen {
  readonly terminal: boolean
  readonly write: (text: string) => void
  readonly now: () => number
}

export const SCREEN: Screen = {
  terminal: process.stderr.isTTY === true,
  write: (text) => process.stderr.write(text),
  now: () => performance.now(),
}

/** A bar with rate, remaining time and failures on a terminal; plain lines now and then elsewhere. */
export class ProgressLine {
  readonly #screen: Screen
  #started: number
  #shown: number
  #drawn = false
  #last: Progress | undefined

  constructor(screen: Screen = SCREEN) {
    this.#screen = screen
    this.#started = screen.now()
    this.#shown = this.#started
  }

  show(progress: Progress): void {
    this.#last = progress
    const now = this.#screen.now()
    const every = this.#screen.terminal ? BAR_EVERY_MS : LINE_EVERY_MS
    if (now - this.#shown < every && progress.done < progress.total) return
    this.#shown = now
    this.#draw(progress, now)
  }

  /** Leaves the line, so that what follows stands on its own. */
  end(): void {
    if (this.#last) this.#draw(this.#last, this.#screen.now())
    if (this.#drawn) this.#screen.write('\n')
    this.#drawn = false
    this.#last = undefined
  }

  #draw({ done, total, failed, kept }: Progress, now: number): void {
    const seconds = (now - this.#started) / 1000
    const made = done - kept
    const rate = seconds > 0 ? made / seconds : 0
    const left = rate > 0 && done < total ? ` · còn ${clock((total - done) / rate)}` : ''
    const troubles = failed > 0 ? ` · lỗi ${failed}` : ''
    const words = `${done}/${total} tệp · ${rate.toFixed(rate < 10 ? 1 : 0).replace('.', ',')} tệp/giây${left}${troubles}`
    if (!this.#screen.terminal) {
      this.#screen.write(`${words}\n`)
      this.#last = undefined
      return
    }
    const cells = total > 0 ? Math.floor((done / total) * BAR_CELLS) : 0
    this.#screen.write(`\r\u001b[K[${'█'.repeat(cells)}${'·'.repeat(BAR_CELLS - cells)}] ${words}`)
    this.#drawn = true
  }
}
