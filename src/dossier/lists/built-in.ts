import { type RequiredList, type RequiredPaper, required } from './list.js'

const personal = (key: string, name: string, more: Partial<RequiredPaper> = {}) =>
  required(key, name, { personal: true, ...more })

/** Names of papers are keys; form numbers (n-KNĐ) differ between guidances and are left out. */
const ADMISSION: RequiredList = {
  id: 'ket-nap',
  name: 'Hồ sơ kết nạp đảng viên',
  papers: [
    personal('chung-nhan-lop', 'Giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng', {
      aliases: ['chứng nhận bồi dưỡng', 'GCN nhận thức về Đảng'],
    }),
    personal('don-xin-vao-dang', 'Đơn xin vào Đảng'),
    personal('ly-lich', 'Lý lịch của người xin vào Đảng và văn bản thẩm tra', {
      aliases: ['lý lịch người xin vào Đảng', 'thẩm tra lý lịch'],
    }),
    personal('giay-gioi-thieu', 'Giấy giới thiệu của đảng viên chính thức được phân công giúp đỡ', {
      aliases: ['đảng viên giới thiệu'],
    }),
    personal('nghi-quyet-doan', 'Nghị quyết giới thiệu đoàn viên ưu tú của Đoàn hoặc công đoàn', {
      aliases: ['giới thiệu đoàn viên', 'giới thiệu đoàn viên ưu tú'],
      optional: true,
    }),
    personal('tong-hop-y-kien', 'Tổng hợp ý kiến nhận xét của đoàn thể và chi uỷ nơi cư trú', {
      aliases: ['tổng hợp ý kiến', 'ý kiến nhận xét'],
    }),
    personal('nghi-quyet-chi-bo', 'Nghị quyết của chi bộ', { aliases: ['nghị quyết chi bộ'] }),
    personal('bao-cao-tham-dinh', 'Báo cáo thẩm định của đảng uỷ bộ phận', {
      aliases: ['báo cáo thẩm định'],
      optional: true,
    }),
    personal('nghi-quyet-dang-uy', 'Nghị quyết của đảng uỷ cơ sở', { aliases: ['nghị quyết đảng uỷ'] }),
    personal('quyet-dinh-ket-nap', 'Quyết định kết nạp'),
    personal('ly-lich-dang-vien', 'Lý lịch đảng viên'),
    personal('phieu-dang-vien', 'Phiếu đảng viên'),
  ],
}

const OFFICIAL: RequiredList = {
  id: 'cong-nhan-chinh-thuc',
  name: 'Hồ sơ công nhận đảng viên chính thức',
  papers: [
    personal('chung-nhan-dang-vien-moi', 'Giấy chứng nhận lớp đảng viên mới', { aliases: ['GCN đảng viên mới'] }),
    personal('ban-tu-kiem-diem', 'Bản tự kiểm điểm của đảng viên dự bị', { aliases: ['tự kiểm điểm'] }),
    personal('nhan-xet-giup-do', 'Bản nhận xét của đảng viên được phân công giúp đỡ', {
      aliases: ['nhận xét đảng viên giúp đỡ', 'nhận xét đảng viên dự bị'],
    }),
    personal('tong-hop-y-kien', 'Tổng hợp ý kiến nhận xét của đoàn thể và chi uỷ nơi cư trú', {
      aliases: ['tổng hợp ý kiến'],
    }),
    personal('nghi-quyet-chi-bo', 'Nghị quyết của chi bộ', { aliases: ['nghị quyết chi bộ'] }),
    personal('bao-cao-tham-dinh', 'Báo cáo thẩm định của đảng uỷ bộ phận', {
      aliases: ['báo cáo thẩm định'],
      optional: true,
    }),
    personal('nghi-quyet-dang-uy', 'Nghị quyết của đảng uỷ cơ sở', { aliases: ['nghị quyết đảng uỷ'] }),
    personal('quyet-dinh-cong-nhan', 'Quyết định công nhận đảng viên chính thức', {
      aliases: ['quyết định công nhận'],
    }),
  ],
}

