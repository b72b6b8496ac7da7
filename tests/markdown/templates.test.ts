import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeParagraphs, escapeValue, plainLine } from '../../src/markdown/escape.js'
import { missingMark, splitMissing } from '../../src/markdown/missing.js'
import { parseTemplate } from '../../src/markdown/parse-template.js'
import type { Block, Inline } from '../../src/model/tree.js'

function words(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? words(node.children) : '\n')).join('')
}

function only(blocks: readonly Block[]): Block {
  expect(blocks).toHaveLength(1)
  return blocks[0] as Block
}

const HOSTILE = [
  '*',
  '**',
  '#',
  '# Một',
  '|',
  'a | b',
  '1. ',
  '1. Một',
  '2) Hai',
  '- ',
  '- ý',
  '+ ý',
  '> trích',
  '&',
  '&amp;',
  '&#x41;',
  '{{x}}',
  '{{{x}}}',
  '{{#each a}}',
  'www.a.vn',
  'https://a.vn',
  '<b>đậm</b>',
  '<!-- ghi chú -->',
  '`mã`',
  '```',
  '~~~',
  '---',
  '===',
  '\\',
  '\\*',
  '[a](b)',
  '![a](b)',
  '[CẦN',
  ':::number',
  '::page{landscape}',
  ':b[x]',
  '    lùi',
  '\tlùi',
  '_a_',
  'a*b*c',
  '5*3*2',
  '10:30',
  'tỷ lệ 1:2',
  'a\\|b',
  'x^2',
  '~5~',
  '$1',
  '| :-: |',
  'a|b|c',
  "d'Âu",
  '“nháy”',
  '…',
  'A\u0300',
  'Ðảng',
]
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...HOSTILE, ' ', 'chữ', '\n'), { maxLength: 8 }).map((parts) => parts.join('')),
)

describe('a value put into a template', () => {
  test('is read back as the same words, whatever they are, in a paragraph', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const block = only(parseTemplate(`Kính gửi: ${escapeValue(value)} hết`).children)
        expect(block.type).toBe('paragraph')
        expect(block.type === 'paragraph' && words(block.children)).toBe(`Kính gửi: ${plainLine(value)} hết`)
      }),
      { numRuns: 2000 },
    )
  })

  test('is read back as the same words at the start of a line', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        fc.pre(plainLine(value) !== '')
        const block = only(parseTemplate(escapeValue(value)).children)
        expect(block.type === 'paragraph' && words(block.children)).toBe(plainLine(value))
      }),
      { numRuns: 2000 },
    )
  })

  test('stays in its own cell of a table', () => {
    fc.assert(
      fc.property(hostile, hostile, (left, right) => {
        const table = only(
          parseTemplate(`| A | B |\n|:--|:-:|\n| ${escapeValue(left)} | ${escapeValue(right)} |`).children,
        )
        expect(table.type === 'table' && table.rows.map((row) => row.map(words))).toEqual([
          ['A', 'B'],
          [plainLine(left), plainLine(right)],
        ])
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps its paragraphs apart and opens no block', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 5 }), (lines) => {
        const wanted = lines
          .flatMap((line) => line.split(/\r?\n/u))
          .map(plainLine)
          .filter((line) => line !== '')
        const blocks = parseTemplate(escapeParagraphs(lines.join('\n'))).children
        expect(blocks.map((block) => (block.type === 'paragraph' ? words(block.children) : block.type))).toEqual(wanted)
      }),
    )
  })
})

describe('a template in Markdown', () => {
  test('keeps printed numbers, hyphens and stars as words', () => {
    const text = ['5. Năm', '7. Bảy', '- gạch', '*', '+ cộng', 'a) ý'].join('\n\n')
    const blocks = parseTemplate(text).children
    expect(blocks.map((block) => block.type === 'paragraph' && words(block.children))).toEqual(text.split('\n\n'))
  })

  test('groups blocks under a role and refuses a role that does not exist', () => {
    const [block] = parseTemplate(':::number\nSố 05-CV/ĐU\n:::').children
    expect(block).toMatchObject({ type: 'role', role: 'number', children: [{ type: 'paragraph' }] })
    expect(() => parseTemplate(':::so-hieu\nx\n:::')).toThrow(/phần “so-hieu” không có/u)
  })

  test('begins an annex on a landscape page', () => {
    expect(parseTemplate('a\n\n::page{landscape}\n\nb').children[1]).toEqual({ type: 'page', orientation: 'landscape' })
  })

  test('does not take a clock time or a colon for a directive', () => {
    const [block] = parseTemplate('Lúc 10:30, Kính gửi:Ban, tỷ lệ 1:2').children
    expect(block?.type === 'paragraph' && words(block.children)).toBe('Lúc 10:30, Kính gửi:Ban, tỷ lệ 1:2')
  })
})

describe('the mark of a missing fact', () => {
  test('is found again as a node of its own inside a sentence', () => {
    const mark = missingMark('số người [a]')
    expect(splitMissing(`cử ${mark} đồng chí`)).toEqual([
      { type: 'text', value: 'cử ' },
      { type: 'missing', value: 'số người [a)' },
      { type: 'text', value: ' đồng chí' },
    ])
  })
})
