import { describe, expect, it } from 'vitest'
import { Trouble } from '../../src/model/errors.js'
import type { Rule } from '../../src/model/profile.js'
import { ROLES, type Role } from '../../src/model/roles.js'
import { PROFILES, profileFor, requireProfile } from '../../src/office/profiles/index.js'

const SURENESS = ['primary', 'two-sources', 'one-source', 'uncertain']
/** Roles that a reader finds but no writer prints as type of its own. */
const UNPRINTED: readonly Role[] = ['hand-note', 'stamp']

function rulesIn(value: unknown): Rule<unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  if ('article' in value && 'sureness' in value && 'value' in value) return [value as Rule<unknown>]
  return Object.values(value).flatMap(rulesIn)
}

describe('choosing the official form', () => {
  it('takes HD 36 until 26/5/2026 and HD 05 from 27/5/2026', () => {
    expect(profileFor('2018-04-03')?.id).toBe('hd36')
    expect(profileFor('2026-05-26')?.id).toBe('hd36')
    expect(profileFor('2026-05-27')?.id).toBe('hd05')
    expect(profileFor('2030-01-01', 'party')?.id).toBe('hd05')
  })
  it('takes the decree for state papers', () => {
    expect(profileFor('2024-01-09', 'state')?.id).toBe('nd30')
  })
  it('knows no form before the first one instead of guessing', () => {
    expect(profileFor('2018-04-02')).toBeUndefined()
    expect(profileFor('2020-03-04', 'state')).toBeUndefined()
  })
  it('names the known ids when an id is unknown', () => {
    expect(() => requireProfile('hd99')).toThrow(Trouble)
    try {
      requireProfile('hd99')
    } catch (error) {
      expect(error instanceof Trouble && error.remedy).toContain('hd05')
    }
  })
  it('never has two forms of one regime in force on the same day', () => {
    for (const regime of ['party', 'state'] as const) {
      const forms = PROFILES.filter((p) => p.regime === regime).sort((a, b) => a.from.localeCompare(b.from))
      forms.slice(1).forEach((form, i) => {
        const before = forms[i]?.to
        expect(before !== null && before !== undefined && before < form.from).toBe(true)
      })
    }
  })
})

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('profile %s', (_, profile) => {
  it('has a type style for every role that is printed', () => {
    const missing = ROLES.filter((role) => !UNPRINTED.includes(role) && !profile.styles[role])
    expect(missing).toEqual([])
  })
  it('cites an article and a sureness for every figure', () => {
    const rules = rulesIn(profile)
    expect(rules.length).toBeGreaterThan(50)
    for (const rule of rules) {
      expect(rule.article.length).toBeGreaterThan(8)
      expect(SURENESS).toContain(rule.sureness)
    }
  })
  it('fills the text width with its head and foot columns', () => {
    const { left, right } = profile.page.marginsMm.value
    const width = profile.page.sizeMm.value[0] - left - right
    for (const columns of [profile.head.columnsMm, profile.foot.columnsMm])
      expect(columns.reduce((sum, mm) => sum + mm, 0)).toBe(width)
  })
  it('prints a line pitch inside its own range', () => {
    const { nominal, min, max } = profile.body.linePt.value
    expect(nominal).toBeGreaterThanOrEqual(min)
    if (max !== null) expect(nominal).toBeLessThanOrEqual(max)
  })
  it('orders every size range', () => {
    for (const rule of [...Object.values(profile.styles), ...Object.values(profile.parts)])
      expect(rule.value.sizePt[0]).toBeLessThanOrEqual(rule.value.sizePt[1])
  })
})

describe('what changed from HD 36 to HD 05', () => {
  const old = requireProfile('hd36').words
  const now = requireProfile('hd05').words
  it('is the salutation of a tờ trình, the separators and the subject of a công văn', () => {
    expect([old.petition.value, now.petition.value]).toEqual(['Kính gửi:', 'Kính trình:'])
    expect([old.recipientMark.value, now.recipientMark.value]).toEqual([
      { each: ',', last: '.' },
      { each: ';', last: '.' },
    ])
    expect(now.basisMark.value).toEqual({ before: '- ', each: ';', last: '.' })
    expect(now.subject.value.prefix).toBe('về việc ')
  })
})
