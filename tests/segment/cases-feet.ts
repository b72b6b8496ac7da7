/** Invented feet: Nơi nhận and signature in every order, with the content they must not swallow. */
export interface FootCase {
  readonly name: string
  readonly text: string
  readonly distribution: readonly (readonly [name: string, purpose: string | null])[]
  readonly signature: readonly [authority: string | null, position: string | null, name: string | null]
  readonly paragraphs?: number
  readonly appended?: number
}

const HEAD = `ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG UỶ XÃ SƠN HOÀ
*
Số 12-CV/ĐU
V/v mở lớp

ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hoà, ngày 05 tháng 6 năm 2025

Kính gửi: Các chi bộ trực thuộc

Căn cứ Kế hoạch số 15-KH/TU, ngày 02/3/2025 của Ban Thường vụ Tỉnh uỷ, đề nghị các chi bộ thực hiện:

1. Rà soát danh sách học viên.
- Gửi danh sách trước ngày 20/6/2025;
- Báo cáo kết quả.
2. Chi bộ báo cáo kết quả về Văn phòng Đảng uỷ./.
`

export const FOOT_CASES: readonly FootCase[] = [
  {
    name: 'the letters K/T on a line of their own, purposes in quotation marks',
    text: `${HEAD}
Nơi nhận:
- Thường trực Huyện uỷ “báo cáo”;
- BHXH huyện (b/cáo);
- Lưu: VP.

KT.
GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Thạch Bá Quý`,
    distribution: [
      ['Thường trực Huyện uỷ', 'báo cáo'],
      ['BHXH huyện', 'b/cáo'],
      ['Lưu: VP', null],
    ],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Thạch Bá Quý'],
  },
  {
    name: 'the post of the chief on two lines, an enclosure printed over the signature',
    text: `${HEAD}
Nơi nhận:
- Như trên;
- Lưu: VT.
(Đính kèm Chỉ thị số 14/CT-TTg)

KT. BỘ TRƯỞNG
CHỦ NHIỆM VĂN PHÒNG
PHÓ CHỦ NHIỆM

Thạch Bá Quý`,
    distribution: [
      ['Như trên', null],
      ['Lưu: VT', null],
    ],
    signature: ['KT. BỘ TRƯỞNG CHỦ NHIỆM VĂN PHÒNG', 'PHÓ CHỦ NHIỆM', 'Thạch Bá Quý'],
  },
  {
    name: 'a blank line behind every line, two recipients broken off in the middle',
    text: `${HEAD}
  Nơi nhận:

- Thường trực Đảng uỷ xã;

- Uỷ ban Kiểm tra Đảng uỷ, Ban xây dựng Đảng,

VP Đảng uỷ;

- Bí thư chi bộ, trưởng thôn, Ban công

 tác Mặt trận thôn;

- Lưu: VP.

T/M BAN THƯỜNG VỤ

PHÓ BÍ THƯ

Thạch Bá Quý`,
    distribution: [
      ['Thường trực Đảng uỷ xã', null],
      ['Uỷ ban Kiểm tra Đảng uỷ, Ban xây dựng Đảng, VP Đảng uỷ', null],
      ['Bí thư chi bộ, trưởng thôn, Ban công tác Mặt trận thôn', null],
      ['Lưu: VP', null],
    ],
    signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Thạch Bá Quý'],
  },
  {
    name: 'the whole foot on one line, the signature between the items',
    text: `${HEAD}
Nơi nhận: TM. BAN THƯỜNG VỤ - Như trên; KT. CHỦ TỊCH - Tổng LĐLĐVN (b/c); PHÓ CHỦ TỊCH - Thường trực Tỉnh ủy (b/c); - Lưu: VT, CSPL. Thạch Bá Quý`,
    distribution: [
      ['Như trên', null],
      ['Tổng LĐLĐVN', 'b/c'],
      ['Thường trực Tỉnh ủy', 'b/c'],
      ['Lưu: VT, CSPL', null],
    ],
    signature: ['TM. BAN THƯỜNG VỤ KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Thạch Bá Quý'],
  },
  {
    name: 'the title of the list behind its first item, the other column at the ends of the items',
    text: `${HEAD}
- Như trên; TM. BAN THƯỜNG TRỰC Nơi nhận:
- MTTQ tỉnh (b/c); CHỦ TỊCH
- TT Huyện ủy (b/c);
- UBND huyện (p/h); Đổng Văn Khơi
- Lưu: VP.`,
    distribution: [
      ['Như trên', null],
      ['MTTQ tỉnh', 'b/c'],
      ['TT Huyện ủy', 'b/c'],
      ['UBND huyện', 'p/h'],
      ['Lưu: VP', null],
    ],
    signature: ['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH', 'Đổng Văn Khơi'],
  },
  {
    name: 'the right column first: position before the title, name before an item',
    text: `${HEAD}
HIỆU TRƯỞNG Nơi nhận:
- Thường trực Tỉnh ủy (để báo cáo),
Kha Vạn Tuế - Như trên,
- Các phòng, khoa,
- Lưu VT, QLĐT.`,
    distribution: [
      ['Thường trực Tỉnh ủy', 'để báo cáo'],
      ['Như trên', null],
      ['Các phòng, khoa', null],
      ['Lưu VT, QLĐT', null],
    ],
    signature: [null, 'HIỆU TRƯỞNG', 'Kha Vạn Tuế'],
  },
  {
    name: 'a signature stamp beside the items',
    text: `${HEAD}
Nơi nhận:                         GIÁM ĐỐC
- Như trên;
- TT KSBT tỉnh (báo cáo);      Ký bởi: Trung tâm Y tế huyện Sơn Tây
- UBND huyện (báo cáo);        Thời gian ký: 11-09-2024 15:20:41 +07:00
- Lưu: VT, KSBT.                       Cao Bá Lương`,
    distribution: [
      ['Như trên', null],
      ['TT KSBT tỉnh', 'báo cáo'],
      ['UBND huyện', 'báo cáo'],
      ['Lưu: VT, KSBT', null],
    ],
    signature: [null, 'GIÁM ĐỐC', 'Cao Bá Lương'],
  },
  {
    name: 'recipients, then the signature',
    text: `${HEAD}
Nơi nhận:
- Ban Thường vụ Tỉnh uỷ (để báo cáo),
- Như trên,
- Lưu VP ĐU.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Mẫu`,
    distribution: [
      ['Ban Thường vụ Tỉnh uỷ', 'để báo cáo'],
      ['Như trên', null],
      ['Lưu VP ĐU', null],
    ],
    signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Mẫu'],
    paragraphs: 5,
    appended: 0,
  },
  {
    name: 'the signature, then recipients',
    text: `${HEAD}
T/L BAN THƯỜNG VỤ
CHÁNH VĂN PHÒNG
(đã ký)
Trần Văn Mẫu

Nơi nhận:
- Như trên;
- Lưu.`,
    distribution: [
      ['Như trên', null],
      ['Lưu', null],
    ],
    signature: ['T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG', 'Trần Văn Mẫu'],
  },
  {
    name: 'side by side',
    text: `${HEAD}
Nơi nhận:                                   T/M BAN THƯỜNG VỤ
- Như trên,                                      PHÓ BÍ THƯ
- Các ban đảng (ph/h),
- Lưu VP.
                                               Trần Văn Mẫu`,
    distribution: [
      ['Như trên', null],
      ['Các ban đảng', 'ph/h'],
      ['Lưu VP', null],
    ],
    signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Mẫu'],
    paragraphs: 5,
  },
  {
    name: 'interleaved line by line',
    text: `${HEAD}
Nơi nhận:
T/M BAN THƯỜNG VỤ
- Như trên,
PHÓ BÍ THƯ
- Lưu VP.
Trần Văn Mẫu`,
    distribution: [
      ['Như trên', null],
      ['Lưu VP', null],
    ],
    signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Mẫu'],
  },
  {
    name: 'a brace shares its purpose',
    text: `${HEAD}
Nơi nhận:
- Như trên;
- Thường trực Tỉnh uỷ, }
- Ban Tổ chức Tỉnh uỷ, } (để b/c)
- Uỷ ban Kiểm tra Tỉnh uỷ, }
- Lưu VPĐU.
T/M ĐẢNG UỶ
BÍ THƯ
Lê Thị Mẫu`,
    distribution: [
      ['Như trên', null],
      ['Thường trực Tỉnh uỷ', 'để b/c'],
      ['Ban Tổ chức Tỉnh uỷ', 'để b/c'],
      ['Uỷ ban Kiểm tra Tỉnh uỷ', 'để b/c'],
      ['Lưu VPĐU', null],
    ],
    signature: ['T/M ĐẢNG UỶ', 'BÍ THƯ', 'Lê Thị Mẫu'],
  },
  {
    name: 'a state foot with three lines of authority',
    text: `${HEAD}
Nơi nhận:
- Như trên;
- TT Tỉnh uỷ (b/c);
- Lưu: VT, KGVX(bnt).
TL. CHỦ TỊCH
KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG
Lê Thị Mẫu`,
    distribution: [
      ['Như trên', null],
      ['TT Tỉnh uỷ', 'b/c'],
      ['Lưu: VT, KGVX(bnt)', null],
    ],
    signature: ['TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Lê Thị Mẫu'],
  },
  {
    name: 'the head of an organ signs alone, the name missing',
    text: `${HEAD}
Nơi nhận:
- Như trên;
- Lưu.
TRƯỞNG BAN`,
    distribution: [
      ['Như trên', null],
      ['Lưu', null],
    ],
    signature: [null, 'TRƯỞNG BAN', null],
  },
  {
    name: 'OCR errors in the position are mended, in the name they are not',
    text: `${HEAD}
Nơi nhận:
- Như trên.
TRƯỜNG BAN
Đặng Khôi Mẫu`,
    distribution: [['Như trên', null]],
    signature: [null, 'TRƯỞNG BAN', 'Đặng Khôi Mẫu'],
  },
  {
    name: 'flattened on one line',
    text: `${HEAD}
Nơi nhận: - Như trên; - Lưu VP. T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ Trần Văn Mẫu`,
    distribution: [
      ['Như trên', null],
      ['Lưu VP', null],
    ],
    signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Mẫu'],
  },
  {
    name: 'an item wrapped over two lines',
    text: `${HEAD}
Nơi nhận:
- Như trên;
- Ban Thường vụ Đoàn thanh niên, Hội Liên hiệp
phụ nữ xã (để phối hợp);
- Lưu.
K/T TRƯỞNG BAN
PHÓ TRƯỞNG BAN
[Chữ ký]
Lê Thị Mẫu`,
    distribution: [
      ['Như trên', null],
      ['Ban Thường vụ Đoàn thanh niên, Hội Liên hiệp phụ nữ xã', 'để phối hợp'],
      ['Lưu', null],
    ],
    signature: ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Lê Thị Mẫu'],
  },
  {
    name: 'digital-signature debris after the signature',
    text: `${HEAD}
Nơi nhận:
- Như trên;
- Lưu.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Trần Văn Mẫu
Ký bởi: Đảng uỷ xã Sơn Hoà
19-08-2025 10:44:54 +07:00`,
    distribution: [
      ['Như trên', null],
      ['Lưu', null],
    ],
    signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Mẫu'],
    appended: 0,
  },
  {
    name: 'a second paper behind the signature',
    text: `${HEAD}
Nơi nhận:
- Như trên;
- Lưu.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Trần Văn Mẫu

CHƯƠNG TRÌNH
Hội nghị sơ kết
(Kèm theo Công văn số 12-CV/ĐU, ngày 05/6/2025)

1. Khai mạc lúc 8 giờ.
2. Báo cáo do đồng chí Phó Bí thư trình bày.`,
    distribution: [
      ['Như trên', null],
      ['Lưu', null],
    ],
    signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Mẫu'],
    paragraphs: 5,
    appended: 5,
  },
  {
    name: 'a rank before the name',
    text: `${HEAD}
Nơi nhận:
- Như trên.
CHỈ HUY TRƯỞNG

Thượng tá Trần Văn Mẫu`,
    distribution: [['Như trên', null]],
    signature: [null, 'CHỈ HUY TRƯỞNG', 'Trần Văn Mẫu'],
  },
  {
    name: 'kiêm between two positions',
    text: `${HEAD}
Nơi nhận:
- Như trên.
PHÓ BÍ THƯ
kiêm
TRƯỞNG BAN CHỈ ĐẠO
Trần Văn Mẫu`,
    distribution: [['Như trên', null]],
    signature: [null, 'PHÓ BÍ THƯ kiêm TRƯỞNG BAN CHỈ ĐẠO', 'Trần Văn Mẫu'],
  },
  {
    name: 'no foot at all',
    text: HEAD,
    distribution: [],
    signature: [null, null, null],
    paragraphs: 5,
  },
  {
    name: 'a signature without Nơi nhận',
    text: `${HEAD}
T/M CHI BỘ
BÍ THƯ
Trần Văn Mẫu`,
    distribution: [],
    signature: ['T/M CHI BỘ', 'BÍ THƯ', 'Trần Văn Mẫu'],
    paragraphs: 5,
  },
  {
    name: 'Nơinhận with lost spaces, one name per line without hyphens',
    text: `${HEAD}
Nơinhận:
Như kính gửi,
Ban Tổ chức Tỉnh uỷ (để b/c),
Lưu VP.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Trần Văn Mẫu`,
    distribution: [
      ['Như kính gửi', null],
      ['Ban Tổ chức Tỉnh uỷ', 'để b/c'],
      ['Lưu VP', null],
    ],
    signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Mẫu'],
  },
  {
    name: 'the signature read on one line with the recipients, a single space between',
    text: `${HEAD}
Nơi nhận: T/M BAN THƯỜNG VỤ
- Ban Tổ chức Tỉnh uỷ (b/c), PHÓ BÍ THƯ THƯỜNG TRỰC
- Như trên,
- Lưu VP. (đã ký)
Trần Văn Mẫu`,
    distribution: [
      ['Ban Tổ chức Tỉnh uỷ', 'b/c'],
      ['Như trên', null],
      ['Lưu VP', null],
    ],
    signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ THƯỜNG TRỰC', 'Trần Văn Mẫu'],
    paragraphs: 5,
  },
  {
    name: 'the name on the line of the last recipient, the position on the line of Nơi nhận',
    text: `${HEAD}
Nơi nhận: TRƯỞNG BAN
- Thường trực Tỉnh uỷ (b/c),
- Lưu VT. Trần Văn Mẫu`,
    distribution: [
      ['Thường trực Tỉnh uỷ', 'b/c'],
      ['Lưu VT', null],
    ],
    signature: [null, 'TRƯỞNG BAN', 'Trần Văn Mẫu'],
  },
  {
    name: 'a shared brace with the position behind it',
    text: `${HEAD}
Nơi nhận: T/M ĐẢNG ỦY
- Thường trực Huyện ủy, } (b/c) BÍ THƯ
- Ban Dân vận Huyện ủy, }
- Như trên; Trần Văn Mẫu
- Lưu VP.`,
    distribution: [
      ['Thường trực Huyện ủy', 'b/c'],
      ['Ban Dân vận Huyện ủy', 'b/c'],
      ['Như trên', null],
      ['Lưu VP', null],
    ],
    signature: ['T/M ĐẢNG ỦY', 'BÍ THƯ', 'Trần Văn Mẫu'],
  },
  {
    name: 'T/M between the items and a signature of three lines',
    text: `${HEAD}
Nơi nhận:
- Như trên;
KT. CHỦ TỊCH
- Lưu: VT. PHÓ CHỦ TỊCH
Trần Văn Mẫu`,
    distribution: [
      ['Như trên', null],
      ['Lưu: VT', null],
    ],
    signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Mẫu'],
  },
  {
    name: 'places and persons that end an item stay in it when the name stands below',
    text: `${HEAD}
Nơi nhận:
- UBND TP. Hồ Chí Minh
- Đồng chí Lê Thị Thử, Vũ Văn Phó
- Lưu VP.

BÍ THƯ
Trần Văn Mẫu`,
    distribution: [
      ['UBND TP. Hồ Chí Minh', null],
      ['Đồng chí Lê Thị Thử, Vũ Văn Phó', null],
      ['Lưu VP', null],
    ],
    signature: [null, 'BÍ THƯ', 'Trần Văn Mẫu'],
  },
  {
    name: 'a semicolon inside an item that has its own hyphen',
    text: `${HEAD}
Nơi nhận:
- Như trên;
- Sở Nội vụ; Chi cục Thuỷ lợi;
- Lưu: VT.
CHỦ TỊCH
Trần Văn Mẫu`,
    distribution: [
      ['Như trên', null],
      ['Sở Nội vụ; Chi cục Thuỷ lợi', null],
      ['Lưu: VT', null],
    ],
    signature: [null, 'CHỦ TỊCH', 'Trần Văn Mẫu'],
  },
  {
    name: 'a name with its degree below the position',
    text: `${HEAD}
Nơi nhận:
- Như trên.
HIỆU TRƯỞNG
PGS.TS. Trần Văn Mẫu`,
    distribution: [['Như trên', null]],
    signature: [null, 'HIỆU TRƯỞNG', 'Trần Văn Mẫu'],
  },
  {
    name: 'a small l read for I, and a lost space, in the position',
    text: `${HEAD}
Nơi nhận:
- Như trên.
KT. CHỦTỊCH
PHÓ CHỦ TlCH
Trần Văn Mẫu`,
    distribution: [['Như trên', null]],
    signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Mẫu'],
  },
  {
    name: 'a position and a name that a narrow column broke',
    text: `${HEAD}
Nơi nhận:
- Như trên.
KT. CHỦ NHIỆM
PHÓ
CHỦ NHIỆM
Trần
Văn Mẫu`,
    distribution: [['Như trên', null]],
    signature: ['KT. CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM', 'Trần Văn Mẫu'],
  },
  {
    name: "the place of the file on the typist's machine below the list",
    text: `${HEAD}
Nơi nhận:
- Như trên;
- Lưu: VT, TH
d:\\2011\\CV\\Thang 4\\Mo lop
CHỦ TỊCH
Trần Văn Mẫu`,
    distribution: [
      ['Như trên', null],
      ['Lưu: VT, TH', null],
    ],
    signature: [null, 'CHỦ TỊCH', 'Trần Văn Mẫu'],
  },
  {
    name: 'the signature in the left column, Nơi nhận in the right, against the form',
    text: `${HEAD}
KT. GIÁM ĐỐC                         Nơi nhận:
PHÓ GIÁM ĐỐC                         - Như trên;
                                     - Sở Xây dựng (b/c);
(Ký số)                              - Lưu: VT.
Trần Văn Mẫu`,
    distribution: [
      ['Như trên', null],
      ['Sở Xây dựng', 'b/c'],
      ['Lưu: VT', null],
    ],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Văn Mẫu'],
  },
  {
    name: 'the note of a digital signature above the name',
    text: `${HEAD}
Nơi nhận:
- Như trên;
- Lưu: VT.
CHỦ TỊCH
(Ký số)
Trần Văn Mẫu`,
    distribution: [
      ['Như trên', null],
      ['Lưu: VT', null],
    ],
    signature: [null, 'CHỦ TỊCH', 'Trần Văn Mẫu'],
  },
]
