import { Trouble } from '../../model/errors.js'
import { broken, openPackage, type Package } from '../zip.js'
import { childrenOf, type Element, parseXml } from './xml.js'

/** The parts of a Word package that reading needs, found through the relations, not by fixed names. */
export interface WordParts {
  readonly document: Element
  /** A part related to the main document by the end of the relation's type: `styles`, `numbering`, `footnotes` … */
  readonly related: (type: string) => Element | undefined
  /** A part by the relation id that the document uses. */
  readonly byId: (id: string) => Element | undefined
  /** The bytes of a picture by its relation id. */
  readonly media: (id: string) => Uint8Array | undefined
}

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//u, 'là bảng tính Excel'],
  [/^ppt\//u, 'là bản trình chiếu PowerPoint'],
  [/^content\.xml$/u, 'là tệp OpenDocument (.odt, .ods)'],
]

export function openWordParts(bytes: Uint8Array, file: string): WordParts {
  const pack = openPackage(bytes, file)
  const main = findMain(pack, file)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = readRelations(pack, `${folder}_rels/${main.slice(folder.length)}.rels`, folder, file)
  const open = (part: string | undefined) => {
    const content = part === undefined ? undefined : pack.find(part)
    return content && part !== undefined ? parseXml(content, part, file) : undefined
  }
  const document = open(main)
  if (!document) throw broken(file, `thiếu phần ${main}`)
  return {
    document,
    related: (type) => open(relations.find((relation) => relation.type.endsWith(`/${type}`))?.target),
    byId: (id) => open(relations.find((relation) => relation.id === id)?.target),
    media: (id) => {
      const target = relations.find((relation) => relation.id === id)?.target
      return target === undefined ? undefined : pack.find(target)
    },
  }
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

function findMain(pack: Package, file: string): string {
  const root = readRelations(pack, '_rels/.rels', '', file).find((relation) =>
    relation.type.endsWith('/officeDocument'),
  )
  const main = root && /(?:^|\/)document\d{0,3}\.xml$/u.test(root.target) ? root.target : 'word/document.xml'
  if (pack.names.includes(main)) return main
  const other = OTHERS.find(([pattern]) => pack.names.some((name) => pattern.test(name)))?.[1]
  throw new Trouble(
    'unreadable',
    `Tệp “${file}” ${other ?? 'là tệp nén không chứa văn bản Word (thiếu phần word/document.xml)'}, không đọc được.`,
    'Hãy giải nén hoặc mở bằng chương trình của nó, rồi lưu phần công văn dạng .docx hoặc .txt.',
  )
}

function readRelations(pack: Package, part: string, folder: string, file: string): readonly Relation[] {
  const content = pack.find(part)
  if (!content) return []
  return childrenOf(parseXml(content, part, file), 'Relationship').map(({ attributes }) => ({
    id: attributes.Id ?? '',
    type: attributes.Type ?? '',
    target: resolve(folder, attributes.Target ?? ''),
  }))
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
