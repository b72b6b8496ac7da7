import { type Feature, finished, short } from './feature.js'
import { BIG, BRACE, BRACKET, COLON, FIGURE, mayHold, signAt } from './look.js'
import { NOI_NHAN, PERSON, SIGNED } from './marks.js'
import { AUTHORITY_PREFIX, FAMILY_NAMES, isPosition, rankLength } from './positions.js'
import type { View } from './views.js'

const ITEM_START = /^(?:[-+]\s?)?(?:nhu tren|nhu kinh gui|nhu thanh phan|nhu dieu|luu(?![a-z]))/u
const [HYPHEN, PLUS, L, N] = [0x2d, 0x2b, 0x6c, 0x6e]
function isListItem(folded: string): boolean {
  const first = folded.charCodeAt(0)
  return (first === HYPHEN || first === L || first === N || first === PLUS) && ITEM_START.test(folded)
}
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
    examples: { yes: ['(đã ký)', '[Chữ ký]', 'Đã ký', '(Ký số)'], no: ['đã ký kết'] },
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
      (isListItem(v.fold) ||
        (mayHold(v.piece.look, BRACKET) && v.fold.includes('(') && PURPOSE.test(v.fold)) ||
        (mayHold(v.piece.look, BRACE) && /[{}]/u.test(v.text))),
    examples: {
      yes: ['- Như trên,', '- Lưu VP.', 'Tỉnh uỷ (để b/c),', 'Ban Tổ chức, }'],
      no: ['Tỉnh uỷ (khoá I)'],
    },
  },
  {
    name: 'as-above',
    why: 'Như trên, Như Kính gửi begins the list of recipients where the words Nơi nhận were lost',
    begins: '-+n',
    votes: { distribution: 6, body: -3 },
    test: (v) =>
      short(v, 40) && /^(?:[-+]\s?)?nhu (?:tren|kinh gui)(?: ?[(“"][^)”"]{0,20}[)”"])? ?[;,.]?$/u.test(v.fold),
    examples: {
      yes: ['- Như trên;', 'Như Kính gửi,', '- Như trên (để thực hiện);'],
      no: ['Như trên đã nêu, các chi bộ'],
    },
  },
  {
    name: 'recipient-goes-on',
    why: 'a recipient broken off in the middle, or behind a comma, goes on on the next line',
    votes: { distribution: 3.5 },
    test: (v, b) => short(v, 60) && !v.bullet && !v.label && b?.bullet === true && short(b, 90) && goesOnBehind(v, b),
    examples: { yes: [], no: ['tác Mặt trận thôn;'] },
  },
  {
    name: 'authority',
    why: 'ô 7a: T/M, K/T, T/L, TM., KT., TL.',
    votes: { authority: 10, body: -2, organ: -4 },
    caps: true,
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
    caps: true,
    test: (v) => v.caps && short(v, 80) && isPosition(v.fold) && v.last !== ':',
    examples: {
      yes: ['PHÓ BÍ THƯ', 'TRƯỜNG BAN', 'Q. GIÁM ĐỐC', 'PHÓ CHÁNH VĂN PHÒNG'],
      no: ['Phó Bí thư', 'BAN TỔ CHỨC'],
    },
  },
  {
    name: 'position-title-case',
    why: 'some papers print the position in small letters',
    votes: { position: 4.5 },
    caps: false,
    test: (v) => !v.caps && short(v, 40) && !v.lower && isPosition(v.fold) && !finished(v) && v.last !== ':',
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

const goesOnBehind = (view: View, before: View): boolean =>
  finished(before) ? before.last === ',' && view.last === ';' : view.lower

function beginsWithFamilyName(view: View): boolean {
  if ((signAt(view.text, 0) & BIG) === 0) return false
  const end = view.fold.indexOf(' ')
  let words = 1
  for (let at = end; at >= 0; at = view.fold.indexOf(' ', at + 1)) words++
  return words <= 6 && FAMILY_NAMES.has(end < 0 ? view.fold : view.fold.slice(0, end))
}

function isPerson(view: View): boolean {
  const named = (signAt(view.text, 0) & BIG) !== 0 && (view.piece.look.signs & (COLON | FIGURE | BRACKET)) === 0
  if (named && PERSON.test(view.text)) return true
  const rank = rankLength(view.fold)
  if (rank === 0) return false
  // Forms of address (đồng chí, ông, bà) are of the content, ranks and degrees of the signature.
  if (/^(?:dong chi|d\/c|ong|ba)[ :]/u.test(view.fold)) return false
  return PERSON.test(view.text.slice(rank))
}
