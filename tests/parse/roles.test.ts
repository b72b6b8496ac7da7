import { describe, expect, it } from 'vitest'
import type { Header } from '../../src/model/dispatch.js'
import { shortNames } from '../../src/parse/rules/duties/roles/short-names.js'
import { type RoleExample, roleRules } from '../../src/parse/rules/duties/roles/table.js'
import { partiesOf } from '../../src/parse/rules/duties/roles.js'

const named = (value: string | undefined): Header['issuer'] =>
  value === undefined ? null : { value, span: [0, value.length], certainty: 'stated' }

/** Which rule decides of the names in the paper of the example. */
function ruleOf({ issuer, superior, regime, to, names, qualified }: RoleExample): string {
  const parties = partiesOf(
    { regime: regime ?? 'unknown', issuer: named(issuer), superior: named(superior) },
    to.map((name) => ({ name, span: [0, name.length] })),
  )
  return parties.roleOf(names, qualified === true).rule
}

describe('the table of roles', () => {
  for (const rule of roleRules) {
    it(`${rule.name} decides its own examples`, () => {
      expect(rule.examples.yes.length).toBeGreaterThan(0)
      for (const example of rule.examples.yes)
        expect(ruleOf(example), JSON.stringify([example.to, example.names])).toBe(rule.name)
    })
    it(`${rule.name} leaves the others alone`, () => {
      expect(rule.examples.no.length).toBeGreaterThan(0)
      for (const example of rule.examples.no)
        expect(ruleOf(example), JSON.stringify([example.to, example.names])).not.toBe(rule.name)
    })
  }

  it('the last rule takes what is left, and every name is its own', () => {
    expect(roleRules.at(-1)?.name).toBe('role/other')
    expect(new Set(roleRules.map((rule) => rule.name)).size).toBe(roleRules.length)
  })
})

describe('short names', () => {
  const text = 'Ngân hàng Lam Giang chi nhánh Sơn Hoà (NHLG chi nhánh) nhận được Công văn của Hiệp hội (qua Văn phòng).'
  const shorts = shortNames(text, 0, ['NGÂN HÀNG LAM GIANG CHI NHÁNH SƠN HOÀ', 'Hiệp hội'])
  it('are taken from the brackets behind the name of a party, nothing else in brackets is', () => {
    expect([...shorts]).toEqual([['NHLG chi nhánh', 'NGÂN HÀNG LAM GIANG CHI NHÁNH SƠN HOÀ']])
  })
  it('stand for that party', () => {
    const header = { regime: 'state', issuer: named('NGÂN HÀNG LAM GIANG CHI NHÁNH SƠN HOÀ'), superior: null } as const
    expect(partiesOf(header, [], shorts).isIssuer('NHLG chi nhánh')).toBe(true)
    expect(partiesOf(header, []).isIssuer('NHLG chi nhánh')).toBe(false)
  })
})

describe('whose papers go up', () => {
  const parties = (to: readonly string[]) =>
    partiesOf(
      { regime: 'party', issuer: named('ĐẢNG UỶ XÃ SƠN HOÀ'), superior: named('ĐẢNG BỘ TỈNH LAM GIANG') },
      to.map((name) => ({ name, span: [0, name.length] })),
    )
  it('a paper to the committee above and its bodies reports', () => {
    expect(parties(['Ban Thường vụ Tỉnh uỷ', 'Ban Tổ chức Tỉnh uỷ']).isUpward).toBe(true)
    expect(parties(['Ban Thường vụ Tỉnh uỷ', 'Các chi bộ trực thuộc']).isUpward).toBe(false)
  })
})
