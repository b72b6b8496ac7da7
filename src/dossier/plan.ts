/** One paper to bind. */
export interface DossierItem {
  /** As printed in the index; absent: the title the PDF gives itself, else its file name. */
  readonly title?: string
  /** File name, for messages and the index. */
  readonly file: string
  /** `5-CV/ĐU`, as cited. */
  readonly number?: string
  /** `YYYY-MM-DD` */
  readonly date?: string
  /** The paper as PDF. */
  readonly bytes: Uint8Array
}

export type TitledItem = DossierItem & { readonly title: string }

/** What a dossier is made from; its order is the order of the pages. */
export interface DossierPlan {
  readonly title: string
  /** The organ that makes the dossier, as printed at the top of its papers. */
  readonly organ: string
  readonly forWhom?: string
  /** Day of the dossier, `YYYY-MM-DD`; also the creation date of the file, so that the same plan gives the same bytes. */
  readonly date: string
  readonly items: readonly DossierItem[]
}

/** A paper that could not be bound; it stays in the index with the reason. */
export interface SkippedItem {
  /** Place in the plan, from 1. */
  readonly place: number
  readonly title: string
  readonly file: string
  /** Vietnamese, the end of a sentence: "có mật khẩu". */
  readonly reason: string
}

/** Where a paper stands in the finished file; null when it was skipped. */
export interface Placed {
  readonly item: TitledItem
  readonly pages: number
  /** First page, from 1. */
  readonly first: number
  readonly reason: string | null
}

/** The title without a leading "Hồ sơ", which cover and stamp print themselves; composed, first letter a capital. */
export function bareTitle(title: string): string {
  const bare = title
    .normalize('NFC')
    .trim()
    .replace(/^hồ sơ\s{1,9}(?=\S)/iu, '')
  return bare.slice(0, 1).toLocaleUpperCase('vi') + bare.slice(1)
}
