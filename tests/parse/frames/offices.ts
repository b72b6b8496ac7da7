/** Papers by which an office hands on what those it serves order: who may order in them, and whom. All invented. */

/** What stands before the order; "" for nothing. */
export const OPENINGS: readonly string[] = [
  '',
  'Xét đề nghị của Bộ Nội vụ tại văn bản số 15/BNV-TC ngày 02 tháng 3 năm 2026 về việc bố trí vốn, ',
  'Về đề nghị của Sở Nội vụ tại Tờ trình số 15/TTr-SNV ngày 02/3/2026, ',
  'Ngày 03/3/2026, Báo Lâm Hải có bài “Khai thác cát trái phép”; ',
  'Về việc này, ',
  'Sau khi xem xét Báo cáo số 12/BC-SNV ngày 01/3/2026 của Sở Nội vụ, ',
  'Liên quan đến việc báo chí phản ánh tình trạng phá rừng, ',
  'Thực hiện kết luận tại cuộc họp ngày 05/3/2026, ',
  'Trên cơ sở báo cáo của Sở Nội vụ (văn bản số 15/SNV-TC ngày 02/3/2026), ',
]

interface Office {
  readonly head: string
  readonly foot: string
  readonly askers: readonly string[]
  readonly parties: readonly string[]
}

export const GOVERNMENT: Office = {
  head: 'VĂN PHÒNG CHÍNH PHỦ\n-------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n\nSố: 3753/VPCP-KTTH\nV/v xử lý đề nghị\n\nHà Nội, ngày 10 tháng 3 năm 2026\n\nKính gửi:\n- Các Bộ: Tài chính, Xây dựng, Nội vụ;\n- Ủy ban nhân dân tỉnh Hà Giang.\n\n',
  foot: '\n\nVăn phòng Chính phủ thông báo để các cơ quan biết, thực hiện./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nNguyễn Văn Mẫu\n',
  askers: [
    'Phó Thủ tướng Vũ Văn Mẫu giao',
    'Phó Thủ tướng Chính phủ Vũ Văn Mẫu giao',
    'Phó Thủ tướng Chính phủ Vũ Văn Mẫu yêu cầu',
    'Phó Thủ tướng Thường trực Chính phủ Vũ Văn Mẫu giao',
    'Phó Thủ tướng Thường trực Vũ Văn Mẫu yêu cầu',
    'Thủ tướng Chính phủ giao',
    'Thủ tướng Chính phủ yêu cầu',
    'Thủ tướng Chính phủ Nguyễn Văn Mẫu giao',
    'Thủ tướng Chính phủ đồng ý với đề nghị của Bộ Nội vụ; giao',
    'Phó Thủ tướng Vũ Văn Mẫu có ý kiến như sau: Giao',
    'Phó Thủ tướng Vũ Văn Mẫu chỉ đạo: Giao',
    'Phó Thủ tướng Chính phủ Vũ Văn Mẫu có ý kiến chỉ đạo như sau: Yêu cầu',
    'Thủ tướng Chính phủ có ý kiến như sau: Giao',
    'Phó Thủ tướng Vũ Văn Mẫu đề nghị',
    'Phó Thủ tướng Vũ Văn Mẫu đồng ý giao',
    'Văn phòng Chính phủ đề nghị',
    'Thường trực Chính phủ giao',
    'Chính phủ giao',
    'thay mặt Thủ tướng Chính phủ, Phó Thủ tướng Vũ Văn Mẫu giao',
    'Phó Thủ tướng Vũ Văn Mẫu chỉ đạo',
    'Văn phòng Chính phủ chuyển văn bản nêu trên đến Bộ Nội vụ, đề nghị',
  ],
  parties: [
    'Bộ Tài chính',
    'các Bộ: Tài chính, Xây dựng',
    'các Bộ',
    'Ủy ban nhân dân tỉnh Hà Giang',
    'UBND tỉnh Hà Giang',
    'Bộ Xây dựng và Ủy ban nhân dân tỉnh Hà Giang',
    'Bộ trưởng Bộ Tài chính',
    'Chủ tịch UBND tỉnh Hà Giang',
    'các cơ quan liên quan',
    'Thanh tra Chính phủ',
    'Ngân hàng Nhà nước Việt Nam',
  ],
}

