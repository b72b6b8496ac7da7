import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { stringify } from 'yaml'
import type { z } from 'zod'
import { DossierManifest, KEY_WORDS, type ManifestItem } from '../dossier/manifest.js'
import { Trouble } from '../model/errors.js'
import { exists } from './files.js'
import { inEnglish, readYaml } from './yaml.js'

export const MANIFEST = 'dossier.yaml'
/** Files that a folder without a manifest offers as papers. */
const PAPERS: readonly string[] = ['.pdf', '.docx', '.png', '.jpg', '.jpeg', '.tif', '.tiff']
const DEEPEST = 8
const MOST_FILES = 5000

/** An item of a manifest with the section it stands in. */
export type PlacedItem = ManifestItem & { readonly section?: string }

export interface DossierFolder {
  readonly folder: string
  readonly manifest: DossierManifest
  /** Path of the manifest; undefined when the folder has none and its names were read instead. */
  readonly manifestFile?: string
  readonly items: readonly PlacedItem[]
  /** The items were found by the names of the files, nobody described them. */
  readonly byName: boolean
}

/** A dossier as it lies on the disk: its `dossier.yaml`, or a folder whose names say the order. */
export async function readDossierFolder(path: string, besides: readonly string[] = []): Promise<DossierFolder> {
  const named = extname(path).toLowerCase() === '.yaml' || extname(path).toLowerCase() === '.yml'
  const folder = named ? dirname(path) : path
  const manifestFile = named ? path : join(path, MANIFEST)
  if (named || (await exists(manifestFile))) {
    const manifest = parseManifest(await readYaml(manifestFile, 'words'), manifestFile)
    const sections = (manifest.sections ?? []).flatMap(({ title, items }) =>
      items.map((item): PlacedItem => ({ ...item, section: title })),
    )
    const items = await Promise.all([...(manifest.items ?? []), ...sections].map((item) => asOnDisk(folder, item)))
    if (items.length > 0) return { folder, manifest, manifestFile, items, byName: false }
    return { folder, manifest, manifestFile, items: await itemsByName(folder, besides), byName: true }
  }
  return { folder, manifest: {}, items: await itemsByName(folder, besides), byName: true }
}

/** A name typed with its marks joined may lie on the disk with its marks apart, and the other way about. */
async function asOnDisk(folder: string, item: PlacedItem): Promise<PlacedItem> {
  const { file } = item
  if (file === undefined || (await exists(resolve(folder, file)))) return item
  const path = resolve(folder, file)
  const names = await readdir(dirname(path)).catch(() => [])
  const found = names.find((name) => name.normalize('NFC') === basename(path).normalize('NFC'))
  return found === undefined ? item : { ...item, file: [...file.split('/').slice(0, -1), found].join('/') }
}

function parseManifest(typed: unknown, file: string): DossierManifest {
  const parsed = DossierManifest.safeParse(inEnglish(typed, KEY_WORDS, 'owners'))
  if (parsed.success) return parsed.data
  throw new Trouble(
    'data',
    `Tệp hồ sơ “${file}” chưa đúng:\n  - ${parsed.error.issues.map(mistake).join('\n  - ')}`,
    'Sửa các mục trên; các mục viết được: xem phần “Đóng hồ sơ” trong README.',
  )
}

function mistake(issue: z.core.$ZodIssue): string {
  const place = issue.path.map((step) => (typeof step === 'number' ? `thứ ${step + 1}` : String(step))).join(', ')
  if (issue.code === 'unrecognized_keys') {
    return `${place === '' ? '' : `${place}: `}không có mục ${issue.keys.map((name) => `“${name}”`).join(', ')}`
  }
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat()[0]
    const keys = issue.errors.flat().find(({ code }) => code === 'unrecognized_keys')
    if (keys) return mistake({ ...keys, path: [...issue.path, ...keys.path] })
    if (inner?.code === 'custom') return `${place}: cần ${inner.message}`
  }
  return `${place || 'cả tệp'}: thiếu hoặc không đúng${issue.code === 'custom' ? `; cần ${issue.message}` : ''}`
}

