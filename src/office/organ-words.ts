/**
 * Words and phrases that organs' names are put together of, as they are rightly spelt: by them a head typed without
 * diacritics is spelt again. Data only.
 */
export const ORGAN_WORDS: readonly string[] =
  `đảng bộ, đảng ủy, chi bộ, chi ủy, tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, khu ủy, đảng đoàn, ban cán sự đảng,
ban chấp hành, ban chấp hành trung ương, ban thường vụ, thường trực, ban bí thư, bộ chính trị, ủy ban kiểm tra, ban tổ chức, ban tuyên giáo, ban tuyên giáo và dân vận,
ban dân vận, ban nội chính, ban kinh tế, ban đối ngoại, ban xây dựng đảng, ban bảo vệ chăm sóc sức khỏe cán bộ, văn phòng, văn phòng đảng ủy, văn phòng huyện ủy, văn phòng tỉnh ủy,
khối, khối các cơ quan, khối cơ quan, khối các cơ quan và doanh nghiệp, khối doanh nghiệp, các cơ quan đảng, các cơ quan, cơ quan, bộ phận, trung ương,
tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu, thôn, khu phố, tổ dân phố, cộng hòa xã hội chủ nghĩa việt nam, việt nam,
ủy ban nhân dân, hội đồng nhân dân, đoàn đại biểu quốc hội, ủy ban mặt trận tổ quốc, mặt trận tổ quốc, ủy ban mặt trận tổ quốc việt nam, ban thường trực, liên đoàn lao động,
công đoàn, công đoàn cơ sở, công đoàn ngành, hội nông dân, hội liên hiệp phụ nữ, hội phụ nữ, hội cựu chiến binh, hội chữ thập đỏ, hội người cao tuổi, hội khuyến học,
đoàn thanh niên, đoàn thanh niên cộng sản hồ chí minh, đoàn, ban chấp hành đoàn, tỉnh đoàn, huyện đoàn, thành đoàn, xã đoàn, hồ chí minh, tncs hồ chí minh,
ban chỉ đạo, ban chỉ huy, ban chỉ huy quân sự, bộ chỉ huy quân sự, bộ chỉ huy bộ đội biên phòng, quân sự, công an, bộ đội biên phòng, hội đồng, hội đồng nghĩa vụ quân sự, ủy ban bầu cử,
ban quản lý, ban quản lý dự án, ban quản lý khu công nghiệp, ban quản lý khu kinh tế, tổ công tác, tiểu ban, sở, sở nội vụ, sở tài chính, sở y tế, sở xây dựng, sở tư pháp, sở công thương,
sở ngoại vụ, sở du lịch, sở giáo dục và đào tạo, sở nông nghiệp và môi trường, sở nông nghiệp và phát triển nông thôn, sở khoa học và công nghệ, sở văn hóa, sở thông tin và truyền thông,
sở kế hoạch và đầu tư, sở lao động, sở giao thông vận tải, sở tài nguyên và môi trường, sở dân tộc và tôn giáo, thương binh và xã hội, thể thao và du lịch,
phòng, phòng nội vụ, phòng tài chính, phòng tư pháp, phòng y tế, phòng văn hóa và thông tin, phòng văn hóa, phòng giáo dục và đào tạo, phòng kinh tế, phòng kinh tế và hạ tầng, phòng tài nguyên và môi trường,
kế hoạch, xã hội, bộ, bộ nội vụ, bộ tài chính, bộ y tế, bộ xây dựng, bộ tư pháp, bộ công thương, bộ công an, bộ quốc phòng, bộ ngoại giao, bộ giáo dục và đào tạo, bộ khoa học và công nghệ,
bộ nông nghiệp và môi trường, bộ nông nghiệp và phát triển nông thôn, bộ thông tin và truyền thông, bộ giao thông vận tải, bộ kế hoạch và đầu tư, bộ lao động, bộ tài nguyên và môi trường, bộ văn hóa,
chính phủ, văn phòng chính phủ, quốc hội, thanh tra, kho bạc nhà nước, bảo hiểm xã hội, cục thuế, chi cục thuế, chi cục, cục, tổng cục, vụ, hải quan, thống kê, kiểm lâm, tòa án nhân dân,
viện kiểm sát nhân dân, thi hành án dân sự, ngân hàng nhà nước, ngân hàng chính sách xã hội, ngân hàng, chi nhánh, trường, trường đại học, trường cao đẳng, trường chính trị, trường trung học phổ thông,
trường trung học cơ sở, trường tiểu học, trường mầm non, đại học, cao đẳng, học viện, viện, trung tâm, trung tâm y tế, trung tâm chính trị, trung tâm văn hóa, bệnh viện, bệnh viện đa khoa, trạm y tế,
công ty, công ty cổ phần, công ty trách nhiệm hữu hạn, công ty tnhh một thành viên, một thành viên, tổng công ty, tập đoàn, điện lực, viễn thông, bưu điện, cấp nước, cao su, xi măng, than,
nhà máy, xí nghiệp, hợp tác xã, báo, đài phát thanh và truyền hình, đài phát thanh, đài truyền hình, và`
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter(Boolean)

/** Provinces and cities under the centre, those joined in 2025 included. */
export const PROVINCES: readonly string[] =
  `An Giang, Bà Rịa - Vũng Tàu, Bà Rịa, Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Cạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước, Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk,
Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai,
Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa,
Thừa Thiên Huế, Thừa Thiên, Huế, Tiền Giang, Thành phố Hồ Chí Minh, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái, Hà Tây, Hà Bắc, Hải Hưng, Minh Hải, Sông Bé`
    .split(',')
    .map((name) => name.trim())

/** Posts of those who sign, spelt. */
export const POSTS: readonly string[] =
  'bí thư, phó bí thư, phó bí thư thường trực, chủ tịch, phó chủ tịch, phó chủ tịch thường trực, trưởng ban, phó trưởng ban, phó trưởng ban thường trực, chủ nhiệm, phó chủ nhiệm, phó chủ nhiệm thường trực, chánh văn phòng, phó chánh văn phòng, giám đốc, phó giám đốc, tổng giám đốc, phó tổng giám đốc, trưởng phòng, phó trưởng phòng, hiệu trưởng, phó hiệu trưởng, cục trưởng, phó cục trưởng, chi cục trưởng, phó chi cục trưởng, tổng cục trưởng, phó tổng cục trưởng, viện trưởng, phó viện trưởng, bộ trưởng, thứ trưởng, chánh thanh tra, phó chánh thanh tra, chánh án, phó chánh án, thủ trưởng, đội trưởng, trưởng đoàn, phó trưởng đoàn'.split(
    ', ',
  )
