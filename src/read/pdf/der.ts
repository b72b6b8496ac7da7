/** One element of DER (or of BER with definite or indefinite lengths). */
export interface Der {
  readonly tag: number
  readonly body: Uint8Array
}

const DEEPEST = 12

/** The elements one after the other in the bytes; stops at the first that makes no sense. */
export function derElements(bytes: Uint8Array, depth = 0): readonly Der[] {
  const found: Der[] = []
  for (let at = 0; at < bytes.length; ) {
    const next = elementAt(bytes, at, depth)
    if (!next) break
    found.push(next.element)
    at = next.end
  }
  return found
}

export const children = (element: Der | undefined): readonly Der[] =>
  element && (element.tag & 0x20) !== 0 ? derElements(element.body) : []

function elementAt(bytes: Uint8Array, start: number, depth: number): { element: Der; end: number } | null {
  const tag = bytes[start]
  const first = bytes[start + 1]
  // Tags of several bytes are not met in signatures.
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || tag === 0) return null
  if (first === 0x80) return indefinite(bytes, start, tag, depth)
  let length = first
  let at = start + 2
  if (first > 0x80) {
    const count = first & 0x7f
    if (count > 4) return null
    length = 0
    for (let i = 0; i < count; i++) length = length * 256 + (bytes[at++] ?? 0)
  }
  const end = at + length
  return end > bytes.length ? null : { element: { tag, body: bytes.subarray(at, end) }, end }
}

function indefinite(
  bytes: Uint8Array,
  start: number,
  tag: number,
  depth: number,
): { element: Der; end: number } | null {
  if (depth > DEEPEST) return null
  let at = start + 2
  while (at + 1 < bytes.length) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) {
      return { element: { tag, body: bytes.subarray(start + 2, at) }, end: at + 2 }
    }
    const inner = elementAt(bytes, at, depth + 1)
    if (!inner) return null
    at = inner.end
  }
  return null
}

/** Text of a string element: UTF-8, UTF-16 (BMPString) or Latin. */
export function derText({ tag, body }: Der): string {
  if (tag === 0x1e)
    return Buffer.from(body.subarray(0, body.length - (body.length % 2)))
      .swap16()
      .toString('utf16le')
      .normalize('NFC')
  const encoding = tag === 0x0c || tag === 0x13 || tag === 0x16 ? 'utf8' : 'latin1'
  return Buffer.from(body).toString(encoding).normalize('NFC')
}

/** Object identifier as dotted numbers. */
export function derOid({ body }: Der): string {
  const numbers: number[] = []
  let value = 0
  for (const byte of body.subarray(0, 40)) {
    value = value * 128 + (byte & 0x7f)
    if ((byte & 0x80) !== 0) continue
    if (numbers.length === 0)
      numbers.push(Math.min(2, Math.floor(value / 40)), value - 40 * Math.min(2, Math.floor(value / 40)))
    else numbers.push(value)
    value = 0
  }
  return numbers.join('.')
}