export const PROVINCE: Office = {
  head: 'UỶ BAN NHÂN DÂN TỈNH LÂM HẢI\nVĂN PHÒNG\n-------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n\nSố: 753/VP-KT\nV/v xử lý đề nghị\n\nLâm Hải, ngày 10 tháng 3 năm 2026\n\nKính gửi:\n- Sở Tài chính;\n- Sở Xây dựng;\n- UBND các huyện.\n\n',
  foot: '\n\nVăn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHÁNH VĂN PHÒNG\nNguyễn Văn Mẫu\n',
  askers: [
    'Chủ tịch UBND tỉnh giao',
    'Chủ tịch UBND tỉnh Nguyễn Văn Mẫu giao',
    'Phó Chủ tịch UBND tỉnh Nguyễn Văn Mẫu yêu cầu',
    'Phó Chủ tịch Thường trực UBND tỉnh giao',
    'đồng chí Chủ tịch UBND tỉnh yêu cầu',
    'Lãnh đạo UBND tỉnh giao',
    'UBND tỉnh giao',
    'UBND tỉnh có ý kiến như sau: Giao',
    'Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau: Giao',
    'Văn phòng UBND tỉnh đề nghị',
    'Thường trực UBND tỉnh yêu cầu',
    'Chủ tịch UBND tỉnh chỉ đạo',
    'thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh đề nghị',
    'Chủ tịch Ủy ban nhân dân tỉnh Nguyễn Văn Mẫu giao',
    'Chủ tịch UBND tỉnh đồng ý, giao',
    'Phó Chủ tịch UBND tỉnh - Nguyễn Văn Mẫu giao',
  ],
  parties: [
    'Sở Tài chính',
    'các sở',
    'Sở Xây dựng và UBND các huyện',
    'UBND các huyện',
    'Giám đốc Sở Tài chính',
    'các đơn vị',
    'Công an tỉnh',
    'UBND huyện Sơn Trà',
  ],
}

export const PARTY_COMMITTEE: Office = {
  head: 'TỈNH UỶ LÂM HẢI          ĐẢNG CỘNG SẢN VIỆT NAM\nVĂN PHÒNG\n*                  Lâm Hải, ngày 10 tháng 3 năm 2026\nSố 123-CV/VPTU\nV/v triển khai nhiệm vụ\n\nKính gửi:\n- Các ban đảng Tỉnh uỷ;\n- Các huyện uỷ, thành uỷ;\n- Ban Cán sự đảng UBND tỉnh.\n\n',
  foot: '\n\nVăn phòng Tỉnh uỷ thông báo để các cơ quan biết, thực hiện.\n\nNơi nhận:\n- Như trên,\n- Lưu VPTU.\n\nCHÁNH VĂN PHÒNG\nNguyễn Văn Mẫu\n',
  askers: [
    'Thường trực Tỉnh uỷ giao',
    'Thường trực Tỉnh uỷ yêu cầu',
    'Ban Thường vụ Tỉnh uỷ giao',
    'đồng chí Bí thư Tỉnh uỷ yêu cầu',
    'đồng chí Nguyễn Văn Mẫu, Bí thư Tỉnh uỷ yêu cầu',
    'Bí thư Tỉnh uỷ Nguyễn Văn Mẫu giao',
    'Thường trực Tỉnh uỷ có ý kiến như sau: Giao',
    'Văn phòng Tỉnh uỷ đề nghị',
    'thừa lệnh Ban Thường vụ Tỉnh uỷ, Văn phòng Tỉnh uỷ đề nghị',
    'Thường trực Tỉnh uỷ có ý kiến chỉ đạo: Giao',
    'đồng chí Phó Bí thư Thường trực Tỉnh uỷ có ý kiến: giao',
    'Tỉnh uỷ yêu cầu',
    'Thường trực Tỉnh uỷ chỉ đạo',
    'Ban Thường vụ Tỉnh uỷ thống nhất giao',
  ],
  parties: [
    'các ban đảng Tỉnh uỷ',
    'các huyện uỷ, thành uỷ',
    'Ban Cán sự đảng UBND tỉnh',
    'Ban Tổ chức Tỉnh uỷ',
    'Thường trực các huyện uỷ, thành uỷ',
    'Huyện uỷ Sơn Trà',
    'các đồng chí Tỉnh uỷ viên',
  ],
}
