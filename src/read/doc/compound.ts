/** What an OLE compound file (the shell of old Office files) holds. */
export type Inside = 'word' | 'word-95' | 'word-with-password' | 'docx-with-password' | 'other'

const SECTOR = 512
const ENCRYPTED = 0x0100
/** First word of the Word stream: Word 97 and later, Word 6 and 95. */
const WORD_97 = 0xa5ec
const WORD_95 = 0xa5dc

/**
 * Looks for the streams without opening the file system of the shell: stream names stand in the directory in UTF-16, and
 * a stream of this size begins at a sector ([MS-CFB] 2.6, [MS-DOC] 2.5.2).
 */
export function insideOf(bytes: Uint8Array): Inside {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (stream: string) => file.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) return 'docx-with-password'
  if (!holds('WordDocument')) return 'other'
  for (let at = SECTOR; at + 12 <= file.length; at += SECTOR) {
    const magic = file.readUInt16LE(at)
    // The second word is the version: rules out pictures and text that begin alike.
    const version = file.readUInt16LE(at + 2)
    if (magic === WORD_95 && version >= 0x65 && version <= 0x6c) return 'word-95'
    if (magic !== WORD_97 || version < 0xc0 || version > 0x112) continue
    return (file.readUInt16LE(at + 10) & ENCRYPTED) !== 0 ? 'word-with-password' : 'word'
  }
  return 'other'
}
