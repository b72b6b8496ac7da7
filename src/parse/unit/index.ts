import type { Dispatch, Obligation } from '../../model/dispatch.js'
import type { Unit } from '../../model/unit.js'
import { phraseKey } from '../clauses/key.js'

export type Mine = boolean | 'unclear'

/** Whether a duty binds the clerk's own unit, with the reason for `explain`. */
export interface Ownership {
  readonly mine: Mine
  readonly reason: string
}

const PLURAL = /^(?:các|những|toàn thể|tất cả(?: các)?|mỗi|từng|mọi) /u
const HOLDERS =
  /^(?:(?:cấp ủy|chi ủy|bí thư|phó bí thư|ban thường vụ|thường trực|lãnh đạo|thủ trưởng|người đứng đầu|đảng ủy|đảng bộ|chi bộ)(?: các)?) /u

/** Words that say any Party unit below the issuer, by kind of unit. */
const KIND_WORDS: Readonly<Record<Unit['kind'], RegExp>> = {
  'dang-uy': /(?:^| )(?:cấp ủy|đảng ủy|đảng bộ|tổ chức đảng|tổ chức cơ sở đảng|đảng ủy cơ sở|đảng bộ cơ sở)(?: |$)/u,
  'chi-bo-co-so': /(?:^| )(?:cấp ủy|chi bộ|chi ủy|tổ chức đảng|tổ chức cơ sở đảng|chi bộ cơ sở)(?: |$)/u,
  'chi-bo': /(?:^| )(?:chi bộ|chi ủy|cấp ủy|tổ chức đảng)(?: |$)/u,
  ban: /(?:^| )(?:các ban|ban|cơ quan tham mưu|ban xây dựng đảng)(?: |$)/u,
  'van-phong': /(?:^| )(?:văn phòng|cơ quan tham mưu)(?: |$)/u,
  khac: /(?!)/u,
}
const ANY_UNIT = /^(?:quý )?(?:các )?(?:cơ quan|đơn vị|địa phương|tổ chức|đồng chí|thủ trưởng|người đứng đầu)(?: |$)/u
/** Features that divide units of one kind: a unit without the trait is not meant. */
const TRAITS =
  /(?:^| )(trường|trường học|khu công nghiệp|khu kinh tế|doanh nghiệp|bệnh viện|y tế|lực lượng vũ trang|công an|quân sự|sự nghiệp|nông thôn|miền núi|biên giới|tôn giáo|xã|phường|thị trấn|thôn|tổ dân phố)(?: |$)/u
const NARROWING = /(?:^| )(?:có|chưa|đăng ký|thuộc diện|được|còn|bị|nào|không)(?: |$)/u
/** Words that look like a condition and are none. */
const SOFT = / có tên | có liên quan /gu

/** Reads whose duty it is. Never guesses: a condition only the unit knows gives `unclear`. */
export function ownershipOf(
  obligation: Obligation,
  dispatch: Pick<Dispatch, 'addressees' | 'header'>,
  unit: Unit,
): Ownership {
  const own = namesOf(unit)
  if (obligation.role === 'issuer') return ofIssuer(obligation, dispatch.header, unit)
  if (obligation.assignees.length === 0) return ofAddressees(dispatch, unit, own)
  const conditional =
    obligation.modality === 'conditional' && obligation.conditions.some((words) => /^đối với /iu.test(words))
  const verdicts = obligation.assignees.map((name) => {
    const verdict = ofName(name, unit, own)
    return conditional && verdict.mine === true && !isOwn(name, own)
      ? { mine: 'unclear' as const, reason: 'a condition that only the unit can judge' }
      : verdict
  })
  return (
    verdicts.find((verdict) => verdict.mine === true) ??
    verdicts.find((verdict) => verdict.mine === 'unclear') ??
    verdicts[0] ?? { mine: 'unclear', reason: 'nobody is named' }
  )
}

/** Adds `mine` to an obligation, as the last key. */
export function markMine(
  obligation: Obligation,
  dispatch: Pick<Dispatch, 'addressees' | 'header'>,
  unit: Unit,
): Obligation {
  return { ...obligation, mine: ownershipOf(obligation, dispatch, unit).mine }
}

/**
 * A duty of the issuing side is the unit's only when the unit issued the paper itself, or is named by its whole name:
 * "Văn phòng Đảng uỷ" in the paper of an organ above is that organ's office, whatever the unit's own bodies are called.
 */
