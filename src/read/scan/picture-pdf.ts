/** A picture as PDF keeps it: packed data with the name of its filter. */
export interface PdfPicture {
  readonly width: number
  readonly height: number
  /** Rows of the page above this picture: a page may come in strips. */
  readonly fromTop: number
  /** The whole page in pixels, and its density. */
  readonly page: { readonly width: number; readonly height: number; readonly dpi: number }
  readonly bits: number
  readonly space: string
  /** 0 stands for white. */
  readonly inverted: boolean
  readonly filter: string | undefined
  readonly parameters: string
  readonly data: Uint8Array
}

/** The smallest PDF that shows the pictures, one list a page. */
export function picturesAsPdf(pages: readonly (readonly PdfPicture[])[]): Uint8Array {
  const objects: Uint8Array[] = []
  const add = (head: string, data?: Uint8Array): number => {
    const stream = data ? Buffer.concat([Buffer.from('stream\n'), data, Buffer.from('\nendstream\n')]) : Buffer.alloc(0)
    objects.push(
      Buffer.concat([Buffer.from(`${objects.length + 1} 0 obj\n${head}\n`, 'latin1'), stream, Buffer.from('endobj\n')]),
    )
    return objects.length
  }
  add('<< /Type /Catalog /Pages 2 0 R >>')
  // The page list is written last but must be object 2.
  objects.push(Buffer.alloc(0))
  const kids = pages.map((pictures) => addPage(pictures, add))
  const list = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  objects[1] = Buffer.from(`2 0 obj\n${list}\nendobj\n`, 'latin1')
  return withTable(objects)
}

function addPage(pictures: readonly PdfPicture[], add: (head: string, data?: Uint8Array) => number): number {
  const page = pictures[0]?.page ?? { width: 1, height: 1, dpi: 72 }
  const points = (pixels: number) => ((pixels * 72) / page.dpi).toFixed(3)
  const names = pictures.map((picture) => add(pictureHead(picture), picture.data))
  const drawing = pictures.map(({ width, height, fromTop }, at) => {
    const bottom = points(page.height - fromTop - height)
    return `q ${points(width)} 0 0 ${points(height)} 0 ${bottom} cm /P${at} Do Q`
  })
  const content = Buffer.from(drawing.join('\n'), 'latin1')
  const contents = add(`<< /Length ${content.length} >>`, content)
  const resources = names.map((name, at) => `/P${at} ${name} 0 R`).join(' ')
  const box = `[0 0 ${points(page.width)} ${points(page.height)}]`
  return add(
    `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Contents ${contents} 0 R /Resources << /XObject << ${resources} >> >> >>`,
  )
}

function pictureHead({ width, height, bits, space, inverted, filter, parameters, data }: PdfPicture): string {
  const components = space === '/DeviceRGB' ? 3 : space === '/DeviceCMYK' ? 4 : 1
  return [
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent ${bits} /ColorSpace ${space}`,
    inverted ? `/Decode [${Array(components).fill('1 0').join(' ')}]` : '',
    filter ? `/Filter /${filter}` : '',
    parameters === '' ? '' : `/DecodeParms << ${parameters} >>`,
    `/Length ${data.length} >>`,
  ].join(' ')
}

function withTable(objects: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.5\n', 'latin1')]
  const offsets: number[] = []
  let at = 9
  for (const object of objects) {
    offsets.push(at)
    parts.push(object)
    at += object.length
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
      'latin1',
    ),
  )
  return Buffer.concat(parts)
}
