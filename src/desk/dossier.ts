import { basename, join, resolve } from 'node:path'
import { bindDossier, checkPaper, type Dossier, type DossierPlan, type SideFile } from '../dossier/index.js'
import type { RequiredList } from '../dossier/lists/list.js'
import { Trouble } from '../model/errors.js'
import type { Profile } from '../model/profile.js'
import type { Unit } from '../model/unit.js'
import { typedDay } from '../office/written-dates.js'
import { type Answered, answered, type Due } from './dossier-due.js'
import { requireList } from './dossier-lists.js'
import {
  type DossierFolder,
  itemsByName,
  MANIFEST,
  type PlacedItem,
  readDossierFolder,
  writtenManifest,
} from './dossier-manifest.js'
import { type Gathered, gatherPapers, type Papers } from './dossier-papers.js'
import { readBytes, requireAbsent, writeWhole } from './files.js'
import { type StandingPrinter, startPrinter } from './printing/thread.js'

export interface DossierOptions {
  /** What the command line says stands before what the manifest says. */
  readonly title?: string | undefined
  readonly list?: string | undefined
  readonly duplex?: boolean | undefined
  readonly separators?: boolean | undefined
  readonly index?: 'sent' | 'kept' | undefined
  readonly printOnly?: boolean | undefined
  readonly unit: Unit | undefined
  /** Given on the command line, else that of the manifest, else today. */
  readonly date?: string | undefined
  readonly today: string
  readonly profileFor: (date: string) => Profile
  readonly withPersonal: boolean
}

interface Read {
  readonly from: DossierFolder
  readonly date: string
  readonly profile: Profile
  readonly list: RequiredList | undefined
  readonly about: Answered
  readonly title: string
}

async function readAll(path: string, options: DossierOptions, besides: readonly string[]): Promise<Read> {
  const from = await readDossierFolder(path, besides)
  const { manifest, folder } = from
  const own = manifest.date === undefined ? undefined : typedDay(manifest.date)
  if (manifest.date !== undefined && own === undefined) {
    throw new Trouble('data', `Ngày lập “${manifest.date}” không phải ngày có thật.`, 'Viết ngày như 25/3/2026.')
  }
  const date = options.date ?? own ?? options.today
  const named = options.list ?? manifest.list
  const listPath = options.list === undefined ? resolve(folder, named ?? '') : (named ?? '')
  return {
    from,
    date,
    profile: options.profileFor(date),
    list: named === undefined ? undefined : await requireList(named, listPath),
    about: await answered(manifest, folder, options.unit),
    title: options.title ?? manifest.title ?? basename(resolve(folder)),
  }
}

const gather = ({ from, list, profile, date }: Read, { unit, withPersonal }: DossierOptions, heads?: 'also') =>
  gatherPapers(from, { list, unit, profile, date, withPersonal, ...(heads ? { heads } : {}) })

export interface Made {
  readonly file: string
  readonly dossier: Dossier
  readonly bound: number
  /** What was read from the heads of papers that nobody described. */
  readonly heads: Papers['heads']
  readonly leftOut: Papers['leftOut']
}

export type MakeOptions = DossierOptions & { readonly force: boolean }

/** Binds a dossier into one file. Papers that cannot be bound are skipped and named. */
export async function makeDossier(path: string, out: string, options: MakeOptions): Promise<Made> {
  const standing = startPrinter()
  try {
    return await makeWith(standing, path, out, options)
  } finally {
    standing.stop()
  }
}

async function makeWith(standing: StandingPrinter, path: string, out: string, options: MakeOptions): Promise<Made> {
  const read = await readAll(path, options, [out])
  const { from, about } = read
  const { manifest } = from
  if (from.items.length === 0 && !read.list) {
    throw emptyFolder(path)
  }
  await requireAbsent([out], options.force)
  const organ = manifest.organ ?? options.unit?.name ?? ''
  const own = options.unit?.name === organ ? options.unit : undefined
  const printer = await standing.printerFor({ profile: read.profile, unit: own, date: read.date })
  const { papers, sideFiles, described, heads, leftOut } = await gather(read, options, 'also')
  const plan: DossierPlan = {
    title: read.title,
    organ,
    date: read.date,
    items: papers.map(({ item }) => item),
    sideFiles: [...(await manifestFiles(read, organ, described)), ...sideFiles],
    ...given('forWhom', about.forWhom ?? (about.answers === undefined ? undefined : options.unit?.superiorOrgan)),
    ...given('due', about.due?.words),
    ...given('answers', about.answers),
    ...given('symbol', manifest.symbol),
    ...given('fonds', manifest.fonds),
    ...given('department', manifest.department),
    ...given('retention', manifest.retention),
    ...given('box', manifest.box),
    ...given('catalogue', manifest.catalogue),
    ...given('maker', manifest.maker),
    index: options.index ?? manifest.index ?? 'sent',
    duplex: options.duplex ?? manifest.duplex ?? false,
    separators: options.separators ?? manifest.separators ?? false,
    printOnly: options.printOnly ?? false,
  }
  const dossier = await bindDossier(plan, printer)
  return {
    file: await writeWhole(out, dossier.pieces, options.force),
    dossier,
    bound: dossier.record.totals.papers,
    heads,
    leftOut,
  }
}

