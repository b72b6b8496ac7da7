import type { Profile } from '../../model/profile.js'
import { partyParts, partyStyles } from './party-styles.js'
import { rulesOf } from './rule.js'

const rule = rulesOf('HD 36-HD/VPTW')
const SIZES = 'phụ lục 3'
const DIAGRAM = 'phụ lục 1'
const table = {
  rule,
  article: SIZES,
  seen: 'primary',
  unseen: 'primary',
} as const

/** Hướng dẫn 36-HD/VPTW of 03/4/2018, repealed 27/5/2026 by Hướng dẫn 05-HD/VPTW. */
export const hd36: Profile = {
  id: 'hd36',
  name: 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018',
  regime: 'party',
  from: '2018-04-03',
  to: '2026-05-26',
  page: {
    sizeMm: rule([210, 297], 'về khổ giấy'),
    marginsMm: rule({ top: 20, bottom: 20, left: 30, right: 15 }, 'về định lề trang văn bản'),
    marginRoomMm: rule(0, 'về định lề trang văn bản'),
    // No rule on the numbering of appendices: the series runs on.
    number: rule({ fromTopMm: 10, hideFirst: true, perAnnex: false }, 'về đánh số trang văn bản'),
    font: rule('Times New Roman', SIZES),
  },
  body: {
    indentMm: rule({ nominal: 10, accept: [9, 13] }, 'về trình bày nội dung'),
    gapPt: rule(6, 'về trình bày nội dung'),
    linePt: rule({ nominal: 19, min: 18, max: null }, 'về trình bày nội dung'),
  },
  head: {
    columnsMm: [73, 19, 73],
    placeDateRow: rule('motto', DIAGRAM),
    motto: rule(['ĐẢNG CỘNG SẢN VIỆT NAM'], 'về tiêu đề'),
    mottoRulePt: rule(0.9, 'về tiêu đề', 'one-source'),
    organMark: rule({ kind: 'star' }, 'về tên cơ quan ban hành'),
    titleMark: rule({ kind: 'text', text: '-----' }, 'về tên loại và trích yếu'),
  },
  foot: {
    columnsMm: [80, 5, 80],
    signatureMm: rule(30, DIAGRAM, 'uncertain'),
    openingBold: rule(true, 'về thể thức đề ký'),
  },
  parts: partyParts(table),
  styles: partyStyles(table),
  words: {
    number: rule({ prefix: 'Số', pad: 2, per: 'term' }, 'về số và ký hiệu'),
    addressees: rule('Kính gửi:', 'về nơi nhận'),
    petition: rule('Kính gửi:', 'về nơi nhận'),
    distribution: rule('Nơi nhận:', 'về nơi nhận'),
    addresseeMark: rule({ each: ',', last: ',', firstOnLine: true }, 'về nơi nhận'),
    recipientMark: rule({ each: ',', last: '.' }, 'về nơi nhận'),
    archive: rule('Lưu', 'về nơi nhận'),
    basisMark: rule({ before: '', each: ';', last: ',' }, 'về trình bày căn cứ'),
    subject: rule({ prefix: '', capital: true }, 'về trích yếu của công văn'),
    end: rule('.', 'về trình bày nội dung'),
    copy: rule(
      {
        labels: { 'sao y': 'Sao y bản chính', 'sao lục': 'Sao lục', 'trích sao': 'Trích sao' },
        codes: { 'sao y': 'BS', 'sao lục': 'BS', 'trích sao': 'BS' },
      },
      'về bản sao',
    ),
  },
}
