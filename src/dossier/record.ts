import { z } from 'zod'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u)
const optional = z.string().nullable()

const Signature = z.strictObject({ signer: optional, time: optional, whole: z.boolean() })

/** One paper of the dossier, bound or not. Pages and sheets count from 1 in the whole file. */
const RecordedItem = z.strictObject({
  place: z.int(),
  section: optional,
  title: z.string(),
  number: optional,
  date: day.nullable(),
  author: optional,
  file: z.string(),
  state: z.enum(['bound', 'missing', 'later', 'kept', 'broken']),
  reason: z.string(),
  pages: z.int(),
  firstPage: z.int().nullable(),
  lastPage: z.int().nullable(),
  firstSheet: z.int().nullable(),
  lastSheet: z.int().nullable(),
  signatures: z.array(Signature),
})

/** A file of the dossier's folder. `attached`: whole, for any viewer; `inside`: given back by `congvan dossier open`. */
const RecordedFile = z.strictObject({
  file: z.string(),
  kind: z.enum(['paper', 'side']),
  size: z.int(),
  sha256,
  kept: z.enum(['attached', 'inside', 'no']),
})

/** `dossier.json`: what the dossier holds, in figures that its cover, index and annexes repeat. */
export const DossierRecord = z.strictObject({
  schema: z.literal('congvan/dossier@1'),
  title: z.string(),
  organ: z.string(),
  forWhom: optional,
  due: optional,
  answers: optional,
  symbol: optional,
  retention: optional,
  date: day,
  duplex: z.boolean(),
  totals: z.strictObject({ papers: z.int(), pages: z.int(), allPages: z.int(), sheets: z.int(), bytes: z.int() }),
  archive: z.strictObject({ claim: z.enum(['PDF/A-2b', 'PDF/A-3b']).nullable(), obstacles: z.array(z.string()) }),
  items: z.array(RecordedItem),
  files: z.array(RecordedFile),
  /** Of each page: what is drawn on it, its size and turn. */
  pageDigests: z.array(sha256),
})
export type DossierRecord = z.infer<typeof DossierRecord>
export type RecordedFile = DossierRecord['files'][number]
export type RecordedItem = DossierRecord['items'][number]
