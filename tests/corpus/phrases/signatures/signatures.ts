/**
 * Feet of papers: value → the ways they are printed and damaged, written by hand before the parser was run. A value is
 * `authority | position | name`, `-` for what the foot does not say; lines of authority and of position are joined by one
 * space, signs of a signature, ranks, degrees and stamps are no part of a name. Each block ends a paper; `regime` says of which kind.
 * Damage is mended in the closed words of authority and position, and lost spaces in names; names are else left as printed.
 * All persons are invented.
 */
export interface SignatureGroup {
  readonly value: string
  readonly regime: 'party' | 'state' | 'union'
  readonly blocks: readonly string[]
}

const TO = 'Nơi nhận:\n- Như trên,\n- Lưu VP.'

export const SIGNATURES: readonly SignatureGroup[] = [
  {
    value: 'T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ | Lê Thị Mẫu',
    regime: 'party',
    blocks: [
      'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n\nLê Thị Mẫu',
      `${TO}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n\n\nLê Thị Mẫu`,
      `T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Thị Mẫu\n\n${TO}`,
      `${TO}\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê Thị Mẫu`,
      `${TO}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n(đã ký)\nLê Thị Mẫu`,
      `${TO}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n(Đã ký)\n\nLê Thị Mẫu`,
      `${TO}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n[Chữ ký]\nLê Thị Mẫu`,
      `${TO}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nĐã ký\n\nLê Thị Mẫu`,
      `${TO}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n*\n\nLê Thị Mẫu`,
      `${TO}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Thị Mẫu\n\nKý bởi: Đảng uỷ Khối\n08-01-2024 10:44:54 +07:00`,
      `${TO}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê Thị Mẫu\n\n2`,
      'Nơi nhận:                                        T/M BAN THƯỜNG VỤ\n- Như trên,                                         PHÓ BÍ THƯ\n- Lưu VP.\n\n                                                    Lê Thị Mẫu',
      'Nơi nhận:\nT/M BAN THƯỜNG VỤ\n- Như trên,\nPHÓ BÍ THƯ\n- Lưu VP.\nLê Thị Mẫu',
      'T/M BAN THƯỜNG VỤ\nNơi nhận:\n- Như trên,\nPHÓ BÍ THƯ\n- Lưu VP.\nLê Thị Mẫu',
      'Nơi nhận: - Như trên; - Lưu VP. T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ Lê Thị Mẫu',
      `${TO}\n\nT/M BAN THƯỜNG VỤ PHÓ BÍ THƯ\n\nLê Thị Mẫu`,
      `${TO}\n\n          T/M BAN THƯỜNG VỤ\n              PHÓ BÍ THƯ\n\n\n              Lê Thị Mẫu`,
      `${TO}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê ThịMẫu`,
    ],
  },
  { value: 'T/M BAN THƯỜNG VỤ | BÍ THƯ | Trần Văn Thử', regime: 'party', blocks: [`${TO}\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nTrần Văn Thử`, `${TO}\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n08/01/2024\n\nTrần Văn Thử`] },
  { value: 'T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ THƯỜNG TRỰC | Bế Văn Nghĩ', regime: 'party', blocks: [`${TO}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nBế Văn Nghĩ`, `${TO}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTHƯỜNG TRỰC\n\nBế Văn Nghĩ`] },
  { value: 'TM. BAN THƯỜNG VỤ | PHÓ BÍ THƯ | Giàng Thị Mộng', regime: 'party', blocks: [`${TO}\n\nTM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nGiàng Thị Mộng`] },
  { value: 'TM BAN THƯỜNG VỤ | BÍ THƯ | Giàng Thị Mộng', regime: 'party', blocks: [`${TO}\n\nTM BAN THƯỜNG VỤ\nBÍ THƯ\n\nGiàng Thị Mộng`] },
  { value: 'T/M ĐẢNG UỶ | BÍ THƯ | Ngọc Văn Tưởng', regime: 'party', blocks: [`${TO}\n\nT/M ĐẢNG UỶ\nBÍ THƯ\n\nNgọc Văn Tưởng`] },
  { value: 'T/M ĐẢNG ỦY | PHÓ BÍ THƯ | Ngọc Văn Tưởng', regime: 'party', blocks: [`${TO}\n\nT/M ĐẢNG ỦY\nPHÓ BÍ THƯ\n\nNgọc Văn Tưởng`] },
  { value: 'T/M CHI BỘ | BÍ THƯ | Phùng Thị Đoán', regime: 'party', blocks: [`${TO}\n\nT/M CHI BỘ\nBÍ THƯ\n\nPhùng Thị Đoán`, 'T/M CHI BỘ\nBÍ THƯ\n\nPhùng Thị Đoán'] },
  { value: 'T/M CHI UỶ | BÍ THƯ | Phùng Thị Đoán', regime: 'party', blocks: [`${TO}\n\nT/M CHI UỶ\nBÍ THƯ\n\nPhùng Thị Đoán`] },
  { value: 'T/M BAN CHẤP HÀNH | BÍ THƯ | Đổng Xuân Ước', regime: 'party', blocks: [`${TO}\n\nT/M BAN CHẤP HÀNH\nBÍ THƯ\n\nĐổng Xuân Ước`] },
  { value: 'T/M UỶ BAN KIỂM TRA | PHÓ CHỦ NHIỆM | Đoàn Công Ví', regime: 'party', blocks: [`${TO}\n\nT/M UỶ BAN KIỂM TRA\nPHÓ CHỦ NHIỆM\n\nĐoàn Công Ví`] },
  { value: 'T/M ỦY BAN KIỂM TRA | CHỦ NHIỆM | Quan Thị Dụ', regime: 'party', blocks: [`${TO}\n\nT/M ỦY BAN KIỂM TRA\nCHỦ NHIỆM\n\nQuan Thị Dụ`] },
  { value: 'T/L BAN THƯỜNG VỤ | CHÁNH VĂN PHÒNG | Khổng Minh Hoạ', regime: 'party', blocks: [`${TO}\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nKhổng Minh Hoạ`, `T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n(đã ký)\nKhổng Minh Hoạ\n\n${TO}`, 'Nơi nhận:\nT/L BAN THƯỜNG VỤ\n- Như trên,\nCHÁNH VĂN PHÒNG\n- Lưu VP.\nKhổng Minh Hoạ'] },
  { value: 'T/L BAN THƯỜNG VỤ | TRƯỞNG BAN TỔ CHỨC | Âu Dương Giả', regime: 'party', blocks: [`${TO}\n\nT/L BAN THƯỜNG VỤ\nTRƯỞNG BAN TỔ CHỨC\n\nÂu Dương Giả`] },
  { value: 'T/L BAN THƯỜNG VỤ K/T TRƯỞNG BAN TỔ CHỨC | PHÓ TRƯỞNG BAN | Âu Dương Giả', regime: 'party', blocks: [`${TO}\n\nT/L BAN THƯỜNG VỤ\nK/T TRƯỞNG BAN TỔ CHỨC\nPHÓ TRƯỞNG BAN\n\nÂu Dương Giả`] },
  { value: 'K/T TRƯỞNG BAN | PHÓ TRƯỞNG BAN | Ninh Thế Hình', regime: 'party', blocks: [`${TO}\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nNinh Thế Hình`, `${TO}\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n[Chữ ký]\nNinh Thế Hình`, `${TO}\n\nK/T TRƯỜNG BAN\nPHÓ TRƯỜNG BAN\n\nNinh Thế Hình`] },
  { value: 'K/T TRƯỞNG BAN | PHÓ TRƯỞNG BAN THƯỜNG TRỰC | Ninh Thế Hình', regime: 'party', blocks: [`${TO}\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC\n\nNinh Thế Hình`] },
  { value: 'K/T CHÁNH VĂN PHÒNG | PHÓ CHÁNH VĂN PHÒNG | Chu Đức Bóng', regime: 'party', blocks: [`${TO}\n\nK/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nChu Đức Bóng`] },
  { value: 'K/T CHỦ NHIỆM | PHÓ CHỦ NHIỆM | Chu Đức Bóng', regime: 'party', blocks: [`${TO}\n\nK/T CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\n\nChu Đức Bóng`] },
  { value: '- | TRƯỞNG BAN | Lò Văn Mơ', regime: 'party', blocks: [`${TO}\n\nTRƯỞNG BAN\n\n\nLò Văn Mơ`, `${TO}\n\nTRƯỜNG BAN\n\n\nLò Văn Mơ`, 'Nơi nhận:                                        TRƯỞNG BAN\n- Như trên,\n- Lưu VP.\n                                                 Lò Văn Mơ'] },
  { value: '- | CHÁNH VĂN PHÒNG | Mông Thị Tưởng', regime: 'party', blocks: [`${TO}\n\nCHÁNH VĂN PHÒNG\n\nMông Thị Tưởng`] },
  { value: '- | Q. TRƯỞNG BAN | Mông Thị Tưởng', regime: 'party', blocks: [`${TO}\n\nQ. TRƯỞNG BAN\n\nMông Thị Tưởng`] },
  { value: 'T/M BAN THƯỜNG VỤ | BÍ THƯ | -', regime: 'party', blocks: [`${TO}\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ`, `${TO}\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n(đã ký)`, `T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n${TO}`] },
  { value: '- | TRƯỞNG ĐOÀN KIỂM TRA | Cù Thị Bịa', regime: 'party', blocks: [`${TO}\n\nTRƯỞNG ĐOÀN KIỂM TRA\n\nCù Thị Bịa`] },
  { value: 'T/M BAN CHỈ ĐẠO | TRƯỞNG BAN | Cù Thị Bịa', regime: 'party', blocks: [`${TO}\n\nT/M BAN CHỈ ĐẠO\nTRƯỞNG BAN\n\nCù Thị Bịa`] },
  { value: 'T/M BAN CHỈ ĐẠO | PHÓ BÍ THƯ kiêm TRƯỞNG BAN | Cù Thị Bịa', regime: 'party', blocks: [`${TO}\n\nT/M BAN CHỈ ĐẠO\nPHÓ BÍ THƯ\nkiêm\nTRƯỞNG BAN\n\nCù Thị Bịa`] },
  { value: 'T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ | Rơ Chăm H’Mơ', regime: 'party', blocks: [`${TO}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nRơ Chăm H’Mơ`] },
  { value: 'T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ | Thạch Thị Sô Phia', regime: 'party', blocks: [`${TO}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nThạch Thị Sô Phia`] },
  { value: 'T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ | Tôn Nữ Hoàng Ảo Ảnh', regime: 'party', blocks: [`${TO}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTôn Nữ Hoàng Ảo Ảnh`] },
  { value: 'T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ | LÊ THỊ MẪU', regime: 'party', blocks: [`${TO}\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLÊ THỊ MẪU`] },
  // State.
  { value: 'TM. UỶ BAN NHÂN DÂN | CHỦ TỊCH | Lương Công Tưởng', regime: 'state', blocks: [`${TO}\n\nTM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\n\nLương Công Tưởng`, `TM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\n\nLương Công Tưởng\n\n${TO}`] },
  { value: 'TM. UỶ BAN NHÂN DÂN KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Lương Công Tưởng', regime: 'state', blocks: [`${TO}\n\nTM. UỶ BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLương Công Tưởng`, 'Nơi nhận:                                     TM. UỶ BAN NHÂN DÂN\n- Như trên;                                   KT. CHỦ TỊCH\n- Lưu: VT, TH.                                PHÓ CHỦ TỊCH\n\n                                              Lương Công Tưởng', 'Nơi nhận:\nTM. UỶ BAN NHÂN DÂN\n- Như trên;\nKT. CHỦ TỊCH\n- Lưu: VT, TH.\nPHÓ CHỦ TỊCH\nLương Công Tưởng'] },
  { value: 'KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Đoàn Minh Ví', regime: 'state', blocks: [`${TO}\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐoàn Minh Ví`] },
  { value: 'KT.CHỦ TỊCH | PHÓ CHỦ TỊCH | Đoàn Minh Ví', regime: 'state', blocks: [`${TO}\n\nKT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐoàn Minh Ví`] },
  { value: 'TL. CHỦ TỊCH | CHÁNH VĂN PHÒNG | Lý Hoài Ảo', regime: 'state', blocks: [`${TO}\n\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nLý Hoài Ảo`] },
  { value: 'TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG | PHÓ CHÁNH VĂN PHÒNG | Lý Hoài Ảo', regime: 'state', blocks: [`${TO}\n\nTL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nLý Hoài Ảo`] },
  { value: 'TUQ. CHỦ TỊCH | GIÁM ĐỐC SỞ NỘI VỤ | Lý Hoài Ảo', regime: 'state', blocks: [`${TO}\n\nTUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\n\nLý Hoài Ảo`] },
  { value: 'KT. BỘ TRƯỞNG | THỨ TRƯỞNG | Hoàng Văn Giả', regime: 'state', blocks: [`${TO}\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nHoàng Văn Giả`] },
  { value: 'TL. BỘ TRƯỞNG | CỤC TRƯỞNG CỤC VĂN THƯ | Hoàng Văn Giả', regime: 'state', blocks: [`${TO}\n\nTL. BỘ TRƯỞNG\nCỤC TRƯỞNG CỤC VĂN THƯ\n\nHoàng Văn Giả`] },
  { value: '- | GIÁM ĐỐC | Bùi Thị Thí', regime: 'state', blocks: [`${TO}\n\nGIÁM ĐỐC\n\nBùi Thị Thí`, `${TO}\n\nGIÁM ĐỐC\n\nThS. BS. Bùi Thị Thí`] },
  { value: 'KT. GIÁM ĐỐC | PHÓ GIÁM ĐỐC | Bùi Thị Thí', regime: 'state', blocks: [`${TO}\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nBùi Thị Thí`] },
  { value: '- | HIỆU TRƯỞNG | Bùi Thị Thí', regime: 'state', blocks: [`${TO}\n\nHIỆU TRƯỞNG\n\nBùi Thị Thí`] },
  { value: '- | TRƯỞNG PHÒNG | Bùi Thị Thí', regime: 'state', blocks: [`${TO}\n\nTRƯỞNG PHÒNG\n\nBùi Thị Thí`] },
  { value: '- | CHI CỤC TRƯỞNG | Bùi Thị Thí', regime: 'state', blocks: [`${TO}\n\nCHI CỤC TRƯỞNG\n\nBùi Thị Thí`] },
  { value: '- | CHÁNH THANH TRA | Bùi Thị Thí', regime: 'state', blocks: [`${TO}\n\nCHÁNH THANH TRA\n\nBùi Thị Thí`] },
  { value: '- | CHỈ HUY TRƯỞNG | Bùi Văn Thí', regime: 'state', blocks: [`${TO}\n\nCHỈ HUY TRƯỞNG\n\nThượng tá Bùi Văn Thí`, `${TO}\n\nCHỈ HUY TRƯỞNG\n\nĐại tá Bùi Văn Thí`] },
  { value: '- | TỔNG GIÁM ĐỐC | Bùi Văn Thí', regime: 'state', blocks: [`${TO}\n\nTỔNG GIÁM ĐỐC\n\nBùi Văn Thí`] },
  { value: 'TM. HỘI ĐỒNG NHÂN DÂN | CHỦ TỊCH | Bùi Văn Thí', regime: 'state', blocks: [`${TO}\n\nTM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\n\nBùi Văn Thí`] },
  { value: 'TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN | PHÓ CHỦ TỊCH | Bùi Văn Thí', regime: 'state', blocks: [`${TO}\n\nTM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nPHÓ CHỦ TỊCH\n\nBùi Văn Thí`, `${TO}\n\nTM. THƯỜNG TRỰC\nHỘI ĐỒNG NHÂN DÂN\nPHÓ CHỦ TỊCH\n\nBùi Văn Thí`] },
  // Union, youth union, Front.
  { value: 'TM. BAN THƯỜNG VỤ | PHÓ CHỦ TỊCH | Rơ Mah Giả', regime: 'union', blocks: [`${TO}\n\nTM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\n\nRơ Mah Giả`, `TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\n(đã ký)\nRơ Mah Giả\n${TO}`] },
  { value: 'TM. BAN CHẤP HÀNH | CHỦ TỊCH | Rơ Mah Giả', regime: 'union', blocks: [`${TO}\n\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\n\nRơ Mah Giả`] },
  { value: 'TM. BAN THƯỜNG VỤ TỈNH ĐOÀN | PHÓ BÍ THƯ | Rơ Mah Giả', regime: 'union', blocks: [`${TO}\n\nTM. BAN THƯỜNG VỤ TỈNH ĐOÀN\nPHÓ BÍ THƯ\n\nRơ Mah Giả`, `${TO}\n\nTM. BAN THƯỜNG VỤ\nTỈNH ĐOÀN\nPHÓ BÍ THƯ\n\nRơ Mah Giả`] },
  { value: 'TM. BAN THƯỜNG TRỰC | CHỦ TỊCH | Rơ Mah Giả', regime: 'union', blocks: [`${TO}\n\nTM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\n\nRơ Mah Giả`] },
  { value: 'TL. BAN THƯỜNG VỤ | TRƯỞNG BAN TỔ CHỨC | Rơ Mah Giả', regime: 'union', blocks: [`${TO}\n\nTL. BAN THƯỜNG VỤ\nTRƯỞNG BAN TỔ CHỨC\n\nRơ Mah Giả`] },
  { value: 'T/M UỶ BAN KIỂM TRA | PHÓ CHỦ NHIỆM | Đoàn Công Ví', regime: 'party', blocks: [`${TO}\n\nT/M UỶ BAN KIỂM TRA\nPHÓ CHỦNHIỆM\n\nĐoàn Công Ví`] },
  { value: 'TM. UỶ BAN NHÂN DÂN | CHỦ TỊCH | Lương Công Tưởng', regime: 'state', blocks: [`${TO}\n\nTM. UỶ BAN NHÂN DÂN\nCHỦTỊCH\n\nLương Công Tưởng`] },
  { value: 'KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Đoàn Minh Ví', regime: 'state', blocks: [`${TO}\n\nKT. CHỦTỊCH\nPHÓ CHỦTỊCH\n\nĐoàn Minh Ví`] },
  { value: '- | GIÁM ĐỐC | Bùi Thị Thí', regime: 'state', blocks: [`${TO}\n\nGIÁM ĐỐC\n\nTS. Bùi Thị Thí`] },
  { value: '- | HIỆU TRƯỞNG | Bùi Thị Thí', regime: 'state', blocks: [`${TO}\n\nHIỆU TRƯỞNG\n\nPGS.TS. Bùi Thị Thí`] },
]
