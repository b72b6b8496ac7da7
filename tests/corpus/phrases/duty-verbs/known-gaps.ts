import type { DutyGroup } from './duties.js'
import type { NotDutyGroup } from './not-duties.js'

/** Right expectations that the parser does not meet yet, by kind of gap. A test asserts that each still fails: move it back when it does not. */
export interface DutyGap extends DutyGroup {
  readonly gap: string
}

export const DUTY_GAPS: readonly DutyGap[] = [
  // The cooperator has its own field and is no part of the action (so in the hand-written dispatches).
  {
    gap: 'cooperation stays in the action',
    value: 'tham mưu | Ban Dân vận | mandatory',
    phrases: ['Giao Ban Dân vận chủ trì, phối hợp với Văn phòng tham mưu kế hoạch tiếp xúc, đối thoại.'],
  },
  { gap: 'cooperation stays in the action', value: 'thẩm định | Sở Tài chính | mandatory', phrases: ['Sở Tài chính chủ trì, phối hợp với Sở Xây dựng thẩm định dự toán.'] },
  { gap: 'a noun made of two verbs is parted', value: 'kiểm tra | - | mandatory', phrases: ['Kiểm tra việc thu, nộp đảng phí.'] },
  { gap: 'an unknown verb of one word goes on with the name before it', value: 'cân đo | nhân viên y tế học đường | mandatory', phrases: ['Nhân viên y tế học đường cân đo, khám sàng lọc cho trẻ trong tháng 4/2025.'] },
  { gap: 'agreeing on a thing is taken for an agreement told', value: 'thống nhất | Sở Xây dựng | mandatory', phrases: ['Sở Xây dựng cùng Sở Tài chính thống nhất đơn giá bồi thường trước ngày 22/3/2025.'] },
  { gap: 'a kind of case is taken for who acts', value: 'kê khai | - | conditional', phrases: ['Đối với đảng viên mới chuyển đến, kê khai bổ sung theo mẫu 2.'] },
  { gap: 'a wish is read as a condition', value: 'đăng ký | - | optional', phrases: ['Nếu muốn trưng bày sản phẩm, đăng ký với Văn phòng Đảng uỷ Khối trước ngày 20/3/2024.'] },
]

/** Sentences that state no duty and still give one. */
export const NOT_DUTY_GAPS: readonly NotDutyGroup[] = [
  {
    reason: 'a heading or title that begins with a verb is taken for a duty',
    place: 'item',
    sentences: ['Báo cáo chính trị của Ban Chấp hành Đảng bộ Khối.', 'Tổ chức thực hiện.', 'Phân công nhiệm vụ.'],
  },
  { reason: 'nouns that are verbs too are taken for a duty', place: 'item', sentences: ['Hạn chế, nguyên nhân.', 'Lớp học gồm 45 học viên, chia làm 03 tổ.', 'Quyết định đã được ban hành ngày 02/01/2024.', 'Ghi chú: số liệu tính đến ngày 31/12/2023.'] },
]
