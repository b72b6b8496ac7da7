import { basename } from 'node:path'
import type { SourceDocument } from '../model/source-document.js'
import { readDocument } from '../read/index.js'
import { readBytes } from './files.js'
import { withReadTools } from './tools/reading.js'

/** A file of any readable format as a document, with the help of whatever programs this machine has. */
export async function readFile(path: string): Promise<SourceDocument> {
  const bytes = await readBytes(path)
  return withReadTools((tools) => readDocument(bytes, basename(path), tools))
}
