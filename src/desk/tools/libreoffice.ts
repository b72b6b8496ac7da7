import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runProgram } from './run-program.js'

const TIMEOUT_MS = 120_000

/** A Word 97–2003 file as .docx by LibreOffice; undefined when it is not installed. Rejects when it cannot open the file. */
export async function docxByLibreOffice(doc: Uint8Array): Promise<Uint8Array | undefined> {
  return convert(doc, 'in.doc', 'docx:MS Word 2007 XML')
}

/** A .docx as PDF by LibreOffice; undefined when it is not installed. Rejects when it cannot open the file. */
export async function pdfByLibreOffice(docx: Uint8Array): Promise<Uint8Array | undefined> {
  return convert(docx, 'in.docx', 'pdf')
}

async function convert(bytes: Uint8Array, name: string, to: string): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'congvan-doc-'))
  try {
    await writeFile(join(folder, name), bytes)
    // A profile of its own: the clerk's LibreOffice may be open, and two may run at once.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const out = join(folder, 'out')
    const args = [profile, '--headless', '--norestore', '--convert-to', to, '--outdir', out]
    await runProgram('soffice', [...args, join(folder, name)], { timeoutMs: TIMEOUT_MS })
    return await readFile(join(out, `in.${to.split(':')[0] ?? to}`))
  } catch (cause) {
    if (cause instanceof Error && cause.message.startsWith('không chạy được')) return undefined
    throw cause
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
