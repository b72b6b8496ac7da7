import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A spreadsheet as LibreOffice understands it, in flat XML; undefined when it cannot open spreadsheets here. */
export function fodsOf(bytes: Uint8Array): string | undefined {
  const home = mkdtempSync(join(tmpdir(), 'congvan-lo-'))
  try {
    writeFileSync(join(home, 'b.xlsx'), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'fods', '--outdir', home, join(home, 'b.xlsx')])
    return readFileSync(join(home, 'b.fods'), 'utf8')
  } catch {
    return undefined
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
