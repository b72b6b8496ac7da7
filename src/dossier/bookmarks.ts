import type { Leaf } from './import-pages.js'
import type { Bookmark } from './outline.js'
import type { DossierPlan, Placed } from './plan.js'

interface Parts {
  readonly plan: DossierPlan
  readonly placed: readonly Placed[]
  readonly cover: readonly Leaf[]
  readonly index: readonly Leaf[]
  readonly annexes: readonly { readonly title: string; readonly leaves: readonly Leaf[] }[]
  /** Where each paper of the plan begins, its separator included. */
  readonly openings: ReadonlyMap<number, Leaf>
}

/** Cover, index, the papers under their sections, the annexes. */
export function bookmarksOf({ plan, placed, cover, index, annexes, openings }: Parts): readonly Bookmark[] {
  const entry = (title: string, leaf: Leaf | undefined): readonly Bookmark[] => (leaf ? [{ title, leaf }] : [])
  const papers: Bookmark[] = []
  let section: { readonly title: string; readonly leaf: Leaf; readonly children: Bookmark[] } | undefined
  placed.forEach(({ item }, at) => {
    const leaf = openings.get(at + 1)
    if (!leaf) return
    const own = { title: `${at + 1}. ${item.title}`, leaf }
    if (item.section === undefined) {
      section = undefined
      papers.push(own)
      return
    }
    if (section?.title !== item.section) {
      section = { title: item.section, leaf, children: [] }
      papers.push(section)
    }
    section.children.push(own)
  })
  return [
    ...entry('Bìa hồ sơ', cover[0]),
    ...entry(plan.index === 'kept' ? 'Mục lục văn bản' : 'Danh mục hồ sơ gửi kèm', index[0]),
    ...papers,
    ...annexes.flatMap(({ title, leaves }) => entry(title, leaves[0])),
  ]
}
