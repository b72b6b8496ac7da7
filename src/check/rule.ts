import type { MeasuredLine, MeasuredPaper } from '../model/measured.js'
import type { Profile, Rule, TypeStyle } from '../model/profile.js'
import type { Parts } from './roles.js'

/** What a rule says is wrong: where, what was found, what is expected, and the article with how sure it is. */
export interface Breach {
  readonly place: string
  readonly found: string
  readonly expected: string
  readonly rule: Pick<Rule<unknown>, 'article' | 'sureness'>
}

export interface Subject {
  readonly paper: MeasuredPaper
  readonly parts: Parts
  readonly profile: Profile
}

/** One thing the form prescribes. Its id is public: `--json` prints it. */
export interface FormRule {
  readonly id: string
  readonly check: (subject: Subject) => readonly Breach[]
}

export const SIZE_SLACK_PT = 0.3
export const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
export const breach = (
  line: MeasuredLine | undefined,
  found: string,
  expected: string,
  rule: Breach['rule'],
): Breach => ({
  place: line?.place ?? 'cả văn bản',
  found,
  expected,
  rule,
})

/** The type of a line against the profile's row for it. */
export function typeOf(
  line: MeasuredLine | undefined,
  what: string,
  rule: Rule<TypeStyle> | undefined,
  flags: { readonly bold?: false } = {},
): readonly Breach[] {
  if (line === undefined || rule === undefined) return []
  const [least, most] = rule.value.sizePt
  const size = line.sizePt
  const wrongSize = size !== null && (size < least - SIZE_SLACK_PT || size > most + SIZE_SLACK_PT)
  const italic = rule.value.italic === true
  const bold = rule.value.bold === true
  return [
    ...(wrongSize
      ? [
          breach(
            line,
            `${what} cỡ ${String(size).replace('.', ',')}`,
            `cỡ ${least === most ? least : `${least}-${most}`}`,
            rule,
          ),
        ]
      : []),
    ...(flags.bold !== false && line.bold !== null && line.bold !== bold
      ? [breach(line, `${what} ${line.bold ? 'in đậm' : 'không đậm'}`, bold ? 'in đậm' : 'không đậm', rule)]
      : []),
    ...(line.italic === null || line.italic === italic
      ? []
      : [breach(line, `${what} ${line.italic ? 'in nghiêng' : 'chữ đứng'}`, italic ? 'in nghiêng' : 'chữ đứng', rule)]),
  ]
}

export const party = ({ profile }: Subject): boolean => profile.regime === 'party'
export const last = <T>(list: readonly T[]): T | undefined => list.at(-1)
/** Advice that no instrument states in words. */
export const habit = (article: string): Breach['rule'] => ({ article, sureness: 'two-sources' })
