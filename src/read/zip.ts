import { inflateRawSync } from 'node:zlib'
import { Trouble } from '../model/errors.js'
import { LIMITS, megabytes } from './limits.js'

/** An opened package: its part names and a way to unpack one part. */
export interface Package {
  readonly names: readonly string[]
  /** Unpacked bytes of a part, undefined when there is none of that name. */
  readonly find: (part: string) => Uint8Array | undefined
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const ENCRYPTED = 0x1

/**
 * Opens a ZIP package. The directory is read here rather than by a library, because a library trusts the sizes that a
 * hostile file declares: every part is unpacked under a hard limit instead.
 */
export function openPackage(bytes: Uint8Array, name: string): Package {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map(listEntries(bytes, view, name).map((entry) => [entry.name, entry]))
  const declared = [...entries.values()].reduce((sum, entry) => sum + entry.unpacked, 0)
  if (declared > LIMITS.unpackedBytes) throw bomb(name, declared)
  const opened = new Map<string, Uint8Array>()
  let total = 0
  const find = (part: string): Uint8Array | undefined => {
    const known = opened.get(part)
    const entry = entries.get(part)
    if (known || !entry) return known
    const unpacked = unpack(bytes, view, entry, name)
    total += unpacked.length
    if (total > LIMITS.unpackedBytes) throw bomb(name, total)
    opened.set(part, unpacked)
    return unpacked
  }
  return { names: [...entries.keys()], find }
}

function listEntries(bytes: Uint8Array, view: DataView, name: string): readonly Entry[] {
  const end = findEnd(view)
  if (end === undefined) throw broken(name, 'thiếu phần cuối, có lẽ tải về hoặc chép chưa xong')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > LIMITS.parts) throw broken(name, 'mục lục bên trong quá dài')
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw broken(name, 'mục lục bên trong hỏng')
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw locked(name)
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Offset of the end record; a comment of up to 64 kB may follow it. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  return undefined
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, name: string): Uint8Array {
  const { offset, packed } = entry
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_ENTRY)
    throw broken(name, `phần ${entry.name} hỏng`)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(start, start + packed)
  if (data.length < packed) throw broken(name, `phần ${entry.name} bị cắt cụt`)
  if (entry.method === 0) return data
  if (entry.method !== 8) throw broken(name, `phần ${entry.name} nén theo kiểu lạ (${entry.method})`)
  const limit = Math.min(LIMITS.partBytes, Math.max(LIMITS.looseBytes, packed * LIMITS.ratio))
  try {
    return inflateRawSync(data, { maxOutputLength: limit })
  } catch (cause) {
    const tooBig = cause instanceof RangeError
    throw tooBig ? bomb(name, limit) : broken(name, `phần ${entry.name} không giải nén được`, cause)
  }
}

/** A ZIP or Word file that cannot be opened; `how` is the end of the sentence. */
export function broken(name: string, how: string, cause?: unknown): Trouble {
  return new Trouble(
    'unreadable',
    `Tệp “${name}” hỏng: ${how}.`,
    'Hãy thử mở bằng Word; mở được thì lưu lại thành tệp .docx mới, không được thì xin lại tệp từ nơi gửi.',
    { cause },
  )
}

function bomb(name: string, size: number): Trouble {
  return new Trouble(
    'unreadable',
    `Tệp “${name}” khi giải nén phình ra hơn ${megabytes(size)}, không giống một công văn.`,
    'Đừng mở tệp này; hãy hỏi lại nơi gửi.',
  )
}

function locked(name: string): Trouble {
  return new Trouble(
    'unreadable',
    `Tệp “${name}” là tệp nén có mật khẩu, nên không đọc được.`,
    'Hãy bỏ mật khẩu rồi thử lại.',
  )
}
