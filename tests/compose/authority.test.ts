import { describe, expect, test } from 'vitest'
import { UNIT_KINDS } from '../../src/model/unit.js'
import { forbids } from '../../src/office/authority.js'
import { findType } from '../../src/office/document-types.js'
import { TEMPLATE_IDS, template } from './fixtures.js'

const DAY = '2026-08-05'

describe('who may issue what', () => {
  test.each(['Hướng dẫn', 'Chỉ thị', 'Thông tri', 'Quy định'])(
    'a cell issues no %s, and is told the article',
    (name) => {
      expect(forbids('chi-bo', name, DAY)?.article).toContain('399-QĐ/TW')
      expect(forbids('chi-bo-co-so', name, DAY)).toBeDefined()
    },
  )
  test('cites no article for a day before the rule was in force', () => {
    expect(forbids('chi-bo', 'Hướng dẫn', '2026-01-08')).toBeUndefined()
    expect(forbids('chi-bo', 'Hướng dẫn', '2026-01-09')).toBeDefined()
  })
  test('nothing is refused to a committee whose article was not read', () => {
    expect(forbids('dang-uy', 'Chỉ thị', DAY)).toBeUndefined()
  })
  test.each(TEMPLATE_IDS)('%s is offered to nobody who may not issue its type', (id) => {
    const { issuers, type } = template(id).manifest
    const name = findType(type)?.name ?? ''
    expect(UNIT_KINDS.filter((kind) => issuers.includes(kind) && forbids(kind, name, DAY))).toEqual([])
  })
})