/** Papers of a folder by name, numbers in the order people count (2 before 10); its folders are sections. */
export async function itemsByName(folder: string, besides: readonly string[]): Promise<readonly PlacedItem[]> {
  const found: PlacedItem[] = []
  const order = new Intl.Collator('vi', { numeric: true })
  const skipped = besides.map((path) => resolve(path))
  const walk = async (at: string, depth: number): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true }).catch((cause: unknown) => {
      throw new Trouble('unreadable', `Không mở được thư mục “${at}”.`, 'Kiểm tra lại tên thư mục.', { cause })
    })
    const sorted = entries
      .filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'))
      .sort((a, b) => order.compare(a.name, b.name))
    // A shortcut to a file is that file; one to a folder may lead round and round.
    const files: typeof sorted = []
    for (const one of sorted)
      if (one.isFile() || (one.isSymbolicLink() && (await isFile(join(at, one.name))))) files.push(one)
    for (const entry of [...files, ...sorted.filter((one) => one.isDirectory())]) {
      const path = join(at, entry.name)
      if (entry.isDirectory()) {
        if (depth >= DEEPEST) throw tooMuch(`thư mục “${path}” nằm sâu quá ${DEEPEST} cấp`)
        await walk(path, depth + 1)
      } else if (PAPERS.includes(extname(entry.name).toLowerCase()) && !skipped.includes(resolve(path))) {
        if (found.length >= MOST_FILES) throw tooMuch(`có hơn ${MOST_FILES} tệp`)
        found.push(itemOf(folder, path))
      }
    }
  }
  await walk(folder, 0)
  return withoutWordTwins(found)
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

function tooMuch(what: string): Trouble {
  return new Trouble(
    'data',
    `Thư mục hồ sơ quá lớn: ${what}.`,
    'Chỉ đúng thư mục của một hồ sơ, hoặc chia thành nhiều hồ sơ.',
  )
}

function itemOf(folder: string, path: string): PlacedItem {
  const file = relative(folder, path).split(sep).join('/')
  const [top = ''] = file.split('/')
  const stem = basename(path, extname(path)).normalize('NFC')
  // `01 Báo cáo tổng kết`, `01. …`, `01_…`: the number gives the order and is not printed.
  const title = withoutNumber(stem)
  const numbered = title !== stem
  return {
    file,
    ...(numbered ? { title } : {}),
    ...(file.includes('/') ? { section: withoutNumber(top.normalize('NFC')) } : {}),
  }
}

const withoutNumber = (name: string): string => name.replace(/^\d{1,4}(?:[.)]\s{0,3}|[ _-]{1,3})(?=\p{L})/u, '')

/** A paper as Word and as PDF is one paper: the PDF is printed. */
function withoutWordTwins(items: readonly PlacedItem[]): readonly PlacedItem[] {
  const stems = new Set(
    items.flatMap(({ file }) => (file && /\.pdf$/iu.test(file) ? [file.replace(/\.pdf$/iu, '')] : [])),
  )
  return items.filter(({ file }) => !(file && /\.docx$/iu.test(file) && stems.has(file.replace(/\.docx$/iu, ''))))
}

/** A manifest that says what was read from names, so that a dossier opened again needs no guessing. */
export function writtenManifest(
  given: { readonly title: string; readonly organ: string; readonly date: string },
  items: readonly PlacedItem[],
): string {
  const plain = items.map(({ section: _, ...item }) => item)
  const sections = [...new Set(items.map(({ section }) => section))]
  const grouped = sections.flatMap((title) =>
    title === undefined
      ? []
      : [{ title, items: items.flatMap((item, at) => (item.section === title ? [plain[at]] : [])) }],
  )
  const loose = plain.filter((_, at) => items[at]?.section === undefined)
  const { organ, ...always } = given
  return stringify({
    ...always,
    ...(organ === '' ? {} : { organ }),
    ...(loose.length > 0 ? { items: loose } : {}),
    ...(grouped.length > 0 ? { sections: grouped } : {}),
  })
}
