import { join, posix, sep } from 'node:path'
import { DossierRecord, openDossier, type Verdict, verifyDossier } from '../dossier/index.js'
import { Trouble } from '../model/errors.js'
import { readBytes, readTextFile, requireAbsent, writeWhole } from './files.js'

export const RECORD = 'dossier.json'

/** Compares a bound dossier with its own record, and with a `dossier.json` kept apart when one is named. */
export async function verifyFile(path: string, against: string | undefined): Promise<Verdict> {
  const apart = against === undefined ? undefined : await readRecord(against)
  return verifyDossier(await readBytes(path), path, apart)
}

async function readRecord(path: string): Promise<DossierRecord> {
  const text = await readTextFile(path)
  try {
    return DossierRecord.parse(JSON.parse(text))
  } catch (cause) {
    throw new Trouble(
      'data',
      `Tệp “${path}” không phải dossier.json của một hồ sơ.`,
      'Dùng tệp do congvan dossier … --record hoặc congvan dossier open ghi ra.',
      { cause },
    )
  }
}

export const recordText = (record: DossierRecord): string => `${JSON.stringify(record, null, 2)}\n`

export interface GivenOut {
  readonly files: readonly string[]
  /** Not as they went in; not written. */
  readonly unsound: readonly string[]
  readonly record: DossierRecord
}

/** Gives the folder of a dossier back: every file byte for byte, and `dossier.json`. Unsound files are not written. */
export async function openFile(path: string, out: string, force: boolean): Promise<GivenOut> {
  const opened = await openDossier(await readBytes(path), path)
  const { record } = opened
  const targets = new Map(record.files.map(({ file }) => [file, join(out, safePath(file))]))
  const recordFile = join(out, RECORD)
  await requireAbsent([...targets.values(), recordFile], force)
  const files: string[] = []
  const unsound: string[] = []
  for (const { file, bytes, sound } of opened.files()) {
    const target = targets.get(file)
    if (target === undefined) continue
    if (sound) files.push(await writeWhole(target, bytes, force))
    else unsound.push(file)
  }
  files.push(await writeWhole(recordFile, recordText(record), force))
  return { files, unsound, record }
}

/** A dossier may come from anywhere: no name in it may lead out of the folder. */
function safePath(file: string): string {
  const path = posix.normalize(file.replaceAll('\\', '/'))
  const bad = path === '..' || path.startsWith('../') || path.startsWith('/') || /[\0:]/u.test(path)
  if (!bad) return path.split('/').join(sep)
  throw new Trouble(
    'data',
    `Hồ sơ có tệp mang đường dẫn ra ngoài thư mục: “${file}”.`,
    'Không lấy tệp từ hồ sơ này; hỏi nơi gửi.',
  )
}
