import { describe, expect, test } from 'vitest'
import { closed } from '../../src/compose/closing.js'
import type { Block } from '../../src/model/tree.js'
import { line, missing, role, strong } from '../render/sample-drafts.js'

const head = role('number', 'Số: 07/UBND-VP')
const foot = [role('distribution', '- Như trên;'), role('position', 'Chủ tịch')]
const lastOf = (blocks: readonly Block[]) => JSON.stringify(closed(blocks, './.').at(-1 - foot.length))
const paper = (...content: readonly Block[]) => lastOf([head, ...content, ...foot])

describe('the end of a paper', () => {
  test('is “./.” where the official form closes so', () => {
    expect(paper(line('Kính gửi.'), line('Trân trọng báo cáo.'))).toContain('Trân trọng báo cáo./.')
    expect(paper(line('Báo cáo ', missing('nơi nhận'), '.'))).toContain('./.')
  })
  test('is left as it stands where the form closes with a full stop', () => {
    const blocks = [head, line('Trân trọng báo cáo.'), ...foot]
    expect(closed(blocks, '.')).toBe(blocks)
  })
  test.each([
    ['it is closed already', line('Trân trọng báo cáo./.')],
    ['it is no sentence', line('Hồ sơ gồm:')],
    ['it ends with dots to fill in', line('Chữ ký ...')],
    ['it is a heading', line(strong('I. Kết quả.'))],
    ['a table stands last', { type: 'table', align: [], rows: [] } as Block],
  ])('is left as it stands when %s', (_, last) => {
    expect(paper(last)).toBe(JSON.stringify(last))
  })
  test('is left as it stands in a working form, which bears no number', () => {
    expect(lastOf([line('Hồ sơ gồm 03 văn bản.'), ...foot])).not.toContain('./.')
  })
})
