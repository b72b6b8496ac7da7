import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runProgram } from './run-program.js'

const TIMEOUT_MS = 120_000

/** A Word 97–2003 file as .docx by LibreOffice; undefined when it is not installed. Rejects when it cannot open the file. */
export async function docxByLibreOffice(doc: Uint8Array): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'congvan-doc-'))
  try {
    await writeFile(join(folder, 'in.doc'), doc)
    // A profile of its own: the clerk's LibreOffice may be open, and two may run at once.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const args = [profile, '--headless', '--norestore', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder]
    await runProgram('soffice', [...args, join(folder, 'in.doc')], { timeoutMs: TIMEOUT_MS })
    return await readFile(join(folder, 'in.docx'))
  } catch (cause) {
    if (cause instanceof Error && cause.message.startsWith('không chạy được')) return undefined
    throw cause
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
