import { basename, join } from 'node:path'
import { z } from 'zod'
import {
  cataloguePaper,
  type HandedOver,
  type HandoverFacts,
  handoverTotals,
  minutesPaper,
  partyIndex,
  verifyDossier,
} from '../dossier/index.js'
import type { Draft } from '../model/draft.js'
import { Trouble } from '../model/errors.js'
import type { Profile } from '../model/profile.js'
import type { Unit } from '../model/unit.js'
import { renderDocx, renderPdf } from '../render/index.js'
import { writeBook } from '../sheet/index.js'
import { fillCounted } from './dossier-printer.js'
import { readBytes, requireAbsent, writeWhole } from './files.js'
import { requireTemplate } from './templates.js'
import { inEnglish, readYaml } from './yaml.js'

const text = z.string().transform((words) => words.normalize('NFC').trim())
const Side = z.strictObject({ unit: text.optional(), name: text.optional(), position: text.optional() })
const Data = z.strictObject({
  basis: z.union([text.transform((one) => [one]), z.array(text)]).optional(),
  giver: Side.optional(),
  receiver: Side.optional(),
  boxes: z.coerce.number().int().min(0).optional(),
  metres: text.optional(),
  state: text.optional(),
  year: z.coerce.number().int().min(1945).max(2100).optional(),
  at: text.optional(),
})
const KEYS: Readonly<Record<string, string>> = {
  'căn cứ': 'basis',
  'bên giao': 'giver',
  'bên nhận': 'receiver',
  'đơn vị': 'unit',
  'họ tên': 'name',
  'chức vụ': 'position',
  'địa điểm': 'at',
  'số hộp': 'boxes',
  'số mét giá': 'metres',
  'tình trạng': 'state',
  năm: 'year',
}

export interface HandoverOptions {
  readonly unit: Unit | undefined
  readonly profile: Profile
  readonly date: string
  readonly open: boolean
  readonly dataFile: string | undefined
  readonly formats: readonly ('docx' | 'pdf')[]
  readonly out: string
  readonly force: boolean
}

/** Prints the list (D38) and the minutes (D39) of a hand-over. Only dossiers that are whole are handed over. */
export async function printHandover(files: readonly string[], options: HandoverOptions) {
  const dossiers: HandedOver[] = []
  for (const file of files) {
    const bytes = await readBytes(file)
    const { record, findings } = await verifyDossier(bytes, file)
    if (findings.length > 0) {
      throw new Trouble(
        'data',
        `Hồ sơ “${file}” không còn nguyên: ${findings.join('; ')}.`,
        'Đóng lại hồ sơ hoặc lấy bản gốc rồi mới lập mục lục, biên bản.',
      )
    }
    dossiers.push({ file: basename(file), bytes: bytes.length, record })
  }
  const facts = await factsOf(dossiers, options)
  const { unit, profile, date, open } = options
  const drafts: Draft[] = []
  for (const paper of [cataloguePaper(dossiers, facts), minutesPaper(dossiers, facts)]) {
    const template = await requireTemplate(paper.template)
    drafts.push(fillCounted(template, paper.data, { profile, unit, date, open }))
  }
  const targets = drafts.flatMap((draft) =>
    options.formats.map((format) => ({ draft, format, path: join(options.out, `${draft.template}.${format}`) })),
  )
  const wide = join(options.out, 'muc-luc-van-ban.xlsx')
  await requireAbsent([...targets.map(({ path }) => path), wide], options.force)
  const drawn: (readonly [path: string, bytes: Uint8Array])[] = []
  for (const { draft, format, path } of targets) {
    drawn.push([
      path,
      format === 'pdf' ? await renderPdf(draft, options.profile) : await renderDocx(draft, options.profile),
    ])
  }
  drawn.push([wide, await writeBook(partyIndex(dossiers, facts))])
  const written: string[] = []
  for (const [path, bytes] of drawn) written.push(await writeWhole(path, bytes, options.force))
  return {
    files: written,
    missing: [...new Set(drafts.flatMap(({ missing }) => missing))],
    totals: handoverTotals(dossiers),
  }
}

async function factsOf(
  dossiers: readonly HandedOver[],
  { unit, date, open, dataFile }: HandoverOptions,
): Promise<HandoverFacts> {
  const parsed = Data.safeParse(dataFile === undefined ? {} : inEnglish(await readYaml(dataFile, 'words'), KEYS))
  if (!parsed.success) {
    throw new Trouble(
      'data',
      `Tệp dữ liệu “${dataFile ?? ''}” có mục không dùng được: ${parsed.error.issues.map(({ path }) => path.join('.') || 'cả tệp').join(', ')}.`,
      'Các mục: basis (căn cứ), giver (bên giao), receiver (bên nhận) gồm unit, name, position; at (địa điểm), boxes, metres, state, year.',
    )
  }
  const { data } = parsed
  const organ = unit?.name ?? dossiers[0]?.record.organ ?? ''
  return {
    organ,
    at: data.at,
    date,
    open,
    year: data.year ?? Number(date.slice(0, 4)),
    basis: data.basis ?? [],
    giver: { unit: data.giver?.unit ?? organ, name: data.giver?.name, position: data.giver?.position },
    receiver: data.receiver ?? {},
    copies: 2,
    boxes: data.boxes,
    metres: data.metres,
    state: data.state,
  }
}
