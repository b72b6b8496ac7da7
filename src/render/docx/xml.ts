/** Text as XML 1.0 carries it; what no paper may hold was dropped before (layout/text.ts). */
export function escapeXml(text: string): string {
  return /[&<>"]/u.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text
}

export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4)
}

/** Links of a document by their number: Word wants each address in the list of relationships. */
export class Links {
  readonly #urls: string[] = []

  idOf(url: string): string {
    const known = this.#urls.indexOf(url)
    if (known >= 0) return `rIdLink${known + 1}`
    this.#urls.push(url)
    return `rIdLink${this.#urls.length}`
  }

  relationships(): string {
    return this.#urls
      .map(
        (url, index) =>
          `<Relationship Id="rIdLink${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeXml(url)}" TargetMode="External"/>`,
      )
      .join('')
  }
}
