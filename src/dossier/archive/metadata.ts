import { type PDFContext, PDFHexString, PDFName, PDFRawStream, type PDFRef, PDFString } from '../pdf-lib.js'
import type { DossierPlan } from '../plan.js'

export type ArchiveClaim = 'PDF/A-2b' | 'PDF/A-3b' | null

/** Title, organ and day as the file's properties; the same words as XMP, with the archival level where it may be claimed. */
export function writeMetadata(
  context: PDFContext,
  plan: DossierPlan,
  claim: ArchiveClaim,
): { readonly info: PDFRef; readonly xmp: PDFRef } {
  // Midnight UTC of the dossier's day keeps the bytes the same on every machine.
  const day = plan.date.replaceAll('-', '')
  const info = context.obj({})
  for (const [key, value] of [
    ['Title', plan.title],
    ['Author', plan.organ],
    ['Creator', 'congvan'],
    ['Producer', 'congvan'],
  ] as const) {
    if (value !== '') info.set(PDFName.of(key), PDFHexString.fromText(value))
  }
  for (const key of ['CreationDate', 'ModDate']) info.set(PDFName.of(key), PDFString.of(`D:${day}000000Z`))
  const bytes = Buffer.from(xmpOf(plan, claim), 'utf8')
  const stream = PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML', Length: bytes.length }), bytes)
  return { info: context.register(info), xmp: context.register(stream) }
}

function xmpOf({ title, organ, date }: DossierPlan, claim: ArchiveClaim): string {
  const moment = `${date}T00:00:00Z`
  const level =
    claim === null
      ? ''
      : `\n<pdfaid:part>${claim === 'PDF/A-2b' ? 2 : 3}</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>`
  const creator = organ === '' ? '' : `\n<dc:creator><rdf:Seq><rdf:li>${escaped(organ)}</rdf:li></rdf:Seq></dc:creator>`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>${creator}
<dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>congvan</xmp:CreatorTool>
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<pdf:Producer>congvan</pdf:Producer>${level}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
`
}

function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
}
