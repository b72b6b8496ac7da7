/** Invented heads in every reading order and state of damage, with what a careful clerk reads in them. */
export interface HeadCase {
  readonly name: string
  readonly text: string
  /** Fields left out are not looked at; `null` means that the paper does not say. */
  readonly want: Readonly<Record<string, string | number | null>>
  readonly to?: readonly string[]
}

const BODY = `Thực hiện Kế hoạch số 15-KH/TU, ngày 02/3/2025 của Ban Thường vụ Tỉnh uỷ về công tác đảng viên, Ban Thường vụ Đảng uỷ đề nghị các chi bộ báo cáo kết quả trước ngày 20/6/2025.

1. Các chi bộ rà soát danh sách đảng viên và gửi về Văn phòng Đảng uỷ.`
const FOOT = `Nơi nhận:
- Như trên;
- Lưu Văn phòng.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Mẫu`
const full = (head: string, to = 'Kính gửi: Các chi bộ trực thuộc'): string =>
  `${head}\n\n${to}\n\n${BODY}\n\n${FOOT}\n`
const titled = (head: string): string => `${head}\n\n${BODY}\n\n${FOOT}\n`

const PARTY = {
  superior: 'ĐẢNG BỘ TỈNH LAM GIANG',
  issuer: 'ĐẢNG UỶ XÃ SƠN HOÀ',
  number: 12,
  symbol: 'CV/ĐU',
  notation: '12-CV/ĐU',
  type: 'CV',
  place: 'Sơn Hoà',
  date: '2025-06-05',
  subject: 'tăng cường công tác quản lý đảng viên đi làm ăn xa',
  regime: 'party',
}
const STATE = {
  superior: 'UBND TỈNH LAM GIANG',
  issuer: 'SỞ XÂY DỰNG',
  number: 308,
  symbol: 'SXD-QLN',
  notation: '308/SXD-QLN',
  type: 'CV',
  place: 'Lam Giang',
  date: '2025-06-05',
  subject: 'báo cáo kết quả rà soát nhà ở xã hội',
  regime: 'state',
}

