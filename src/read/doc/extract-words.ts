import { createRequire } from 'node:module'
import { startThread } from '../thread.js'

const LIMIT_MS = 20_000

/**
 * The words of a Word 97–2003 file, a blank line between paragraphs, cells of a row parted by tabs; undefined when the
 * optional package word-extractor is not installed. In a thread, because chains of sectors in a hostile file may be rings.
 */
export async function extractWords(bytes: Uint8Array): Promise<string | undefined> {
  const library = find()
  if (library === undefined) return undefined
  const thread = startThread(READING, { library, bytes })
  try {
    return String(await thread.ask(undefined, LIMIT_MS))
      .replace(/\r\n?/gu, '\n')
      .replace(/\n/gu, '\n\n')
  } finally {
    await thread.stop()
  }
}

function find(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('word-extractor')
  } catch {
    return undefined
  }
}

/** Its filter would turn “ ” and – into ASCII. */
const READING = `
const { workerData } = require('node:worker_threads')
async function answer() {
  const Extractor = require(workerData.library)
  const document = await new Extractor().extract(Buffer.from(workerData.bytes))
  return document.getBody({ filterUnicode: false })
}
`
