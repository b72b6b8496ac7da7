import { beginsOrganName, type Feature, finished, goesOnWithName, short } from './feature.js'
import { HEADS_ORGAN } from './organ-names.js'

/** Reasons that speak of an organ of the head (ô 2). */
export const ORGAN_FEATURES: readonly Feature[] = [
  {
    name: 'organ-caps',
    why: 'ô 2: an organ in capitals',
    votes: { organ: 7, subject: -2, signer: -2 },
    caps: true,
    test: (v) => v.caps && short(v, 90) && beginsOrganName(v.fold) && !v.label,
    examples: {
      yes: ['ĐẢNG UỶ XÃ SƠN HOÀ', 'DANG BO TINH', 'BAN TỔ CHỨC'],
      no: ['Đảng uỷ xã', 'BÍ THƯ'],
    },
  },
  {
    name: 'head-of-organ',
    why: 'a công điện comes from the chairman: his title stands over the name of the organ (NĐ30, mẫu 1.6)',
    begins: 'ct',
    votes: { organ: 9, subject: -4, position: -6 },
    caps: true,
    test: (v, _, after) =>
      v.caps && v.piece.block <= 4 && HEADS_ORGAN.test(v.fold) && after?.caps === true && beginsOrganName(after.fold),
    examples: { yes: [], no: ['CHỦ TỊCH'] },
  },
  {
    name: 'organ-continued',
    why: 'an organ name broken over lines',
    votes: { organ: 3.5, signer: -1, subject: 0.5 },
    caps: true,
    test: (v) => v.caps && short(v, 70) && goesOnWithName(v.fold),
    examples: {
      yes: ['VÀ DOANH NGHIỆP TỈNH', 'TỈNH LAM GIANG'],
      no: ['ĐẢNG UỶ'],
    },
  },
  {
    name: 'caps',
    why: 'short lines of capitals are headings, organs, positions',
    votes: {
      organ: 2.5,
      authority: 1,
      position: 1,
      subject: 0.5,
      addressees: -3,
      distribution: -2,
    },
    caps: true,
    test: (v) => v.caps && short(v, 70) && v.length > 2 && !v.label && !v.bullet,
    examples: { yes: ['SƠN HOÀ'], no: ['Sơn Hoà', '- LƯU'] },
  },
  {
    name: 'organ-after-hyphen',
    why: 'a compound name broken before its hyphen',
    votes: { organ: 8 },
    caps: true,
    test: (v, b) => v.caps && v.bullet && short(v, 60) && b?.caps === true && beginsOrganName(b.fold),
    examples: { yes: [], no: ['- TỔNG HỢP'] },
  },
  {
    name: 'organ-title-case',
    why: 'some heads print the organ in title case',
    begins: 'dcth',
    votes: { organ: 2.5 },
    caps: false,
    test: (v) =>
      !v.caps &&
      short(v, 60) &&
      v.piece.block <= 4 &&
      !v.lower &&
      !finished(v) &&
      v.last !== ':' &&
      /^(?:dang|chi|tinh|thanh|huyen) (?:bo|uy|doan)(?![a-z])/u.test(v.fold),
    examples: { yes: ['Đảng bộ tỉnh Lam Giang'], no: ['Các chi bộ'] },
  },
]
