/**
 * All matches of a pattern (flag g, none of them empty) in a text. As `matchAll`, which copies the pattern for each text
 * it is asked of; for the short lines of a paper that costs more than the search.
 */
export function hits(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) found.push(hit)
  return found
}
