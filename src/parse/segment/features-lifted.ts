import { type Feature, finished, short } from './feature.js'
import { isCaps } from './fold.js'
import { BIG, COLON, FIGURE, mayHold, SMALL } from './look.js'
import {
  BARE_NUMBER,
  EMAIL,
  HAND_WORDS,
  INCOMING,
  NOI_NHAN,
  PAGE_NUMBER,
  PERSON,
  RULE,
  STAMP,
  STAMP_TITLE,
} from './marks.js'
import type { View } from './views.js'

// A wrapped line of content may begin with any of these words, so each wants its colon, its clock or its capitals.
const SHORT_DATE_ALONE = /^(?:ngay )?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{2}|\d{4})$/u

/** Figures with the date of receipt behind them, no symbol between. */
const STAMP_NUMBER = /^so ?[:.]? ?[^a-z]{0,14}[a-z]?[^a-z]{0,6}ngay ?:? ?\d{1,2} ?[/.-] ?\d{1,2}/u

const isStamp = (view: View): boolean =>
  (mayHold(view.piece.look, COLON) && (STAMP.test(view.fold) || view.fold.endsWith('+07:00'))) ||
  (view.caps && STAMP_TITLE.test(view.fold)) ||
  (view.fold.includes(' den') && saysIncoming(view))

/** The words of the stamp are printed in capitals; in a sentence they are not. */
function saysIncoming(view: View): boolean {
  const hit = INCOMING.exec(view.fold)
  return hit !== null && isCaps(view.text.slice(hit.index, hit.index + hit[0].length))
}

/** Letters and figures draw no line. */
const isRule = (view: View): boolean => (view.piece.look.signs & (SMALL | BIG | FIGURE)) === 0 && RULE.test(view.text)

