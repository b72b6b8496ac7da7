import { createHash } from 'node:crypto'

/** SHA-256 of the bytes, or of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export function fingerprint(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
