/** What a digital signature of a paper says of itself. Nothing of it is verified. */
export interface PaperSignature {
  readonly signer: string | null
  /** `YYYY-MM-DD HH:MM:SS±HH:MM` as the signing machine wrote it. */
  readonly time: string | null
  /** The signed bytes are the whole file; false when something was added after this signature. */
  readonly whole: boolean
}

/** Why a paper of the plan has no pages: it is not there, comes later, is kept elsewhere (personal files), or cannot be printed. */
export type Unbound = 'missing' | 'later' | 'kept' | 'broken'

/** One paper of a dossier. */
export interface DossierItem {
  /** As printed in the index; absent: the title the PDF gives itself, else its file name. */
  readonly title?: string
  /** File name, with its folders inside the dossier's folder; empty when no file is known. */
  readonly file: string
  readonly section?: string
  /** `5-CV/ĐU`, as cited. */
  readonly number?: string
  /** `YYYY-MM-DD` */
  readonly date?: string
  /** Tác giả: the organ that issued it. */
  readonly author?: string
  readonly copies?: number
  /** Bản chính, bản sao … */
  readonly form?: string
  readonly note?: string
  /** The paper as PDF, PNG or JPEG; absent when it has no pages, `unbound` then says why. */
  readonly bytes?: Uint8Array
  /** The file as it was given, when `bytes` are a print of it (.docx, a draft). */
  readonly original?: Uint8Array
  readonly unbound?: Unbound
  /** Vietnamese, the end of a sentence: “có mật khẩu”. */
  readonly reason?: string
  readonly signatures?: readonly PaperSignature[]
  /** Looks for the signatures when nobody has yet; asked only of a paper that may be signed: the whole file is searched. */
  readonly findSignatures?: () => readonly PaperSignature[]
}

export type TitledItem = DossierItem & { readonly title: string }

/** A file that belongs to the dossier's folder but is no paper: its manifest, data of a draft, the superior's list. */
export interface SideFile {
  readonly file: string
  readonly bytes: Uint8Array
}

/** What a dossier is made from; its order is the order of the pages. */
export interface DossierPlan {
  readonly title: string
  /** The organ that makes the dossier, as printed at the top of its papers. */
  readonly organ: string
  readonly forWhom?: string
  /** As printed: `trước ngày 10/12/2026`. */
  readonly due?: string
  /** What it answers, as printed: `mục 3 Công văn số 12-CV/ĐU`. */
  readonly answers?: string
  /** Day of the dossier, `YYYY-MM-DD`; also the creation date of the file, so that the same plan gives the same bytes. */
  readonly date: string
  readonly items: readonly DossierItem[]
  readonly sideFiles?: readonly SideFile[]
  /** Số, ký hiệu hồ sơ; phông; thời hạn bảo quản; hộp số; mục lục số; đơn vị. */
  readonly symbol?: string
  readonly fonds?: string
  readonly department?: string
  readonly retention?: string
  readonly box?: string
  readonly catalogue?: string
  readonly maker?: string
  /** `sent`: danh mục hồ sơ gửi kèm (D25); `kept`: mục lục văn bản (D37). */
  readonly index?: 'sent' | 'kept'
  /** Each paper begins on a right-hand page; blank backs are counted. */
  readonly duplex?: boolean
  /** A leaf with its name before each paper. */
  readonly separators?: boolean
  /** Leaves the files themselves out: pages and their digests only. */
  readonly printOnly?: boolean
}

/** A paper that was not bound; it stays in the index with the reason. */
export interface SkippedItem {
  /** Place in the plan, from 1. */
  readonly place: number
  readonly title: string
  readonly file: string
  readonly unbound: Unbound
  /** Vietnamese, the end of a sentence: “có mật khẩu”. */
  readonly reason: string
}

/** Where a paper stands in the finished file; `unbound` null when its pages are in it. */
export interface Placed {
  readonly item: TitledItem
  readonly pages: number
  /** First page, from 1; 0 when there is none. */
  readonly first: number
  readonly unbound: Unbound | null
  readonly reason: string
}

export const isBound = ({ unbound }: Placed): boolean => unbound === null
export const lastPage = ({ first, pages }: Placed): number => first + pages - 1

/** Sheet of paper (tờ) that a page is printed on. */
export function sheetOf(page: number, duplex: boolean): number {
  return duplex ? Math.ceil(page / 2) : page
}

/** The title without a leading "Hồ sơ", which cover and stamp print themselves; composed, first letter a capital. */
export function bareTitle(title: string): string {
  const bare = title
    .normalize('NFC')
    .trim()
    .replace(/^hồ sơ\s{1,9}(?=\S)/iu, '')
  return bare.slice(0, 1).toLocaleUpperCase('vi') + bare.slice(1)
}
