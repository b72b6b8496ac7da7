import { parentPort } from 'node:worker_threads'
import type { DossierPrinter } from '../../dossier/index.js'
import { Trouble } from '../../model/errors.js'
import { dossierPrinter } from '../dossier-printer.js'
import type { FromThread, ToThread } from './questions.js'

/** What the printing thread runs: one printer, told once for whom it prints, then asked for papers. */
let printer: DossierPrinter | undefined

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'begin') {
    const ready = dossierPrinter(message.options)
    ready.prepare()
    printer = ready
  } else void reply(message)
})

async function reply(question: Exclude<ToThread, { kind: 'begin' }>): Promise<void> {
  const { number } = question
  try {
    if (printer === undefined) throw new Error('asked before it was told for whom to print')
    if (question.kind === 'fill') send({ number, answer: await printer.fill(question.paper) })
    else {
      const pdf = await printer.typeset(question.draft)
      send({ number, answer: pdf }, [pdf.buffer as ArrayBuffer])
    }
  } catch (error) {
    send(failed(number, error))
  }
}

function send(message: FromThread, given: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, [...given])
}

function failed(number: number, error: unknown): FromThread {
  if (error instanceof Trouble) return { number, kind: error.kind, message: error.message, remedy: error.remedy }
  return {
    number,
    kind: null,
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    remedy: '',
  }
}
