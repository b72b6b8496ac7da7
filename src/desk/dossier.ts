import { readdir } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { bindDossier } from '../dossier/index.js'
import { Trouble } from '../model/errors.js'
import { requireProfile } from '../office/profiles/index.js'
import { renderPdf } from '../render/index.js'
import { readBytes, requireAbsent, writeWhole } from './files.js'

export interface DossierOptions {
  readonly title: string
  readonly organ: string
  readonly date: string
  readonly profile: string
  readonly force: boolean
}

/** The papers of a folder by name, numbers in the order people count (2 before 10). */
async function papersIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new Trouble('unreadable', `Không mở được thư mục “${folder}”.`, 'Kiểm tra lại tên thư mục.', { cause })
  })
  const order = new Intl.Collator('vi', { numeric: true })
  return names.filter((name) => extname(name).toLowerCase() === '.pdf').sort((a, b) => order.compare(a, b))
}

/** Binds every PDF of a folder into one file with cover, index and bookmarks. Broken ones are skipped and named. */
export async function makeDossier(folder: string, out: string, options: DossierOptions) {
  const names = (await papersIn(folder)).filter((name) => resolve(folder, name) !== resolve(out))
  if (names.length === 0) {
    throw new Trouble(
      'data',
      `Thư mục “${folder}” không có tệp PDF nào.`,
      'Đưa các văn bản PDF cần đóng vào thư mục này.',
    )
  }
  await requireAbsent([out], options.force)
  const profile = requireProfile(options.profile)
  const items = []
  for (const name of names) {
    items.push({ file: name, bytes: await readBytes(join(folder, name)) })
  }
  const { pdf, skipped } = await bindDossier(
    { title: options.title, organ: options.organ, date: options.date, items },
    (draft) => renderPdf(draft, profile),
  )
  return { file: await writeWhole(out, pdf, options.force), bound: items.length - skipped.length, skipped }
}
