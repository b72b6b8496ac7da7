import { readFileSync } from 'node:fs'
import { NodeCompiler, type NodeError, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { tinosFiles } from '../font/tinos.js'
import type { Layout } from '../layout/types.js'
import { placedItems } from './closing.js'
import type { PdfEngine, PdfOptions } from './engine.js'

/** Compiled documents keep memory until they are evicted; every paper is new, so nothing is worth keeping. */
const EVICT_AGE = 0

/** PDF/A with the fonts embedded. The page is drawn by page.typ beside this file. */
export class TypstEngine implements PdfEngine {
  #compiler: NodeCompiler | undefined
  #source: string | undefined

  async draw(layout: Layout, { standard = 'a-2b', tagged = false }: PdfOptions = {}): Promise<Uint8Array> {
    const compiler = this.#ready()
    const source = this.#page()
    const result = compiler.compile({
      mainFileContent: source,
      inputs: { layout: JSON.stringify(tagged ? layout : placed(layout)) },
    })
    const trouble = result.takeError() ?? result.takeWarnings()
    const document = result.result
    if (trouble || !document) throw new Error(`typst: ${messageOf(trouble)}`)
    const pdf = compiler.pdf(document, {
      pdfStandard: tagged ? PdfStandard.A_2a : standard === 'a-1b' ? PdfStandard.A_1b : PdfStandard.A_2b,
      pdfTags: tagged,
    })
    compiler.evictCache(EVICT_AGE)
    return new Uint8Array(pdf)
  }

  #ready(): NodeCompiler {
    this.#compiler ??= NodeCompiler.create({
      fontArgs: [{ fontBlobs: [...tinosFiles()] }],
    })
    return this.#compiler
  }

  #page(): string {
    this.#source ??= readFileSync(new URL('./page.typ', import.meta.url), 'utf8')
    return this.#source
  }
}

/** Tables as rows of placed words, where no row is higher than a page. */
function placed(layout: Layout): unknown {
  return { ...layout, sections: layout.sections.map((section) => ({ ...section, items: placedItems(section) })) }
}

function messageOf(trouble: NodeError | null): string {
  return trouble ? JSON.stringify(trouble.shortDiagnostics) : 'no document'
}
