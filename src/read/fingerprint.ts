import { createHash } from 'node:crypto'

/** SHA-256 of the bytes as 64 lower-case hexadecimal digits. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
