import { quick } from '../../quick/quick-pattern.js'
import type { PhraseRule } from './phrase-rule.js'

/** "Danh sách … gửi về X (qua Y) trước ngày …": what is handed over, in the words before the verb. */
export interface ProductLine {
  readonly product: string
  readonly verb: string
  /** Offset of the verb of handing over in the words read. */
  readonly verbAt: number
}

const PRODUCTS =
  'danh sách|danh mục|công văn(?! (?:số|này|trên|nêu|của))|văn bản|báo cáo(?! bằng văn bản)|hồ sơ|kết quả|ý kiến|phiếu|biên bản|kế hoạch|bản|bảng|số liệu|tờ trình|đề án|dự thảo|thông tin|tài liệu|đề cương|biểu|đơn(?! vị)|phụ lục|bài|sản phẩm|chương trình|giấy|nghị quyết|file|tệp|tình hình|phương án|chứng từ|dự toán|quyết toán|ảnh|hình ảnh|tác phẩm|tin bài|lý lịch|thuyết minh|hợp đồng|bằng chứng|họ tên|họ và tên|số điện thoại|địa chỉ|lượng|kinh phí|số tiền|tiền|sự (?:đóng góp|ủng hộ|hỗ trợ)|đảng phí|đoàn phí|sổ|thẻ|ấn phẩm|hiện vật|thư góp ý|nội dung(?= (?:trên|nêu|này|của mục|tại mục|của điểm))'
/** The first words of organs and posts to which things are handed without “về” or “cho”. */
const ORGANS =
  'ban|thường trực|thường vụ|văn phòng|đảng ủy|đảng uỷ|ủy ban|uỷ ban|ubnd|sở|phòng|chủ tịch|giám đốc|tổng giám đốc|trung tâm|lãnh đạo|đồng chí|đ/c|hạt|chi cục|cục|công an|trường|bệnh viện|công ty|hội|đoàn|tổ|đội|tổng cục|bộ|viện|ngân hàng|kho bạc|thanh tra|quỹ|hiệu trưởng|bí thư|trưởng|bhxh|bảo hiểm xã hội|tỉnh hội|huyện hội|liên đoàn|lđlđ|huyện ủy|huyện uỷ|tỉnh ủy|tỉnh uỷ'
const LINE = quick(
  new RegExp(
    `^(?:\\(\\d{1,2}\\) )?((?:(?:các|toàn bộ|những|mọi|riêng|tất cả|cả hai|cả ba) ){0,2}(?:${PRODUCTS})(?![\\p{L}:])(?:[^;.]|\\.(?=\\d)){0,140}?)[,:]? (?:(?<!của )(?:các|từng|mỗi|hai) (?:đơn vị|cơ quan|chi bộ|đảng bộ|cấp uỷ|cấp ủy|địa phương|xã|phường|trường|khoa|phòng|ban)(?:, \\p{L}{2,9}){0,3} )?(?:(?:xin|đề nghị|phải|cần|được|yêu cầu|vui lòng) ){0,2}(?<verb>ban hành(?= (?:trước|trong|chậm nhất|muộn nhất|vào|xong)(?![\\p{L}]))|bàn giao|nhập(?: trực tuyến)?(?= (?:trên|vào|tại|lên)(?![\\p{L}]))|tải lên(?= (?:ứng dụng|hệ thống|trang|cổng|phần mềm|nhóm)(?![\\p{L}]))|gửi(?: lại)?(?: (?:0?[1-9]) (?:bộ|bản)(?= về))?|nộp(?: lại)?(?: (?:0?[1-9]) (?:bộ|bản)(?= về))?|trình|chuyển|trao đổi lại|báo cáo|báo|gởi(?: lại)?|có mặt|(?:(?<!(?:phiếu|danh sách|bản|đơn|mẫu|văn bản|hồ sơ|giấy) )đăng ký|(?<= )đăng ký(?![^.;]{0,80} (?:gửi|nộp|chuyển)(?![\\p{L}])))(?: lại)?|xác nhận|thu)(?= (?:về|với|cho|tại|tới|đến|lên|qua|trước|chậm nhất|bằng|trong|theo|ngay|trực tiếp|cùng|định kỳ|hằng|hàng|muộn nhất|vào)(?![\\p{L}])| (?:ngày )?\\d{1,2}/\\d{1,2}| \\(| (?:${ORGANS})(?![\\p{L}])[^,;.]{0,80}(?:, ?(?:và )?(?:${ORGANS})(?![\\p{L}])[^,;.]{0,60}){0,2},? (?:trước|chậm nh[ấứ]t|muộn nhất|trong|hằng|hàng|xong|từ|hạn|hết|đến hết) )`,
    'iu',
  ),
)
/** A verb of doing before the handing over: then the line says a deed, and the product is its object. */
const DEED = quick(
  /(?:, (?:và )?|; |(?<![\p{L}])và )(?:tổng hợp|báo cáo(?! [^,;]{2,40} và (?:văn bản|danh sách|hồ sơ|biên bản|phiếu|bảng|tài liệu)(?![\p{L}]))|rà soát|lập|xây dựng|hoàn thiện|gửi|cung cấp|đề xuất|trình|phối hợp|tổ chức|thực hiện)(?![\p{L}])|(?<![\p{L}])(?:đã(?! được)|đang|vừa)(?![\p{L}])/iu,
)

