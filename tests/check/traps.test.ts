import { describe, expect, test } from 'vitest'
import { checkForm } from '../../src/check/index.js'
import type { Draft } from '../../src/model/draft.js'
import type { Profile } from '../../src/model/profile.js'
import type { Role } from '../../src/model/roles.js'
import type { Block, Inline } from '../../src/model/tree.js'
import { measurePaper } from '../../src/read/index.js'
import { drawDocx } from '../../src/render/docx/index.js'
import { layoutDraft } from '../../src/render/layout/index.js'
import type { Layout } from '../../src/render/layout/types.js'
import { TypstEngine } from '../../src/render/pdf/typst.js'
import { hd05 } from '../compose/fixtures.js'
import { PRINTS } from '../render/prints.js'
import { role } from '../render/sample-drafts.js'

/** The traps of public material on HD 05, printed as real files: one mistake each, and the rule that must see it. */
interface Trap {
  readonly name: string
  readonly rule: string
  /** The right paper it starts from. */
  readonly from?: string
  readonly draft?: (draft: Draft) => Draft
  readonly profile?: Profile
  readonly layout?: (layout: Layout) => Layout
}

const mapText = (children: readonly Inline[], change: (text: string) => string): readonly Inline[] =>
  children.map((child) =>
    child.type === 'text'
      ? { ...child, value: change(child.value) }
      : 'children' in child
        ? ({ ...child, children: mapText(child.children, change) } as Inline)
        : child,
  )
const mapBlocks = (blocks: readonly Block[], change: (text: string) => string): readonly Block[] =>
  blocks.map((block) => {
    if (block.type === 'paragraph') return { ...block, children: mapText(block.children, change) as Inline[] } as Block
    return block.type === 'role' ? { ...block, children: mapBlocks(block.children, change) } : block
  })
const said =
  (from: RegExp, to: string) =>
  (draft: Draft): Draft => ({
    ...draft,
    papers: draft.papers.map((paper) => ({
      ...paper,
      blocks: mapBlocks(paper.blocks, (text) => text.replace(from, to)),
    })),
  })
const before =
  (where: Role, ...blocks: readonly Block[]) =>
  (draft: Draft): Draft => ({
    ...draft,
    papers: draft.papers.map((paper, index) => ({
      ...paper,
      blocks:
        index > 0
          ? paper.blocks
          : paper.blocks.flatMap((one, at) =>
              one.type === 'role' && one.role === where && paper.blocks.indexOf(one) === at ? [...blocks, one] : [one],
            ),
    })),
  })
const styled = (name: Role, change: object): Profile => {
  const rule = hd05.styles[name]
  return rule ? { ...hd05, styles: { ...hd05.styles, [name]: { ...rule, value: { ...rule.value, ...change } } } } : hd05
}
const line = (share: number) => ({ ...hd05.head.organMark, value: { kind: 'rule' as const, share } })
const margins = { ...hd05.page.marginsMm, value: { ...hd05.page.marginsMm.value, right: 20 } }
const swapped = (layout: Layout): Layout => ({
  ...layout,
  sections: layout.sections.map((section) => ({
    ...section,
    items: section.items.map((item) =>
      item.kind === 'columns' && item.role === 'foot'
        ? { ...item, rows: item.rows.map((row) => [...row].reverse()) }
        : item,
    ),
  })),
})
const bases = role('basis', '- Căn cứ Điều lệ Đảng;', '- Căn cứ Quy chế làm việc của Đảng uỷ khoá này,')