function ofIssuer(
  obligation: Obligation,
  { superior, issuer }: Pick<Dispatch['header'], 'superior' | 'issuer'>,
  unit: Unit,
): Ownership {
  const name = phraseKey(unit.name)
  if ([issuer, superior].some((organ) => organ && phraseKey(organ.value) === name))
    return { mine: true, reason: 'the unit issued the paper' }
  const whole = [unit.name, ...unit.aliases].map(phraseKey)
  return obligation.assignees
    .map((assignee) => phraseKey(assignee).replace(PLURAL, ''))
    .some((key) => whole.includes(key) || (BODIES.test(key) && endsWith(key, name)))
    ? { mine: true, reason: 'the unit is named' }
    : { mine: false, reason: 'a duty of the issuing side' }
}

function ofAddressees(dispatch: Pick<Dispatch, 'addressees'>, unit: Unit, own: readonly string[]): Ownership {
  if (dispatch.addressees.length === 0) return { mine: 'unclear', reason: 'the paper names no addressee' }
  const verdicts = dispatch.addressees.map(({ name }) => ofName(name, unit, own))
  if (verdicts.some((verdict) => verdict.mine === true))
    return { mine: true, reason: 'the unit is among the addressees' }
  return { mine: 'unclear', reason: 'the paper was received, but Kính gửi does not name the unit' }
}

function ofName(name: string, unit: Unit, own: readonly string[]): Ownership {
  if (isOwn(name, own)) return { mine: true, reason: 'the unit is named' }
  const key = phraseKey(name)
  const bare = key.replace(PLURAL, '')
  const traits = unit.traits.map((trait) => phraseKey(trait))
  if (traits.some((trait) => ` ${key} `.includes(` ${trait} `)))
    return { mine: true, reason: 'names a trait of the unit' }
  const cluster = unit.cluster ? phraseKey(unit.cluster) : ''
  if (/(?:^| )cụm(?: |$)/u.test(key)) {
    if (cluster !== '' && ` ${key} `.includes(` ${cluster} `))
      return { mine: true, reason: 'names the cluster of the unit' }
    return /^(?:các|mỗi|từng) /u.test(key)
      ? { mine: 'unclear', reason: 'clusters are named, not units' }
      : { mine: false, reason: 'another cluster' }
  }
  const trait = TRAITS.exec(` ${bare} `)?.[1]
  const general = KIND_WORDS[unit.kind].test(bare) || ANY_UNIT.test(bare)
  if (trait !== undefined && !own.some((one) => ` ${one} `.includes(` ${trait} `)))
    return { mine: false, reason: 'a trait the unit does not have' }
  if (!general) return { mine: false, reason: 'another organ' }
  if (NARROWING.test(` ${bare} `.replace(SOFT, ' ')))
    return { mine: 'unclear', reason: 'a condition that only the unit can judge' }
  if (isProper(name)) return { mine: false, reason: 'another organ by name' }
  return { mine: true, reason: 'units of this kind are meant' }
}

/** Names, aliases and the names without their office word ("cấp uỷ Sở X" → "Sở X"); its cells only by their whole names. */
function namesOf(unit: Unit): readonly string[] {
  const keys = [unit.name, ...unit.aliases].map(phraseKey)
  const short = keys.map((key) => key.replace(HOLDERS, '')).filter((key) => key.split(' ').length >= 2)
  return [...keys, ...short, ...unit.cells.map(phraseKey)]
}

const BODIES = /^(?:văn phòng|ban|ủy ban kiểm tra|cơ quan|chi bộ|tổ|bộ phận|trung tâm) /u

/** The unit by its name: alone, with an office before it, with its place after it, or a body of it; never inside another organ's name. */
function isOwn(name: string, own: readonly string[]): boolean {
  const key = phraseKey(name).replace(PLURAL, '')
  const short = key.replace(HOLDERS, '')
  return own.some(
    (one) =>
      one === key || one === short || opens(key, one) || opens(short, one) || (BODIES.test(key) && endsWith(key, one)),
  )
}

/** `name` goes on after `one` without a condition ("cấp uỷ cơ sở có tính chất đặc thù" is not every "cấp uỷ cơ sở"). */
const opens = (name: string, one: string): boolean =>
  name.startsWith(`${one} `) && !NARROWING.test(` ${name.slice(one.length + 1)} `.replace(SOFT, ' '))
const endsWith = (name: string, one: string): boolean => one.split(' ').length >= 4 && name.endsWith(` ${one}`)

/** A capital that is not the first letter of the name: a name of its own. */
const isProper = (name: string): boolean =>
  /\s\p{Lu}/u.test(
    name
      .replace(/^(?:các|Các|cấp|Cấp)\s+/u, '')
      .replace(/Đảng|Khối|Trung ương/gu, '')
      .slice(1),
  )
