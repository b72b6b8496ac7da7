import { isShortKind } from './addressee-list.js'
import { beginsOrganName, type Feature, finished, opensContent, saysDuty, short } from './feature.js'
import { FIGURE, mayHold } from './look.js'
import { KINH_GUI, SENDS_WIRE, SENT_BY_WIRE, TELEGRAM } from './marks.js'

/** A body known by the decision that set it up. */
const SET_UP = /^[-+*] ?(?:cac )?(?:to |doan |ban chi dao|hoi dong|thanh vien).{0,50} (?:qd|quyet dinh) so/u

/** Reasons that speak of Kính gửi and of lists of names. */
export const ADDRESS_FEATURES: readonly Feature[] = [
  {
    name: 'kinh-gui',
    why: 'the words Kính gửi or Kính trình open the addressees',
    long: true,
    begins: 'k',
    votes: { opening: 28 },
    test: (v) => KINH_GUI.test(v.fold),
    examples: {
      yes: ['Kính gửi: Chi bộ 1', 'Kínhgửi: Chi bộ', 'Kính trình: Tỉnh uỷ'],
      no: ['Như kính gửi,'],
    },
  },
  {
    name: 'telegram',
    why: 'a công điện names its addressees behind … ĐIỆN:',
    votes: { opening: 26, organ: -4 },
    caps: true,
    test: (v) => v.caps && short(v, 130) && TELEGRAM.test(v.fold),
    examples: { yes: ['CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH ĐIỆN:'], no: ['CÔNG ĐIỆN'] },
  },
  {
    name: 'telegram-small',
    why: 'the sender of a công điện in capitals with the word điện: opens the addressees',
    begins: 'cbutgp',
    votes: { opening: 28, subject: -6, organ: -4 },
    test: (v) => v.last === ':' && SENDS_WIRE.test(v.text),
    examples: { yes: ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:'], no: ['CÔNG ĐIỆN', 'Công điện:'] },
  },
  {
    name: 'telegram-word',
    why: 'the word Điện: alone on its line opens the addressees of a công điện',
    begins: 'd',
    votes: { opening: 26 },
    test: (v) => SENT_BY_WIRE.test(v.fold),
    examples: { yes: ['Điện:', 'ĐIỆN:'], no: ['Điện lực tỉnh:'] },
  },
  {
    name: 'capitals-below-title',
    why: 'capitals that begin like an organ or an office do not go on with a title in small letters',
    votes: { subject: -5 },
    caps: true,
    test: (v, b) =>
      v.caps &&
      b?.caps === false &&
      short(v, 90) &&
      /^(?:chu tich|bo truong|giam doc|thu truong|tong|uy ban|ban |bi thu)/u.test(v.fold),
    examples: { yes: [], no: ['CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH'] },
  },
  {
    name: 'told-below',
    why: 'an organ with its verb on the line below begins a sentence, not a list of names',
    votes: { addressees: -9, body: 4 },
    test: (v) => v.toldBelow,
    examples: { yes: [], no: ['Sở Nội vụ'] },
  },
  {
    name: 'kinh-gui-in-sentence',
    why: 'a sentence without a colon may begin with the same words',
    long: true,
    begins: 'k',
    votes: { opening: -6 },
    test: (v) => KINH_GUI.test(v.fold) && !v.text.includes(':') && !v.bullet && v.length > 60 && saysDuty(v),
    examples: {
      yes: ['Kính gửi quý cơ quan xem xét và đề nghị sớm có ý kiến trả lời để kịp tổng hợp'],
      no: ['Kính gửi: Sở Nội vụ'],
    },
  },
  {
    name: 'after-bare-kinh-gui',
    why: 'Kính gửi alone on its line wants a name below it',
    long: true,
    votes: { addressees: 5 },
    test: (_, b) =>
      b !== undefined &&
      ((b.length < 14 && b.fold.charAt(0) === 'k' && KINH_GUI.test(b.fold)) ||
        (b.caps && TELEGRAM.test(b.fold)) ||
        (b.last === ':' && (SENT_BY_WIRE.test(b.fold) || SENDS_WIRE.test(b.text)))),
    examples: { yes: [], no: [] },
  },
  {
    name: 'organ-name',
    why: 'a short line that begins like an organ and says nothing of it is a name',
    votes: { addressees: 3 },
    caps: false,
    test: (v) =>
      !v.caps &&
      !v.lower &&
      short(v, v.bullet ? 160 : 110) &&
      beginsOrganName(v.bullet ? v.fold.slice(2) : v.fold) &&
      !saysDuty(v) &&
      v.last !== ':',
    examples: {
      yes: ['Văn phòng Tỉnh uỷ;', 'Sở Nội vụ.'],
      no: ['Văn phòng đề nghị', 'SỞ NỘI VỤ'],
    },
  },
  {
    name: 'under-kinh-gui',
    why: 'short lines in the block that Kính gửi opens are names',
    votes: { addressees: 2.5 },
    test: (v) => v.underOpening && short(v, 70) && !v.label && !saysDuty(v) && !opensContent(v.fold) && v.last !== ':',
    examples: {
      yes: ['Kính gửi:\nCác trường tiểu học'],
      no: ['Các trường tiểu học'],
    },
  },
  {
    name: 'list-end',
    why: 'the last name of a list whose names end with ; or , ends with a full stop',
    votes: { addressees: 3 },
    test: (v, b) =>
      v.last === '.' &&
      (b?.last === ';' || (b?.last === ',' && v.bullet)) &&
      v.underOpening &&
      short(v, v.bullet ? 160 : 110) &&
      !saysDuty(v) &&
      !opensContent(v.fold),
    examples: { yes: [], no: ['Trạm Y tế xã.'] },
  },
  {
    name: 'cites',
    why: 'names are not numbered or dated, but for a body set up by a decision; sentences that cite papers are',
    votes: { addressees: -4, distribution: -2, body: 1 },
    test: (v) =>
      mayHold(v.piece.look, FIGURE) &&
      /(?<![a-z])(?:so|ngay) ?\d/u.test(v.fold) &&
      !(v.bullet && v.length < 90 && SET_UP.test(v.fold)),
    examples: {
      yes: ['nhận được Văn bản số 23/UBND', 'họp ngày 5/6', '- Thực hiện Công văn số 12-CV/TU'],
      no: ['Số lượng', 'Sở Nội vụ', '- Các tổ công tác theo QĐ số 1990/QĐ-UBND;'],
    },
  },
  {
    name: 'after-full-stop',
    why: 'a full stop closes the list of names',
    votes: { addressees: -3 },
    test: (v, b) => b?.last === '.' && !v.bullet,
    examples: { yes: [], no: [] },
  },
  {
    name: 'list-wrap',
    why: 'an item of the addressees broken over lines goes on in lower case or after a hyphen',
    votes: { addressees: 4 },
    test: (v, b) =>
      b !== undefined &&
      !v.starts &&
      (!finished(b) || (b.last === ',' && v.underOpening && finished(v) && short(v, 50))) &&
      b.last !== ':' &&
      !v.bullet &&
      !v.label &&
      short(v, 120) &&
      (v.lower || (b.last === ',' && v.underOpening && isShortKind(v.text))),
    examples: { yes: [], no: [] },
  },
  {
    name: 'bullet',
    why: 'names in Kính gửi and Nơi nhận stand behind hyphens',
    votes: {
      addressees: 5,
      distribution: 2,
      body: 1,
      organ: -3,
      subject: -2,
      signer: -3,
      position: -2,
    },
    test: (v) => v.bullet && short(v, 160),
    examples: {
      yes: ['- Sở Tài chính;', '+ Lưu.'],
      no: ['Sở Tài chính', '---'],
    },
  },
  {
    name: 'closed-name',
    why: 'a short line ended by , or ; is an item of a list of names',
    votes: { addressees: 1.5, distribution: 1 },
    test: (v) => (v.last === ';' || v.last === ',') && short(v, 100) && !saysDuty(v),
    examples: { yes: ['Sở Tài chính;'], no: ['Đề nghị các đơn vị thực hiện;'] },
  },
]
