import type { Block, Inline, Tree } from '../model/tree.js'

const DATE_OPEN = /(?<!\p{L})(?:ngày|tháng|năm)(?:[\s.…]{0,20}\d{1,2})?[\s.…]{0,20}$/iu
const DATE_GOES_ON = /^\s{0,20}(?:tháng|năm|\d{1,2}\s{1,9}tháng|\d{1,2}\s{1,9}năm|\d{4}\s{0,9}$)(?!\p{L})/iu

/** A narrow column breaks its date in two: `…, ngày 18 tháng 6 năm` / `2021`. The date goes on one line again. */
export function joinBrokenDates(tree: Tree): Tree {
  return { ...tree, children: tree.children.map(joinedBlock) }
}

function joinedBlock(block: Block): Block {
  if (block.type !== 'paragraph' || block.hints?.column === undefined) return block
  return { ...block, children: joined(block.children) }
}

function joined(children: readonly Inline[]): readonly Inline[] {
  return children.map((node, at): Inline => {
    if (node.type === 'strong' || node.type === 'emphasis') return { ...node, children: joined(node.children) }
    const [before, after] = [children[at - 1], children[at + 1]]
    const cut = node.type === 'break' && before?.type === 'text' && after?.type === 'text'
    if (!cut || !DATE_OPEN.test(before.value) || !DATE_GOES_ON.test(after.value)) return node
    return { type: 'text', value: ' ' }
  })
}
