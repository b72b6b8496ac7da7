import { Trouble } from '../../model/errors.js'
import type { TextLayerQuality } from './quality.js'

const ASK = 'Hãy xin bản Word (.docx) hoặc bản PDF xuất từ Word'

export const noTextLayer = (name: string, pages: number) =>
  new Trouble(
    'unreadable',
    `Tệp “${name}” là bản quét (${pages} trang chỉ có hình ảnh), không có lớp chữ để đọc.`,
    `${ASK}, hoặc nhận dạng chữ (OCR) tệp này rồi thử lại.`,
  )

export const unusableLayer = (name: string, { share, words }: TextLayerQuality) =>
  new Trouble(
    'unreadable',
    `Lớp chữ của tệp “${name}” không dùng được: chỉ khoảng ${Math.round(share * 100)}% trong ${words} từ là tiếng Việt (phông chữ thiếu bảng mã, hoặc nhận dạng chữ sai ngôn ngữ).`,
    `${ASK}, hoặc nhận dạng lại chữ (OCR tiếng Việt) từ bản in rồi thử lại.`,
  )

export const locked = (name: string) =>
  new Trouble(
    'unreadable',
    `Tệp “${name}” là PDF có mật khẩu mở, nên không đọc được.`,
    'Hãy mở tệp bằng mật khẩu, in lại thành PDF không có mật khẩu rồi thử lại.',
  )

export const damaged = (name: string) =>
  new Trouble(
    'unreadable',
    `Tệp “${name}” là tệp PDF bị hỏng hoặc bị cắt giữa chừng, không mở được.`,
    'Hãy chép hoặc tải lại tệp từ nơi gửi rồi thử lại.',
  )

export const tooManyPages = (name: string, pages: number, most: number) =>
  new Trouble(
    'unreadable',
    `Tệp “${name}” có ${pages} trang, vượt mức ${most} trang.`,
    'Hãy tách riêng phần công văn thành một tệp rồi thử lại.',
  )

export const tooSlow = (name: string) =>
  new Trouble(
    'unreadable',
    `Tệp “${name}” mất quá nhiều thời gian hoặc bộ nhớ để đọc, nên đã dừng lại.`,
    'Hãy mở tệp và in lại thành PDF mới, hoặc tách riêng phần công văn rồi thử lại.',
  )