/** Reasons that speak of what is no part of the text: rules, page numbers, stamps, hand notes. */
export const LIFTED_FEATURES: readonly Feature[] = [
  {
    name: 'rule',
    why: 'star, hyphens or a line drawn with characters',
    votes: { mark: 9, body: -2 },
    test: (v) => isRule(v),
    examples: { yes: ['*', '-----', '* * *', '_____', '═════'], no: ['- a'] },
  },
  {
    name: 'page-number',
    why: 'a figure alone on its line',
    votes: { furniture: 9 },
    test: (v) => short(v, 14) && mayHold(v.piece.look, FIGURE) && PAGE_NUMBER.test(v.fold) && !v.piece.cell,
    examples: { yes: ['2', '- 3 -', 'Trang 2/5'], no: ['2024-2025', '1. a'] },
  },
  {
    name: 'figures-behind-name',
    why: 'the number stamped last stands behind the signer in the layer of text, or a page is counted there',
    begins: '0123456789',
    votes: { furniture: 9 },
    test: (v, b) => v.length < 6 && /^\d{4,5}$/u.test(v.text) && b !== undefined && PERSON.test(b.text),
    examples: { yes: [], no: ['2025'] },
  },
  {
    name: 'page-region',
    why: 'the reader found it in the page head or foot',
    votes: { furniture: 7 },
    test: (v) =>
      (v.piece.hints.region === 'page-head' || v.piece.hints.region === 'page-foot') &&
      short(v, 120) &&
      !NOI_NHAN.test(v.fold),
    examples: { yes: [], no: [] },
  },
  {
    name: 'stamp',
    why: 'words of incoming stamps and of digital signatures',
    votes: { stamp: 9, distribution: -2, body: -1 },
    test: (v) => short(v, 130) && isStamp(v),
    examples: {
      yes: [
        'Ký bởi: Văn phòng',
        'ĐẾN Số: 12',
        'CÔNG VĂN ĐẾN',
        '19-08-2025 10:44:54 +07:00',
        'VP HUYỆN UỶ - CÔNG VĂN ĐẾN - Số: 81 - Ngày 5/6/2024',
      ],
      no: ['đến hết ngày 5/6/2024', 'đến ngày 20/6/2025', 'văn bản đến', 'ngày ký ban hành'],
    },
  },
  {
    name: 'stamp-line',
    why: 'the lines of an incoming stamp go together',
    begins: 'sngclet',
    votes: { stamp: 5.5 },
    test: (v, b) =>
      short(v, 40) &&
      b !== undefined &&
      (isStamp(b) || BARE_NUMBER.test(b.fold) || EMAIL.test(b.fold)) &&
      /^(?:so|ngay|gio|chuyen|luu|co quan|email|to chuc)\s?:/u.test(v.fold),
    examples: { yes: [], no: ['Ngày: 5/6/2024'] },
  },
  {
    name: 'stamp-organ',
    why: 'the receiving organ stands over the word ĐẾN of its own stamp',
    votes: { stamp: 12, organ: -9, subject: -3 },
    test: (v) => v.overStamp,
    examples: { yes: [], no: [] },
  },
  {
    name: 'stamp-number',
    why: 'a stamp of receipt counts the paper and dates it on one line, without a symbol',
    begins: 's',
    votes: { stamp: 8, subject: -3 },
    test: (v) => short(v, 45) && v.fold.includes('ngay') && STAMP_NUMBER.test(v.fold),
    examples: {
      yes: ['Số: 81 Ngày 14/7/2026', 'Số: †4/  Ngày 14/7/2026', 'Số 8l2 - Ngày: 10/10/2025'],
      no: ['Số 12-CV/ĐU, ngày 14/7/2026', 'Số liệu đến ngày 14/7/2026'],
    },
  },
  {
    name: 'stamp-signer',
    why: 'who signed, or his address, stands above the time in the stamp of a digital signature',
    votes: { stamp: 9, subject: -3, body: -2, organ: -3 },
    test: (v) => v.stamped,
    examples: { yes: [], no: [] },
  },
  {
    name: 'figures-over-blank',
    why: 'the number was stamped over the line that leaves it blank',
    begins: '0123456789',
    votes: { furniture: 12, organ: -4 },
    test: (v) => v.overBlank,
    examples: { yes: [], no: ['2236'] },
  },
  {
    name: 'running-head',
    why: 'the same short line stands beside several page numbers',
    votes: { furniture: 9, body: -2 },
    test: (v) => v.running,
    examples: { yes: [], no: [] },
  },
  {
    name: 'contact',
    why: 'ô 12, 13: drafter code and contact lines stand under the foot',
    begins: 'nsdewf',
    votes: { furniture: 4.5, distribution: -1 },
    test: (v) =>
      short(v, 120) &&
      /^(?:nguoi (?:soan|lap|danh may)|so hieu van ban|soan thao|dien thoai|dt|dia chi|e-?mail|website|fax)\s?:/u.test(
        v.fold,
      ),
    examples: {
      yes: ['Người soạn: A', 'Địa chỉ: số 1', 'Số hiệu văn bản: 12 Người lập: A'],
      no: ['Địa chỉ nhận hồ sơ là Văn phòng'],
    },
  },
  {
    name: 'about-paper',
    why: 'a web page tells of the paper above its first line',
    votes: { furniture: 20 },
    test: (v) => v.aboutPaper,
    examples: { yes: [], no: ['Công văn số 55/SNV-VP ngày 12/3/2024'] },
  },
  {
    name: 'file-path',
    why: "the place of the file on the typist's machine, printed under the foot",
    begins: 'abcdefghijklmnopqrstuvwxyz',
    votes: { furniture: 12, distribution: -3 },
    test: (v) => short(v, 160) && /^[a-z]:\\[^\\]/u.test(v.fold),
    examples: {
      yes: ['d:\\2011\\CV\\Thang 4\\Bau chon'],
      no: ['A: việc cần làm', 'c/ Tổ chức'],
    },
  },
  {
    name: 'cut-in',
    why: 'a sentence breaks off before this short block and goes on behind it',
    votes: { 'hand-note': 8, furniture: 1, stamp: 2, body: -2 },
    test: (v) => v.cutIn,
    examples: { yes: [], no: [] },
  },
  {
    name: 'hand-words',
    why: 'words of a chief clerk passing the paper on, or a date scribbled alone',
    begins: 'scdkgbpl[(n0123456789',
    votes: { 'hand-note': 2 },
    test: (v) =>
      short(v, 60) && (HAND_WORDS.test(v.fold) || SHORT_DATE_ALONE.test(v.fold)) && !v.bullet && !finished(v),
    examples: { yes: ['03/6/24', 'Sao chuyển các chi bộ'], no: ['- Lưu.'] },
  },
]
