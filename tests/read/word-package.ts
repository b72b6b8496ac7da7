import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const NAMESPACES = `${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Related parts by relation type; `header` and `footer` get the relation ids `header` and `footer`. */
export interface WordPackage {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly comments?: string
  readonly header?: string
  readonly footer?: string
  /** Pictures by their relation id. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>
}

/** A Word file made by hand from WordprocessingML, for what no writing library can produce. */
export function wordFile(parts: WordPackage): Uint8Array {
  const roots = {
    styles: 'styles',
    numbering: 'numbering',
    footnotes: 'footnotes',
    comments: 'comments',
    header: 'hdr',
    footer: 'ftr',
  } as const
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`,
    ),
  }
  const relations: string[] = []
  for (const [type, root] of Object.entries(roots)) {
    const content = parts[type as keyof typeof roots]
    if (content === undefined) continue
    files[`word/${type}.xml`] = strToU8(`<w:${root} ${NAMESPACES}>${content}</w:${root}>`)
    relations.push(`<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="${type}.xml"/>`)
  }
  for (const [id, bytes] of Object.entries(parts.pictures ?? {})) {
    files[`word/media/${id}.png`] = bytes
    relations.push(`<Relationship Id="${id}" Type="${OFFICE}/image" Target="media/${id}.png"/>`)
  }
  files['word/_rels/document.xml.rels'] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
  )
  return zipSync(files)
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph; `content` is text or runs. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`
}

export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}

/** A table of cells, each a list of paragraphs or ready XML. */
export function table(rows: readonly (readonly (readonly string[])[])[], ruled = false): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const borders = ruled
    ? `<w:tblBorders>${sides.map((side) => `<w:${side} w:val="single"/>`).join('')}</w:tblBorders>`
    : ''
  const cell = (lines: readonly string[]) =>
    `<w:tc>${lines.map((line) => (line.startsWith('<') ? line : paragraph(line))).join('')}</w:tc>`
  return `<w:tbl><w:tblPr>${borders}</w:tblPr>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** A run with a picture of that size in millimetres. */
export function pictureRun(id: string, width: number, height: number): string {
  const extent = `<wp:extent cx="${width * 36_000}" cy="${height * 36_000}"/>`
  return `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">${extent}<a:graphic><a:blip r:embed="${id}"/></a:graphic></wp:inline></w:drawing></w:r>`
}
