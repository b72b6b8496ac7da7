import type { Draft } from '../model/draft.js'
import type { FrontPaper } from './front/front-papers.js'

/** What a dossier is printed with; given by the desk, because stages do not know each other. */
export interface DossierPrinter {
  /** Draws a draft as PDF. */
  typeset(draft: Draft): Promise<Uint8Array>
  /** Fills a template of the catalogue: the cover and the index look as when they are drafted alone. */
  fill(paper: FrontPaper): Promise<Draft>
}
