import { availableParallelism } from 'node:os'
import { type OcrEngine, wordsOfTsv } from '../../read/index.js'
import { runProgram } from './run-program.js'

const PAGE_TIMEOUT_MS = 60_000

/** Whether the tesseract of a path has Vietnamese: asked once, for many files may follow. */
const asked = new Map<string, Promise<boolean>>()

async function hasVietnamese(): Promise<boolean> {
  const languages = await runProgram('tesseract', ['--list-langs'], { timeoutMs: 20_000 }).catch(() => undefined)
  return languages !== undefined && /^vie\s*$/mu.test(languages.toString('utf8'))
}

/** The tesseract program, when it stands on the path and has Vietnamese. */
export async function nativeTesseract(): Promise<OcrEngine | undefined> {
  const path = process.env.PATH ?? ''
  const answer = asked.get(path) ?? hasVietnamese()
  asked.set(path, answer)
  if (!(await answer)) return undefined
  return {
    name: 'tesseract',
    workers: Math.max(1, Math.min(8, availableParallelism())),
    recognise: async (picture, dpi, shape) => {
      const mode = shape === 'page' ? ['--psm', '3'] : ['--psm', '7', '-c', 'tessedit_char_whitelist=0123456789']
      const args = ['stdin', 'stdout', '-l', 'vie', '--dpi', String(dpi), ...mode, 'tsv']
      // Its own threads make one page four times slower: pages run side by side instead.
      const env = { OMP_THREAD_LIMIT: '1' }
      const tsv = await runProgram('tesseract', args, { timeoutMs: PAGE_TIMEOUT_MS, input: picture, env })
      return wordsOfTsv(tsv.toString('utf8'))
    },
    close: async () => undefined,
  }
}
