import { describe, expect, it } from 'vitest'
import { attachmentRules } from '../../src/parse/rules/duties/attachments.js'
import { isGeneric } from '../../src/parse/rules/duties/generic.js'
import { modalityRules } from '../../src/parse/rules/duties/modality.js'
import type { PhraseRule } from '../../src/parse/rules/duties/phrase-rule.js'
import { productLineRules } from '../../src/parse/rules/duties/product-line.js'
import { sentenceRules } from '../../src/parse/rules/duties/sentence-kinds.js'
import { targetRules } from '../../src/parse/rules/duties/targets.js'
import { topicOf } from '../../src/parse/rules/duties/topics.js'
import { ATTACK_MS, processorMs, pumped } from '../processor.js'

const ALL: readonly PhraseRule<unknown>[] = [
  ...sentenceRules,
  ...modalityRules,
  ...targetRules,
  ...attachmentRules,
  ...productLineRules,
]

describe('every rule reads its own examples', () => {
  for (const rule of ALL) {
    it(`${rule.name} has examples and a reason`, () => {
      expect(rule.reason).not.toBe('')
      expect(rule.examples.yes.length).toBeGreaterThan(0)
      expect(rule.examples.no.length).toBeGreaterThan(0)
    })
    for (const words of rule.examples.yes)
      it(`${rule.name} reads “${words}”`, () => expect(rule.read(words)).toBeDefined())
    for (const words of rule.examples.no)
      it(`${rule.name} leaves “${words}” alone`, () => expect(rule.read(words)).toBeUndefined())
  }
})

describe('rules stay linear on text made to slow them down', () => {
  const pumps = [
    'nếu ',
    'a, ',
    'thời gian ',
    '(kèm ',
    'từ 1 ',
    'như sau ',
    'đề nghị ',
    'khoản 2 điều 5 ',
    'thông báo để ',
  ]
  for (const rule of ALL) {
    it(`${rule.name} does not go over the text once for each of its letters`, () => {
      const cost = (pump: string) => processorMs(() => rule.read(pumped(pump)))
      for (const pump of pumps) expect(cost(pump), pump).toBeLessThan(ATTACK_MS)
    })
  }
})

describe('what a verb phrase asks for', () => {
  it.each([
    'nghiêm túc triển khai thực hiện',
    'triển khai thực hiện có hiệu quả các nội dung trên',
    'quan tâm phối hợp thực hiện',
  ])('“%s” asks only for carrying the paper out', (words) => {
    expect(isGeneric(words)).toBe(true)
  })
  it.each(['gửi báo cáo về sở nội vụ', 'lập danh sách đảng viên', 'rà soát hồ sơ'])(
    '“%s” asks for something of its own',
    (words) => {
      expect(isGeneric(words)).toBe(false)
    },
  )
})

describe('headings', () => {
  it.each([
    ['tình hình thực hiện', 'telling'],
    ['mục đích , yêu cầu', 'telling'],
    ['tổ chức thực hiện', 'asking'],
    ['nhiệm vụ , giải pháp', 'asking'],
    ['về công tác cán bộ', 'neutral'],
    ['ban xây dựng đảng :', null],
  ])('“%s” is %s', (words, topic) => expect(topicOf(words)).toBe(topic))
})
