import type { Block, Inline, Tree } from '../model/tree.js'

/** What a narrow column breaks in two though it is one thing: how the line ends, how the next begins, what joins them. */
const BROKEN: readonly (readonly [end: RegExp, start: RegExp, joint: '' | ' '])[] = [
  // `…, ngày 18 tháng 6 năm` / `2021`
  [
    /(?<!\p{L})(?:ngày|tháng|năm)(?:[\s.…]{0,20}\d{1,2})?[\s.…]{0,20}$/iu,
    /^\s{0,20}(?:tháng(?!\p{L})|năm(?!\p{L})|\d{1,2}\s{1,9}(?:tháng|năm)(?!\p{L})|\d{4}\s{0,9}$)/iu,
    ' ',
  ],
  // `CỘNG HOÀ XÃ HỘI CHỦ NGHĨA` / `VIỆT NAM`
  [/(?:XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN)\s{0,9}$/u, /^\s{0,9}VIỆT NAM\s{0,9}$/u, ' '],
  // `Nghị quyết số 12-` / `NQ/TU`
  [/\d{1,5}[-/]$/u, /^\p{Lu}{2,10}(?:[-/]|\s|$)/u, ''],
]

/** Lines of the columns at head and foot that were broken inside a date, a title or a number go on one line again. */
export function joinBrokenLines(tree: Tree): Tree {
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
    if (node.type !== 'break' || before?.type !== 'text' || after?.type !== 'text') return node
    const broken = BROKEN.find(([end, start]) => end.test(before.value) && start.test(after.value))
    return broken ? { type: 'text', value: broken[2] } : node
  })
}