/** What is kept of a year's review. */
const REVIEW_KEPT: RequiredList = {
  id: 'kiem-diem-luu',
  name: 'Hồ sơ kiểm điểm, đánh giá, xếp loại hằng năm (lưu tại đơn vị)',
  papers: [
    required('kiem-diem', 'Bản kiểm điểm cá nhân, báo cáo kiểm điểm tập thể', {
      aliases: ['bản kiểm điểm', 'kiểm điểm tập thể', 'kiểm điểm cá nhân'],
    }),
    required('nhan-xet-cu-tru', 'Nhận xét của cấp uỷ nơi cư trú', { aliases: ['nhận xét nơi cư trú'] }),
    required('bien-ban-kiem-diem', 'Biên bản hội nghị kiểm điểm', { aliases: ['biên bản kiểm điểm'] }),
    required('tong-hop-tham-dinh', 'Tổng hợp kết quả thẩm định của cơ quan tham mưu', {
      aliases: ['kết quả thẩm định'],
    }),
    required('ket-luan-xep-loai', 'Kết luận, kết quả xếp loại của cấp có thẩm quyền', {
      aliases: ['kết luận xếp loại', 'kết quả xếp loại'],
    }),
    required('goi-y-kiem-diem', 'Văn bản gợi ý kiểm điểm', { aliases: ['gợi ý kiểm điểm'], optional: true }),
    required('tham-gia-gop-y', 'Văn bản tham gia, góp ý', { aliases: ['góp ý'], optional: true }),
    required('khieu-nai', 'Hồ sơ giải quyết khiếu nại, kiến nghị', {
      aliases: ['khiếu nại', 'kiến nghị'],
      optional: true,
    }),
  ],
}

/** What a base unit usually sends up when the superior's own list is not at hand. */
const REVIEW_SENT: RequiredList = {
  id: 'kiem-diem',
  name: 'Hồ sơ kiểm điểm, đánh giá, xếp loại gửi cấp trên',
  papers: [
    required('bao-cao-xep-loai', 'Báo cáo kết quả kiểm điểm, đánh giá, xếp loại', {
      aliases: ['báo cáo xếp loại', 'báo cáo kết quả xếp loại'],
    }),
    required('bang-tong-hop', 'Bảng tổng hợp kết quả đánh giá, xếp loại', {
      aliases: ['bảng tổng hợp', 'tổng hợp xếp loại'],
    }),
    required('bao-cao-tong-ket', 'Báo cáo tổng kết công tác xây dựng đảng năm', { aliases: ['báo cáo tổng kết'] }),
    required('kiem-diem-tap-the', 'Báo cáo kiểm điểm tập thể', { aliases: ['kiểm điểm tập thể'] }),
    required('bien-ban-kiem-diem', 'Biên bản hội nghị kiểm điểm', { aliases: ['biên bản kiểm điểm'] }),
    required('bien-ban-kiem-phieu', 'Phiếu biểu quyết và biên bản kiểm phiếu', {
      aliases: ['biên bản kiểm phiếu', 'kiểm phiếu'],
    }),
    required('ban-kiem-diem', 'Bản kiểm điểm cá nhân của người thuộc diện cấp trên quản lý', {
      aliases: ['bản kiểm điểm cá nhân', 'bản kiểm điểm'],
    }),
    required('to-trinh-khen-thuong', 'Tờ trình đề nghị khen thưởng, kèm danh sách, báo cáo thành tích', {
      aliases: ['đề nghị khen thưởng', 'khen thưởng'],
    }),
    required('quyet-dinh-chi-bo', 'Bản sao quyết định xếp loại của các chi bộ', {
      aliases: ['quyết định xếp loại', 'quyết định chi bộ'],
    }),
  ],
}

const TRANSFER: RequiredList = {
  id: 'chuyen-sinh-hoat',
  name: 'Hồ sơ chuyển sinh hoạt đảng',
  papers: [
    personal('giay-gioi-thieu', 'Giấy giới thiệu sinh hoạt đảng', { aliases: ['giới thiệu sinh hoạt'] }),
    personal('ho-so-dang-vien', 'Hồ sơ đảng viên'),
    personal('the-dang-vien', 'Thẻ đảng viên, hoặc hồ sơ kết nạp của đảng viên dự bị', {
      aliases: ['thẻ đảng viên', 'hồ sơ kết nạp'],
    }),
    personal('phieu-dang-vien', 'Phiếu đảng viên'),
    personal('ban-tu-kiem-diem', 'Bản tự kiểm điểm có nhận xét của cấp uỷ', { aliases: ['tự kiểm điểm'] }),
    personal('quyet-dinh', 'Quyết định làm căn cứ (nghỉ hưu, thôi việc, điều động)', {
      aliases: ['quyết định nghỉ hưu', 'quyết định điều động', 'quyết định thôi việc'],
    }),
  ],
}

export const BUILT_IN_LISTS: readonly RequiredList[] = [REVIEW_SENT, REVIEW_KEPT, ADMISSION, OFFICIAL, TRANSFER]
