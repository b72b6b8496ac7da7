/**
 * Ends of papers that hold no signature though they speak of posts, organs and persons, by the reason why not: nothing
 * may be read as authority, position or name. Each stands behind the numbered items of a Party paper. Written by hand
 * before the parser was run; all persons are invented.
 */
export const NOT_SIGNATURES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'a sentence of the content',
    [
      'Đồng chí Bí thư chi bộ chịu trách nhiệm trước Ban Thường vụ.',
      'Giao đồng chí Lê Thị Mẫu, Phó Bí thư, theo dõi, đôn đốc.',
      'Văn bản do Phó Bí thư Thường trực ký thay mặt Ban Thường vụ.',
      'Báo cáo ghi rõ T/M chi bộ, có chữ ký của Bí thư.',
      'Trưởng ban giao Phó Trưởng ban phụ trách từng tổ.',
      'Mọi vướng mắc liên hệ đồng chí Trần Văn Thử, Chánh Văn phòng.',
      'Uỷ ban nhân dân xã, Chủ tịch Uỷ ban nhân dân xã chịu trách nhiệm thi hành.',
      'Nhận được Công văn này, đề nghị các chi bộ triển khai thực hiện./.',
      'Thay mặt Ban Thường vụ, đồng chí Bí thư trân trọng cảm ơn.',
      'Hồ sơ phải có chữ ký của Giám đốc và dấu của đơn vị.',
    ],
  ],
  [
    'a list of persons or posts',
    [
      '3. Thành phần dự họp:\n- Đồng chí Bí thư chi bộ;\n- Đồng chí Phó Bí thư chi bộ;\n- Đồng chí Lê Thị Mẫu.',
      '3. Tổ giúp việc gồm:\n- Đồng chí Trần Văn Thử - Tổ trưởng;\n- Đồng chí Lê Thị Mẫu - Tổ phó.',
      '3. Chủ trì: đồng chí Trần Văn Thử, Bí thư Đảng uỷ.\n4. Thư ký: đồng chí Lê Thị Mẫu.',
      '3. Danh sách đại biểu:\n- Trần Văn Thử, Chủ tịch Công đoàn;\n- Lê Thị Mẫu, Hiệu trưởng.',
      '3. Người liên hệ: Trần Văn Thử, điện thoại 0900.000.111.',
    ],
  ],
  [
    'recipients only',
    [
      'Nơi nhận:\n- Như trên,\n- Lưu VP.',
      'Nơi nhận:\n- Đồng chí Bí thư Đảng uỷ (b/c),\n- Đồng chí Phó Bí thư Thường trực (b/c),\n- Lưu VP.',
      'Nơi nhận:\n- Chủ tịch, các Phó Chủ tịch UBND;\n- Chánh Văn phòng;\n- Lưu: VT.',
      'Nơi nhận:\n- Ban Thường vụ Tỉnh uỷ (để báo cáo),\n- Giám đốc Sở Nội vụ,\n- Lưu.',
      'Nơi nhận: Như trên; Lưu VP.',
      'Nơi nhận:\n- Như trên,\n- Thường trực Đảng uỷ,\n- Các đồng chí Uỷ viên Ban Chấp hành,\n- Lưu VP, HTM.',
    ],
  ],
  [
    'a heading in capitals',
    [
      'III. TRÁCH NHIỆM CỦA BÍ THƯ CHI BỘ\nBí thư chi bộ phân công đảng viên theo dõi.',
      'II. NHIỆM VỤ CỦA TRƯỞNG BAN\nTrưởng ban phân công các thành viên.',
      'III. BAN THƯỜNG VỤ\nChuẩn bị nội dung hội nghị.',
      'IV. TỔ CHỨC THỰC HIỆN\nCác chi bộ xây dựng kế hoạch thực hiện.',
      'II. CHỦ TỊCH UỶ BAN NHÂN DÂN CÁC XÃ\nChỉ đạo rà soát hồ sơ.',
    ],
  ],
  [
    'an end that was cut off or stamped',
    [
      '3. Các chi bộ tổng hợp kết quả, báo cáo',
      '3. Các chi bộ tổng hợp kết quả, báo cáo về Ban Tổ chức.\n\n2',
      'ĐẾN\nSố: 123\nNgày: 09/01/2024',
      'Ký bởi: Văn phòng Đảng uỷ\n08-01-2024 10:44:54 +07:00',
      '(Còn nữa)',
      '__________________',
      'Số điện thoại liên hệ: 0900.000.111.',
    ],
  ],
])
