import type { Role } from '../model/roles.js'
import type { Block, Inline, Line } from '../model/tree.js'

const FOOT: readonly Role[] = ['authority', 'position', 'signer', 'distribution']

const isFoot = (block: Block): boolean => block.type === 'role' && FOOT.includes(block.role)
const isNumber = (block: Block): boolean => block.type === 'role' && block.role === 'number'

/**
 * The blocks of a paper with its content closed as the official form closes it: `./.` in state papers. Only a paper that
 * bears a number is closed so, and only where its last words are a sentence.
 */
export function closed(blocks: readonly Block[], end: string): readonly Block[] {
  const last = blocks.findIndex(isFoot) - 1
  const block = blocks[last]
  if (end === '.' || block?.type !== 'paragraph' || !blocks.some(isNumber)) return blocks
  return blocks.map((one, index) => (index === last ? closedLine(block, end) : one))
}

function closedLine(line: Line, end: string): Line {
  const words = line.children.at(-1)
  return words === undefined ? line : { ...line, children: [...line.children.slice(0, -1), closedWords(words, end)] }
}

function closedWords(words: Inline, end: string): Inline {
  if (words.type !== 'text' || !/(?<![./])\.\s{0,9}$/u.test(words.value)) return words
  return { ...words, value: words.value.replace(/\.\s{0,9}$/u, end) }
}
