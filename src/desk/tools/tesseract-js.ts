import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { type OcrEngine, wordsOfTsv } from '../../read/index.js'

const PAGE_TIMEOUT_MS = 120_000
/** A worker holds 200 MB. */
const MOST_WORKERS = 4

type Library = typeof import('tesseract.js')
type Worker = Awaited<ReturnType<Library['createWorker']>>

/** tesseract.js with the Vietnamese data beside it, when both optional packages are installed. Opens no connection. */
export async function scriptTesseract(): Promise<OcrEngine | undefined> {
  const library = await import('tesseract.js').catch(() => undefined)
  const langPath = dataFolder()
  if (!library || langPath === undefined) return undefined
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const take = async (): Promise<Worker> => {
    const waiting = idle.pop()
    if (waiting) return waiting
    const worker = await start(library, langPath)
    all.add(worker)
    return worker
  }
  const drop = async (worker: Worker) => {
    all.delete(worker)
    await worker.terminate()
  }
  return {
    name: 'tesseract.js',
    workers: Math.max(1, Math.min(MOST_WORKERS, availableParallelism())),
    recognise: async (picture, dpi, shape) => {
      const worker = await take()
      try {
        const tsv = await withinTime(recognise(library, worker, picture, dpi, shape))
        idle.push(worker)
        return wordsOfTsv(tsv)
      } catch (cause) {
        // After a failure the worker's state is unknown.
        await drop(worker)
        throw cause instanceof Error ? cause : new Error('tesseract.js không đọc được trang này', { cause })
      }
    },
    close: async () => {
      await Promise.all([...all].map(drop))
    },
  }
}

function dataFolder(): string | undefined {
  try {
    const found = createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')
    return join(dirname(found), '4.0.0_best_int')
  } catch {
    return undefined
  }
}

function start(library: Library, langPath: string): Promise<Worker> {
  const { createWorker, OEM } = library
  // Core and data come from node_modules; nothing is fetched and nothing is kept outside.
  return createWorker('vie', OEM.LSTM_ONLY, {
    langPath,
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => undefined,
  })
}

async function recognise(
  { PSM }: Library,
  worker: Worker,
  picture: Uint8Array,
  dpi: number,
  shape: 'page' | 'figures',
): Promise<string> {
  const mode = shape === 'page' ? PSM.AUTO : PSM.SINGLE_LINE
  await worker.setParameters({
    user_defined_dpi: String(dpi),
    tessedit_pageseg_mode: mode,
    tessedit_char_whitelist: shape === 'page' ? '' : '0123456789',
  })
  const { data } = await worker.recognize(Buffer.from(picture), {}, { text: false, tsv: true })
  return data.tsv ?? ''
}

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let clock: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error('tesseract.js chạy quá lâu trên trang này')), PAGE_TIMEOUT_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(clock)
  }
}
