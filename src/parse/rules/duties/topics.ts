/**
 * What kind of talk stands under a heading without verb; null when it is no such heading. `content` ("NỘI DUNG") holds
 * deeds in a plan or a guide, and matters that are told in an invitation or a letter.
 */
export type Topic = 'telling' | 'content' | 'asking' | 'neutral'

const TELLING =
  /^(?:về )?(?:mục đích|mục tiêu|yêu cầu$|mục đích yêu cầu|tình hình|kết quả|đánh giá|thực trạng|nguyên nhân|tồn tại|hạn chế|những (?:kết quả|tồn tại|hạn chế|khó khăn)|khó khăn|đặc điểm|căn cứ|sự cần thiết|cơ sở|bối cảnh|quan điểm|ưu điểm|khuyết điểm|bài học|thời gian|địa điểm|thành phần|đối tượng|nội dung(?: chương trình| hội nghị| cuộc họp)$|chương trình|phạm vi|số lượng|cơ cấu|tiêu chuẩn|điều kiện|hình thức|kinh phí|giải thích|lịch (?:làm việc|kiểm tra|giám sát|công tác|thi|học|trực))/u
const ASKING =
  /^(?:về )?(?:tổ chức thực hiện|nhiệm vụ|giải pháp|nhiệm vụ và giải pháp|nhiệm vụ giải pháp|phân công|một số nhiệm vụ|nội dung thực hiện|trách nhiệm|công tác chuẩn bị|chuẩn bị nội dung|phân công nhiệm vụ|phân công thực hiện|triển khai thực hiện|các nhiệm vụ|kế hoạch thực hiện|tiến độ thực hiện|nội dung, nhiệm vụ)/u
const NEUTRAL = /^(?:về|công tác|việc|đối với|nội dung|chế độ|một số|vấn đề|các nội dung|những nội dung|lĩnh vực) /u

/** "Căn cứ Luật …, Sở … hướng dẫn như sau": a whole sentence that announces, however short. */
const ANNOUNCED = /^(?:căn cứ [^:]{0,200}|[^:]{0,200} (?:đề nghị|yêu cầu) [^:]{0,200}) (?:như sau|sau đây|sau|cụ thể)$/u

/** "Về việc này, Sở X đề nghị các đơn vị …:", "Căn cứ kết quả kiểm tra, đề nghị các sở …:": a request over a list. */
const REQUESTED =
  /^(?:căn cứ|về (?:việc|vấn đề|nội dung) (?:này|trên)) [^:]{2,200} (?:đề nghị|yêu cầu|giao|lưu ý)(?: (?:các|quý|mỗi|từng|toàn|thủ trưởng|giám đốc|hiệu trưởng|ủy ban|ubnd|sở|phòng|trường|đồng chí|cấp|chi|đảng)(?= )|$)/u

/** Reads a heading in compare form. */
export function topicOf(key: string): Topic | null {
  const words = key.replace(/ ?[:.,;]$/u, '').replace(/ , /gu, ' ')
  if (words.split(' ').length > 24) return null
  if (ANNOUNCED.test(words) || REQUESTED.test(words)) return null
  if (ASKING.test(words) && words.split(' ').length <= 14) return 'asking'
  if (/^(?:về )?nội dung$/u.test(words)) return 'content'
  if (TELLING.test(words) && !words.includes(':')) return 'telling'
  if (NEUTRAL.test(words) && !words.includes(':') && !/^đối với| (?:như sau|sau đây)$/u.test(words)) return 'neutral'
  return null
}
