import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { tinosFiles } from '../../src/render/font/tinos.js'

let compiler: NodeCompiler | undefined

/** A PDF drawn by typst from its own language, A4, Tinos 14. */
export function typstPdf(source: string): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: [...tinosFiles()] }] })
  const style = `#set page(paper: "a4", margin: (left: 30mm, right: 15mm, y: 20mm))
#set text(font: "Tinos", size: 14pt, lang: "vi", hyphenate: false)
#set par(justify: true, first-line-indent: (amount: 10mm, all: true), leading: 8pt, spacing: 12pt)
`
  const result = compiler.compile({ mainFileContent: style + source })
  const trouble = result.takeError()
  if (trouble || !result.result) throw new Error(JSON.stringify(trouble?.shortDiagnostics))
  const pdf = compiler.pdf(result.result, {})
  compiler.evictCache(0)
  return new Uint8Array(pdf)
}

/** A PDF out of the bodies of its objects (1 is the catalog), with a table of places and a trailer. */
export function rawPdf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  let at = parts[0]?.length ?? 0
  const add = (bytes: Buffer) => {
    parts.push(bytes)
    at += bytes.length
  }
  for (const [index, body] of objects.entries()) {
    places.push(at)
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]))
  }
  const start = at
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}

export function stream(data: string | Uint8Array, entries = ''): Uint8Array {
  const packed = deflateSync(data)
  return Buffer.concat([
    Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode ${entries} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ])
}

const PAGES = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'] as const

/** One page that draws `content`; `more` are the objects from 6 on, `resources` may name them. 5 is Helvetica. */
export function onePage(content: string, resources = '', more: readonly (string | Uint8Array)[] = []): Uint8Array {
  return rawPdf([
    ...PAGES,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> >>`,
    stream(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ])
}

/** A page drawn by forms that draw forms: ten times more at each level. */
export function formBomb(levels: number): Uint8Array {
  const forms = Array.from({ length: levels }, (_, level) => {
    const inner = level + 1 < levels ? '/X Do '.repeat(10) : 'BT /F 9 Tf (boom) Tj ET '
    const resources = `/Font << /F 5 0 R >> ${level + 1 < levels ? `/XObject << /X ${7 + level} 0 R >>` : ''}`
    return stream(inner, `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >>`)
  })
  return onePage('/X Do', '/XObject << /X 6 0 R >>', forms)
}

/** A PDF that asks for a password nobody knows. */
export function lockedPdf(): Uint8Array {
  const secret = createHash('sha256').update('mật khẩu').digest('hex')
  const [, , page = '', content = ''] = ['', '', '<< /Type /Page /Parent 2 0 R >>', stream('BT ET')]
  return rawPdf(
    [...PAGES, page, content, `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${secret}> /U <${secret}> >>`],
    `/Encrypt 5 0 R /ID [<${secret.slice(0, 32)}> <${secret.slice(0, 32)}>]`,
  )
}

// ---------------------------------------------------------------- a digital signature, as far as it tells its maker
const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts)
  const size = body.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts)
const name = (text: string) => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(text)))))

function certificate(serial: number, subject: string): Buffer {
  const dates = sequence(der(0x17, Buffer.from('250101000000Z')), der(0x17, Buffer.from('300101000000Z')))
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([serial])),
    sequence(oid('2a864886f70d01010b')),
    name('Tổ chức cấp chứng thư thử nghiệm'),
    dates,
    name(subject),
  )
  return sequence(body, sequence(oid('2a864886f70d01010b')), der(0x03, Buffer.from([0, 1, 2])))
}

/** A PKCS#7 block with two certificates, signed by the owner of the second. */
export function signatureBlock(signer: string, utcTime: string): string {
  const attributes = der(0xa0, sequence(oid('2a864886f70d010905'), der(0x31, der(0x17, Buffer.from(utcTime)))))
  const who = sequence(name('Tổ chức cấp chứng thư thử nghiệm'), der(0x02, Buffer.from([7])))
  const info = sequence(
    der(0x02, Buffer.from([1])),
    who,
    sequence(oid('608648016503040201')),
    attributes,
    sequence(oid('2a864886f70d010101')),
    der(0x04, Buffer.from([1, 2, 3])),
  )
  const signed = sequence(
    der(0x02, Buffer.from([1])),
    der(0x31, sequence(oid('608648016503040201'))),
    sequence(oid('2a864886f70d010701')),
    der(0xa0, certificate(3, 'Gốc'), certificate(7, signer)),
    der(0x31, info),
  )
  return sequence(oid('2a864886f70d010702'), der(0xa0, signed)).toString('hex')
}