export const HEAD_CASES: readonly HeadCase[] = [
  {
    name: 'the right column read first, line by line, its place and day before the organ',
    text: full(
      'ĐẢNG CỘNG SẢN VIỆT NAM ĐẢNG BỘ TỈNH LAM GIANG\nSơn Hoà, ngày 05 tháng 6 năm 2025 ĐẢNG UỶ XÃ SƠN HOÀ\n* Số 12-CV/ĐU\ntăng cường công tác quản lý đảng viên đi làm ăn xa',
    ),
    want: {
      superior: PARTY.superior,
      issuer: PARTY.issuer,
      number: 12,
      symbol: PARTY.symbol,
      place: PARTY.place,
      date: PARTY.date,
    },
  },
  {
    name: 'a star before the place, the number behind the day',
    text: titled(
      'ĐẢNG BỘ TỈNH LAM GIANG ĐẢNG CỘNG SẢN VIỆT NAM ĐẢNG UỶ XÃ SƠN HOÀ\n* Sơn Hoà, ngày 05 tháng 6 năm 2025 Số 12-BC/ĐU\nBÁO CÁO\nkết quả công tác kiểm tra, giám sát',
    ),
    want: {
      superior: PARTY.superior,
      issuer: PARTY.issuer,
      number: 12,
      symbol: 'BC/ĐU',
      place: PARTY.place,
      date: PARTY.date,
    },
  },
  {
    name: 'a long title apart from its type name, broken by a blank line',
    text: titled(`ĐẢNG BỘ TỈNH LAM GIANG

ĐẢNG UỶ XÃ SƠN HOÀ

Số 12-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Sơn Hoà, ngày 05 tháng 6 năm 2025

KẾ HOẠCH

Tiếp công dân, xử lý đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh của cán bộ, đảng viên và Nhân dân trên địa bàn,

nhiệm kỳ 2025 - 2030 và những năm tiếp theo`),
    want: {
      type: 'KH',
      number: 12,
      subject:
        'Tiếp công dân, xử lý đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh của cán bộ, đảng viên và Nhân dân trên địa bàn, nhiệm kỳ 2025 - 2030 và những năm tiếp theo',
    },
    to: [],
  },
  {
    name: 'a content that stands apart from its type name is no title',
    text: titled(`ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG UỶ XÃ SƠN HOÀ
Số 12-TB/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày 05 tháng 6 năm 2025

THÔNG BÁO

Ngày 02/6/2025, Ban Thường vụ Đảng uỷ họp, cho ý kiến về công tác đảng viên.`),
    want: { type: 'TB', number: 12, subject: null },
    to: [],
  },
  {
    name: 'a blank number is filled by the figures behind the signature',
    text: `${full('ĐẢNG UỶ XÃ SƠN HOÀ\nSố      -CV/ĐU\nV/v mở lớp\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hoà, ngày 05 tháng 6 năm 2025')}1346\n`,
    want: { number: 1346, symbol: 'CV/ĐU', notation: '1346-CV/ĐU' },
  },
  {
    name: 'a small figure behind the signature may be the number of the page',
    text: `${full('ĐẢNG UỶ XÃ SƠN HOÀ\nSố      -CV/ĐU\nV/v mở lớp\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hoà, ngày 05 tháng 6 năm 2025')}2\n`,
    want: { number: null, symbol: 'CV/ĐU', notation: null },
  },
  {
    name: 'a subject in quotes',
    text: full(
      'ĐẢNG UỶ XÃ SƠN HOÀ\nSố 12-CV/ĐU\n“V/v mở lớp bồi dưỡng\nđảng viên mới”\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hoà, ngày 05 tháng 6 năm 2025',
    ),
    want: { subject: 'mở lớp bồi dưỡng đảng viên mới' },
  },
  {
    name: 'number and date lines torn in two are one line each',
    text: full(
      'ĐẢNG UỶ XÃ SƠN HOÀ\nĐẢNG CỘNG SẢN VIỆT NAM\nSố:\n12-CV/ĐU\nV/v mở lớp bồi dưỡng\nSơn Hoà, ngày\nđảng viên mới\ntháng 6 năm 2025',
    ),
    want: { number: 12, symbol: 'CV/ĐU', date: '2025-06', place: 'Sơn Hoà', subject: 'mở lớp bồi dưỡng đảng viên mới' },
  },
  {
    name: 'left column, then right column',
    text: full(`ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG UỶ XÃ SƠN HOÀ
*
Số 12-CV/ĐU
tăng cường công tác quản lý
đảng viên đi làm ăn xa

ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày 05 tháng 6 năm 2025`),
    want: PARTY,
    to: ['Các chi bộ trực thuộc'],
  },
  {
    name: 'right column, then left column',
    text: full(`ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày 05 tháng 6 năm 2025

ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG UỶ XÃ SƠN HOÀ
*
Số 12-CV/ĐU
V/v tăng cường công tác quản lý
đảng viên đi làm ăn xa`),
    want: PARTY,
  },
  {
    name: 'columns side by side on the same lines',
    text: full(`ĐẢNG BỘ TỈNH LAM GIANG              ĐẢNG CỘNG SẢN VIỆT NAM
  ĐẢNG UỶ XÃ SƠN HOÀ
          *                       Sơn Hoà, ngày 05 tháng 6 năm 2025
     Số 12-CV/ĐU
V/v tăng cường công tác quản lý
   đảng viên đi làm ăn xa`),
    want: PARTY,
  },
  {
    name: 'columns side by side parted by tabs',
    text: full(`ĐẢNG BỘ TỈNH LAM GIANG\tĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG UỶ XÃ SƠN HOÀ
*\tSơn Hoà, ngày 05 tháng 6 năm 2025
Số 12-CV/ĐU
tăng cường công tác quản lý đảng viên đi làm ăn xa`),
    want: PARTY,
  },
  {
    name: 'subject interleaved with the date',
    text: full(`ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG UỶ XÃ SƠN HOÀ
Số 12-CV/ĐU
V/v tăng cường công tác quản lý
Sơn Hoà, ngày 05 tháng 6 năm 2025
đảng viên đi làm ăn xa`),
    want: PARTY,
  },
  {
    name: 'organ interleaved with the motto',
    text: full(`ĐẢNG BỘ TỈNH LAM GIANG ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG UỶ XÃ SƠN HOÀ
* Sơn Hoà, ngày 05 tháng 6 năm 2025
Số 12-CV/ĐU
V/v tăng cường công tác quản lý đảng viên đi làm ăn xa`),
    want: PARTY,
  },
  {
    name: 'the motto misread by a scan, beside the number',
    text: full(`UBND TỈNH LAM GIANG
SỞ XÂY DỰNG
Số: 12/SXD-VP                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VlỆT NAM
V/v tăng cường công tác quản lý        Độc lập - Tự do - Hạnh phúc
đảng viên đi làm ăn xa            Lam Giang, ngày 05 tháng 6 năm 2025`),
    want: {
      number: 12,
      symbol: 'SXD-VP',
      place: 'Lam Giang',
      date: '2025-06-05',
      subject: PARTY.subject,
      regime: 'state',
      issuer: 'SỞ XÂY DỰNG',
      superior: 'UBND TỈNH LAM GIANG',
    },
  },
  {
    name: 'the whole head on one line',
    text: full(
      'ĐẢNG BỘ TỈNH LAM GIANG ĐẢNG UỶ XÃ SƠN HOÀ * Số 12-CV/ĐU ĐẢNG CỘNG SẢN VIỆT NAM Sơn Hoà, ngày 05 tháng 6 năm 2025\nV/v tăng cường công tác quản lý đảng viên đi làm ăn xa',
    ),
    want: {
      number: 12,
      symbol: 'CV/ĐU',
      place: 'Sơn Hoà',
      date: '2025-06-05',
      subject: PARTY.subject,
      regime: 'party',
      issuer: PARTY.issuer,
      superior: PARTY.superior,
    },
  },
  {
    name: 'number and date on one line, one space between',
    text: full(`UBND TỈNH LAM GIANG   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ XÂY DỰNG   Độc lập - Tự do - Hạnh phúc
Số: 308/SXD-QLN Lam Giang, ngày 05 tháng 6 năm 2025
V/v báo cáo kết quả rà soát nhà ở xã hội`),
    want: STATE,
  },
  {
    name: 'state head, subject beside nothing',
    text: full(`UBND TỈNH LAM GIANG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    SỞ XÂY DỰNG                  Độc lập - Tự do - Hạnh phúc
    _________                   _________________________
Số: 308/SXD-QLN               Lam Giang, ngày 05 tháng 6 năm 2025
V/v báo cáo kết quả rà soát
    nhà ở xã hội`),
    want: STATE,
  },
  {
    name: 'subject and date side by side',
    text: full(`UBND TỈNH LAM GIANG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    SỞ XÂY DỰNG                  Độc lập - Tự do - Hạnh phúc
Số: 308/SXD-QLN
V/v báo cáo kết quả rà soát        Lam Giang, ngày 05 tháng 6 năm 2025
    nhà ở xã hội`),
    want: STATE,
  },
  {
    name: 'superior in two lines, issuer in one',
    text: full(`ĐẢNG UỶ KHỐI CÁC CƠ QUAN
VÀ DOANH NGHIỆP TỈNH LAM GIANG
VĂN PHÒNG
*
Số 7-CV/VPĐUK
ĐẢNG CỘNG SẢN VIỆT NAM
Lam Giang, ngày 02 tháng 01 năm 2024
V/v gửi báo cáo tháng`),
    want: {
      superior: 'ĐẢNG UỶ KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH LAM GIANG',
      issuer: 'VĂN PHÒNG',
      number: 7,
      symbol: 'CV/VPĐUK',
      date: '2024-01-02',
      subject: 'gửi báo cáo tháng',
    },
  },
  {
    name: 'UBND broken before the place, no superior',
    text: full(`ỦY BAN NHÂN DÂN
XÃ YÊN THƯỢNG
Số:        /UBND-VX
V/v tổ chức hè
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Yên Thượng, ngày      tháng 6 năm 2025`),
    want: {
      superior: null,
      issuer: 'ỦY BAN NHÂN DÂN XÃ YÊN THƯỢNG',
      number: null,
      symbol: 'UBND-VX',
      notation: null,
      date: '2025-06',
      place: 'Yên Thượng',
      type: 'CV',
      subject: 'tổ chức hè',
      regime: 'state',
    },
  },
  {
    name: 'executive committee of a Party organisation over two lines',
    text: full(`BAN CHẤP HÀNH
ĐẢNG BỘ THÀNH PHỐ BÌNH KHÊ
*
Số 31-CV/ThU
về việc báo cáo số liệu
ĐẢNG CỘNG SẢN VIỆT NAM
Bình Khê, ngày 11 tháng 11 năm 2022`),
    want: {
      superior: null,
      issuer: 'BAN CHẤP HÀNH ĐẢNG BỘ THÀNH PHỐ BÌNH KHÊ',
      symbol: 'CV/ThU',
      subject: 'báo cáo số liệu',
      place: 'Bình Khê',
    },
  },
  {
    name: 'cell under a grassroots committee',
    text: full(`ĐẢNG BỘ CỤC THỐNG KÊ
CHI BỘ PHÒNG HÀNH CHÍNH
- TỔNG HỢP
*
Số 03-CV/CB
ĐẢNG CỘNG SẢN VIỆT NAM
Lam Giang, ngày 9 tháng 4 năm 2026
về phân công đảng viên`),
    want: {
      superior: 'ĐẢNG BỘ CỤC THỐNG KÊ',
      issuer: 'CHI BỘ PHÒNG HÀNH CHÍNH - TỔNG HỢP',
      number: 3,
      notation: '03-CV/CB',
      subject: 'phân công đảng viên',
    },
  },
  {
    name: 'number left blank with a space before the hyphen',
    text: full(`ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG UỶ XÃ SƠN HOÀ
*
Số       -CV/ĐU
V/v mở lớp
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày 19 tháng 8 năm 2025`),
    want: {
      number: null,
      symbol: 'CV/ĐU',
      notation: null,
      type: 'CV',
      date: '2025-08-19',
      subject: 'mở lớp',
    },
  },
  {
    name: 'number stamped, standing alone below the head',
    text: full(`ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG UỶ XÃ SƠN HOÀ
*
Số -CV/ĐU
V/v mở lớp
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày 19 tháng 8 năm 2025
134`),
    want: { number: 134, symbol: 'CV/ĐU', notation: '134-CV/ĐU' },
  },
  {
    name: 'a lone figure that may be the day as well as the number is neither',
    text: full(`ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG UỶ XÃ SƠN HOÀ
*
Số -CV/ĐU
V/v mở lớp
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày     tháng 8 năm 2025
19`),
    want: { number: null, symbol: 'CV/ĐU', date: '2025-08' },
  },
  {
    name: 'figures destroyed by the scanner are null, never guessed',
    text: full(`ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG UỶ XÃ SƠN HOÀ
Số1§4Ø -CV/ĐU
V/v mở lớp
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày 19 tháng 8 năm 2025`),
    want: { number: null, symbol: 'CV/ĐU', notation: null },
  },
  {
    name: 'number glued to its word',
    text: full(`ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG UỶ XÃ SƠN HOÀ
Số484-CV/ĐU
V/v mở lớp
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày 19 tháng 8 năm 2025`),
    want: { number: 484, symbol: 'CV/ĐU', notation: '484-CV/ĐU' },
  },
  {
    name: 'spaces around the hyphen and Icelandic Ð',
    text: full(`ÐẢNG BỘ TỈNH LAM GIANG
ÐẢNG ỦY XÃ SƠN HÒA
Số 56 - CV/ÐU
V/v mở lớp
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hòa, ngày 19 tháng 8 năm 2025`),
    want: {
      superior: 'ĐẢNG BỘ TỈNH LAM GIANG',
      issuer: 'ĐẢNG ỦY XÃ SƠN HÒA',
      number: 56,
      symbol: 'CV/ĐU',
      notation: '56-CV/ĐU',
    },
  },
  {
    name: 'OCR errors in fixed words of the head',
    text: full(`ĐÁNG BỘ TỈNH LAM GIANG
ĐẢNG ỦY KHÔI CÁC CƠ QUAN TỈNH
Số 9-CV/ĐUK
V/v mở lớp
ĐẢNG CỘNG SẢN VIỆT NAM
Lam Giang, ngày 19 tháng 8 năm 2024`),
    want: {
      superior: 'ĐẢNG BỘ TỈNH LAM GIANG',
      issuer: 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH',
    },
  },
  {
    name: 'a head without diacritics',
    text: full(`DANG BO TINH LAM GIANG
DANG UY XA SON HOA
*
So 12-CV/DU
V/v tang cuong cong tac
DANG CONG SAN VIET NAM
Son Hoa, ngay 05 thang 6 nam 2025`),
    want: {
      superior: 'DANG BO TINH LAM GIANG',
      issuer: 'DANG UY XA SON HOA',
      number: 12,
      symbol: 'CV/ĐU',
      date: '2025-06-05',
      place: 'Son Hoa',
      regime: 'party',
      type: 'CV',
    },
  },
  {
    name: 'lost spaces in the fixed parts',
    text: full(
      `ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG UỶ XÃ SƠN HOÀ
Số12-CV/ĐU
V/v tăng cường công tác
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày05 tháng 6 năm2025`,
      'Kínhgửi: Các chi bộ trực thuộc',
    ),
    want: { number: 12, date: '2025-06-05', place: 'Sơn Hoà' },
    to: ['Các chi bộ trực thuộc'],
  },
  {
    name: 'a plan: type name, title, rule, no addressees',
    text: titled(`TỈNH UỶ LAM GIANG
BAN TỔ CHỨC
*
Số 21-KH/BTCTU

ĐẢNG CỘNG SẢN VIỆT NAM
Lam Giang, ngày 17 tháng 7 năm 2025

KẾ HOẠCH
bồi dưỡng nghiệp vụ công tác xây dựng đảng
năm 2025
-----`),
    want: {
      type: 'KH',
      number: 21,
      symbol: 'KH/BTCTU',
      subject: 'bồi dưỡng nghiệp vụ công tác xây dựng đảng năm 2025',
      superior: 'TỈNH UỶ LAM GIANG',
      issuer: 'BAN TỔ CHỨC',
    },
    to: [],
  },
  {
    name: 'a notice with the author under the type name',
    text: titled(`TỈNH UỶ LAM GIANG
*
Số 44-TB/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Lam Giang, ngày 17 tháng 7 năm 2025
THÔNG BÁO KẾT LUẬN
CỦA BAN THƯỜNG VỤ TỈNH UỶ
về công tác cán bộ
-----`),
    want: {
      type: 'TB',
      number: 44,
      issuer: 'TỈNH UỶ LAM GIANG',
      superior: null,
      regime: 'party',
    },
  },
  {
    name: 'a petition with Kính trình',
    text: full(
      `ĐẢNG BỘ XÃ SƠN HOÀ
CHI BỘ THÔN ĐÔNG
*
Số 05-TTr/CB
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày 01 tháng 02 năm 2026
TỜ TRÌNH
về việc kết nạp đảng viên
-----`,
      'Kính trình: Đảng uỷ xã Sơn Hoà',
    ),
    want: {
      type: 'TTr',
      number: 5,
      notation: '05-TTr/CB',
      subject: 'kết nạp đảng viên',
      date: '2026-02-01',
    },
    to: ['Đảng uỷ xã Sơn Hoà'],
  },
  {
    name: 'a state decision with the signing authority above the bases',
    text: `UỶ BAN NHÂN DÂN
TỈNH LAM GIANG
Số: 15/QĐ-UBND
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lam Giang, ngày 03 tháng 01 năm 2025
QUYẾT ĐỊNH
Về việc thành lập Tổ công tác
CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH LAM GIANG
Căn cứ Luật Tổ chức chính quyền địa phương;
Theo đề nghị của Giám đốc Sở Nội vụ.
QUYẾT ĐỊNH:
Điều 1. Thành lập Tổ công tác gồm các ông, bà có tên sau.
Điều 2. Quyết định này có hiệu lực từ ngày ký.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Thị Mẫu`,
    want: {
      type: 'QĐ',
      number: 15,
      symbol: 'QĐ-UBND',
      notation: '15/QĐ-UBND',
      issuer: 'UỶ BAN NHÂN DÂN TỈNH LAM GIANG',
      superior: null,
      subject: 'thành lập Tổ công tác',
    },
  },
  {
    name: 'an invitation',
    text: titled(`ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG UỶ XÃ SƠN HOÀ
*
Số 02-GM/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày 05 tháng 6 năm 2025
GIẤY MỜI
dự hội nghị sơ kết`),
    want: { type: 'GM', subject: 'dự hội nghị sơ kết' },
  },
  {
    name: 'a youth-union head',
    text: full(`TỈNH ĐOÀN LAM GIANG
BAN CHẤP HÀNH ĐOÀN XÃ SƠN HOÀ
***
Số: 18-CV/ĐTN
V/v ra quân hè tình nguyện
ĐOÀN TNCS HỒ CHÍ MINH
Sơn Hoà, ngày 05 tháng 6 năm 2025`),
    want: {
      superior: 'TỈNH ĐOÀN LAM GIANG',
      issuer: 'BAN CHẤP HÀNH ĐOÀN XÃ SƠN HOÀ',
      number: 18,
      symbol: 'CV/ĐTN',
      regime: 'union',
      subject: 'ra quân hè tình nguyện',
    },
  },
  {
    name: 'a trade-union head',
    text: full(`TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM
LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM GIANG
Số: 77/LĐLĐ
V/v chăm lo Tết
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lam Giang, ngày 05 tháng 12 năm 2025`),
    want: {
      superior: 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
      issuer: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM GIANG',
      number: 77,
      symbol: 'LĐLĐ',
      regime: 'union',
      type: 'CV',
    },
  },
  {
    name: 'urgency and secrecy under the number',
    text: full(`ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG UỶ XÃ SƠN HOÀ
*
Số 12-CV/ĐU
V/v phòng chống bão
HOẢ TỐC
MẬT
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày 05 tháng 6 năm 2025`),
    want: { urgency: 'HOẢ TỐC', secrecy: 'MẬT', subject: 'phòng chống bão' },
  },
  {
    name: 'V.v. and a date inside the subject',
    text: full(`UBND TỈNH LAM GIANG
SỞ XÂY DỰNG
Số: 308/SXD-QLN
V.v. thực hiện Chỉ thị số 05/CT-UBND
ngày 12/3/2025 của UBND tỉnh
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lam Giang, ngày 05 tháng 6 năm 2025`),
    want: {
      subject: 'thực hiện Chỉ thị số 05/CT-UBND ngày 12/3/2025 của UBND tỉnh',
      date: '2025-06-05',
      number: 308,
    },
  },
  {
    name: 'a subject without prefix that begins like a basis',
    text: full(`ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG UỶ XÃ SƠN HOÀ
*
Số 12-CV/ĐU
Triển khai thực hiện Kết luận
của Ban Thường vụ Tỉnh uỷ
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày 05 tháng 6 năm 2025`),
    want: {
      subject: 'Triển khai thực hiện Kết luận của Ban Thường vụ Tỉnh uỷ',
      number: 12,
    },
  },
  {
    name: 'a digital-signature stamp before the head',
    text: full(`Ký bởi: Đảng uỷ xã Sơn Hoà
Thời gian ký: 19-08-2025 10:44:54 +07:00
ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG UỶ XÃ SƠN HOÀ
*
Số 12-CV/ĐU
V/v mở lớp
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày 05 tháng 6 năm 2025`),
    want: {
      superior: 'ĐẢNG BỘ TỈNH LAM GIANG',
      issuer: 'ĐẢNG UỶ XÃ SƠN HOÀ',
      number: 12,
      subject: 'mở lớp',
      date: '2025-06-05',
    },
  },
  {
    name: 'an incoming stamp beside the head',
    text: full(`VĂN PHÒNG
CÔNG VĂN ĐẾN
Số: 1250
Ngày: 07/6/2025
Chuyển: Đ/c Chánh VP

ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG UỶ XÃ SƠN HOÀ
*
Số 12-CV/ĐU
V/v mở lớp
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày 05 tháng 6 năm 2025`),
    want: {
      number: 12,
      symbol: 'CV/ĐU',
      subject: 'mở lớp',
      date: '2025-06-05',
      issuer: 'ĐẢNG UỶ XÃ SƠN HOÀ',
    },
  },
  {
    name: 'Kính gửi with bullets below',
    text: full(
      'ĐẢNG UỶ XÃ SƠN HOÀ\nSố 12-CV/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hoà, ngày 05 tháng 6 năm 2025',
      'Kính gửi:\n- Thường trực HĐND xã;\n- Các chi bộ trực thuộc;\n- Uỷ ban Mặt trận Tổ quốc xã.',
    ),
    want: {
      number: 12,
      issuer: 'ĐẢNG UỶ XÃ SƠN HOÀ',
      superior: null,
      subject: null,
    },
    to: ['Thường trực HĐND xã', 'Các chi bộ trực thuộc', 'Uỷ ban Mặt trận Tổ quốc xã'],
  },
  {
    name: 'Kính gửi with the first bullet on its line',
    text: full(
      'ĐẢNG UỶ XÃ SƠN HOÀ\nSố 12-CV/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM',
      'Kính gửi: - Thường trực HĐND xã,\n- Ban Thường vụ Đoàn thanh niên, Hội Liên hiệp phụ nữ,\nHội Nông dân xã,\n- Các chi bộ.',
    ),
    want: { number: 12 },
    to: ['Thường trực HĐND xã', 'Ban Thường vụ Đoàn thanh niên, Hội Liên hiệp phụ nữ, Hội Nông dân xã', 'Các chi bộ'],
  },
  {
    name: 'Kính gửi with a group kept whole',
    text: full(
      'UBND TỈNH LAM GIANG\nSỞ XÂY DỰNG\nSố: 308/SXD-QLN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Kính gửi:\n- Các sở: Nội vụ, Tài chính, Y tế;\n- Uỷ ban nhân dân các xã, phường.',
    ),
    want: { symbol: 'SXD-QLN' },
    to: ['Các sở: Nội vụ, Tài chính, Y tế', 'Uỷ ban nhân dân các xã, phường'],
  },
  {
    name: 'Kính gửi wrapped over two lines',
    text: full(
      'ĐẢNG UỶ XÃ SƠN HOÀ\nSố 12-CV/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM',
      'Kính gửi: Bí thư các chi bộ, thủ trưởng các cơ quan, đơn vị\ntrực thuộc Đảng uỷ xã',
    ),
    want: { number: 12 },
    to: ['Bí thư các chi bộ, thủ trưởng các cơ quan, đơn vị trực thuộc Đảng uỷ xã'],
  },
  {
    name: 'Kính gửi without bullets, one name a line',
    text: full(
      'ĐẢNG UỶ XÃ SƠN HOÀ\nSố 12-CV/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM',
      'Kính gửi:\nVăn phòng Tỉnh uỷ;\nBan Tổ chức Tỉnh uỷ;\nSở Nội vụ.',
    ),
    want: { number: 12 },
    to: ['Văn phòng Tỉnh uỷ', 'Ban Tổ chức Tỉnh uỷ', 'Sở Nội vụ'],
  },
  {
    name: 'blank lines between the bullets of Kính gửi',
    text: full(
      'ĐẢNG UỶ XÃ SƠN HOÀ\nSố 12-CV/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM',
      'Kính gửi:\n\n- Đảng uỷ các xã, phường;\n\n- Các chi bộ trực thuộc.',
    ),
    want: { number: 12 },
    to: ['Đảng uỷ các xã, phường', 'Các chi bộ trực thuộc'],
  },
  {
    name: 'bold head in emphasis marks',
    text: full(
      '**ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG ỦY KHỐI CÁC CƠ QUAN\nVÀ DOANH NGHIỆP TỈNH**\n\n\\*\n\n**Số 12-CV/ĐUK**\n\n*V/v mở lớp*\n\n**ĐẢNG CỘNG SẢN VIỆT NAM**\n\n*Lam Giang, ngày 05 tháng 6 năm 2024*',
      '*Kính gửi:* **Các chi bộ**',
    ),
    want: {
      superior: 'ĐẢNG BỘ TỈNH LAM GIANG',
      issuer: 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH',
      number: 12,
      subject: 'mở lớp',
      date: '2024-06-05',
    },
    to: ['Các chi bộ'],
  },
  {
    name: 'pasted text without a head is a công văn by its Kính gửi, and has no number',
    text: 'Kính gửi các đồng chí bí thư chi bộ!\n\nBan Thường vụ Đảng uỷ đề nghị các chi bộ gửi danh sách trước ngày 5/6/2025.',
    want: {
      number: null,
      symbol: null,
      type: 'CV',
      issuer: null,
      date: null,
      regime: 'unknown',
    },
  },
  {
    name: 'a citation in the opening is not the number of the paper',
    text: 'Thực hiện Công văn số 928-CV/TU, ngày 02/02/2023 của Ban Thường vụ Tỉnh uỷ, Đảng uỷ yêu cầu các chi bộ báo cáo.\n\nSố 12-KH/ĐU cũng phải được thực hiện.',
    want: { number: null, symbol: null, type: 'CV', date: null },
  },
  {
    name: 'a date out of the calendar is null',
    text: full('ĐẢNG UỶ XÃ SƠN HOÀ\nSố 12-CV/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hoà, ngày 31 tháng 6 năm 2025'),
    want: { number: 12, date: null, place: 'Sơn Hoà' },
  },
  {
    name: 'a letter with one reading among the figures of the date is read',
    text: full('ĐẢNG UỶ XÃ SƠN HOÀ\nSố 12-CV/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hoà, ngày O5 tháng 6 năm 2025'),
    want: { number: 12, date: '2025-06-05', place: 'Sơn Hoà' },
  },
  {
    name: 'QĐ of the Party without a type name may be two types',
    text: titled('TỈNH UỶ LAM GIANG\nSố 12-QĐ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nLam Giang, ngày 05 tháng 6 năm 2025'),
    want: { type: null, symbol: 'QĐ/TU' },
  },
  {
    name: 'a decree number with its year',
    text: titled(
      'HỘI ĐỒNG NHÂN DÂN\nTỈNH LAM GIANG\nSố: 12/2025/NQ-HĐND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLam Giang, ngày 05 tháng 6 năm 2025\nNGHỊ QUYẾT\nQuy định mức chi',
    ),
    want: {
      type: 'NQ',
      number: 12,
      notation: '12/2025/NQ-HĐND',
      subject: 'Quy định mức chi',
      issuer: 'HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG',
    },
  },
  {
    name: 'VP issuing for the deputies and the council',
    text: full(
      'VĂN PHÒNG\nĐOÀN ĐẠI BIỂU QUỐC HỘI\nVÀ HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG\nSố: 40/VP-TH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLam Giang, ngày 05 tháng 6 năm 2025',
    ),
    want: {
      superior: null,
      issuer: 'VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG',
      symbol: 'VP-TH',
    },
  },
  {
    name: 'a telegram names its addressees behind ĐIỆN:',
    text: `UBND TỈNH LAM GIANG
BAN CHỈ ĐẠO PHÒNG CHỐNG
THIÊN TAI
Số: 45/CĐ-BCĐ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Lam Giang, ngày 9 tháng 9 năm 2024
CÔNG ĐIỆN
Về việc ứng phó mưa lũ
TRƯỞNG BAN CHỈ ĐẠO PHÒNG CHỐNG THIÊN TAI TỈNH ĐIỆN:
- Giám đốc các sở, ngành;
- Chủ tịch UBND các xã, phường.
Theo bản tin dự báo, từ ngày 10/9 có mưa to.`,
    want: {
      type: 'CĐ',
      number: 45,
      symbol: 'CĐ-BCĐ',
      issuer: 'BAN CHỈ ĐẠO PHÒNG CHỐNG THIÊN TAI',
      subject: 'ứng phó mưa lũ',
    },
    to: ['Giám đốc các sở, ngành', 'Chủ tịch UBND các xã, phường'],
  },
  {
    name: 'place with an administrative level and an abbreviation',
    text: full(
      'UBND TỈNH LAM GIANG\nSỞ XÂY DỰNG\nSố: 308/SXD-QLN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTP. Lam Giang, ngày 05 tháng 6 năm 2025',
    ),
    want: { place: 'TP. Lam Giang', date: '2025-06-05' },
  },
  {
    name: 'place and date read on one line with the second line of the organ',
    text: full(
      'ĐẢNG BỘ TỈNH LAM GIANG ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG Lam Giang, ngày 05 tháng 6 năm 2025\n*\nSố 12-CV/ĐU\nV/v mở lớp',
    ),
    want: {
      issuer: 'ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH LAM GIANG',
      place: 'Lam Giang',
      date: '2025-06-05',
      subject: 'mở lớp',
    },
  },
  {
    name: 'a place that begins with Nam, in the right column',
    text: full(
      'ĐẢNG BỘ TỈNH LAM GIANG          ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG UỶ PHƯỜNG QUẢNG NAM         Nam Sơn, ngày 05 tháng 6 năm 2025\n*\nSố 12-CV/ĐU\nV/v mở lớp',
    ),
    want: { superior: 'ĐẢNG BỘ TỈNH LAM GIANG', issuer: 'ĐẢNG UỶ PHƯỜNG QUẢNG NAM', place: 'Nam Sơn' },
  },
  {
    name: 'the star and the date on one line, a letter in the year, the hyphen of the number lost',
    text: full(
      'TỈNH UỶ LAM GIANG ĐẢNG CỘNG SẢN VIỆT NAM\nHUYỆN ỦY SƠN HOÀ\n* Sơn Hoà, ngày 15 tháng 6 năm 202l\nSố 703 CV/HU\nV/v mở lớp',
    ),
    want: {
      issuer: 'HUYỆN ỦY SƠN HOÀ',
      place: 'Sơn Hoà',
      date: '2021-06-15',
      number: 703,
      symbol: 'CV/HU',
      notation: '703-CV/HU',
      subject: 'mở lớp',
    },
  },
  {
    name: 'a letter with one reading inside the figures of the number is read',
    text: full('ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ SƠN HOÀ\n*\nSố 8l2-CV/ĐU\nV/v mở lớp\nĐẢNG CỘNG SẢN VIỆT NAM'),
    want: { number: 812, symbol: 'CV/ĐU', notation: '812-CV/ĐU' },
  },
  {
    name: 'the place cut into the subject is the place of the organs',
    text: full(
      'ĐẢNG BỘ TỈNH LAM GIANG ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG UỶ XÃ SƠN HOÀ\n*\nSố 12-CV/ĐU\nV/v thực hiện Kế hoạch số Lam Giang, ngày 05 tháng 6 năm 2025\n15-KH/TU về Huy hiệu Đảng',
    ),
    want: { place: 'Lam Giang', date: '2025-06-05', subject: 'thực hiện Kế hoạch số 15-KH/TU về Huy hiệu Đảng' },
  },
  {
    name: 'the stamp of a digital signature above the head, without its labels',
    text: full(
      'vanphong@sonhoa.example\nĐảng uỷ xã Sơn Hoà\n05-06-2025 08:12:40 +07:00\nĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ SƠN HOÀ\n*\nSố 12-CV/ĐU\ntăng cường công tác đảng viên\nĐẢNG CỘNG SẢN VIỆT NAM',
    ),
    want: { issuer: 'ĐẢNG UỶ XÃ SƠN HOÀ', subject: 'tăng cường công tác đảng viên', number: 12 },
  },
  {
    name: 'stamps of receipt on one line and in two columns',
    text: full(
      'VP ĐẢNG ỦY X. TÂN BÌNH   CÔNG VĂN ĐẾN\nSố: †4/  Ngày 14/7/2026\nChuyển: ........\nĐẢNG BỘ TỈNH LAM GIANG   ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG UỶ XÃ SƠN HOÀ\n*\nSố 12-CV/ĐU\nV/v mở lớp\nVĂN PHÒNG ĐẢNG ỦY - CÔNG VĂN ĐẾN - Số: 8l - Ngày 10/10/2025',
    ),
    want: { superior: 'ĐẢNG BỘ TỈNH LAM GIANG', issuer: 'ĐẢNG UỶ XÃ SƠN HOÀ', number: 12, subject: 'mở lớp' },
  },
  {
    name: 'the author between the type name and the title',
    text: titled(
      'TỈNH UỶ LAM GIANG\n*\nSố 09-CT/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nLam Giang, ngày 25 tháng 11 năm 2025\n\nCHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH UỶ\nvề tiết kiệm chi hội nghị\n-----',
    ),
    want: { type: 'CT', subject: 'tiết kiệm chi hội nghị' },
  },
  {
    name: 'a title in capitals that begins like another type name',
    text: titled(
      'ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ SƠN HOÀ\n*\nSố 63-TB/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTHÔNG BÁO\nKẾT LUẬN CỦA THƯỜNG TRỰC ĐẢNG ỦY\nTẠI CUỘC HỌP GIAO BAN THÁNG 9\n-----',
    ),
    want: { type: 'TB', subject: 'KẾT LUẬN CỦA THƯỜNG TRỰC ĐẢNG ỦY TẠI CUỘC HỌP GIAO BAN THÁNG 9' },
  },
  {
    name: 'a title that begins with the words of a basis',
    text: titled(
      'UỶ BAN NHÂN DÂN\nXÃ SƠN HOÀ\nSố: 29/KH-UBND\nCỘNG HOÀ XÃ HỘl CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nThực hiện chuyển đổi số trên địa bàn xã năm 2026',
    ),
    want: { type: 'KH', subject: 'Thực hiện chuyển đổi số trên địa bàn xã năm 2026', regime: 'state' },
  },
  {
    name: 'content right under the type name is no title',
    text: titled('ĐẢNG UỶ XÃ SƠN HOÀ\nSố 63-TB/ĐU\nTHÔNG BÁO\nThường trực Đảng uỷ thông báo lịch trực như sau:'),
    want: { type: 'TB', subject: null },
  },
  {
    name: 'the whole number line behind the signature fills the blank of the head',
    text: `${full('ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ SƠN HOÀ\n*\nSố      -CV/ĐU\nV/v mở lớp\nĐẢNG CỘNG SẢN VIỆT NAM')}Số 58-CV/ĐU\nKý bởi: Đảng uỷ xã Sơn Hoà\n`,
    want: { number: 58, symbol: 'CV/ĐU', notation: '58-CV/ĐU' },
  },
  {
    name: 'a number behind the signature with another symbol is another paper’s',
    text: `${full('ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ SƠN HOÀ\n*\nSố      -CV/ĐU\nV/v mở lớp\nĐẢNG CỘNG SẢN VIỆT NAM')}Số 58-KH/ĐU\n`,
    want: { number: null, symbol: 'CV/ĐU' },
  },
  {
    name: 'a whole head on one line, superior and office run together',
    text: full(
      'ĐẢNG ỦY PHƯỜNG SƠN HOÀ VĂN PHÒNG * Số 57-CV/VPĐU ĐẢNG CỘNG SẢN VIỆT NAM Sơn Hoà, ngày 12 tháng 5 năm 2026\nV/v mở lớp',
    ),
    want: { superior: 'ĐẢNG ỦY PHƯỜNG SƠN HOÀ', issuer: 'VĂN PHÒNG', number: 57, place: 'Sơn Hoà' },
  },
  {
    name: 'lost spaces in the organs',
    text: full('ĐẢNG BỘTỈNH LAM GIANG\nĐẢNG UỶPHƯỜNG SƠN HOÀ\n*\nSố 12-CV/ĐU\nV/v mở lớp\nĐẢNG CỘNG SẢN VIỆT NAM'),
    want: { superior: 'ĐẢNG BỘ TỈNH LAM GIANG', issuer: 'ĐẢNG UỶ PHƯỜNG SƠN HOÀ' },
  },
  {
    name: 'addressees on one line, one with a bracket',
    text: full(
      'ĐẢNG UỶ XÃ SƠN HOÀ\nSố 12-CV/ĐU\nV/v mở lớp\nĐẢNG CỘNG SẢN VIỆT NAM',
      'Kính gửi: Bí thư các chi bộ thôn; Đảng uỷ Công an xã; Chi bộ Quân sự (phối hợp; cho ý kiến).',
    ),
    want: { issuer: 'ĐẢNG UỶ XÃ SƠN HOÀ' },
    to: ['Bí thư các chi bộ thôn', 'Đảng uỷ Công an xã', 'Chi bộ Quân sự (phối hợp; cho ý kiến)'],
  },
  {
    name: 'the last addressee in a list and bases behind hyphens below it',
    text: full(
      'ĐẢNG UỶ XÃ SƠN HOÀ\nSố 12-TTr/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTỜ TRÌNH\nvề việc mở lớp',
      'Kính trình:\nSở Giao thông, Xây dựng;\nĐội ngũ báo cáo viên cấp tỉnh.\n\n- Căn cứ Điều lệ Đảng;\n- Xét đề nghị của Ban Xây dựng Đảng,',
    ),
    want: { type: 'TTr' },
    to: ['Sở Giao thông, Xây dựng', 'Đội ngũ báo cáo viên cấp tỉnh'],
  },
  {
    name: 'the invited of a giấy mời without Kính gửi',
    text: 'UBND XÃ SƠN HOÀ\nSố: 7/GM-UBND\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nGIẤY MỜI\nDự hội nghị sơ kết\n\nUỷ ban nhân dân xã tổ chức hội nghị sơ kết, trân trọng kính mời:\n\n- Thường trực Đảng uỷ;\n- Trưởng các thôn.\n\n1. Thời gian: 8 giờ ngày 05/6/2025.\n\nNơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\nTrần Văn Mẫu',
    want: { type: 'GM', subject: 'Dự hội nghị sơ kết' },
    to: ['Thường trực Đảng uỷ', 'Trưởng các thôn'],
  },
  {
    name: 'a head laid out as a table on a web page, its cells between bars and broken inside',
    text: 'BỘ\nLƯU TRỮ\n-----\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-------\n|\nSố:\n77/BLT-QLN\nV/v\n: Xử lý hồ\nsơ cũ\n|\nHà\nGiang, ngày 15 tháng 9 năm 2008\n|\nKính\ngửi: Cục Lưu trữ các tỉnh.\nĐề nghị Cục Lưu trữ các tỉnh rà soát hồ\nsơ trước ngày 30/10/2008.\n|\nNơi nhận:\n- Như\ntrên;\n- Lưu: VT.\n|\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nTrần\nVăn Mẫu\n|',
    want: {
      regime: 'state',
      issuer: 'BỘ LƯU TRỮ',
      number: 77,
      symbol: 'BLT-QLN',
      place: 'Hà Giang',
      date: '2008-09-15',
      subject: 'Xử lý hồ sơ cũ',
    },
    to: ['Cục Lưu trữ các tỉnh'],
  },
  {
    name: 'a head whose two columns stand on one line with bars between them',
    text: 'CỤC LƯU TRỮ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 719/CLT-TH | Hà Giang, ngày 04 tháng 10 năm 2010 |\nKính gửi: Trung tâm Kho\n1. Trung tâm Kho hoàn thiện báo cáo trước ngày 01 tháng 12 năm 2010.\nNơi nhận: | CHÁNH VĂN PHÒNG |',
    want: { issuer: 'CỤC LƯU TRỮ', number: 719, symbol: 'CLT-TH', place: 'Hà Giang', date: '2010-10-04' },
    to: ['Trung tâm Kho'],
  },
  {
    name: 'a number of six figures, of an office that writes many letters',
    text: full(
      'CỤC LƯU TRỮ\nSố: 101322/CLT-TTHT\nV/v mở lớp\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Kính gửi: Công ty Giấy Sơn Hoà',
    ),
    want: { number: 101322, symbol: 'CLT-TTHT' },
  },
  {
    name: 'no title of the state, its regime told by the office',
    text: 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN HOÀ LÂM\nSố: 98/PGDĐT\nHoà Lâm, ngày 18 tháng 3 năm 2016\nKính gửi: Hiệu trưởng các trường Tiểu học\nĐề nghị các trường rà soát sách.',
    want: { regime: 'state', symbol: 'PGDĐT' },
  },
  {
    name: 'the number stamped on a line of its own over the line that leaves it blank',
    text: 'UBND TỈNH LAM GIANG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ Độc lập - Tự do - Hạnh phúc\n2236\nSố:         /SYT-NVY Lam Giang, ngày 07 tháng 6 năm 2022\nV/v phòng, chống dịch\nKính gửi: Các bệnh viện\nĐề nghị các bệnh viện rà soát thuốc.',
    want: { issuer: 'SỞ Y TẾ', number: 2236, symbol: 'SYT-NVY', date: '2022-06-07' },
    to: ['Các bệnh viện'],
  },
  {
    name: 'the issuer with its verb on the next line begins the content, not another addressee',
    text: full(
      'NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\nCHI NHÁNH TỈNH LAM GIANG\nSố: 596/LGI-TH\nV/v trả lời kiến nghị\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Kính gửi: Hiệp hội Doanh nghiệp tỉnh\n\nNgân hàng Nhà nước Việt Nam chi nhánh tỉnh Lam Giang\nnhận được Công văn số 41/CV-HHDN của Hiệp hội.',
    ),
    want: { superior: 'NGÂN HÀNG NHÀ NƯỚC VIỆT NAM', issuer: 'CHI NHÁNH TỈNH LAM GIANG', number: 596 },
    to: ['Hiệp hội Doanh nghiệp tỉnh'],
  },
  {
    name: 'the columns of a head without the blank between them, the number stamped below',
    text: 'BỘ LƯU TRỮCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố:          /BLT-CTTNHà Giang, ngày 17 tháng 6 năm 2022\n2745\nV/v lấy ý kiến dự thảo\n\nKính gửi: Các sở\n\nĐề nghị các sở góp ý.',
    want: {
      issuer: 'BỘ LƯU TRỮ',
      number: 2745,
      symbol: 'BLT-CTTN',
      place: 'Hà Giang',
      date: '2022-06-17',
      subject: 'lấy ý kiến dự thảo',
    },
    to: ['Các sở'],
  },
  {
    name: 'an addressee that goes on in small letters behind its comma',
    text: full(
      'TỈNH ĐOÀN LAM GIANG\nSố: 12-CV/TĐTN\nV/v hè\nĐOÀN TNCS HỒ CHÍ MINH',
      'Kính gửi:\n- Ban Thường vụ các huyện đoàn;\n- Đoàn trường Đại học Lam Giang, các trường cao đẳng,\ntrung cấp trực thuộc.\n\nĐề nghị các đơn vị báo cáo.',
    ),
    want: { number: 12 },
    to: ['Ban Thường vụ các huyện đoàn', 'Đoàn trường Đại học Lam Giang, các trường cao đẳng, trung cấp trực thuộc'],
  },
  {
    name: 'the stamp of a signature whose lines are broken, and the stamp of receipt below the subject',
    text: 'Ký bởi: Văn phòng Ủy ban nhân dân\ntỉnh Lam Giang\nNgày ký: 08-09-2025 16:52:31 +07:00\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLam Giang, ngày 08 tháng 9 năm 2025\nỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\nSố: 2947/UBND-NNMT\nV/v quản lý cát, sỏi\nUBND XÃ SƠN HOÀ\nCÔNG VĂN ĐẾN\nSố: 1123  Ngày: 09/9/2025\nKính gửi:\n- Công an tỉnh;\n- Thuế tỉnh.\n\nĐề nghị các cơ quan kiểm tra.',
    want: {
      superior: null,
      issuer: 'ỦY BAN NHÂN DÂN TỈNH LAM GIANG',
      number: 2947,
      subject: 'quản lý cát, sỏi',
      date: '2025-09-08',
    },
    to: ['Công an tỉnh', 'Thuế tỉnh'],
  },
]
