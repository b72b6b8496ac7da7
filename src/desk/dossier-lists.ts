import { extname } from 'node:path'
import { z } from 'zod'
import { BUILT_IN_LISTS } from '../dossier/lists/built-in.js'
import { bareWords } from '../dossier/lists/compare.js'
import { type RequiredList, type RequiredPaper, required } from '../dossier/lists/list.js'
import { Trouble } from '../model/errors.js'
import type { Sheet } from '../model/sheet.js'
import { inEnglish, readYaml } from './yaml.js'

const text = z.string().transform((words) => words.normalize('NFC').trim())
const yes = text.transform((words) => /^(?:có|co|true|x)$/iu.test(words))
const Paper = z.union([
  text.transform((name) => ({ name })),
  z.strictObject({
    name: text,
    key: text.optional(),
    aliases: z.array(text).optional(),
    owner: text.optional(),
    copies: z.coerce.number().int().min(1).max(1000).optional(),
    optional: yes.optional(),
    personal: yes.optional(),
  }),
])
const OwnList = z.union([z.array(Paper), z.strictObject({ name: text.optional(), papers: z.array(Paper) })])
const KEYS: Readonly<Record<string, string>> = {
  tên: 'name',
  mã: 'key',
  'tên khác': 'aliases',
  'ai nộp': 'owner',
  'số bản': 'copies',
  'nếu có': 'optional',
  'cá nhân': 'personal',
  'văn bản': 'papers',
}

/** A list that comes with the toolkit, or the superior's own from a YAML or spreadsheet file. */
export async function requireList(named: string, path: string): Promise<RequiredList> {
  const known = BUILT_IN_LISTS.find(({ id }) => id === named)
  if (known) return known
  const ending = extname(named).toLowerCase()
  const { readSheet, TABLE_FILES } = await import('./sheet-file.js')
  if (TABLE_FILES.includes(ending)) return listFromSheet(await readSheet(path), named)
  if (ending === '.yaml' || ending === '.yml') return listFromYaml(await readYaml(path, 'words'), named)
  throw new Trouble(
    'usage',
    `Không có danh mục “${named}”.`,
    `Danh mục có sẵn: ${BUILT_IN_LISTS.map(({ id }) => id).join(', ')}; hoặc chỉ tệp .yaml, .xlsx, .csv của cấp trên.`,
  )
}

function listFromYaml(value: unknown, file: string): RequiredList {
  const parsed = OwnList.safeParse(inEnglish(value, KEYS))
  if (!parsed.success) {
    throw new Trouble(
      'data',
      `Danh mục “${file}” chưa đúng cách viết.`,
      'Mỗi dòng là “- Tên văn bản”, hoặc các mục name, owner (ai nộp), optional (nếu có), copies, aliases.',
    )
  }
  const given = Array.isArray(parsed.data) ? { papers: parsed.data } : parsed.data
  return made(file, ('name' in given ? given.name : undefined) ?? file, given.papers)
}

const HEADS = {
  name: ['ten van ban', 'ten tai lieu', 'loai van ban', 'van ban', 'tai lieu', 'noi dung', 'ten ho so'],
  owner: [
    'nguoi thuc hien',
    'don vi thuc hien',
    'ai nop',
    'chu tri',
    'nguoi chuan bi',
    'don vi chuan bi',
    'trach nhiem',
    'nguoi phu trach',
  ],
  copies: ['so ban', 'so luong'],
  note: ['ghi chu', 'neu co'],
} as const

/** A table with a column of names: its heading row is the first that has one. */
function listFromSheet({ rows, file }: Sheet, named: string): RequiredList {
  const heads = rows.findIndex((row) => columnOf(row, 'name') >= 0)
  const heading = rows[heads]
  if (!heading) {
    throw new Trouble(
      'data',
      `Bảng “${file}” không có cột “Tên văn bản”.`,
      'Đặt tên cột ở dòng đầu: TT, Tên văn bản, Số bản, Đơn vị thực hiện, Ghi chú.',
    )
  }
  const at = {
    name: columnOf(heading, 'name'),
    owner: columnOf(heading, 'owner'),
    copies: columnOf(heading, 'copies'),
    note: columnOf(heading, 'note'),
  }
  const papers = rows.slice(heads + 1).flatMap((row) => {
    const name = row[at.name]?.normalize('NFC').trim() ?? ''
    const copies = Number(row[at.copies] ?? '')
    const owner = row[at.owner]?.trim() ?? ''
    return name === ''
      ? []
      : [
          {
            name,
            ...(owner === '' ? {} : { owner }),
            ...(copies >= 1 ? { copies } : {}),
            optional: /nếu có/iu.test(`${name} ${row[at.note] ?? ''}`),
          },
        ]
  })
  return made(named, named, papers)
}

function columnOf(row: readonly string[], kind: keyof typeof HEADS): number {
  const words = HEADS[kind].map(bareWords)
  return row.findIndex((cell) => words.some((word) => bareWords(cell).startsWith(word)))
}

interface Given {
  readonly name: string
  readonly key?: string | undefined
  readonly aliases?: readonly string[] | undefined
  readonly owner?: string | undefined
  readonly copies?: number | undefined
  readonly optional?: boolean | undefined
  readonly personal?: boolean | undefined
}

function made(id: string, name: string, given: readonly Given[]): RequiredList {
  if (given.length === 0)
    throw new Trouble('data', `Danh mục “${id}” không có văn bản nào.`, 'Ghi ít nhất một tên văn bản.')
  const papers = given.map(
    (one): RequiredPaper =>
      required(one.key ?? bareWords(one.name).replaceAll(' ', '-'), one.name, {
        aliases: one.aliases ?? [],
        owner: one.owner ?? null,
        copies: one.copies ?? null,
        optional: one.optional ?? false,
        personal: one.personal ?? false,
      }),
  )
  return { id, name, papers }
}
