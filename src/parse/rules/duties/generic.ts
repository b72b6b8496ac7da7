/** A duty of nothing but "carry it out": the closing sentence of the paper. */
const GENERIC_OBJECT =
  /^(?:chịu trách nhiệm|quyết định|chỉ thị|nghị quyết|kết luận|nghiêm túc|khẩn trương|tích cực|quan tâm|tập trung|chủ động|kịp thời|phối hợp|lãnh đạo|chỉ đạo|tổ chức|triển khai|thực hiện|quán triệt|chấp hành|phổ biến|nghiên cứu|hợp tác|thi hành|bố trí|sắp xếp|[,;và]|có hiệu quả|hiệu quả|tốt|đầy đủ|đúng|nghiêm|các|những|nội dung|yêu cầu|nhiệm vụ|quy định|trên|nêu|này|theo|công văn|thông báo|kế hoạch|hướng dẫn|chỉ thị|văn bản|tinh thần|thời gian|tiến độ|bảo đảm|đảm bảo|để|cho|và|kết quả|chất lượng|đạt|việc|trên đây|trong|tại|của|căn cứ|cấp|thiết thực|quy chế|quả|đề ra|đã|theo đúng|nghiêm chỉnh|đúng tiến độ|tinh|ý kiến|kết luận|cùng|đồng bộ|quyết liệt|biết|chức năng|thẩm quyền|chuyên đề|sự|chặt chẽ|nhằm|hoàn thành|sâu sát|ban hành|kể từ|ngày ký|nói|đã nêu|đã đề ra|mục tiêu|giải pháp|một cách|khi|dự|đông đủ)(?= |$)/u

/** Whether the words of a verb phrase ask for nothing but carrying this paper out. `key` is in compare form. */
export function isGeneric(key: string): boolean {
  let rest = key.trim()
  for (let steps = 0; steps < 40 && rest.length > 0; steps++) {
    const found = GENERIC_OBJECT.exec(rest)
    if (!found) return false
    rest = rest.slice(found[0].length).trim()
  }
  return rest.length === 0
}
