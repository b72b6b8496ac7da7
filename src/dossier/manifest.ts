import { z } from 'zod'

/** The keys of `dossier.yaml` as a clerk may also write them. */
export const KEY_WORDS: Readonly<Record<string, string>> = {
  'tiêu đề': 'title',
  tên: 'title',
  'cơ quan lập': 'organ',
  'nơi nhận': 'for',
  hạn: 'due',
  'ngày lập': 'date',
  'trả lời': 'answers',
  'công văn': 'dispatch',
  việc: 'duty',
  'danh mục cần có': 'list',
  'người nợ': 'owners',
  'người lập': 'maker',
  'số ký hiệu': 'number',
  'ký hiệu hồ sơ': 'symbol',
  phông: 'fonds',
  'đơn vị': 'department',
  'thời hạn bảo quản': 'retention',
  'hộp số': 'box',
  'mục lục số': 'catalogue',
  'mẫu danh mục': 'index',
  'in hai mặt': 'duplex',
  'tờ phân cách': 'separators',
  phần: 'sections',
  'văn bản': 'items',
  tệp: 'file',
  mẫu: 'draft',
  'dữ liệu': 'data',
  ngày: 'date',
  'tác giả': 'author',
  'số bản': 'copies',
  bản: 'form',
  'ghi chú': 'note',
  là: 'stands',
  'nộp sau': 'later',
  'cá nhân': 'personal',
  'ai nộp': 'owner',
}

const words = z.string().transform((text) => text.normalize('NFC').trim())
const filled = words.pipe(z.string().min(1))
const yes = words.transform((text, context) => {
  if (/^(?:có|co|true|yes|x)$/iu.test(text)) return true
  if (/^(?:không|khong|false|no)?$/iu.test(text)) return false
  context.addIssue({ code: 'custom', message: 'có hoặc không' })
  return z.NEVER
})
const count = words.pipe(z.string().regex(/^\d{1,4}$/u)).transform(Number)
/** A day as a clerk types it; read by the desk. */
const day = filled

const DescribedItem = z
  .strictObject({
    file: filled.optional(),
    draft: filled.optional(),
    data: filled.optional(),
    number: filled.optional(),
    title: filled.optional(),
    date: day.optional(),
    author: filled.optional(),
    copies: count.optional(),
    form: filled.optional(),
    note: filled.optional(),
    stands: filled.optional(),
    later: filled.optional(),
    personal: yes.optional(),
    owner: filled.optional(),
  })
  .refine((item) => item.file ?? item.draft ?? item.title ?? item.stands, { message: 'file, draft, title hoặc stands' })
export type ManifestItem = z.infer<typeof DescribedItem>
/** A file name alone, or a paper described. */
const Item = z.union([filled.transform((file): ManifestItem => ({ file })), DescribedItem])

/** `dossier.yaml`: what a dossier is, for whom, by when, and its papers in order. */
export const DossierManifest = z.strictObject({
  title: filled.optional(),
  organ: filled.optional(),
  for: filled.optional(),
  due: filled.optional(),
  date: day.optional(),
  answers: z.union([filled, z.strictObject({ dispatch: filled, duty: filled.optional() })]).optional(),
  list: filled.optional(),
  owners: z.record(z.string(), filled).optional(),
  maker: filled.optional(),
  symbol: filled.optional(),
  fonds: filled.optional(),
  department: filled.optional(),
  retention: filled.optional(),
  box: filled.optional(),
  catalogue: filled.optional(),
  index: z
    .enum(['sent', 'kept'])
    .or(z.enum(['gửi kèm', 'lưu']).transform((text) => (text === 'lưu' ? 'kept' : 'sent')))
    .optional(),
  duplex: yes.optional(),
  separators: yes.optional(),
  items: z.array(Item).optional(),
  sections: z.array(z.strictObject({ title: filled, items: z.array(Item).default([]) })).optional(),
})
export type DossierManifest = z.infer<typeof DossierManifest>
