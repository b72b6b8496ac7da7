/** Which lists of words a text has a word of, one bit for each list. */
export type Held = Int32Array

/** Letters of all words, numbered from 1 by their place; 0 stands for every other sign. */
type Letters = Uint8Array

interface Node {
  readonly next: Map<number, Node>
  readonly lists: Set<number>
  number: number
  /** The longest other beginning of a word with which the letters up to here end. */
  fallback: Node | undefined
}

const emptyNode = (): Node => ({ next: new Map(), lists: new Set(), number: 0, fallback: undefined })

/**
 * Lists of words that are all looked for in one pass over a text, wherever they stand in it: the words make one tree
 * whose nodes lead on for every letter (Aho–Corasick), so that each letter of a text costs one look.
 */
export class WordLists {
  readonly #numbers = new Map<string, number>()
  readonly #root = emptyNode()
  #machine: Machine | undefined

  /** Adds a list of words in small letters; gives its number. The same list has one number. */
  add(words: readonly string[]): number {
    const name = [...words].sort().join('\n')
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(name, number)
    for (const word of words) {
      let node = this.#root
      for (let i = 0; i < word.length; i++) node = childOf(node, word.charCodeAt(i))
      node.lists.add(number)
    }
    this.#machine = undefined
    return number
  }

  /** The lists that have a word in `text`, in any writing of capitals. */
  in(text: string): Held {
    this.#machine ??= new Machine(this.#root, this.#numbers.size)
    return this.#machine.read(text)
  }
}

function childOf(node: Node, letter: number): Node {
  const known = node.next.get(letter)
  if (known !== undefined) return known
  const child = emptyNode()
  node.next.set(letter, child)
  return child
}

/** All nodes, those with fewer letters first. */
function nodesOf(root: Node): readonly Node[] {
  const nodes = [root]
  for (const node of nodes) nodes.push(...node.next.values())
  return nodes
}

const MOST_NODES = 0x10000

class Machine {
  readonly #letters: Letters
  readonly #width: number
  /** For each node and letter the next node, by place in this list; small, for it is looked at once for each letter. */
  readonly #next: Uint16Array
  /** 1 where words end, by node. */
  readonly #ends: Uint8Array
  readonly #lists: Int32Array
  readonly #listWords: number

  constructor(root: Node, lists: number) {
    const nodes = nodesOf(root)
    this.#listWords = (lists + 31) >> 5
    const signs = [...new Set(nodes.flatMap((node) => [...node.next.keys()]))]
    this.#width = signs.length + 1
    this.#letters = lettersOf(signs)
    if (nodes.length > MOST_NODES) throw new Error('too many words to look for')
    this.#next = new Uint16Array(nodes.length * this.#width)
    this.#ends = new Uint8Array(nodes.length)
    this.#lists = new Int32Array(nodes.length * this.#listWords)
    nodes.forEach((node, number) => {
      node.number = number
    })
    for (const node of nodes) this.#fill(node, root, signs)
  }

  /** Nodes with fewer letters are filled already. */
  #fill(node: Node, root: Node, signs: readonly number[]): void {
    const { number, fallback } = node
    const ends = new Set([...node.lists, ...(fallback?.lists ?? [])])
    for (const list of ends) {
      node.lists.add(list)
      const at = number * this.#listWords + (list >> 5)
      this.#lists[at] = (this.#lists[at] ?? 0) | (1 << (list & 31))
      this.#ends[number] = 1
    }
    signs.forEach((sign, i) => {
      const at = number * this.#width + i + 1
      const child = node.next.get(sign)
      const other = fallback === undefined ? 0 : (this.#next[fallback.number * this.#width + i + 1] ?? 0)
      if (child !== undefined) child.fallback = fallback === undefined ? root : this.#nodeAt(root, fallback, sign)
      this.#next[at] = child?.number ?? other
    })
  }

  #nodeAt(root: Node, from: Node, sign: number): Node {
    for (let node: Node | undefined = from; node !== undefined; node = node.fallback) {
      const child = node.next.get(sign)
      if (child !== undefined) return child
    }
    return root
  }

  read(text: string): Held {
    const held = new Int32Array(this.#listWords)
    const [letters, next, ends, width] = [this.#letters, this.#next, this.#ends, this.#width]
    let node = 0
    for (let i = 0; i < text.length; i++) {
      node = next[node * width + (letters[text.charCodeAt(i)] ?? 0)] ?? 0
      if (ends[node] === 1) this.#mark(node, held)
    }
    return held
  }

  #mark(node: number, held: Held): void {
    const from = node * this.#listWords
    for (let i = 0; i < held.length; i++) held[i] = (held[i] ?? 0) | (this.#lists[from + i] ?? 0)
  }
}

/** By code unit, capitals like small letters. */
function lettersOf(signs: readonly number[]): Letters {
  const letters = new Uint8Array(0x10000)
  signs.forEach((sign, i) => {
    const small = String.fromCharCode(sign)
    letters[sign] = i + 1
    const capital = small.toUpperCase()
    if (capital.length === 1 && capital.toLowerCase() === small) letters[capital.charCodeAt(0)] = i + 1
  })
  return letters
}
