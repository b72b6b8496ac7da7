import { children, type Der, derElements, derOid, derText } from './der.js'

/** What a digital signature says of itself. Nothing of it is verified. */
export interface DigitalSignature {
  /** Name in the signing certificate, or the one written beside the signature. */
  readonly signer: string | null
  /** `YYYY-MM-DD HH:MM:SS±HH:MM` as the signing machine wrote it. */
  readonly time: string | null
}

const MOST = 40
/** A dictionary is not larger than this: one certificate chain has some 20 kB in figures. */
const REACH = 2_000_000
const SIGNED_DATA = '1.2.840.113549.1.7.2'
const COMMON_NAME = '2.5.4.3'
const SIGNING_TIME = '1.2.840.113549.1.9.5'

/**
 * Signatures of a PDF. A signature dictionary always stands in the open (/Contents is a hole in the bytes that are
 * signed), so it is found by its /ByteRange without walking the objects.
 */
export function findSignatures(bytes: Uint8Array): readonly DigitalSignature[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: DigitalSignature[] = []
  for (let at = file.indexOf('/ByteRange'); at >= 0 && found.length < MOST; at = file.indexOf('/ByteRange', at + 10)) {
    const dictionary = dictionaryAround(file, at)
    const inside = readContents(dictionary)
    const { name, time } = readEntries(dictionary)
    const signature = { signer: inside.signer ?? name, time: time ?? inside.time }
    if (signature.signer !== null || signature.time !== null) found.push(signature)
  }
  return found
}

/** The object that holds a /ByteRange; the other entries may stand before or behind it. */
function dictionaryAround(file: Buffer, at: number): string {
  const open = Math.max(file.lastIndexOf(' obj', at), at - REACH, 0)
  const close = file.indexOf('endobj', at)
  return file.toString('latin1', open, close < 0 || close - at > REACH ? at + REACH : close)
}

/** /Name and /M. */
function readEntries(dictionary: string): { readonly name: string | null; readonly time: string | null } {
  const text = dictionary.replace(/<[0-9A-Fa-f\s]{600,}>/gu, '<>')
  const date = /\/M\s*\(D:(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?(\d{2})?(?:([+-]\d{2})'?(\d{2})?|Z)?/u.exec(text)
  const name = /\/Name\s*(?:\(((?:[^()\\]|\\[\s\S]){1,400})\)|<([0-9A-Fa-f\s]{2,1600})>)/u.exec(text)
  return { name: name ? pdfText(name[1], name[2]) : null, time: date ? timeOf(zoned(date)) : null }
}

/** `Z` is a zone as good as any: without it the time would be taken for that of the place. */
function zoned([whole = '', ...parts]: readonly (string | undefined)[]): readonly (string | undefined)[] {
  return whole.endsWith('Z') ? [...parts.slice(0, 6), '+00', '00'] : parts
}

function pdfText(plain: string | undefined, hex: string | undefined): string | null {
  const raw =
    plain === undefined
      ? Buffer.from((hex ?? '').replace(/\s/gu, ''), 'hex')
      : Buffer.from(plain.replace(/\\(\d{1,3}|[\s\S])/gu, unescaped), 'latin1')
  const wide = raw[0] === 0xfe && raw[1] === 0xff
  const text = wide
    ? Buffer.from(raw.subarray(2, raw.length - (raw.length % 2)))
        .swap16()
        .toString('utf16le')
    : raw[0] === 0xef && raw[1] === 0xbb
      ? raw.subarray(3).toString('utf8')
      : raw.toString('latin1')
  return clean(text)
}

function unescaped(_: string, sign: string): string {
  if (/^[0-7]{1,3}$/u.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8) & 0xff)
  return { n: '\n', r: '\r', t: '\t', b: '', f: '' }[sign] ?? sign
}

function clean(text: string): string | null {
  const one = text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .normalize('NFC')
    .slice(0, 200)
  return one === '' ? null : one
}

function timeOf([year, month, day, hour = '00', minute = '00', second = '00', zone, zoneMinutes = '00']: readonly (
  | string
  | undefined
)[]): string {
  return `${year}-${month}-${day} ${hour}:${minute}:${second}${zone === undefined ? '' : `${zone}:${zoneMinutes}`}`
}

/** Signer and time out of the PKCS#7 block. */
function readContents(dictionary: string): DigitalSignature {
  const nothing = { signer: null, time: null }
  const hex = /\/Contents\s*<([0-9A-Fa-f\s]{20,2000000})>/u.exec(dictionary)?.[1]?.replace(/\s/gu, '')
  if (hex === undefined) return nothing
  const [outer] = derElements(new Uint8Array(Buffer.from(hex, 'hex')))
  const [type, wrapped] = children(outer)
  if (!type || derOid(type) !== SIGNED_DATA) return nothing
  const signed = children(children(wrapped)[0])
  const certificates = signed.find(({ tag }) => tag === 0xa0)
  const signers = signed.filter(({ tag }) => tag === 0x31).at(-1)
  const [signer] = children(signers)
  const serial = children(children(signer)[1]).find(({ tag }) => tag === 0x02)
  const all = children(certificates).map(certificateOf)
  const own = all.find((one) => serial && one.serial && Buffer.compare(one.serial, serial.body) === 0)
  return { signer: (own ?? (all.length === 1 ? all[0] : undefined))?.name ?? null, time: signingTime(signer) }
}

function certificateOf(certificate: Der): { readonly serial: Uint8Array | null; readonly name: string | null } {
  const fields = children(children(certificate)[0]).filter(({ tag }) => tag !== 0xa0)
  // serialNumber, signature, issuer, validity, subject
  const [serial, , , , subject] = fields
  const names = children(subject)
    .flatMap(children)
    .flatMap((pair) => {
      const [type, value] = children(pair)
      return type && value && derOid(type) === COMMON_NAME ? [derText(value)] : []
    })
  return { serial: serial?.body ?? null, name: clean(names[0] ?? '') }
}

function signingTime(signer: Der | undefined): string | null {
  const attributes = children(signer).find(({ tag }) => tag === 0xa0)
  for (const attribute of children(attributes)) {
    const [type, values] = children(attribute)
    if (!type || derOid(type) !== SIGNING_TIME) continue
    const [value] = children(values)
    const digits = value ? derText(value) : ''
    const parts = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?Z$/u.exec(digits)?.slice(1)
    if (!parts) continue
    const [year = '', ...rest] = parts
    const full = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`
    return timeOf([full, ...rest.map((part) => part ?? '00'), '+00', '00'])
  }
  return null
}
