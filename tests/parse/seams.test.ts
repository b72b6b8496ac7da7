import { describe, expect, it } from 'vitest'
import { seamRules } from '../../src/parse/clauses/seam-rules.js'
import { tokenise } from '../../src/parse/clauses/tokens.js'
import { verbGroups } from '../../src/parse/clauses/verb-groups.js'

const groups = (text: string): number => {
  const tokens = tokenise(text, 0, text.length)
  return verbGroups(tokens, 0, tokens[0]?.key === 'không' ? 1 : 0, tokens.length).length
}

describe.each(seamRules)('$name', ({ verdict, examples }) => {
  it.each([...examples.yes])(`${verdict}: “%s”`, (text) => expect(groups(text)).toBe(verdict === 'splits' ? 2 : 1))
  it.each([...examples.no])('does not hold: “%s”', (text) => expect(groups(text)).toBe(verdict === 'splits' ? 1 : 2))
})