const TRAPS: readonly Trap[] = [
  { name: 'QĐi', rule: 'head/number', draft: said(/-CV\/ĐU$/u, '-QĐi/ĐU') },
  { name: 'a comma after the last basis', rule: 'body/bases', from: 'ke-hoach-ket-nap', draft: before('basis', bases) },
  { name: 'commas in Nơi nhận', rule: 'distribution/marks', draft: said(/^(- Như trên);/u, '$1,') },
  { name: 'V/v', rule: 'head/subject', draft: said(/^về việc/u, 'V/v') },
  {
    name: 'Kính gửi on a tờ trình',
    rule: 'addressees/salutation',
    from: 'de-xuat-thi-diem',
    draft: said(/^Kính trình:/u, 'Kính gửi:'),
  },
  { name: 'Số with a colon', rule: 'head/number', draft: said(/^Số 07/u, 'Số: 07') },
  { name: './.', rule: 'body/end', draft: said(/trân trọng báo cáo\.$/u, 'trân trọng báo cáo./.') },
  { name: 'TM.', rule: 'signature/authority', draft: said(/^T\/M /u, 'TM. ') },
  { name: 'KT.', rule: 'signature/authority', draft: said(/^T\/M /u, 'KT. ') },
  { name: 'a bold position under T/M', rule: 'signature/position', profile: styled('position', { bold: true }) },
  { name: 'TCT of a centre', rule: 'head/number', draft: said(/-CV\/ĐU$/u, '-CV/TCT') },
  { name: 'TUQ', rule: 'signature/authority', draft: said(/^T\/M /u, 'TUQ. ') },
  { name: 'Lưu: VT', rule: 'distribution/marks', draft: said(/^- Lưu .*/u, '- Lưu: VT.') },
  { name: 'ĐUK after July 2025', rule: 'head/number', draft: said(/-CV\/ĐU$/u, '-CV/ĐUK') },
  { name: 'HU after July 2025', rule: 'head/number', draft: said(/-CV\/ĐU$/u, '-CV/HU') },
  { name: 'BCSĐ after July 2025', rule: 'head/number', draft: said(/-CV\/ĐU$/u, '-CV/BCSĐ') },
  { name: 'a copy with a BS number', rule: 'head/number', draft: said(/-CV\/ĐU$/u, '-BS/ĐU') },
  { name: 'a body of 13 pt', rule: 'body/type', profile: styled('body', { sizePt: [13, 13] }) },
  {
    name: 'a right margin of 20 mm',
    rule: 'page/margins',
    profile: { ...hd05, page: { ...hd05.page, marginsMm: margins } },
  },
  {
    name: 'contact on page 1',
    rule: 'foot/contact',
    draft: before('addressees', role('contact', 'Địa chỉ: số 1 đường Thử; điện thoại: 0000')),
  },
  { name: 'a Roman appendix', rule: 'annex/number', draft: before('distribution', role('annex-label', 'Phụ lục II')) },
  {
    name: 'a rule for the star',
    rule: 'head/star',
    profile: { ...hd05, head: { ...hd05.head, organMark: line(0.4) } },
  },
  {
    name: 'a rule for the five hyphens',
    rule: 'title/mark',
    from: 'bao-cao-ket-qua',
    profile: { ...hd05, head: { ...hd05.head, titleMark: line(0.4) } },
  },
  {
    name: 'Nơi nhận in bold italic',
    rule: 'distribution/word',
    profile: styled('distribution', { bold: true, italic: true }),
  },
  { name: 'Nơi nhận on the right', rule: 'distribution/word', layout: swapped },
  {
    name: 'a wrong day of HD 05',
    rule: 'body/instrument-date',
    draft: said(/^Phúc đáp/u, 'Theo Hướng dẫn số 05-HD/VPTW, ngày 12/01/2026, phúc đáp'),
  },
]
const engine = new TypstEngine()

describe.each(TRAPS.map((trap) => [trap.name, trap] as const))('the trap: %s', (_, trap) => {
  test.each(['docx', 'pdf'] as const)('is seen in a .%s', async (format) => {
    const print = PRINTS.find(({ name }) => name === `hd05/${trap.from ?? 'phuc-dap'}`)
    if (!print) throw new Error('no such print')
    const laid = layoutDraft(trap.draft ? trap.draft(print.draft) : print.draft, trap.profile ?? hd05)
    const layout = trap.layout ? trap.layout(laid) : laid
    const bytes = format === 'pdf' ? await engine.draw(layout) : await drawDocx(layout)
    const paper = await measurePaper(bytes, `a.${format}`)
    expect(checkForm(paper, hd05).map(({ rule }) => rule)).toContain(trap.rule)
  })
})

test.each(['docx', 'pdf'] as const)(
  'a state paper (.%s) that ends with a full stop alone is told, as one source says',
  async (format) => {
    const print = PRINTS.find(({ name }) => name === 'nd30/phuc-dap')
    if (!print) throw new Error('no such print')
    const layout = layoutDraft(said(/\.\/\.$/u, '.')(print.draft), print.profile)
    const bytes = format === 'pdf' ? await engine.draw(layout) : await drawDocx(layout)
    const findings = checkForm(await measurePaper(bytes, `a.${format}`), print.profile)
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['body/end', 'warning']])
  },
)
