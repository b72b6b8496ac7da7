import type { Dispatch } from '../../src/model/dispatch.js'
import type { Draft } from '../../src/model/draft.js'
import type { Block } from '../../src/model/tree.js'
import { parse } from '../../src/parse/index.js'
import { readDocument, readText } from '../../src/read/index.js'
import { blockText } from './outline.js'

/** The words of a draft as a clerk would type them: what a perfect reader finds in the print. */
function typedText(draft: Draft): string {
  const lines: string[] = []
  for (const block of draft.papers[0]?.blocks ?? []) {
    if (block.type !== 'role') {
      lines.push('', wordsOf(block))
      continue
    }
    if (block.role === 'distribution') lines.push('', 'Nơi nhận:')
    else if (!['issuer', 'number', 'subject', 'title', 'position', 'signer'].includes(block.role)) lines.push('')
    lines.push(...block.children.map(wordsOf))
    if (block.role === 'issuer') lines.push('*')
  }
  return lines.join('\n')
}
const wordsOf = (block: Block) => blockText(block).replace(/<\/?[bi]>/gu, '')

/** What a clerk acts on. */
function essence({ header, obligations }: Dispatch) {
  const { number, symbol, date, place, subject, issuer, superior } = header
  return {
    header: [number, symbol, date, place, subject, issuer, superior].map((found) => found?.value ?? null),
    duties: obligations.map(({ action, assignees, recipient, deadlines }) => ({
      action,
      assignees,
      recipient,
      deadlines: deadlines.map(({ kind, date: day, relation, text }) => [kind, day, relation, text]),
    })),
  }
}

/** What a draft says as typed and as printed. */
export async function compared(id: string, pdf: Uint8Array, draft: Draft) {
  const typed = essence(parse(readText(typedText(draft), `${id}.txt`)))
  const source = await readDocument(pdf, `${id}.pdf`)
  return { typed, printed: essence(parse(source)), source }
}
