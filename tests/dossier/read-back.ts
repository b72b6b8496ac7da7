import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { dossierPrinter } from '../../src/desk/dossier-printer.js'
import { bindDossier, type DossierItem, type DossierPlan } from '../../src/dossier/index.js'
import { requireProfile } from '../../src/office/profiles/index.js'
import { renderPdf } from '../../src/render/index.js'

export const PT_PER_MM = 72 / 25.4
export const typeset = (draft: Parameters<typeof renderPdf>[0]) => renderPdf(draft, requireProfile('hd05'))

const printer = dossierPrinter({ profile: requireProfile('hd05'), date: '2026-12-01' })
const TITLE = 'Kiểm điểm, đánh giá, xếp loại chất lượng năm 2026'
export function bind(items: readonly DossierItem[], more: Partial<DossierPlan> = {}) {
  const organ = 'Đảng uỷ Sở Thử Nghiệm'
  return bindDossier(
    { title: TITLE, organ, forWhom: 'Ban Tổ chức Tỉnh uỷ Hà Phong', date: '2026-12-01', items, ...more },
    printer,
  )
}

export interface Word {
  readonly str: string
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
}

/** A finished dossier as another program (pdf.js) reads it. */
export async function open(pdf: Uint8Array) {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0, isEvalSupported: false }).promise
  const words = async (page: number): Promise<readonly Word[]> => {
    const { items } = await (await document.getPage(page)).getTextContent()
    return items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
  }
  const pageOf = async (destination: unknown) => {
    const [ref] = Array.isArray(destination) ? destination : []
    return (await document.getPageIndex(ref)) + 1
  }
  const links = async (page: number): Promise<readonly number[]> => {
    const annotations = await (await document.getPage(page)).getAnnotations()
    return Promise.all(annotations.filter(({ dest }) => dest).map((annotation) => pageOf(annotation.dest)))
  }
  /** Bookmarks with the page they lead to, those inside a section behind it. */
  const bookmarks = async (): Promise<readonly (readonly [title: string, page: number])[]> => {
    const flat: (readonly [string, number])[] = []
    const walk = async (entries: Awaited<ReturnType<typeof document.getOutline>>): Promise<void> => {
      for (const { title, dest, items } of entries) {
        flat.push([title, await pageOf(dest)])
        await walk(items)
      }
    }
    await walk(await document.getOutline())
    return flat
  }
  return { document, words, pageOf, links, bookmarks }
}
