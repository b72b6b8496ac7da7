import { describe, expect, test } from 'vitest'
import { UNIT_KINDS } from '../../src/model/unit.js'
import { forbids } from '../../src/office/authority.js'
import { findType } from '../../src/office/document-types.js'
import { TEMPLATE_IDS, template } from './fixtures.js'

describe('who may issue what', () => {
  test.each(['Hướng dẫn', 'Chỉ thị', 'Thông tri', 'Quy định'])(
    'a cell issues no %s, and is told the article',
    (name) => {
      expect(forbids('chi-bo', name)?.article).toContain('399-QĐ/TW')
      expect(forbids('chi-bo-co-so', name)).toBeDefined()
    },
  )
  test('nothing is refused to a committee whose article was not read', () => {
    expect(forbids('dang-uy', 'Chỉ thị')).toBeUndefined()
  })
  test.each(TEMPLATE_IDS)('%s is offered to nobody who may not issue its type', (id) => {
    const { issuers, type } = template(id).manifest
    const name = findType(type)?.name ?? ''
    expect(UNIT_KINDS.filter((kind) => issuers.includes(kind) && forbids(kind, name))).toEqual([])
  })
})
