/** A rule over a piece of text that names one phenomenon and carries its own examples; a test runs them all. */
export interface PhraseRule<T> {
  readonly name: string
  /** Why the words mean what the rule reads, shown by explain. */
  readonly reason: string
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] }
  /** The reading of `text`, undefined when the rule does not apply. Pure. */
  read(text: string): T | undefined
}

/** The first rule that reads `text`. */
export function firstReading<T>(
  rules: readonly PhraseRule<T>[],
  text: string,
): { readonly rule: PhraseRule<T>; readonly value: T } | undefined {
  for (const rule of rules) {
    const value = rule.read(text)
    if (value !== undefined) return { rule, value }
  }
  return undefined
}
