/** Names of offices whose words would end a name, begin another or be a verb; every one is a single organ. */
export const OFFICES: readonly string[] = [
  'Bộ Tài chính', 'Bộ Ngoại giao', 'Bộ Thông tin và Truyền thông', 'Bộ Văn hóa, Thể thao và Du lịch',
  'Bộ Lao động - Thương binh và Xã hội', 'Thông tấn xã Việt Nam', 'Tổng Liên đoàn Lao động Việt Nam',
  'Kiểm toán nhà nước', 'Cục Hàng không Việt Nam', 'Cục Quản lý Khám, chữa bệnh', 'Cục Xuất bản, In và Phát hành',
  'Cục Nhà giáo và Cán bộ quản lý giáo dục', 'Cục Quản lý đê điều và Phòng, chống thiên tai', 'Cục Thi hành án dân sự tỉnh',
  'Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'Cục An toàn thông tin', 'Cục Sở hữu trí tuệ',
  'Sở Kế hoạch và Đầu tư', 'Sở Thông tin và Truyền thông', 'Sở Dân tộc và Tôn giáo', 'Quân khu 3',
  'Bộ Chỉ huy Bộ đội Biên phòng tỉnh', 'Trung tâm Công nghệ thông tin và Truyền thông',
  'Trung tâm Quan trắc tài nguyên và môi trường', 'Trung tâm Trợ giúp pháp lý nhà nước', 'Trung tâm Dịch vụ việc làm',
  'Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm', 'Khoa Hồi sức cấp cứu', 'Phòng Truyền thông và Phát triển đối tượng',
  'Phòng Khảo thí và Đảm bảo chất lượng giáo dục', 'Hội Nhà báo tỉnh', 'Hội đồng Phổ biến, giáo dục pháp luật',
  'Hội đồng Giáo dục quốc phòng và an ninh huyện', 'Ban Chỉ đạo 35 tỉnh', 'Ban Chỉ đạo phòng, chống tham nhũng tỉnh',
  'Tổ công tác Đề án 06', 'Tiểu ban An ninh trật tự', 'Ban Thư ký', 'Liên chi đoàn khoa Luật', 'Quỹ Đầu tư phát triển',
]

/** Names in no list at all: as the issuer of the paper, printed in its head, each is still one organ of its content. */
export const UNLISTED_OFFICES: readonly string[] = [
  'Cục Nuôi trồng và Bảo vệ nguồn lợi rong biển', 'Vụ Thu hút và Trình duyệt dự án', 'Trung tâm Gửi giữ, cấp phát giống cây',
  'Viện Giao lưu và Báo cáo cổ văn', 'Ban Đón tiếp, phục vụ lễ hội Hoa Ban',
]
