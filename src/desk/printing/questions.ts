import type { FrontPaper } from '../../dossier/index.js'
import type { Draft } from '../../model/draft.js'
import type { TroubleKind } from '../../model/errors.js'
import type { PrinterOptions } from '../dossier-printer.js'

/** What the thread that prints is told and asked. Every question has a number that its answer bears. */
export type ToThread =
  | { readonly kind: 'begin'; readonly options: PrinterOptions }
  | { readonly kind: 'typeset'; readonly number: number; readonly draft: Draft }
  | { readonly kind: 'fill'; readonly number: number; readonly paper: FrontPaper }

/** A trouble comes with its kind and remedy; a fault of the program without a kind. */
export type FromThread =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly kind: TroubleKind | null; readonly message: string; readonly remedy: string }