function given<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  const made: { [P in K]?: string } = {}
  if (value !== undefined) made[key] = value
  return made
}

/** The manifest and the list as they lie in the folder; a manifest of what was read from names when there is none. */
async function manifestFiles(
  { from, title, date, list }: Read,
  organ: string,
  items: readonly PlacedItem[],
): Promise<readonly SideFile[]> {
  const bytes = from.manifestFile
    ? await readBytes(from.manifestFile)
    : Buffer.from(writtenManifest({ title, organ, date }, items), 'utf8')
  const files: SideFile[] = [{ file: MANIFEST, bytes }]
  const own = from.manifest.list
  if (own !== undefined && list && list.id === own && /\.[a-z]{3,4}$/iu.test(own) && !own.includes('..')) {
    files.push({ file: own, bytes: await readBytes(resolve(from.folder, own)) })
  }
  return files
}

export interface Described {
  readonly file: string
  readonly items: readonly PlacedItem[]
  readonly heads: Papers['heads']
}

/** Writes `dossier.yaml` into a folder, with what its papers say of themselves, for the clerk to look over. */
export async function describeFolder(
  folder: string,
  options: DossierOptions & { readonly force: boolean },
): Promise<Described> {
  const file = join(folder, MANIFEST)
  await requireAbsent([file], options.force)
  const from = { folder, manifest: {}, items: await itemsByName(folder, []), byName: true }
  if (from.items.length === 0) throw emptyFolder(folder)
  const date = options.date ?? options.today
  const { unit, withPersonal } = options
  const { described, heads } = await gatherPapers(from, {
    unit,
    profile: options.profileFor(date),
    date,
    withPersonal,
    heads: 'only',
  })
  const text = writtenManifest(
    { title: options.title ?? basename(resolve(folder)), organ: unit?.name ?? '', date },
    described,
  )
  const note =
    '# Số, ngày, cơ quan, tên văn bản dưới đây do máy đọc từ tệp: hãy đối chiếu từng dòng với văn bản rồi mới đóng hồ sơ.\n'
  return { file: await writeWhole(file, `${note}${text}`, options.force), items: described, heads }
}

function emptyFolder(path: string): Trouble {
  return new Trouble('data', `Thư mục “${path}” không có tệp PDF nào.`, 'Đưa các văn bản PDF cần đóng vào thư mục này.')
}

export interface StatusRow {
  readonly title: string
  readonly file: string
  readonly state: 'present' | 'missing' | 'later' | 'kept' | 'broken'
  readonly reason: string
  readonly owner: string | null
  /** Asked for by the list; null when there is no list. */
  readonly required: boolean | null
  readonly pages: number
}

export interface Status {
  readonly title: string
  readonly list: string | null
  readonly due: Due | null
  readonly rows: readonly StatusRow[]
}

/** Required, present, missing, who owes it. Every file is opened, none is bound. */
export async function dossierStatus(path: string, options: DossierOptions): Promise<Status> {
  const read = await readAll(path, options, [])
  const { papers } = await gather(read, options)
  const rows: StatusRow[] = []
  for (const paper of papers) rows.push(await rowOf(paper, read.list !== undefined))
  return { title: read.title, list: read.list?.name ?? null, due: read.about.due ?? null, rows }
}

async function rowOf({ item, required, owner }: Gathered, listed: boolean): Promise<StatusRow> {
  const { title, pages, unbound, reason } = await checkPaper(item)
  return {
    title,
    file: item.file,
    state: unbound ?? 'present',
    reason: reason.replace(/^chưa có; .*$/u, 'chưa có'),
    owner: owner ?? null,
    required: listed ? required !== undefined : null,
    pages,
  }
}
