import type { Profile } from '../../model/profile.js'
import { partyParts, partyStyles } from './party-styles.js'
import { rulesOf } from './rule.js'

const rule = rulesOf('HD 05-HD/VPTW')
const SIZES = 'phụ lục 2 (đo trên bản in, đối chiếu HD 36-HD/VPTW, phụ lục 3)'
const table = {
  rule,
  article: SIZES,
  seen: 'one-source',
  unseen: 'uncertain',
} as const

/** Hướng dẫn 05-HD/VPTW of 27/5/2026, in force on signing. */
export const hd05: Profile = {
  id: 'hd05',
  name: 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026',
  regime: 'party',
  from: '2026-05-27',
  to: null,
  page: {
    sizeMm: rule([210, 297], 'mục II.IV'),
    marginsMm: rule({ top: 20, bottom: 20, left: 30, right: 15 }, 'mục II.IV'),
    marginRoomMm: rule(0, 'mục II.IV'),
    number: rule({ fromTopMm: 10, hideFirst: true, perAnnex: true }, 'mục II.IV'),
    font: rule('Times New Roman', 'mục II.IV'),
  },
  body: {
    indentMm: rule({ nominal: 10, accept: [9, 13] }, 'mục II.I.6.2.2'),
    gapPt: rule(6, 'mục II.I.6.2.2'),
    linePt: rule({ nominal: 19, min: 18, max: 22 }, 'mục II.I.6.2.2'),
  },
  head: {
    columnsMm: [73, 19, 73],
    placeDateRow: rule('motto', 'mục II.I.4'),
    motto: rule(['ĐẢNG CỘNG SẢN VIỆT NAM'], 'mục II.I.1'),
    mottoRulePt: rule(0.9, 'mục II.I.1 (đo trên bản in)', 'one-source'),
    organMark: rule({ kind: 'star' }, 'mục II.I.2'),
    titleMark: rule({ kind: 'text', text: '-----' }, 'mục II.I.5'),
  },
  foot: {
    columnsMm: [80, 5, 80],
    signatureMm: rule(30, 'mục II.I.7', 'uncertain'),
    // Stated by the examples of the clause, not by its text.
    openingBold: rule(true, 'mục II.I.7 (ví dụ)', 'one-source'),
  },
  parts: partyParts(table),
  styles: partyStyles(table),
  words: {
    number: rule({ prefix: 'Số', pad: 2, per: 'term' }, 'mục II.I.3'),
    addressees: rule('Kính gửi:', 'mục II.I.9'),
    petition: rule('Kính trình:', 'mục II.I.9'),
    distribution: rule('Nơi nhận:', 'mục II.I.9'),
    addresseeMark: rule({ each: ';', last: ';', firstOnLine: false }, 'mục II.I.9'),
    recipientMark: rule({ each: ';', last: '.' }, 'mục II.I.9'),
    archive: rule('Lưu', 'mục II.I.9'),
    basisMark: rule({ before: '- ', each: ';', last: '.' }, 'mục II.I.6'),
    // Shown by the example of the clause.
    subject: rule({ prefix: 'về việc ', capital: false }, 'mục II.I.5 (ví dụ)', 'one-source'),
    end: rule('.', 'mục II.I.6'),
    // One notion for every kind; the size of the stamp stands in phụ lục 3, which was not found.
    copy: rule(
      {
        labels: { 'sao y': 'Bản sao văn bản', 'sao lục': 'Bản sao văn bản', 'trích sao': 'Bản sao văn bản' },
        codes: null,
      },
      'mục II.III',
    ),
  },
}
