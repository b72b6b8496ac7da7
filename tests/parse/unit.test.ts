import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { Unit } from '../../src/model/unit.js'
import { parse } from '../../src/parse/index.js'
import { readDocument } from '../../src/read/index.js'
import { parseText, partyDispatch, tasksOf } from './sample.js'

const OPENING = 'Ban Thường vụ Đảng uỷ Khối đề nghị cấp uỷ các tổ chức cơ sở đảng thực hiện các nội dung sau:'
const unit = (more: Partial<Unit> = {}): Unit =>
  Unit.parse({
    kind: 'dang-uy',
    name: 'Đảng uỷ Sở Mẫu',
    superior: 'ĐẢNG UỶ KHỐI CÁC CƠ QUAN TỈNH',
    symbol: 'ĐU',
    place: 'Hà Phong',
    seal: true,
    signatories: [{ name: 'Lê Thị Mẫu', position: 'BÍ THƯ' }],
    ...more,
  })
const mine = (body: string, more?: Partial<Unit>) =>
  tasksOf(parseText(partyDispatch(`${OPENING}\n\n${body}`), { unit: unit(more) })).map((one) => one.mine)

describe('names that overlap', () => {
  it('the issuer’s office is not the unit’s cell of nearly the same name', () =>
    expect(mine('1. Giao Văn phòng Đảng uỷ tổng hợp.', { cells: ['Chi bộ Văn phòng'] })).toEqual([false]))
  it('another organ that holds the unit’s name inside its own is not the unit', () =>
    expect(mine('1. Đề nghị Công đoàn ngành Sở Mẫu rà soát hồ sơ.')).toEqual([false]))
  it('a body of the unit is the unit', () =>
    expect(mine('1. Đề nghị Uỷ ban Kiểm tra Đảng uỷ Sở Mẫu rà soát hồ sơ.')).toEqual([true]))
  it('an alias with a condition behind it stays unclear', () =>
    expect(mine('1. Cấp uỷ cơ sở có tính chất đặc thù rà soát hồ sơ.', { aliases: ['cấp uỷ cơ sở'] })).toEqual([
      'unclear',
    ]))
  it('a paper of the unit itself: its offices are its own', () =>
    expect(mine('1. Giao Văn phòng Đảng uỷ Khối tổng hợp.', { name: 'Đảng uỷ Khối các cơ quan tỉnh' })).toEqual([true]))
})

const SAMPLES = resolve(import.meta.dirname, '../../samples')

describe('the sample papers with the sample unit', () => {
  const read = async (file: string) => {
    const sample = Unit.parse(parseYaml(readFileSync(resolve(SAMPLES, 'congvan.yaml'), 'utf8')))
    return tasksOf(parse(await readDocument(readFileSync(resolve(SAMPLES, file)), file), { unit: sample }))
  }
  it('the issuer’s office is not ours, all else is', async () => {
    if (!existsSync(resolve(SAMPLES, '03-kiem-tra-van-thu.docx'))) return
    const tasks = await read('03-kiem-tra-van-thu.docx')
    expect(tasks.filter((one) => one.role === 'issuer').map((one) => one.mine)).toEqual([false])
    expect(tasks.filter((one) => one.role !== 'issuer').every((one) => one.mine === true)).toBe(true)
    expect(tasks[0]?.action).toMatch(/^tự kiểm tra/u)
  })
  it('the bullet of the industrial zones is not ours, and the last paragraph names the receiver', async () => {
    if (!existsSync(resolve(SAMPLES, '01-lop-boi-duong.txt'))) return
    const tasks = await read('01-lop-boi-duong.txt')
    expect(tasks.map((one) => one.mine)).toEqual([true, false, true, true, true])
    const receiver = 'Ban Tổ chức Đảng uỷ Uỷ ban nhân dân tỉnh'
    expect(tasks.map((one) => one.recipient)).toEqual([receiver, receiver, receiver, null, null])
  })
})
