import { DOCUMENT_TYPES, type DocumentType } from '../../office/document-types.js'
import { fold, mayBegin } from './fold.js'

const BY_NAME = new Map<string, DocumentType>()
// Công văn never prints its type name (HD05 II.I.5), so a line with these words is something else.
for (const type of DOCUMENT_TYPES)
  if (type.code !== 'CV' && !BY_NAME.has(fold(type.name))) BY_NAME.set(fold(type.name), type)
const NAMES = [...BY_NAME.keys()].sort((a, b) => b.length - a.length)
const NAME = new RegExp(`^(?:${NAMES.join('|')})(?![a-z])`, 'u')

const maybeName = mayBegin(NAMES)

/** Length of the type name a folded line begins with, 0 when it begins with none. */
export function typeNameAt(folded: string): number {
  return maybeName(folded) ? (NAME.exec(folded)?.[0].length ?? 0) : 0
}

/** The type whose name a line begins with. */
export function typeOfName(line: string): DocumentType | undefined {
  const name = NAME.exec(fold(line, 60))?.[0]
  return name === undefined ? undefined : BY_NAME.get(name)
}
