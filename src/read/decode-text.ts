import { Trouble } from '../model/errors.js'
import { detectLegacy, vietnameseShare } from '../vietnamese/index.js'

const SAVE_AS_UNICODE =
  'Hãy mở tệp bằng chương trình đã gõ, chuyển mã sang Unicode, lưu lại dạng .txt (UTF-8) hoặc .docx rồi thử lại.'

/**
 * Text of a file in UTF-8 (with or without mark), UTF-16 (either order, with or without mark) or Windows-1258. Bytes of
 * the old encodings TCVN3 and VNI come out as Western letters, to be decoded where the change is recorded.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const encoding = encodingOf(bytes)
  if (encoding !== 'utf-8' && bytes.length % 2 === 1) {
    throw new Trouble(
      'unreadable',
      `Tệp “${name}” ghi mã UTF-16 nhưng có số byte lẻ (${bytes.length}): tệp bị cắt cụt.`,
      'Hãy xin lại bản đầy đủ của tệp.',
    )
  }
  const text = decode(bytes, encoding, name)
  requirePrintable(text, name)
  return text
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // Without a mark: spaces and digits of UTF-16 have a zero byte on one side only.
  const zeros = [0, 0]
  const sample = bytes.subarray(0, 4096)
  if (!sample.includes(0)) return 'utf-8'
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length / 8 && even < odd / 20) return 'utf-16le'
  if (even > sample.length / 8 && odd < even / 20) return 'utf-16be'
  return 'utf-8'
}

function decode(bytes: Uint8Array, encoding: Encoding, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    const old = encoding === 'utf-8' ? singleByte(bytes) : undefined
    if (old !== undefined) return old
    const where = encoding === 'utf-8' ? ` (từ dòng ${firstBadLine(bytes)})` : ''
    throw new Trouble(
      'unreadable',
      `Tệp “${name}” không phải văn bản Unicode hợp lệ${where}; có thể được gõ bằng bảng mã cũ (TCVN3, VNI) hoặc không phải tệp văn bản.`,
      SAVE_AS_UNICODE,
      { cause },
    )
  }
}

/** One byte a letter: Windows-1258, or letters that one of the old Vietnamese encodings explains. */
function singleByte(bytes: Uint8Array): string | undefined {
  const windows = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  const { share, words } = vietnameseShare(windows)
  if (words >= 8 && share > 0.85) return windows
  const western = westernText(bytes)
  return detectLegacy(western) === undefined ? undefined : western
}

/** Signs of windows-1252 from 80 to 9F; `\0` where it has none. */
const WESTERN = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'

/** Letters of windows-1252. The decoder of some Node versions gives control characters for 80–9F, where quotes stand. */
function westernText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (sign) => (WESTERN[sign.charCodeAt(0) - 0x80] ?? '').replace('\0', sign))
}

/** 1-based line of the first byte that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (isUtf8(bytes.subarray(0, middle))) low = middle
    else high = middle
  }
  return bytes.subarray(0, low).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // `stream` lets a character cut at the end pass: only a wrong byte counts.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** A dispatch has no control characters; one in a hundred means a picture, a program or a database. */
function requirePrintable(text: string, name: string): void {
  const controls = text.match(/[^\P{Cc}\s]/gu)?.length ?? 0
  if (!text.includes('\0') && controls * 100 <= text.length) return
  throw new Trouble(
    'unreadable',
    `Tệp “${name}” không phải văn bản: bên trong có ${controls.toLocaleString('vi')} ký tự điều khiển.`,
    'Hãy kiểm tra lại có đúng tệp công văn không; tệp đọc được là .docx, .txt và .md.',
  )
}
