import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from 'pdf-lib'

/** Debian's PDFBox has a validator of PDF/A-1b and no command for it: `apt-get install libpdfbox2-java` and what it needs. */
const JARS = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'javax.activation', 'jaxb-api'].map(
  (name) => `/usr/share/java/${name}.jar`,
)

/** What a test needs to run it: a name that no program has where the library is not installed. */
export const PREFLIGHT: readonly string[] = JARS.every((path) => existsSync(path)) ? ['java'] : ['libpdfbox2-java']

/**
 * The entries of an outline with their destinations in place. ISO 32000-1 lets a destination be a reference; preflight
 * 2.0.27 does not look it up and takes it for a mistake ("can't convert to Destination COSObject").
 */
async function withDestinations(pdf: Uint8Array): Promise<Uint8Array> {
  const file = await PDFDocument.load(pdf, { updateMetadata: false })
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !object.has(PDFName.of('Title'))) continue
    const dest = object.get(PDFName.of('Dest'))
    if (dest instanceof PDFRef) object.set(PDFName.of('Dest'), file.context.lookup(dest, PDFArray))
  }
  return file.save({ useObjectStreams: false, addDefaultPage: false })
}

/** What the validator says of each file that is no PDF/A-1b; one start of Java for all. */
export async function preflight(files: Readonly<Record<string, Uint8Array>>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'congvan-preflight-'))
  try {
    for (const [name, pdf] of Object.entries(files))
      writeFileSync(join(folder, `${name.replace('/', '-')}.pdf`), await withDestinations(pdf))
    const args = ['-cp', JARS.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', 'xml', 'batch', folder]
    const run = spawnSync('java', args, { encoding: 'utf8', timeout: 540_000 })
    const results = readdirSync(folder).filter((name) => name.endsWith('.xml'))
    if (results.length !== Object.keys(files).length) throw new Error(`preflight: ${run.stdout}${run.stderr}`)
    return results
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .filter((result) => !/<isValid[^>]{0,40}>true</u.test(result))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
