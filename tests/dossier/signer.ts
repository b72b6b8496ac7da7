import { generateKeyPairSync } from 'node:crypto'
import { pdflibAddPlaceholder } from '@signpdf/placeholder-pdf-lib'
import { P12Signer } from '@signpdf/signer-p12'
import { SignPdf } from '@signpdf/signpdf'
import forge from 'node-forge'
import { PDFDocument } from 'pdf-lib'

export const SIGNER = 'Tran Van Mau (chung thu thu nghiem)'

/** A key and a certificate of its own making, good for nothing but tests. */
function testCertificate(): Buffer {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = forge.pki.privateKeyFromPem(privateKey.export({ type: 'pkcs1', format: 'pem' }).toString())
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = forge.pki.setRsaPublicKey(key.n, key.e)
  certificate.serialNumber = '01'
  certificate.validity.notBefore = new Date('2026-01-01T00:00:00Z')
  certificate.validity.notAfter = new Date('2036-01-01T00:00:00Z')
  const name = [{ name: 'commonName', value: SIGNER }]
  certificate.setSubject(name)
  certificate.setIssuer(name)
  certificate.sign(key, forge.md.sha256.create())
  const store = forge.pkcs12.toPkcs12Asn1(key, [certificate], '', { algorithm: '3des' })
  return Buffer.from(forge.asn1.toDer(store).getBytes(), 'binary')
}

/** A digitally signed paper of some pages, with a look of the signature on the last one. */
export async function signedPaper(pages = 2): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  for (let page = 1; page <= pages; page += 1)
    pdf.addPage([595.28, 841.89]).drawText(`Da ky ${page}`, { x: 90, y: 700 })
  pdflibAddPlaceholder({
    pdfDoc: pdf,
    reason: 'Phe duyet',
    contactInfo: '',
    name: SIGNER,
    location: '',
    signingTime: new Date('2026-12-05T03:00:00Z'),
    widgetRect: [300, 100, 500, 160],
  })
  const bytes = Buffer.from(await pdf.save({ useObjectStreams: false }))
  return new SignPdf().sign(
    bytes,
    new P12Signer(testCertificate(), { passphrase: '' }),
    new Date('2026-12-05T03:00:00Z'),
  )
}
