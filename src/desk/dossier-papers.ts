import { extname, isAbsolute, posix, resolve } from 'node:path'
import type { DossierItem, SideFile } from '../dossier/index.js'
import { assign } from '../dossier/lists/compare.js'
import type { RequiredList, RequiredPaper } from '../dossier/lists/list.js'
import { SEAL_WORDS } from '../dossier/write-file.js'
import { Trouble } from '../model/errors.js'
import type { Profile } from '../model/profile.js'
import type { Unit } from '../model/unit.js'
import { shortDate, typedDay } from '../office/written-dates.js'
import type { HeadRead } from './dossier-heads.js'
import type { DossierFolder, PlacedItem } from './dossier-manifest.js'
import { type PaperBytes, readAhead } from './dossier-read.js'
import { signaturesOf } from './dossier-signatures.js'
import { readBytes } from './files.js'
import { pdfByLibreOffice } from './tools/libreoffice.js'

export interface GatherOptions {
  readonly list?: RequiredList | undefined
  readonly unit?: Unit | undefined
  readonly profile: Profile
  readonly date: string
  /** Scans of personal files are bound too; asked for twice on the command line. */
  readonly withPersonal: boolean
  /** The heads of papers that nobody described are read: number, day, issuer, title; `only`: nothing is printed. */
  readonly heads?: 'also' | 'only'
}

/** A paper of the dossier with the required paper it is, when there is a list. */
export interface Gathered {
  readonly item: DossierItem
  readonly required?: RequiredPaper
  readonly owner?: string
}

export interface Papers {
  readonly papers: readonly Gathered[]
  readonly sideFiles: readonly SideFile[]
  /** The items as they were found, with what their papers say of themselves. */
  readonly described: readonly PlacedItem[]
  /** Dossiers that lie among the papers of a folder without a manifest: bound before, they are none of its papers. */
  readonly leftOut: readonly string[]
  /** Of each paper whose head was asked for. */
  readonly heads: readonly { readonly file: string; readonly head: HeadRead }[]
}

/** Folder of one member in the digital store of member files: twelve digits, then the name. */
const MEMBER_FOLDER = /(?:^|\/)\d{12}_/u
const KEPT = { unbound: 'kept', reason: 'hồ sơ cá nhân: chỉ ghi có, không đóng bản quét' } as const

/** Reads and prints the papers of a dossier; what is required and not there is added behind them. */
export async function gatherPapers(from: DossierFolder, options: GatherOptions): Promise<Papers> {
  const { list } = options
  const { items, manifest, folder } = from
  const named = standsOf(list, items)
  const read = readAhead(
    items.flatMap(({ file, draft }) => (file === undefined || draft !== undefined ? [] : [resolve(folder, file)])),
  )
  const sideFiles: SideFile[] = []
  const reads: Read[] = []
  const heads: (Promise<HeadRead> | undefined)[] = []
  let last: Promise<HeadRead> = Promise.resolve({ kind: 'unknown' })
  for (const [at, item] of items.entries()) {
    if (item.data !== undefined)
      sideFiles.push({ file: inside(item.data), bytes: await readBytes(resolve(folder, item.data)) })
    const found = await readPaper(item, folder, read, keptApart(item, named[at], options), options)
    reads.push(found)
    const paper = found.original ?? found.bytes
    const asked = options.heads !== undefined && paper !== undefined && (from.byName || isNamedOnly(item))
    // One after the other in the thread of the reader, while here the next files are read.
    if (asked) {
      const { readHead } = await import('./dossier-heads.js')
      last = last.then(() => readHead(paper, item.file ?? ''))
    }
    heads.push(asked ? last : undefined)
  }
  const known = await Promise.all(heads)
  const leftOut = items.flatMap(({ file = '' }, at) => (from.byName && isDossier(reads[at]?.bytes) ? [file] : []))
  const described = items.map((item, at) => withHead(item, known[at], options.unit))
  // What a paper calls itself may say more than its file name.
  const stands = standsOf(list, described).map((asked, at) => named[at] ?? asked)
  const papers = described.flatMap((item, at): readonly Gathered[] => {
    if (leftOut.includes(item.file ?? '')) return []
    const asked = stands[at]
    const owner = item.owner ?? (asked ? ownerOf(asked, manifest.owners) : undefined)
    const apart = reads[at]?.bytes !== undefined && keptApart(item, asked, options)
    const paper = { ...describe(item, asked), ...(apart ? KEPT : reads[at]) }
    return [{ item: paper, ...(asked ? { required: asked } : {}), ...(owner === undefined ? {} : { owner }) }]
  })
  const kept = described.filter(({ file = '' }) => !leftOut.includes(file))
  const headed = described.flatMap((item, at) => {
    const head = known[at]
    return head === undefined || leftOut.includes(item.file ?? '') ? [] : [{ file: item.file ?? '', head }]
  })
  return {
    papers: [...papers, ...missingPapers(list, papers, manifest.owners)],
    sideFiles,
    described: kept,
    heads: headed,
    leftOut,
  }
}

