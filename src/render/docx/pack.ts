import { type AsyncZippable, strFromU8, strToU8, type Zippable, zipSync } from 'fflate'
import { escapeXml } from './xml.js'

/** Zip entries carry a local time; the first one a zip can hold, so that no clock and no time zone gets in. */
const ENTRY_TIME = new Date(1980, 0, 1)

/**
 * Gives the same bytes for the same paper: file dates from the paper, no clock in the zip, links numbered in order
 * (the library makes random ids), parts in order of name with the content types first, as Word wants them.
 */
export function settle(parts: Readonly<Record<string, Uint8Array>>, date: string, body?: Body): Uint8Array {
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const settled: Zippable & AsyncZippable = {}
  const ids = new Map<string, string>()
  for (const name of names) {
    const part = parts[name]
    if (part)
      settled[name] = [
        /\.(?:xml|rels)$/u.test(name) ? strToU8(filled(name, fixed(name, strFromU8(part), date, ids), body)) : part,
        ZIP,
      ]
  }
  return zipSync(settled)
}

/** What goes into the places of a package made without content. */
export interface Body {
  /** For each section the XML of its paragraphs and tables. */
  readonly contents: readonly string[]
  readonly relationships: string
  readonly title: string
  readonly author: string
}

/** What stands for the properties of the paper in a package made for many. */
export const PLACES = { title: '[title]', author: '[author]' } as const

/** The words a section holds until its content is put in. */
export function placeOf(section: number): string {
  return `[section-${section}]`
}

const MARK = /\[section-(\d{1,6})\]/u
const [OPEN, CLOSE, PROPERTIES] = ['<w:p>', '</w:p>', /^<w:pPr>(.{0,9000})<\/w:pPr>/u]

/** The paragraph of a place gives way to its content; the library puts the properties of a section that another follows into its last paragraph. */
function withContents(xml: string, contents: readonly string[]): string {
  const mark = MARK.exec(xml)
  if (mark === null) return xml
  const start = xml.lastIndexOf(OPEN, mark.index)
  const end = xml.indexOf(CLOSE, mark.index)
  const properties = PROPERTIES.exec(xml.slice(start + OPEN.length, mark.index))?.[1] ?? ''
  const content = contents[Number(mark[1])] ?? ''
  const rest = withContents(xml.slice(end + CLOSE.length), contents)
  return `${xml.slice(0, start)}${content}<w:p><w:pPr>${NO_ROOM}${properties}</w:pPr></w:p>${rest}`
}

function filled(name: string, xml: string, body: Body | undefined): string {
  if (body === undefined) return xml
  if (name === 'word/document.xml') return withContents(xml, body.contents)
  if (name === 'docProps/core.xml')
    return xml
      .split(PLACES.title)
      .map((part) => part.replaceAll(PLACES.author, () => escapeXml(body.author)))
      .join(escapeXml(body.title))
  return name === 'word/_rels/document.xml.rels'
    ? xml.replace('</Relationships>', () => `${body.relationships}</Relationships>`)
    : xml
}

const ZIP = { mtime: ENTRY_TIME, level: 6 } as const

function rank(name: string): number {
  if (name === '[Content_Types].xml') return 0
  return name.startsWith('_rels/') ? 1 : 2
}

/** Ids the library draws at random: `rId` and more than a number. */
const RANDOM_ID = /"(rId(?!\d+")[\w-]{1,40})"/gu
const CORE_DATE = /(<dcterms:(?:created|modified)[^>]{0,60}>)[^<]{0,40}/gu
/** A paragraph ends each section and stands behind each table; it must not push the content to another page. */
const NO_ROOM = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'

function fixed(name: string, xml: string, date: string, ids: Map<string, string>): string {
  const numbered = xml.replace(RANDOM_ID, (_, id: string) => {
    const known = ids.get(id) ?? `rIdLink${ids.size + 1}`
    ids.set(id, known)
    return `"${known}"`
  })
  if (name === 'docProps/core.xml') return numbered.replace(CORE_DATE, `$1${date}T00:00:00Z`)
  return numbered
}
