import { type Feature, finished, short } from './feature.js'
import { isCaps } from './fold.js'
import {
  BARE_NUMBER,
  BROKEN_DATE,
  DAMAGED_NUMBER,
  LONE_SYMBOL,
  MOTTO,
  NUMBER,
  NUMBER_APART,
  PLACE_DATE,
  SHORT_PLACE_DATE,
  SUBJECT_MARK,
  YOUTH_TITLE,
} from './marks.js'
import { typeNameAt } from './type-name.js'
import type { View } from './views.js'

const LABEL_WORDS =
  /^\(?(?:toi mat|tuyet mat|mat|khan|thuong khan|hoa toc(?: hen gio.{0,40})?|du thao(?:,? lan.{0,12})?|tai lieu (?:thu hoi|hoi nghi|mat)|xem xong tra lai|luu hanh noi bo|xong hoi nghi tra lai)\)?$/u

/** A date ends with the figures of its year, perhaps misread or with a full stop; asked first because it is cheap. */
const endsInYear = (view: View): boolean => (view.last >= '0' && view.last <= '9') || '.lIO'.includes(view.last)

/** Reasons that speak of the head of a paper (ô 1 to 5, 10, 11). */
export const HEAD_FEATURES: readonly Feature[] = [
  {
    name: 'motto',
    why: 'ô 1: ĐẢNG CỘNG SẢN VIỆT NAM, quốc hiệu, tiêu ngữ',
    begins: 'dc',
    votes: { motto: 12 },
    test: (v) => MOTTO.test(v.fold),
    examples: {
      yes: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      no: ['Đảng Cộng sản Việt Nam lãnh đạo'],
    },
  },
  {
    name: 'youth-title',
    why: 'the title of youth-union papers',
    begins: 'd',
    votes: { motto: 9, organ: -8 },
    caps: true,
    test: (v) => v.caps && YOUTH_TITLE.test(v.fold),
    examples: { yes: ['ĐOÀN TNCS HỒ CHÍ MINH'], no: ['BCH ĐOÀN XÃ'] },
  },
  {
    name: 'number',
    why: 'ô 3: số and symbol',
    begins: 's',
    votes: { number: 11 },
    test: (v) => NUMBER.test(v.fold),
    examples: {
      yes: [
        'Số 12-CV/ĐU',
        'Số: 3/UBND-NC',
        'Số -CV/ĐU',
        'số48-CV/ĐUK',
        'Số:        /UBND-NC',
        'Số 08 -CV/ĐUK',
        'Số: 12/2025/NQ-HĐND',
        'Số: ...../KH-SYT',
      ],
      no: ['Số lượng học viên', 'Số điện thoại: 0123'],
    },
  },
  {
    name: 'number-apart',
    why: 'figures and symbol stand whole with only the hyphen between them lost',
    begins: 's',
    votes: { number: 10 },
    test: (v) => short(v, 40) && NUMBER_APART.test(v.fold) && isCaps(v.text.slice(2)),
    examples: { yes: ['Số 703 CV/HU', 'Số: 12 STC-NS'], no: ['Số 12-CV/ĐU', 'Số 5 học viên', 'Số 12 cv/đu'] },
  },
  {
    name: 'bare-number',
    why: 'số with the symbol missing or stamped elsewhere',
    begins: 's',
    votes: { number: 4.5, stamp: 3 },
    test: (v) => BARE_NUMBER.test(v.fold),
    examples: { yes: ['Số: 125', 'Số'], no: ['Số 5 học viên'] },
  },
  {
    name: 'damaged-number',
    why: 'the symbol is whole though the figures are not',
    begins: 's',
    votes: { number: 8 },
    test: (v) => short(v, 45) && !NUMBER.test(v.fold) && DAMAGED_NUMBER.test(v.fold),
    examples: { yes: ['Số1§4Ø -CV/ĐU'], no: ['Số 12-CV/ĐU', 'Sáng - chiều'] },
  },
  {
    name: 'lone-symbol',
    why: 'the number went elsewhere, the symbol stayed',
    begins: '-/',
    votes: { number: 7 },
    test: (v) => short(v, 30) && LONE_SYMBOL.test(v.fold),
    examples: { yes: ['-CV/ĐU', '/UBND-NC'], no: ['- Lưu'] },
  },
  {
    name: 'place-date',
    why: 'ô 4: place and date, the day perhaps blank',
    votes: { 'place-date': 11 },
    test: (v) => short(v, 90) && endsInYear(v) && (PLACE_DATE.test(v.fold) || SHORT_PLACE_DATE.test(v.fold)),
    examples: {
      yes: [
        'Lam Giang, ngày 05 tháng 01 năm 2024',
        'ngày    tháng 8 năm 2025',
        'Hà Nội, 12/5/2024',
        'Sơn Hoà, ngày … tháng 02 năm 2026',
        'Lam Giang, ngày O5 tháng 1O năm 202l',
      ],
      no: ['Hạn nộp trước ngày 5 tháng 6 năm 2025 theo quy định'],
    },
  },
  {
    name: 'broken-date',
    why: 'a date line wrapped before its year or damaged',
    votes: { 'place-date': 7 },
    test: (v) => short(v, 60) && v.fold.includes('thang') && !PLACE_DATE.test(v.fold) && BROKEN_DATE.test(v.fold),
    examples: {
      yes: ['Lam Giang, ngày 05 tháng 01', 'Lam Giang, ngày 0§ tháng 01 năm 2024'],
      no: ['Lam Giang, ngày 05 tháng 01 năm 2024'],
    },
  },
  {
    name: 'year-tail',
    why: 'the year of a date line broken in two',
    begins: 'nt',
    votes: { 'place-date': 6 },
    test: (v, b) =>
      short(v, 22) && /^(?:thang \d{1,2} )?nam \d{4}$/u.test(v.fold) && b !== undefined && /thang|ngay/u.test(b.fold),
    examples: { yes: [], no: ['năm 2024'] },
  },
  {
    name: 'type-name',
    why: 'ô 5a: the type name in capitals on a line of its own',
    votes: { 'type-name': 10, organ: -2 },
    caps: true,
    test: (v) => v.caps && typeNameAt(v.fold) === v.fold.length,
    examples: {
      yes: ['KẾ HOẠCH', 'TỜ TRÌNH', 'GIẤY MỜI'],
      no: ['KẾ HOẠCH TRIỂN KHAI'],
    },
  },
  {
    name: 'type-name-and-title',
    why: 'type name and title run on in one line of capitals',
    votes: { 'type-name': 7, organ: -2 },
    caps: true,
    test: (v) =>
      v.caps && !v.label && !v.titled && typeNameAt(v.fold) > 0 && typeNameAt(v.fold) < v.fold.length && v.last !== ':',
    examples: { yes: ['KẾ HOẠCH TRIỂN KHAI HÈ'], no: ['KẾ HOẠCH'] },
  },
  {
    name: 'letter-word',
    why: 'a công văn prints no type name (HD05 II.I.5): where the words stand they name no organ',
    begins: 'c',
    votes: { mark: 14, organ: -10 },
    caps: true,
    test: (v) => v.fold === 'cong van',
    examples: { yes: ['CÔNG VĂN'], no: ['CÔNG VĂN ĐẾN', 'CÔNG AN TỈNH'] },
  },
  {
    name: 'author-line',
    why: 'CỦA BAN THƯỜNG VỤ … stands between the type name and the title (HD05 II.I.5)',
    begins: 'c',
    votes: { 'type-name': 7, subject: -3 },
    caps: true,
    test: (v) => v.caps && /^cua /u.test(v.fold),
    examples: { yes: ['CỦA BAN THƯỜNG VỤ TỈNH UỶ'], no: ['CÁC CHI BỘ'] },
  },
  {
    name: 'subject-mark',
    why: 'ô 5b: V/v, Về việc',
    begins: 'v“"(',
    votes: { subject: 10 },
    test: (v) => SUBJECT_MARK.test(v.fold),
    examples: {
      yes: ['V/v báo cáo', 'v/v mở lớp', 'V.v. tổ chức', 'Về việc mở lớp', '“V/v mở lớp”'],
      no: ['về đích'],
    },
  },
  {
    name: 've',
    why: 'titles begin with về',
    begins: 'v',
    votes: { subject: 3 },
    test: (v) => short(v, 130) && /^ve (?!viec)/u.test(v.fold) && !finished(v) && v.last !== ':',
    examples: {
      yes: ['về công tác cán bộ'],
      no: ['về việc mở lớp', 'Về nội dung:'],
    },
  },
  {
    name: 'short-phrase',
    why: 'a short phrase without an end mark may be a trích yếu without a prefix',
    votes: { subject: 2 },
    test: (v) =>
      short(v, 95) &&
      v.length > 6 &&
      !v.caps &&
      !v.label &&
      !v.bullet &&
      !finished(v) &&
      v.last !== ':' &&
      !/^\d/u.test(v.fold),
    examples: {
      yes: ['tăng cường công tác đảng viên'],
      no: ['- Lưu', 'BAN TỔ CHỨC'],
    },
  },
  {
    name: 'caps-title',
    why: 'titles under a type name may be in capitals',
    votes: { subject: 2 },
    caps: true,
    test: (v, b) => v.caps && v.length > 10 && b?.caps === true && typeNameAt(b.fold) > 0,
    examples: { yes: [], no: [] },
  },
  {
    name: 'title',
    why: 'the lines under a type name that end unlike a sentence are its title',
    votes: { subject: 4, body: -1 },
    test: (v) => v.titled,
    examples: {
      yes: [],
      no: ['Thực hiện chuyển đổi số'],
    },
  },
  {
    name: 'long-title',
    why: 'a title pasted as one line is as long as a paragraph',
    long: true,
    votes: { subject: 6, body: -5, addressees: -3 },
    test: (v) => v.titled && !v.caps && v.length > 95,
    examples: {
      yes: [],
      no: ['Thực hiện chuyển đổi số'],
    },
  },
  {
    name: 'headline',
    why: 'a web page prints the title or the name of the paper over its first sentence',
    long: true,
    votes: { headline: 110 },
    test: (v) => v.headline,
    examples: {
      yes: ['Góp ý dự thảo Quy chế làm việc\n\nKính gửi: Các phòng'],
      no: ['Góp ý dự thảo Quy chế làm việc'],
    },
  },
  {
    name: 'label-words',
    why: 'ô 10, 11: secrecy, urgency, circulation, draft',
    begins: '(tmkhdxl',
    votes: { label: 10 },
    test: (v) => short(v, 60) && (v.caps || v.length < 24) && LABEL_WORDS.test(v.fold),
    examples: {
      yes: ['HOẢ TỐC', 'KHẨN', 'MẬT', 'DỰ THẢO lần 2', 'DỰ THẢO'],
      no: ['Khẩn trương'],
    },
  },
]
