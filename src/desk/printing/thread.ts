import { Worker } from 'node:worker_threads'
import type { DossierPrinter } from '../../dossier/index.js'
import type { Draft } from '../../model/draft.js'
import { Trouble } from '../../model/errors.js'
import type { PrinterOptions } from '../dossier-printer.js'
import type { FromThread, ToThread } from './questions.js'

/** A printer that stands ready; whoever takes it stops it. */
export interface StandingPrinter {
  printerFor(options: PrinterOptions): Promise<DossierPrinter>
  stop(): void
}

interface Asked {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * Starts a thread that prints: templates, typesetter and fonts are loaded there while the papers are still read here.
 * The thread is a file of the built program; the sources as they stand print in the caller's own thread.
 */
export function startPrinter(): StandingPrinter {
  return import.meta.url.endsWith('.ts') ? inOwnThread : new PrintingThread()
}

const inOwnThread: StandingPrinter = {
  printerFor: async (options) => (await import('../dossier-printer.js')).dossierPrinter(options),
  stop: () => undefined,
}

class PrintingThread implements StandingPrinter {
  readonly #worker = new Worker(new URL('./worker.js', import.meta.url), { stdout: true, stderr: true })
  readonly #asked = new Map<number, Asked>()
  #dead: Error | undefined
  #last = 0

  constructor() {
    this.#worker.unref()
    this.#worker.on('message', (reply: FromThread) => this.#settle(reply))
    this.#worker.on('error', (error) => this.#end(error))
    this.#worker.on('exit', () => this.#end(new Error('the printing thread has ended')))
  }

  async printerFor(options: PrinterOptions): Promise<DossierPrinter> {
    this.#tell({ kind: 'begin', options })
    // The thread answers what it is asked: its shapes are those of its own printer.
    return {
      typeset: async (draft) => (await this.#ask((number) => ({ kind: 'typeset', number, draft }))) as Uint8Array,
      fill: async (paper) => (await this.#ask((number) => ({ kind: 'fill', number, paper }))) as Draft,
    }
  }

  stop(): void {
    void this.#worker.terminate()
  }

  #tell(message: ToThread): void {
    this.#worker.postMessage(message)
  }

  #ask(question: (number: number) => ToThread): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#dead) {
        reject(this.#dead)
        return
      }
      this.#last += 1
      this.#asked.set(this.#last, { resolve, reject })
      this.#worker.ref()
      this.#tell(question(this.#last))
    })
  }

  #settle(reply: FromThread): void {
    const asked = this.#asked.get(reply.number)
    this.#asked.delete(reply.number)
    if (this.#asked.size === 0) this.#worker.unref()
    if ('answer' in reply) asked?.resolve(reply.answer)
    else {
      const { kind, message, remedy } = reply
      asked?.reject(kind === null ? new Error(message) : new Trouble(kind, message, remedy))
    }
  }

  #end(error: Error): void {
    this.#dead ??= error
    for (const { reject } of this.#asked.values()) reject(this.#dead)
    this.#asked.clear()
  }
}
