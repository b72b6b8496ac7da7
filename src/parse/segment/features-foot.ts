import { type Feature, finished, short } from './feature.js'
import { NOI_NHAN, PERSON, SIGNED } from './marks.js'
import { AUTHORITY_PREFIX, FAMILY_NAMES, POSITION, rankLength } from './positions.js'
import type { View } from './views.js'

const ITEM_START = /^(?:[-+]\s?)?(?:nhu tren|nhu kinh gui|nhu thanh phan|nhu dieu|luu(?![a-z]))/u
const PURPOSE =
  /\((?:de )?(?:b\/?c|bao cao|b\.cao|ph\/h|p\/h|phoi hop|t\/h|th|thuc hien|biet|theo doi|chi dao|c\/d|kiem tra|tham muu|giam sat)(?![a-z])[^()]{0,40}\)/u

/** Reasons that speak of Nơi nhận (ô 9) and the signature (ô 7). */
export const FOOT_FEATURES: readonly Feature[] = [
  {
    name: 'signed',
    why: 'a note in the place of the signature',
    begins: '[(dck',
    votes: { mark: 6, 'hand-note': 4.5, body: -2 },
    test: (v) => short(v, 40) && SIGNED.test(v.fold),
    examples: { yes: ['(đã ký)', '[Chữ ký]', 'Đã ký'], no: ['đã ký kết'] },
  },
  {
    name: 'noi-nhan',
    why: 'the words Nơi nhận open the recipients',
    long: true,
    begins: 'n',
    votes: { distribution: 12, body: -3 },
    test: (v) => NOI_NHAN.test(v.fold),
    examples: {
      yes: ['Nơi nhận:', 'Nơinhận:', 'Nơi nhận: Như trên'],
      no: ['Nơi nhận hồ sơ là Ban Tổ chức'],
    },
  },
  {
    name: 'recipient',
    why: 'Như trên, Lưu, a purpose in brackets or a brace belong to Nơi nhận',
    votes: { distribution: 3.5 },
    test: (v) =>
      short(v, 140) &&
      (ITEM_START.test(v.fold) || (v.fold.includes('(') && PURPOSE.test(v.fold)) || /[{}]/u.test(v.text)),
    examples: {
      yes: ['- Như trên,', '- Lưu VP.', 'Tỉnh uỷ (để b/c),', 'Ban Tổ chức, }'],
      no: ['Tỉnh uỷ (khoá I)'],
    },
  },
  {
    name: 'authority',
    why: 'ô 7a: T/M, K/T, T/L, TM., KT., TL.',
    votes: { authority: 10, body: -2, organ: -4 },
    test: (v) => v.caps && short(v, 110) && AUTHORITY_PREFIX.test(v.fold),
    examples: {
      yes: ['T/M BAN THƯỜNG VỤ', 'TM. UỶ BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'TL.CHỦ TỊCH', 'T.M ĐẢNG UỶ'],
      no: ['TMĐT', 'T/m ban'],
    },
  },
  {
    name: 'position-caps',
    why: 'ô 7a: a position in capitals',
    votes: { position: 8, organ: -3, body: -1 },
    test: (v) => v.caps && short(v, 80) && POSITION.test(v.fold) && v.last !== ':',
    examples: {
      yes: ['PHÓ BÍ THƯ', 'TRƯỜNG BAN', 'Q. GIÁM ĐỐC', 'PHÓ CHÁNH VĂN PHÒNG'],
      no: ['Phó Bí thư', 'BAN TỔ CHỨC'],
    },
  },
  {
    name: 'position-title-case',
    why: 'some papers print the position in small letters',
    votes: { position: 4.5 },
    test: (v) => !v.caps && short(v, 40) && !v.lower && POSITION.test(v.fold) && !finished(v) && v.last !== ':',
    examples: { yes: ['Phó Bí thư'], no: ['Bí thư chi bộ báo cáo.'] },
  },
  {
    name: 'kiem',
    why: 'kiêm stands between two positions (HD05 II.I.7)',
    begins: 'k',
    votes: { position: 6 },
    test: (v) => v.fold === 'kiem',
    examples: { yes: ['kiêm'], no: ['kiểm tra'] },
  },
  {
    name: 'person',
    why: 'ô 7b: two to six capitalised syllables and nothing else',
    votes: { signer: 5 },
    test: (v) => short(v, 60) && !v.caps && !v.bullet && isPerson(v),
    examples: {
      yes: ['Nguyễn Văn A', 'Thượng tá Trần Văn Bình'],
      no: ['Ban Tổ chức', 'Sơn Hoà, ngày'],
    },
  },
  {
    name: 'family-name',
    why: 'begins with a common family name',
    votes: { signer: 2.5 },
    test: (v) => short(v, 40) && !v.bullet && !finished(v) && v.last !== ':' && beginsWithFamilyName(v),
    examples: { yes: ['Nguyễn Văn A', 'NGUYỄN VĂN A'], no: ['Đề nghị'] },
  },
]

function beginsWithFamilyName(view: View): boolean {
  const end = view.fold.indexOf(' ')
  if (!FAMILY_NAMES.has(end < 0 ? view.fold : view.fold.slice(0, end))) return false
  return /^\p{Lu}/u.test(view.text) && view.fold.split(' ').length <= 6
}

function isPerson(view: View): boolean {
  if (PERSON.test(view.text)) return true
  // Forms of address (đồng chí, ông, bà) are of the content, ranks and degrees of the signature.
  if (/^(?:dong chi|d\/c|ong|ba)[ :]/u.test(view.fold)) return false
  const rank = rankLength(view.fold)
  return rank > 0 && PERSON.test(view.text.slice(rank))
}
