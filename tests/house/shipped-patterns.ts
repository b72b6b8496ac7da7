import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync } from '@swc/core'

const ROOT = join(import.meta.dirname, '../..')

/** A pattern as the program holds it, and where it stands. */
export interface ShippedPattern {
  /** `src/…/file.ts:line`. */
  readonly at: string
  readonly source: string
  readonly flags: string
}

/** Every source file of the program, from the repository's root. */
export function sourceFiles(): readonly string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort()
}

/** The pattern literals of a source file, found in its syntax tree: a slash in a string or a division is none. */
export function literalPatterns(file: string): readonly ShippedPattern[] {
  const source = readFileSync(join(ROOT, file), 'utf8')
  const found: ShippedPattern[] = []
  let from = 0
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) visit(child)
    else if (typeof node === 'object' && node !== null) {
      if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node) {
        const literal = `/${String(node.pattern)}/${String(node.flags)}`
        // the tree is walked in the order of the text; should it once not be, the search starts anew
        const after = source.indexOf(literal, from)
        const index = after < 0 ? source.indexOf(literal) : after
        from = index + literal.length
        const line = source.slice(0, index).split('\n').length
        found.push({ at: `${file}:${line}`, source: String(node.pattern), flags: String(node.flags) })
      }
      for (const child of Object.values(node)) visit(child)
    }
  }
  visit(parseSync(source, { syntax: 'typescript', target: 'es2022' }).body)
  return found
}

const frameInSource = (frame: string): string | undefined => /\/(src\/[\w./-]+\.ts:\d+)/u.exec(frame)?.[1]

/**
 * The patterns that code of `src` puts together with `new RegExp` while `work` runs: at the loading of a module or in a
 * function. Literals never pass through the constructor, so the two lists do not overlap.
 */
export async function composedPatterns(work: () => Promise<void>): Promise<readonly ShippedPattern[]> {
  const found = new Map<string, ShippedPattern>()
  const plain = globalThis.RegExp
  const note = (made: RegExp): RegExp => {
    const key = `${made.flags} ${made.source}`
    if (found.has(key)) return made
    const [caller, user] = (new Error('where').stack ?? '').split('\n').slice(3, 5).map(frameInSource)
    if (caller)
      found.set(key, { at: user ? `${user} (made in ${caller})` : caller, source: made.source, flags: made.flags })
    return made
  }
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, args: [string, string?]) => note(new target(...args)),
    apply: (target, _, args: [string, string?]) => note(target(...args)),
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = plain
  }
  return [...found.values()]
}

/** What makes `src` compose all its patterns: every module is loaded, and some papers are read. */
export async function loadAndRead(): Promise<void> {
  const { parse } = await import('../../src/parse/index.js')
  const { readText } = await import('../../src/read/index.js')
  for (const file of sourceFiles()) if (file !== 'src/cli/main.ts') await import(/* @vite-ignore */ join(ROOT, file))
  const folder = join(ROOT, 'tests/corpus/dispatches')
  for (const name of readdirSync(folder).filter((one) => /5-.*\.txt$/u.test(one)))
    parse(readText(readFileSync(join(folder, name), 'utf8'), name))
}
