import { NAME_CONTINUATIONS, ORGAN_HEADS } from '../../office/organs.js'
import {
  BARE_NUMBER,
  BROKEN_DATE,
  DAMAGED_NUMBER,
  KINH_GUI,
  LONE_SYMBOL,
  MOTTO,
  NOI_NHAN,
  NUMBER,
  PERSON,
  PLACE_DATE,
  RULE,
  SHORT_PLACE_DATE,
  SIGNED,
  SUBJECT_MARK,
  YOUTH_TITLE,
} from './marks.js'
import { AUTHORITY_PREFIX, FAMILY_NAMES, POSITION } from './positions.js'
import type { LineRole } from './states.js'
import { typeNameAt } from './type-name.js'
import type { View } from './views.js'

/** One reason for or against roles of a line. `examples` are tested: every `yes` fires, no `no` does. */
export interface Feature {
  readonly name: string
  readonly why: string
  readonly votes: Readonly<Partial<Record<LineRole, number>>>
  /** Also asked of lines longer than a heading can be. */
  readonly long?: boolean
  readonly test: (view: View, before: View | undefined, after: View | undefined) => boolean
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] }
}

const starting = (words: readonly string[]): RegExp =>
  new RegExp(`^(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?![a-z])`, 'u')
export const ORGAN_START = starting(ORGAN_HEADS)
export const CONTINUATION_START = starting(NAME_CONTINUATIONS)

const OPENING =
  /^(?:can cu|thuc hien|theo (?:de nghi|chi dao|tinh than|quy dinh|noi dung|chuong trinh|ke hoach)|xet |de (?:tiep tuc|thuc hien|trien khai|dam bao|bao dam|kip thoi|chuan bi|co co so)|nham|tiep theo|trien khai|phuc dap|ngay \d|sau khi|trong (?:thoi gian|nhung)|vua qua|hien nay|nhan duoc|tiep nhan|dong kinh gui|thua|thi hanh|chap hanh|thay mat)(?![a-z])/u
const VERBS = /(?<![a-z])(?:de nghi|yeu cau|giao|thuc hien|bao cao|trien khai|nhu sau)(?![a-z])/u
const LABEL_WORDS =
  /^\(?(?:toi mat|tuyet mat|mat|khan|thuong khan|hoa toc(?: hen gio.{0,40})?|du thao(?:,? lan.{0,12})?|tai lieu (?:thu hoi|hoi nghi|mat)|xem xong tra lai|luu hanh noi bo|xong hoi nghi tra lai)\)?$/u