/** "(trừ phần đã nêu thời gian riêng)": what brackets say is no deed. */
const withoutBrackets = (words: string): string => words.replace(/\([^()]{0,120}\)/gu, '')

/** Products whose word is a verb as well. */
const VERB_TOO = /^(?:báo cáo|dự toán|quyết toán|thuyết minh)(?![\p{L}])/iu

/** Money is handed in at a place; by an account the giver may pay it out as well. */
const MONEY = /^(?:số )?(?:kinh phí|tiền)(?![\p{L}])/iu
const paysOut = (product: string, behind: string): boolean => MONEY.test(product) && behind.startsWith(' theo ')

export const productLineRules: readonly PhraseRule<ProductLine>[] = [
  {
    name: 'product-line',
    reason: 'a product that “is sent” says where and when the thing asked for goes',
    examples: {
      yes: [
        'Danh sách và văn bản đăng ký gửi về Ban Tổ chức Huyện uỷ (qua đồng chí Lê Mẫu).',
        'Báo cáo kết quả gửi về Sở Nội vụ trước ngày 15/6/2025.',
        'Văn bản góp ý đề nghị gửi về Văn phòng trước ngày 20/7/2025',
        'Kết quả thực hiện báo cáo về Văn phòng Huyện uỷ trước ngày 25/3/2026',
        'Hồ sơ nộp trực tiếp tại bộ phận một cửa',
        'Kết quả báo cáo Ban Thường vụ Đảng uỷ phường trong tháng 12/2025',
        'Kết quả báo cáo Bộ Nội vụ,Chủ tịch UBND tỉnh trước ngày 15/4/2025',
        'Bản thảo nộp ngày 06/5/2025',
        'phiếu nhận xét thu về chi bộ chậm nhất ngày 20/11/2022',
        'Báo cáo tổng kết đợt vận động: các đơn vị gửi chậm nhất vào ngày 20/10/2025',
        'Phương án trình Tổng Giám đốc duyệt chậm nhất ngày 8/3/2020',
        'Danh sách hộ được chọn báo về Ban Dân vận trước ngày 05/10/2016',
        'Báo cáo tự kiểm tra kèm bảng thống kê đề nghị có mặt tại Ban Dân vận muộn nhất là ngày 23/9/2016',
        'Kết quả phân loại nói tại điểm 1, gửi trước ngày 31/3/2011',
        'Kế hoạch ban hành trong tháng 9/2016',
        'Phiếu đăng ký theo mẫu gửi về Ban Phong trào hạn chót là 10/7/2026',
        'Ý kiến góp ý gửi Văn phòng Đảng uỷ qua eOffice hết ngày 13/4/2026',
        'Tất cả các nội dung trên (trừ phần đã nêu thời gian riêng) gửi về Ban Phong trào trước ngày 10/5/2026',
        'Danh sách và sổ đoàn được bàn giao cho Đoàn xã chậm nhất là ngày 15/9/2025',
        'Kinh phí đóng góp (nếu có) chuyển về tài khoản của Huyện uỷ trước ngày 20/4/2024',
        'Số tiền ủng hộ nộp về Ban vận động trước ngày 15/9/2024',
        'Mọi sự đóng góp xin gửi đến địa chỉ Văn phòng Hội Chữ thập đỏ huyện',
        'Hồ sơ gửi 02 bộ về Ban Tổ chức Tỉnh uỷ (qua Phòng Cán bộ) trong tháng 8/2021',
        '(3) Danh sách, gửi về Ban Tổ chức trước ngày 20/4/2024',
        'Hồ sơ nhân sự chuyển đồng chí Phó Bí thư trong các ngày từ 06/5/2019 đến 08/5/2019',
      ],
      no: [
        'Báo cáo kết quả, gửi về Sở Nội vụ, tổng hợp các kiến nghị',
        'Báo cáo đã gửi về Sở Nội vụ trước ngày 01/6/2025.',
        'Rà soát hồ sơ, gửi về Sở Nội vụ.',
        'Gửi danh sách về Ban Tổ chức.',
        'Báo cáo chính trị trình Đại hội',
        'Kinh phí thực hiện do ngân sách huyện bảo đảm',
        'Tiền thưởng chi theo quy định',
        'Số tiền hỗ trợ chuyển theo số tài khoản của xã trước ngày 30/6/2019',
        'Kết quả thu ngân sách trên địa bàn',
        'Kế hoạch ban hành theo Quyết định số 12-QĐ/HU',
        'Báo cáo Sở Nội vụ trước ngày 5/6/2025',
      ],
    },
    read(text) {
      const found = LINE.exec(text)
      const product = found?.[1]
      const verb = found?.groups?.verb
      if (!found || product === undefined || verb === undefined) return undefined
      // "Báo cáo kết quả, gửi về …" begins with a verb; "Báo cáo sơ kết: gửi về …" with a label
      if (DEED.test(withoutBrackets(product)) || (text.charAt(product.length) === ',' && VERB_TOO.test(product)))
        return undefined
      if (paysOut(product, text.slice(found.index + found[0].length))) return undefined
      return { product: product.trim(), verb: verb.toLowerCase(), verbAt: found.index + found[0].length - verb.length }
    },
  },
]
