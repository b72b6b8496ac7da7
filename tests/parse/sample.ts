import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Dispatch, Obligation } from '../../src/model/dispatch.js'
import { type ParseOptions, parse } from '../../src/parse/index.js'
import { readText } from '../../src/read/index.js'

/** An invented Party dispatch around the given body. */
export function partyDispatch(body: string, addressees = 'Cấp uỷ các tổ chức cơ sở đảng trực thuộc'): string {
  return `ĐẢNG BỘ TỈNH HÀ PHONG\nĐẢNG UỶ KHỐI CÁC CƠ QUAN TỈNH\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHà Phong, ngày 08 tháng 01 năm 2024\n\n*\nSố 15-CV/ĐUK\n\nV/v công tác xây dựng Đảng năm 2024\n\nKính gửi: ${addressees}\n\n${body}\n\nNơi nhận:\n- Như trên,\n- Lưu VP.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n\nLê Thị Mẫu`
}

/** An invented state dispatch around the given body. */
export function stateDispatch(
  body: string,
  addressees = '- Sở Tài chính;\n- Sở Xây dựng;\n- UBND các xã, phường.',
): string {
  return `UỶ BAN NHÂN DÂN\nTỈNH HÀ PHONG\n\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 412/UBND-TH\n\nHà Phong, ngày 12 tháng 3 năm 2025\n\nV/v rà soát tài sản công\n\nKính gửi:\n${addressees}\n\n${body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, TH.\n\nTM. UỶ BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nTrần Văn Thử`
}

export const parseText = (text: string, options?: ParseOptions): Dispatch => parse(readText(text, 'mau.txt'), options)
export const tasksOf = (dispatch: Dispatch): readonly Obligation[] =>
  dispatch.obligations.filter((one) => one.kind === 'task')

const SEEDS = resolve(import.meta.dirname, '../../../shared/seeds')

/** Text of a seed when the folder beside the repository exists, else undefined: the test then has nothing to do and passes. */
export function seedText(file: string): string | undefined {
  const path = resolve(SEEDS, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
