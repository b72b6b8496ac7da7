import type { Dispatch } from '../model/dispatch.js'
import { foldKey } from './fields.js'

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const CAPITAL = /^\p{Lu}/u

function words(text: string): readonly string[] {
  return [...text.matchAll(WORD)].map(([word]) => foldKey(word))
}

/**
 * The issuing organ written as the dispatch itself writes it inside a sentence (“Ban Thường vụ Đảng uỷ Khối”): the head
 * prints capitals only, and which words of a name keep a capital cannot be derived. The longest run of the text wins
 * that begins with the signing organ (T/M …) or the issuer and goes on along the names of the head.
 * Undefined when the text never names the organ in small letters.
 */
export function citedIssuer(dispatch: Pick<Dispatch, 'header' | 'text' | 'signature'>): string | undefined {
  const { header, signature, text } = dispatch
  const issuer = header.issuer?.value ?? ''
  if (issuer === '') return undefined
  const behalf = /^T[/.]?M[.]?\s+(\S.*)$/u.exec(signature.authority?.value ?? '')?.[1] ?? ''
  const bodies = /^BAN (THƯỜNG VỤ|CHẤP HÀNH)/iu.test(behalf) ? [behalf] : []
  const chains = [...bodies, ''].map((body) => [
    ...words(body),
    ...words(issuer),
    ...words(header.superior?.value ?? ''),
  ])
  const tokens = [...text.matchAll(WORD)]
  for (const chain of chains) {
    const least = chain === chains.at(-1) ? Math.min(2, words(issuer).length) : words(bodies[0] ?? '').length + 2
    let best: { readonly length: number; readonly value: string } | undefined
    for (let start = 0; start < tokens.length; start += 1) {
      const first = tokens[start]
      if (first === undefined || !CAPITAL.test(first[0])) continue
      let length = 0
      while (length < chain.length && foldKey(tokens[start + length]?.[0] ?? '') === chain[length]) length += 1
      const last = tokens[start + length - 1]
      if (length < least || last === undefined) continue
      const value = text.slice(first.index, last.index + last[0].length)
      if (value === value.toUpperCase() || /[.;:\n]/u.test(value)) continue
      if (best === undefined || length > best.length) best = { length, value }
    }
    if (best !== undefined) return best.value
  }
  return undefined
}
