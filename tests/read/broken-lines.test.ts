import { describe, expect, test } from 'vitest'
import type { Block, Inline } from '../../src/model/tree.js'
import { joinBrokenLines } from '../../src/read/broken-lines.js'
import { blockText } from './outline.js'

const column = (...lines: readonly string[]): Block => ({
  type: 'paragraph',
  children: lines.flatMap((value, at): Inline[] => [
    ...(at > 0 ? [{ type: 'break' as const }] : []),
    { type: 'text', value },
  ]),
  hints: { column: 'right', columns: 1 },
})
const joined = (block: Block) => joinBrokenLines({ type: 'root', children: [block] }).children.map(blockText)

describe('a line broken by a narrow column', () => {
  test.each([
    [['Bến Suông, ngày 18 tháng 06 năm', '2021'], 'Bến Suông, ngày 18 tháng 06 năm 2021'],
    [['Bến Suông, ngày', '18 tháng 6 năm 2021'], 'Bến Suông, ngày 18 tháng 6 năm 2021'],
    [['Bến Suông, ngày      tháng', 'năm 2021'], 'Bến Suông, ngày      tháng năm 2021'],
    [['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA', 'VIỆT NAM', 'Độc lập'], 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập'],
    [['quán triệt Nghị quyết số 12-', 'NQ/TU'], 'quán triệt Nghị quyết số 12-NQ/TU'],
  ])('%s goes on', (lines, text) => expect(joined(column(...lines))).toEqual([text]))

  test.each([[['báo cáo năm', 'Kính gửi']], [['Số 12-CV/ĐU', '2021 là năm']], [['ĐẢNG BỘ TỈNH', 'VIỆT NAM']]])(
    '%s stays two lines',
    (lines) => expect(joined(column(...lines))).toEqual([lines.join('⏎')]),
  )

  test('outside the columns nothing is joined', () => {
    const { type, children } = column('tháng', 'năm 2021') as Extract<Block, { type: 'paragraph' }>
    expect(joined({ type, children })).toEqual(['tháng⏎năm 2021'])
  })
})
