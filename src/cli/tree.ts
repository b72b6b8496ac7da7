import { wrap } from './table.js'

/** A node of a tree drawn in the terminal. */
export interface Branch {
  readonly text: string
  readonly children: readonly Branch[]
}

/** Narrowest room for words, however deep a branch stands. */
const NARROWEST = 20

function draw({ text, children }: Branch, first: string, rest: string, room: number): readonly string[] {
  const inner = children.length > 0 ? '│ ' : '  '
  const lines = wrap(text, Math.max(NARROWEST, room - rest.length - inner.length)).map(
    (line, index) => (index === 0 ? first : rest + inner) + line,
  )
  return [
    ...lines,
    ...children.flatMap((child, index) => {
      const last = index === children.length - 1
      return draw(child, `${rest}${last ? '└─ ' : '├─ '}`, `${rest}${last ? '   ' : '│  '}`, room)
    }),
  ]
}

/** A branch with all below it, joined by lines, `room` characters wide. */
export function drawTree(branch: Branch, room: number): string {
  return draw(branch, '', '', room).join('\n')
}
