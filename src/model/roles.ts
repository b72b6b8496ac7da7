/**
 * The parts of an official paper. One vocabulary for the segmenter, the templates and the writers:
 * what a template marks `:::number` the writers place as box 3 and the segmenter finds as `number`.
 * Box numbers (ô) are those of Hướng dẫn 36-HD/VPTW, phụ lục 1, reused by Hướng dẫn 05-HD/VPTW.
 */
export const ROLES = [
  'motto', // ô 1   tiêu đề (ĐẢNG CỘNG SẢN VIỆT NAM) or quốc hiệu, tiêu ngữ
  'superior', // ô 2   cơ quan cấp trên trực tiếp
  'issuer', // ô 2   cơ quan ban hành
  'number', // ô 3   số, ký hiệu
  'place-date', // ô 4   địa điểm, ngày tháng
  'type-name', // ô 5a  tên loại văn bản (not for a công văn)
  'title', // ô 5a  trích yếu under the type name
  'subject', // ô 5b  trích yếu of a công văn, under the number
  'addressees', // ô 5a, 9b  Kính gửi / Kính trình
  'basis', // ô 6   căn cứ
  'body', // ô 6   nội dung
  'section', // ô 6   a numbered heading or item inside the content
  'authority', // ô 7a  thể thức đề ký: T/M, K/T, T/L
  'position', // ô 7a  chức vụ
  'signer', // ô 7b  họ tên người ký
  'distribution', // ô 9a  Nơi nhận
  'secrecy', // ô 10a
  'urgency', // ô 10b
  'circulation', // ô 11a
  'draft', // ô 11b
  'contact', // ô 13
  'annex-label', // Phụ lục + number, or the name of a list attached
  'annex-title',
  'annex-reference', // (Kèm theo Công văn số …)
  'page-number',
  'hand-note',
  'stamp',
] as const
export type Role = (typeof ROLES)[number]