const PAGE = /^(?:-?\s?\d{1,3}\s?-?|(?:trang|page)\s?\d{1,3}(?:\s?\/\s?\d{1,3})?|\d{1,3}\s?\/\s?\d{1,3})$/u
const STAMP =
  /^(?:\(?ky boi|nguoi ky|ngay ky|thoi gian ky|gio ky|co quan:|email:|chu ky so|digitally signed|signature|signed by|ky so|cong van den|van ban den|c\.?v\.? den|den (?:so|ngay|gio)|den$|ngay den|so den|luu ho so|so va ky hieu hs|chuyen:)|\d{1,2}[-/.]\d{1,2}[-/.]\d{4},? \d{1,2}:\d{2}(?::\d{2})?|^\d{4}-\d{2}-\d{2}t\d{2}:|\+07:00/u
const SHORT_DATE_ALONE = /^(?:ngay )?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{2}|\d{4})$/u
const HAND_WORDS =
  /^(?:sao (?:chuyen|gui)|chuyen |d\/c |kinh chuyen|giao |b\/c |pho bien|luu$|phat hanh|\[chu ky|\(chu ky)/u
const ITEM_START = /^(?:[-+]\s?)?(?:nhu tren|nhu kinh gui|nhu thanh phan|nhu dieu|luu(?![a-z]))/u
const PURPOSE =
  /\((?:de )?(?:b\/?c|bao cao|b\.cao|ph\/h|p\/h|phoi hop|t\/h|th|thuc hien|biet|theo doi|chi dao|c\/d|kiem tra|tham muu|giam sat)(?![a-z])[^()]{0,40}\)/u
const ANNEX =
  /^(?:phu luc|danh sach|chuong trinh|bieu mau|mau (?:so )?\d|de cuong|lich |bieu \d|phu bieu|bang tong hop)/u

const short = (view: View, most: number): boolean => view.length <= most
const finished = (view: View): boolean => view.last === ';' || view.last === ',' || view.last === '.'

export const FEATURES: readonly Feature[] = [
  {
    name: 'kinh-gui',
    why: 'the words Kính gửi or Kính trình open the addressees',
    long: true,
    votes: { opening: 28 },
    test: (v) => KINH_GUI.test(v.fold),
    examples: { yes: ['Kính gửi: Chi bộ 1', 'Kínhgửi: Chi bộ', 'Kính trình: Tỉnh uỷ'], no: ['Như kính gửi,'] },
  },
  {
    name: 'kinh-gui-in-sentence',
    why: 'a sentence without a colon may begin with the same words',
    long: true,
    votes: { opening: -6 },
    test: (v) => KINH_GUI.test(v.fold) && !v.text.includes(':') && !v.bullet && v.length > 60 && VERBS.test(v.fold),
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
    test: (_, b) => b !== undefined && b.length < 14 && KINH_GUI.test(b.fold),
    examples: { yes: [], no: [] },
  },
  {
    name: 'bullet',
    why: 'names in Kính gửi and Nơi nhận stand behind hyphens',
    votes: { addressees: 5, distribution: 2, body: 1, organ: -3, subject: -2, signer: -3, position: -2 },
    test: (v) => v.bullet && short(v, 160),
    examples: { yes: ['- Sở Tài chính;', '+ Lưu.'], no: ['Sở Tài chính', '---'] },
  },
  {
    name: 'closed-name',
    why: 'a short line ended by , or ; is an item of a list of names',
    votes: { addressees: 1.5, distribution: 1 },
    test: (v) => (v.last === ';' || v.last === ',') && short(v, 100) && !VERBS.test(v.fold),
    examples: { yes: ['Sở Tài chính;'], no: ['Đề nghị các đơn vị thực hiện;'] },
  },
  {
    name: 'organ-name',
    why: 'a short line that begins like an organ and says nothing of it is a name',
    votes: { addressees: 3 },
    test: (v) =>
      !v.caps &&
      !v.lower &&
      short(v, 110) &&
      ORGAN_START.test(v.bullet ? v.fold.slice(2) : v.fold) &&
      !VERBS.test(v.fold) &&
      v.last !== ':',
    examples: { yes: ['Văn phòng Tỉnh uỷ;', 'Sở Nội vụ.'], no: ['Văn phòng đề nghị', 'SỞ NỘI VỤ'] },
  },
  {
    name: 'list-wrap',
    why: 'an item of the addressees broken over lines goes on in lower case or after a hyphen',
    votes: { addressees: 4 },
    test: (v, b) =>
      b !== undefined &&
      !v.starts &&
      !finished(b) &&
      b.last !== ':' &&
      !v.bullet &&
      !v.label &&
      short(v, 120) &&
      v.lower,
    examples: { yes: [], no: [] },
  },
  {
    name: 'label',
    why: 'a printed number opens an item of the content',
    long: true,
    votes: { body: 3, addressees: -1.5, subject: -3, organ: -3, position: -3, signer: -3, distribution: -1 },
    test: (v) => v.label,
    examples: {
      yes: ['1. Về nội dung', '2.1. Giao', 'a) Lập', 'I. MỤC ĐÍCH', 'Điều 1. Ban hành'],
      no: ['V/v báo cáo', '2024', '05-10 học sinh'],
    },
  },
  {
    name: 'opening',
    why: 'contents begin with their bases or reasons',
    long: true,
    votes: { body: 2, addressees: -2.5 },
    test: (v) => OPENING.test(v.fold),
    examples: { yes: ['Căn cứ Điều lệ Đảng;', 'Thực hiện Công văn số 1-CV/TU'], no: ['Các chi bộ trực thuộc'] },
  },
  {
    name: 'opening-sentence',
    why: 'an opening that cites or runs on is no subject',
    long: true,
    votes: { subject: -3 },
    test: (v) => OPENING.test(v.fold) && (v.length > 75 || v.blockLength > 180 || finished(v) || v.last === ':'),
    examples: { yes: ['Căn cứ Quy chế làm việc;'], no: ['triển khai công tác hè'] },
  },
  {
    name: 'long',
    why: 'only content runs over a line',
    long: true,
    votes: {
      body: 2,
      organ: -4,
      number: -3,
      'place-date': -4,
      'type-name': -3,
      subject: -1.5,
      addressees: -0.5,
      distribution: -1,
      authority: -5,
      position: -5,
      signer: -6,
      motto: -3,
      mark: -5,
      furniture: -4,
      'hand-note': -4,
      stamp: -2,
    },
    test: (v) => v.length > 110,
    examples: { yes: ['a'.repeat(120)], no: ['ngắn'] },
  },
  {
    name: 'very-long',
    why: 'no heading part is a whole paragraph',
    long: true,
    votes: { subject: -3, addressees: -1.5, body: 1, 'hand-note': -4, furniture: -4, distribution: -2 },
    test: (v) => v.length > 220,
    examples: { yes: ['a'.repeat(230)], no: ['ngắn'] },
  },
  {
    name: 'sentence-end',
    why: 'a full stop or colon ends a sentence of the content',
    long: true,
    votes: { body: 1, subject: -2, organ: -2 },
    test: (v) => v.length > 40 && (v.last === '.' || v.last === ':'),
    examples: { yes: ['Đề nghị các chi bộ nghiêm túc triển khai thực hiện.'], no: ['Nơi nhận:'] },
  },
  {
    name: 'duty-words',
    why: 'đề nghị, yêu cầu, giao … như sau are said in contents',
    long: true,
    votes: { body: 1, addressees: -1.5, distribution: -1.5 },
    test: (v) => v.length > 30 && VERBS.test(v.fold),
    examples: { yes: ['Ban Thường vụ Đảng uỷ đề nghị các chi bộ'], no: ['Các chi bộ trực thuộc'] },
  },
  {
    name: 'block-of-text',
    why: 'a paragraph of several full lines that ends like a sentence is content',
    long: true,
    votes: { body: 1, subject: -2.5, organ: -1, addressees: -2 },
    test: (v) => v.blockLength > 260 && v.blockLength > 60 * v.blockLines && !v.caps,
    examples: { yes: ['b'.repeat(300)], no: ['ngắn'] },
  },
  {
    name: 'motto',
    why: 'ô 1: ĐẢNG CỘNG SẢN VIỆT NAM, quốc hiệu, tiêu ngữ',
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
    votes: { motto: 9, organ: -8 },
    test: (v) => v.caps && YOUTH_TITLE.test(v.fold),
    examples: { yes: ['ĐOÀN TNCS HỒ CHÍ MINH'], no: ['BCH ĐOÀN XÃ'] },
  },
  {
    name: 'number',
    why: 'ô 3: số and symbol',
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
    name: 'bare-number',
    why: 'số with the symbol missing or stamped elsewhere',
    votes: { number: 4.5, stamp: 3 },
    test: (v) => BARE_NUMBER.test(v.fold),
    examples: { yes: ['Số: 125', 'Số'], no: ['Số 5 học viên'] },
  },
  {
    name: 'damaged-number',
    why: 'the symbol is whole though the figures are not',
    votes: { number: 8 },
    test: (v) => short(v, 45) && !NUMBER.test(v.fold) && DAMAGED_NUMBER.test(v.fold),
    examples: { yes: ['Số1§4Ø -CV/ĐU'], no: ['Số 12-CV/ĐU', 'Sáng - chiều'] },
  },
  {
    name: 'lone-symbol',
    why: 'the number went elsewhere, the symbol stayed',
    votes: { number: 7 },
    test: (v) => short(v, 30) && LONE_SYMBOL.test(v.fold),
    examples: { yes: ['-CV/ĐU', '/UBND-NC'], no: ['- Lưu'] },
  },
  {
    name: 'place-date',
    why: 'ô 4: place and date, the day perhaps blank',
    votes: { 'place-date': 11 },
    test: (v) => short(v, 90) && (PLACE_DATE.test(v.fold) || SHORT_PLACE_DATE.test(v.fold)),
    examples: {
      yes: [
        'Nam Định, ngày 05 tháng 01 năm 2024',
        'ngày    tháng 8 năm 2025',
        'Hà Nội, 12/5/2024',
        'Sơn Hoà, ngày … tháng 02 năm 2026',
      ],
      no: ['Hạn nộp trước ngày 5 tháng 6 năm 2025 theo quy định'],
    },
  },
  {
    name: 'broken-date',
    why: 'a date line wrapped before its year or damaged',
    votes: { 'place-date': 7 },
    test: (v) => short(v, 60) && !PLACE_DATE.test(v.fold) && BROKEN_DATE.test(v.fold),
    examples: {
      yes: ['Nam Định, ngày 05 tháng 01', 'Nam Định, ngày O5 tháng 01 năm 2O24'],
      no: ['Nam Định, ngày 05 tháng 01 năm 2024'],
    },
  },
  {
    name: 'year-tail',
    why: 'the year of a date line broken in two',
    votes: { 'place-date': 6 },
    test: (v, b) =>
      short(v, 22) && /^(?:thang \d{1,2} )?nam \d{4}$/u.test(v.fold) && b !== undefined && /thang|ngay/u.test(b.fold),
    examples: { yes: [], no: ['năm 2024'] },
  },
  {
    name: 'rule',
    why: 'star, hyphens or a line drawn with characters',
    votes: { mark: 9, body: -2 },
    test: (v) => RULE.test(v.text),
    examples: { yes: ['*', '-----', '* * *', '_____'], no: ['- a'] },
  },
  {
    name: 'signed',
    why: 'a note in the place of the signature',
    votes: { mark: 6, 'hand-note': 4.5, body: -2 },
    test: (v) => short(v, 40) && SIGNED.test(v.fold),
    examples: { yes: ['(đã ký)', '[Chữ ký]', 'Đã ký'], no: ['đã ký kết'] },
  },
  {
    name: 'type-name',
    why: 'ô 5a: the type name in capitals on a line of its own',
    votes: { 'type-name': 10, organ: -2 },
    test: (v) => v.caps && typeNameAt(v.fold) === v.fold.length,
    examples: { yes: ['KẾ HOẠCH', 'TỜ TRÌNH', 'GIẤY MỜI'], no: ['KẾ HOẠCH TRIỂN KHAI'] },
  },
  {
    name: 'type-name-and-title',
    why: 'type name and title run on in one line of capitals',
    votes: { 'type-name': 7, organ: -2 },
    test: (v) => v.caps && !v.label && typeNameAt(v.fold) > 0 && typeNameAt(v.fold) < v.fold.length && v.last !== ':',
    examples: { yes: ['KẾ HOẠCH TRIỂN KHAI HÈ'], no: ['KẾ HOẠCH'] },
  },
  {
    name: 'author-line',
    why: 'CỦA BAN THƯỜNG VỤ … stands between the type name and the title (HD05 II.I.5)',
    votes: { 'type-name': 6 },
    test: (v) => v.caps && /^cua /u.test(v.fold),
    examples: { yes: ['CỦA BAN THƯỜNG VỤ TỈNH UỶ'], no: ['CÁC CHI BỘ'] },
  },
  {
    name: 'organ-caps',
    why: 'ô 2: an organ in capitals',
    votes: { organ: 7, subject: -2, signer: -2 },
    test: (v) => v.caps && short(v, 90) && ORGAN_START.test(v.fold) && !v.label,
    examples: { yes: ['ĐẢNG UỶ XÃ SƠN HOÀ', 'DANG BO TINH', 'BAN TỔ CHỨC'], no: ['Đảng uỷ xã', 'BÍ THƯ'] },
  },
  {
    name: 'organ-continued',
    why: 'an organ name broken over lines',
    votes: { organ: 3.5, signer: -1, subject: 0.5 },
    test: (v) => v.caps && short(v, 70) && CONTINUATION_START.test(v.fold),
    examples: { yes: ['VÀ DOANH NGHIỆP TỈNH', 'TỈNH NAM ĐỊNH'], no: ['ĐẢNG UỶ'] },
  },
  {
    name: 'caps',
    why: 'short lines of capitals are headings, organs, positions',
    votes: { organ: 2.5, authority: 1, position: 1, subject: 0.5, addressees: -3, distribution: -2 },
    test: (v) => v.caps && short(v, 70) && v.length > 2 && !v.label && !v.bullet,
    examples: { yes: ['SƠN HOÀ'], no: ['Sơn Hoà', '- LƯU'] },
  },
  {
    name: 'organ-after-hyphen',
    why: 'a compound name broken before its hyphen',
    votes: { organ: 8 },
    test: (v, b) => v.caps && v.bullet && short(v, 60) && b?.caps === true && ORGAN_START.test(b.fold),
    examples: { yes: [], no: ['- TỔNG HỢP'] },
  },
  {
    name: 'organ-title-case',
    why: 'some heads print the organ in title case',
    votes: { organ: 2.5 },
    test: (v) =>
      !v.caps &&
      short(v, 60) &&
      v.piece.block <= 4 &&
      !v.lower &&
      !finished(v) &&
      v.last !== ':' &&
      /^(?:dang|chi|tinh|thanh|huyen) (?:bo|uy|doan)(?![a-z])/u.test(v.fold),
    examples: { yes: ['Đảng bộ tỉnh Nam Định'], no: ['Các chi bộ'] },
  },
  {
    name: 'subject-mark',
    why: 'ô 5b: V/v, Về việc',
    votes: { subject: 10 },
    test: (v) => SUBJECT_MARK.test(v.fold),
    examples: { yes: ['V/v báo cáo', 'v/v mở lớp', 'V.v. tổ chức', 'Về việc mở lớp'], no: ['về đích'] },
  },
  {
    name: 've',
    why: 'titles begin with về',
    votes: { subject: 3 },
    test: (v) => short(v, 130) && /^ve (?!viec)/u.test(v.fold) && !finished(v) && v.last !== ':',
    examples: { yes: ['về công tác cán bộ'], no: ['về việc mở lớp', 'Về nội dung:'] },
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
    examples: { yes: ['tăng cường công tác đảng viên'], no: ['- Lưu', 'BAN TỔ CHỨC'] },
  },
  {
    name: 'caps-title',
    why: 'titles under a type name may be in capitals',
    votes: { subject: 2 },
    test: (v, b) => v.caps && v.length > 10 && b?.caps === true && typeNameAt(b.fold) > 0,
    examples: { yes: [], no: [] },
  },
  {
    name: 'label-words',
    why: 'ô 10, 11: secrecy, urgency, circulation, draft',
    votes: { label: 10 },
    test: (v) => short(v, 60) && (v.caps || v.length < 24) && LABEL_WORDS.test(v.fold),
    examples: { yes: ['HOẢ TỐC', 'KHẨN', 'MẬT', 'DỰ THẢO lần 2', 'DỰ THẢO'], no: ['Khẩn trương'] },
  },
  {
    name: 'page-number',
    why: 'a figure alone on its line',
    votes: { furniture: 9 },
    test: (v) => short(v, 14) && PAGE.test(v.fold) && !v.piece.cell,
    examples: { yes: ['2', '- 3 -', 'Trang 2/5'], no: ['2024-2025', '1. a'] },
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
    test: (v) => short(v, 130) && STAMP.test(v.fold),
    examples: {
      yes: ['Ký bởi: Văn phòng', 'ĐẾN Số: 12', 'CÔNG VĂN ĐẾN', '19-08-2025 10:44:54 +07:00'],
      no: ['đến hết ngày 5/6/2024'],
    },
  },
  {
    name: 'stamp-line',
    why: 'the lines of an incoming stamp go together',
    votes: { stamp: 5.5 },
    test: (v, b) =>
      short(v, 40) &&
      b !== undefined &&
      (STAMP.test(b.fold) || BARE_NUMBER.test(b.fold)) &&
      /^(?:so|ngay|gio|chuyen|luu)\s?:/u.test(v.fold),
    examples: { yes: [], no: ['Ngày: 5/6/2024'] },
  },
  {
    name: 'contact',
    why: 'ô 12, 13: drafter code and contact lines stand under the foot',
    votes: { furniture: 4.5, distribution: -1 },
    test: (v) =>
      short(v, 120) &&
      /^(?:nguoi (?:soan|danh may)|soan thao|dien thoai|dt|dia chi|e-?mail|website|fax)\s?:/u.test(v.fold),
    examples: { yes: ['Người soạn: A', 'Địa chỉ: số 1'], no: ['Địa chỉ nhận hồ sơ là Văn phòng'] },
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
    votes: { 'hand-note': 2 },
    test: (v) =>
      short(v, 60) && (HAND_WORDS.test(v.fold) || SHORT_DATE_ALONE.test(v.fold)) && !v.bullet && !finished(v),
    examples: { yes: ['03/6/24', 'Sao chuyển các chi bộ'], no: ['- Lưu.'] },
  },
  {
    name: 'noi-nhan',
    why: 'the words Nơi nhận open the recipients',
    long: true,
    votes: { distribution: 12, body: -3 },
    test: (v) => NOI_NHAN.test(v.fold),
    examples: { yes: ['Nơi nhận:', 'Nơinhận:', 'Nơi nhận: Như trên'], no: ['Nơi nhận hồ sơ là Ban Tổ chức'] },
  },
  {
    name: 'recipient',
    why: 'Như trên, Lưu, a purpose in brackets or a brace belong to Nơi nhận',
    votes: { distribution: 3.5 },
    test: (v) => short(v, 140) && (ITEM_START.test(v.fold) || PURPOSE.test(v.fold) || /[{}]/u.test(v.text)),
    examples: { yes: ['- Như trên,', '- Lưu VP.', 'Tỉnh uỷ (để b/c),', 'Ban Tổ chức, }'], no: ['Tỉnh uỷ (khoá I)'] },
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
    votes: { position: 6 },
    test: (v) => v.fold === 'kiem',
    examples: { yes: ['kiêm'], no: ['kiểm tra'] },
  },
  {
    name: 'person',
    why: 'ô 7b: two to six capitalised syllables and nothing else',
    votes: { signer: 5 },
    test: (v) => short(v, 60) && !v.caps && !v.bullet && isPerson(v),
    examples: { yes: ['Nguyễn Văn A', 'Thượng tá Trần Văn Bình'], no: ['Ban Tổ chức', 'Sơn Hoà, ngày'] },
  },
  {
    name: 'family-name',
    why: 'begins with a common family name',
    votes: { signer: 2.5 },
    test: (v) =>
      short(v, 40) &&
      !v.bullet &&
      !finished(v) &&
      v.last !== ':' &&
      /^\p{Lu}/u.test(v.text) &&
      FAMILY_NAMES.has(v.fold.split(' ', 1)[0] ?? '') &&
      v.fold.split(' ').length <= 6,
    examples: { yes: ['Nguyễn Văn A', 'NGUYỄN VĂN A'], no: ['Đề nghị'] },
  },
  {
    name: 'annex',
    why: 'a second paper begins with its own title',
    votes: { distribution: -4, authority: -3, position: -3, signer: -3, body: 1 },
    test: (v) => v.caps && ANNEX.test(v.fold),
    examples: { yes: ['PHỤ LỤC', 'DANH SÁCH HỌC VIÊN'], no: ['Danh sách học viên'] },
  },
  {
    name: 'cell',
    why: 'cells of a table of data are content',
    long: true,
    votes: { body: 12 },
    test: (v) => v.piece.cell !== null,
    examples: { yes: [], no: [] },
  },
]

function isPerson(view: View): boolean {
  if (PERSON.test(view.text)) return true
  const rank = /^(?:thuong|dai|trung|thieu) (?:ta|tuong|uy) |^(?:ts|ths|pgs|gs|bs)[.\s]/u.exec(view.fold)
  return rank !== null && PERSON.test(view.text.slice(rank[0].length).trim())
}