/** A dossier that was bound earlier carries its seal near its end. */
function isDossier(bytes: Uint8Array | undefined): boolean {
  return bytes !== undefined && Buffer.from(bytes.subarray(-4096)).includes(SEAL_WORDS)
}

function standsOf(
  list: RequiredList | undefined,
  items: readonly PlacedItem[],
): readonly (RequiredPaper | undefined)[] {
  if (!list) return items.map(() => undefined)
  return assign(
    list,
    items.map(({ stands, title, file = '' }) => ({ stands, title, file })),
  )
}

function keptApart(item: PlacedItem, asked: RequiredPaper | undefined, { withPersonal }: GatherOptions): boolean {
  const personal = item.personal === true || asked?.personal === true || MEMBER_FOLDER.test(item.file ?? '')
  return personal && !withPersonal
}

/** Of a paper that the manifest says more of than its file, everything is as the clerk wrote it. */
function isNamedOnly({ file, title, number, date, author }: PlacedItem): boolean {
  return file !== undefined && (title ?? number ?? date ?? author) === undefined
}

function withHead(item: PlacedItem, read: HeadRead | undefined, unit: Unit | undefined): PlacedItem {
  if (read?.kind !== 'read') return item
  const { date, ...head } = read.head
  const own =
    unit && head.author?.toLocaleLowerCase('vi') === unit.name.toLocaleLowerCase('vi') ? { author: unit.name } : {}
  return { ...item, ...head, ...own, ...(date === undefined ? {} : { date: shortDate(date) }) }
}

function missingPapers(
  list: RequiredList | undefined,
  papers: readonly Gathered[],
  owners: Readonly<Record<string, string>> | undefined,
): readonly Gathered[] {
  const there = new Set(papers.map(({ required }) => required?.key))
  return (list?.papers ?? []).flatMap((asked): readonly Gathered[] => {
    if (asked.optional || there.has(asked.key)) return []
    const owner = ownerOf(asked, owners)
    const reason = owner === undefined ? 'chưa có' : `chưa có; ${owner} nộp`
    const item = { title: asked.name, file: '', unbound: 'missing', reason, section: 'Còn thiếu' } as const
    return [{ item, required: asked, ...(owner === undefined ? {} : { owner }) }]
  })
}

function ownerOf(paper: RequiredPaper, owners: Readonly<Record<string, string>> | undefined): string | undefined {
  return owners?.[paper.key] ?? owners?.[paper.name] ?? paper.owner ?? undefined
}

function describe(item: PlacedItem, asked: RequiredPaper | undefined): Omit<DossierItem, 'bytes'> {
  const title = item.title ?? asked?.name
  const copies = item.copies ?? asked?.copies ?? undefined
  const date = item.date === undefined ? undefined : typedDay(item.date)
  if (item.date !== undefined && date === undefined) {
    throw new Trouble(
      'data',
      `Ngày “${item.date}” của văn bản “${title ?? item.file ?? ''}” không phải ngày có thật.`,
      'Viết ngày như 25/3/2026.',
    )
  }
  const words = { number: item.number, author: item.author, form: item.form, note: item.note, section: item.section }
  return {
    file: item.file === undefined ? '' : inside(item.file),
    ...(title === undefined ? {} : { title }),
    ...(copies === undefined ? {} : { copies }),
    ...(date === undefined ? {} : { date }),
    ...Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)),
  }
}

