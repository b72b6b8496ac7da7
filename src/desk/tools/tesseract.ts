import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
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
      const figures = ['--psm', '7', '-c', 'tessedit_char_whitelist=0123456789']
      return wordsOfTsv(await tsvOf([picture], dpi, shape === 'page' ? PAGE : figures))
    },
    recogniseAll: async (pictures, dpi) => {
      const tsv = await tsvOf(pictures, dpi, PAGE)
      return pictures.map((_, at) => wordsOfTsv(tsv, at + 1))
    },
    close: async () => undefined,
  }
}

const PAGE = ['--psm', '3']

/**
 * The pictures are given as files and in a list of files: through a pipe each costs a tenth of a second more, at a start
 * of its own another tenth and a half.
 */
async function tsvOf(pictures: readonly Uint8Array[], dpi: number, shape: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'congvan-ocr-'))
  try {
    const files = pictures.map((_, at) => join(folder, `${at + 1}.bmp`))
    await Promise.all(files.map((file, at) => writeFile(file, pictures[at] ?? new Uint8Array())))
    const [only = ''] = files
    const list = join(folder, 'list.txt')
    if (files.length > 1) await writeFile(list, files.join('\n'))
    const args = [files.length > 1 ? list : only, 'stdout', '-l', 'vie', '--dpi', String(dpi), ...shape, 'tsv']
    // Its own threads make one page four times slower: pages run side by side instead.
    const env = { OMP_THREAD_LIMIT: '1' }
    const tsv = await runProgram('tesseract', args, { timeoutMs: PAGE_TIMEOUT_MS * files.length, env })
    return tsv.toString('utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
