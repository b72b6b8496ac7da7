import type { Block } from './tree.js'

/** One paper of a draft: the letter itself or an annex bound behind it, with its own page numbers. */
export interface Paper {
  readonly kind: 'main' | 'annex'
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

/** What `compose` makes and `render` draws. */
export interface Draft {
  /** Template id, also the stem of the file names. */
  readonly template: string
  /** Id of the profile whose measures apply. */
  readonly profile: string
  /** Document title for the file's properties. */
  readonly title: string
  /** Issuing organ, for the file's properties. */
  readonly author: string
  /** Date of the paper, `YYYY-MM-DD`; also the file's creation date, so that the same input gives the same bytes. */
  readonly date: string
  readonly papers: readonly Paper[]
  /** What nobody gave, as printed inside `[CẦN BỔ SUNG: …]`: one entry for each place, in reading order. */
  readonly missing: readonly string[]
}