/** A path inside the dossier's folder, with slashes; what lies outside could not be given back in its place. */
function inside(file: string): string {
  const path = posix.normalize(file.replaceAll('\\', '/'))
  if (!isAbsolute(file) && !path.startsWith('../') && path !== '..') return path
  throw new Trouble(
    'data',
    `Tệp “${file}” nằm ngoài thư mục hồ sơ.`,
    'Chép tệp vào thư mục hồ sơ rồi ghi lại đường dẫn.',
  )
}

type Read = Pick<DossierItem, 'bytes' | 'original' | 'unbound' | 'reason' | 'findSignatures' | 'note'>

async function readPaper(
  item: PlacedItem,
  folder: string,
  read: (path: string) => Promise<PaperBytes>,
  keepApart: boolean,
  options: GatherOptions,
): Promise<Read> {
  if (item.later !== undefined && item.file === undefined) {
    return { unbound: 'later', reason: /^(?:có|co|true|x)$/iu.test(item.later) ? '' : item.later }
  }
  if (item.draft !== undefined) return drawDraft(item, item.draft, folder, options)
  if (item.file === undefined) return { unbound: 'missing', reason: 'chưa có' }
  const path = resolve(folder, item.file)
  const found = await read(path)
  if (found.kind === 'changing') return { unbound: 'broken', reason: 'tệp đang được ghi, còn thay đổi trong lúc đọc' }
  if (found.kind === 'absent')
    return item.later === undefined
      ? { unbound: 'missing', reason: 'không có tệp' }
      : { unbound: 'later', reason: item.later }
  if (keepApart) return KEPT
  if (isTiff(found.bytes)) return printTiff(found.bytes, item.file)
  if (extname(item.file).toLowerCase() !== '.docx') {
    const { bytes } = found
    return { bytes, findSignatures: () => signaturesOf(bytes) }
  }
  return options.heads === 'only' ? { original: found.bytes, unbound: 'missing' } : printWord(found.bytes)
}

function isTiff(bytes: Uint8Array): boolean {
  const mark = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  return mark === 'II*\0' || mark === 'MM\0*'
}

/** A scan of one page or many; its pictures go into the PDF as they are packed. */
async function printTiff(original: Uint8Array, file: string): Promise<Read> {
  const { tiffAsPdf } = await import('../read/scan/tiff.js')
  try {
    return { bytes: tiffAsPdf(original, file), original }
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    return { original, unbound: 'broken', reason: 'ảnh TIFF hỏng hoặc thuộc loại máy quét không dùng' }
  }
}

async function printWord(original: Uint8Array): Promise<Read> {
  try {
    const bytes = await pdfByLibreOffice(original)
    return bytes
      ? { bytes, original }
      : { original, unbound: 'broken', reason: 'máy không có LibreOffice để in tệp Word, hãy lưu ra PDF' }
  } catch {
    return { original, unbound: 'broken', reason: 'LibreOffice không mở được tệp Word' }
  }
}

async function drawDraft(
  item: PlacedItem,
  id: string,
  folder: string,
  { unit, profile, date }: GatherOptions,
): Promise<Read> {
  const [{ compose }, { readDataFile }, { requireTemplate }, { renderPdf }] = await Promise.all([
    import('../compose/index.js'),
    import('./draft.js'),
    import('./templates.js'),
    import('../render/index.js'),
  ])
  const template = await requireTemplate(id)
  const data = await readDataFile(item.data === undefined ? undefined : resolve(folder, item.data))
  const day = item.date === undefined ? undefined : typedDay(item.date)
  const number = Number(/^\d{1,6}/u.exec(item.number ?? '')?.[0] ?? 0)
  const { draft } = compose({
    template,
    profile,
    unit,
    duties: [],
    data,
    date: day ?? date,
    open: day === undefined,
    number: number > 0 ? number : undefined,
  })
  const gaps = draft.missing.length === 0 ? '' : `dự thảo, còn ${draft.missing.length} chỗ cần bổ sung`
  const note = [item.note ?? '', gaps].filter((part) => part !== '').join('; ')
  return { bytes: await renderPdf(draft, profile), ...(note === '' ? {} : { note }) }
}
