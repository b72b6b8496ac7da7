import type { MeasuredPaper } from '../model/measured.js'
import type { Profile, Sureness } from '../model/profile.js'
import { CONTENT_RULES } from './content-rules.js'
import { FOOT_RULES } from './foot-rules.js'
import { HEAD_RULES } from './head-rules.js'
import { PAGE_RULES } from './page-rules.js'
import { partsOf } from './roles.js'

/** One point where a finished paper differs from its form. */
export interface FormFinding {
  /** Id of the rule, stable. */
  readonly rule: string
  /** `error` where the instrument itself was read, `warning` where only one source stands behind the figure. */
  readonly severity: 'error' | 'warning'
  readonly place: string
  readonly found: string
  readonly expected: string
  readonly article: string
}

const SEVERITY: Readonly<Record<Sureness, FormFinding['severity']>> = {
  primary: 'error',
  'two-sources': 'warning',
  'one-source': 'warning',
  uncertain: 'warning',
}

/** Everything that is checked, in the order of the page. */
const FORM_RULES = [...PAGE_RULES, ...HEAD_RULES, ...CONTENT_RULES, ...FOOT_RULES]

/** Holds a finished paper beside its profile. No finding: it is in the official form as far as the file tells. */
export function checkForm(paper: MeasuredPaper, profile: Profile): readonly FormFinding[] {
  const subject = { paper, parts: partsOf(paper), profile }
  return FORM_RULES.flatMap(({ id, check }) =>
    check(subject).map(({ rule, ...rest }) => ({
      rule: id,
      severity: SEVERITY[rule.sureness],
      ...rest,
      article: rule.article,
    })),
  )
}

/** The day printed in the head, for choosing the profile in force; undefined when it is blank or not found. */
export function printedDay(paper: MeasuredPaper): string | undefined {
  const text = partsOf(paper).placeDate?.text ?? ''
  const [, day, month, year] = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
