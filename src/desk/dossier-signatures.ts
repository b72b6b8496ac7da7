import type { PaperSignature } from '../dossier/index.js'
import { findSignatures } from '../read/pdf/signatures.js'

const MOST = 40
/** White space and the end mark behind the last signed byte belong to the file. */
const TAIL = 4

/** The digital signatures of a PDF: who, when, and whether the signed bytes are the whole file. Nothing is verified. */
export function signaturesOf(bytes: Uint8Array): readonly PaperSignature[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: PaperSignature[] = []
  const next = (from: number) => file.indexOf('/ByteRange', from, 'latin1')
  for (let at = next(0); at >= 0 && found.length < MOST; at = next(at + 10)) {
    const range =
      /^\/ByteRange\s{0,9}\[\s{0,9}(\d{1,12})\s{1,9}(\d{1,12})\s{1,9}(\d{1,12})\s{1,9}(\d{1,12})\s{0,9}\]/u.exec(
        file.toString('latin1', at, at + 120),
      )
    if (!range) continue
    const [start = 0, first = 0, second = 0, rest = 0] = range.slice(1).map(Number)
    const from = Math.max(0, file.lastIndexOf(' obj', at))
    const end = file.indexOf('endobj', at)
    const [said] = findSignatures(file.subarray(from, end < 0 ? file.length : end + 6))
    const hole = file[first] === 0x3c && file[second - 1] === 0x3e
    const whole = start === 0 && hole && second + rest <= file.length && file.length - second - rest <= TAIL
    found.push({ signer: said?.signer ?? null, time: said?.time ?? null, whole })
  }
  return found
}
