import { LINK_SCHEME } from './front/words.js'
import type { Leaf, PageImporter, Rect } from './import-pages.js'
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from './pdf-lib.js'

const PRINTED = 4
const HIDDEN = 2 | 32 // Hidden, NoView

/** What became of the annotations of a paper: how many could not be printed. */
export interface AnnotationLosses {
  /** Notes on the screen only: comments without a printed look. */
  readonly notes: number
  /** Fields of a form that carry a value and no look to print. */
  readonly fields: number
}

/**
 * Brings over what was laid on the pages. Fields, stamps and marks become part of the print: a field without its form
 * would be empty, a signature field without its file would claim what the dossier cannot keep. Links stay links when
 * they lead to a page of the paper or to an address.
 */
export function importAnnotations(
  source: PDFDocument,
  leaves: readonly Leaf[],
  importer: PageImporter,
): AnnotationLosses {
  const named = namedDestinations(source)
  const losses = { notes: 0, fields: 0 }
  source.getPages().forEach((page, index) => {
    const leaf = leaves[index]
    const annotations = page.node.Annots()
    if (!leaf || !annotations) return
    const links = PDFArray.withContext(leaf.dict.context)
    for (let at = 0; at < annotations.size(); at += 1) {
      const annotation = annotations.lookup(at)
      if (!(annotation instanceof PDFDict)) continue
      const kind = String(annotation.lookup(PDFName.of('Subtype')))
      if (kind === '/Popup') continue
      if (kind === '/Link') {
        const link = linkOf(annotation, leaf, importer, named)
        if (link) links.push(leaf.dict.context.register(link))
      } else if (!drawInto(leaf, annotation, kind, importer)) {
        if (kind === '/Widget') losses.fields += hasValue(annotation) ? 1 : 0
        else losses.notes += 1
      }
    }
    if (links.size() > 0) leaf.dict.set(PDFName.of('Annots'), links)
  })
  return losses
}

function linkOf(
  annotation: PDFDict,
  leaf: Leaf,
  importer: PageImporter,
  named: ReadonlyMap<string, PDFObject>,
): PDFDict | null {
  const rect = rectOf(annotation.lookup(PDFName.of('Rect')))
  const action = annotation.lookup(PDFName.of('A'))
  const kind = action instanceof PDFDict ? String(action.lookup(PDFName.of('S'))) : ''
  let target = annotation.lookup(PDFName.of('Dest'))
  if (action instanceof PDFDict && kind === '/GoTo') target = action.lookup(PDFName.of('D'))
  const { context } = leaf.dict
  const link = context.obj({ Type: 'Annot', Subtype: 'Link', Border: [0, 0, 0], F: PRINTED })
  if (!rect) return null
  link.set(PDFName.of('Rect'), context.obj([...rect]))
  if (action instanceof PDFDict && kind === '/URI') {
    // An address that a reader goes to; scripts and files of some machine are none.
    if (!/^(?:https?|mailto):/iu.test(textOf(action.lookup(PDFName.of('URI')))) && !ownLink(action)) return null
    link.set(PDFName.of('A'), importer.copy(context.obj({ S: 'URI', URI: action.lookup(PDFName.of('URI')) ?? '' })))
    return link
  }
  const found = target instanceof PDFArray ? target : named.get(textOf(target))
  if (!(found instanceof PDFArray)) return null
  link.set(PDFName.of('Dest'), importer.copy(found))
  return link
}

/** Draws the look of an annotation where it lies (ISO 32000-1, 12.5.5). False when it has none to print. */
function drawInto(leaf: Leaf, annotation: PDFDict, kind: string, importer: PageImporter): boolean {
  const flags = numberOf(annotation.lookup(PDFName.of('F')), 0)
  if ((flags & HIDDEN) !== 0) return true
  // A field without flags prints in every viewer; comments print only when they say so.
  if (kind !== '/Widget' && (flags & PRINTED) === 0) return false
  const look = lookOf(annotation)
  const rect = rectOf(annotation.lookup(PDFName.of('Rect')))
  if (!look || !rect) return false
  const bbox = rectOf(look.dict.lookup(PDFName.of('BBox')))
  if (!bbox || bbox[2] - bbox[0] < 0.01 || bbox[3] - bbox[1] < 0.01) return rect[2] - rect[0] < 0.01
  const matrix = numbersOf(look.dict.lookup(PDFName.of('Matrix')), [1, 0, 0, 1, 0, 0])
  const around = transformed(bbox, matrix)
  const [width, height] = [around[2] - around[0], around[3] - around[1]]
  if (width < 0.01 || height < 0.01) return true
  const [sx, sy] = [(rect[2] - rect[0]) / width, (rect[3] - rect[1]) / height]
  const name = nameLook(leaf, look, importer)
  const cm = [sx, 0, 0, sy, rect[0] - around[0] * sx, rect[1] - around[1] * sy].map(figure).join(' ')
  leaf.overlay += `q ${cm} cm /${name} Do Q\n`
  leaf.overlaid.push(rect)
  return true
}

function lookOf(annotation: PDFDict): PDFRawStream | null {
  const looks = annotation.lookup(PDFName.of('AP'))
  const normal = looks instanceof PDFDict ? looks.lookup(PDFName.of('N')) : undefined
  if (normal instanceof PDFRawStream) return normal
  if (!(normal instanceof PDFDict)) return null
  const state = annotation.lookup(PDFName.of('AS'))
  const chosen = state instanceof PDFName ? normal.lookup(state) : undefined
  return chosen instanceof PDFRawStream ? chosen : null
}

function nameLook(leaf: Leaf, look: PDFRawStream, importer: PageImporter): string {
  const { context } = leaf.dict
  const form = importer.copy(look)
  const ref = context.register(form)
  if (form instanceof PDFRawStream) form.dict.set(PDFName.of('Subtype'), PDFName.of('Form'))
  const forms = ownResources(leaf, 'XObject')
  const name = `CongvanLook${forms.keys().length}`
  forms.set(PDFName.of(name), ref)
  return name
}

const own = new WeakSet<PDFDict>()

/** A dictionary of a page's resources that no other page shares, so that names can be added to it. */
export function ownResources(leaf: Leaf, kind: string): PDFDict {
  const mine = (holder: PDFDict, key: string): PDFDict => {
    const found = holder.lookup(PDFName.of(key))
    if (found instanceof PDFDict && own.has(found)) return found
    const copy = found instanceof PDFDict ? found.clone(holder.context) : PDFDict.withContext(holder.context)
    own.add(copy)
    holder.set(PDFName.of(key), copy)
    return copy
  }
  return mine(mine(leaf.dict, 'Resources'), kind)
}

function hasValue(widget: PDFDict): boolean {
  for (let at: PDFDict | undefined = widget, depth = 0; at && depth < 10; depth += 1) {
    if (at.has(PDFName.of('V'))) return true
    const parent: PDFObject | undefined = at.lookup(PDFName.of('Parent'))
    at = parent instanceof PDFDict ? parent : undefined
  }
  return false
}

/** Destinations that links call by a name. */
function namedDestinations(source: PDFDocument): ReadonlyMap<string, PDFObject> {
  const named = new Map<string, PDFObject>()
  const put = (key: string, value: PDFObject | undefined) => {
    const target = value instanceof PDFDict ? value.lookup(PDFName.of('D')) : value
    if (target) named.set(key, target)
  }
  const old = source.catalog.lookup(PDFName.of('Dests'))
  if (old instanceof PDFDict) for (const key of old.keys()) put(key.asString(), old.lookup(key))
  const names = source.catalog.lookup(PDFName.of('Names'))
  const walk = (node: PDFObject | undefined, depth: number): void => {
    if (!(node instanceof PDFDict) || depth > 20 || named.size > 20_000) return
    const [kids, pairs] = [node.lookup(PDFName.of('Kids')), node.lookup(PDFName.of('Names'))]
    if (kids instanceof PDFArray) for (let at = 0; at < kids.size(); at += 1) walk(kids.lookup(at), depth + 1)
    if (pairs instanceof PDFArray)
      for (let at = 0; at + 1 < pairs.size(); at += 2) put(textOf(pairs.lookup(at)), pairs.lookup(at + 1))
  }
  if (names instanceof PDFDict) walk(names.lookup(PDFName.of('Dests')), 0)
  return named
}

const ownLink = (action: PDFDict): boolean => textOf(action.lookup(PDFName.of('URI'))).startsWith(LINK_SCHEME)

function textOf(object: PDFObject | undefined): string {
  if (object instanceof PDFName) return object.asString()
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : ''
}

export function numberOf(object: PDFObject | undefined, otherwise: number): number {
  return object instanceof PDFNumber ? object.asNumber() : otherwise
}

export function numbersOf(object: PDFObject | undefined, otherwise: readonly number[]): readonly number[] {
  if (!(object instanceof PDFArray) || object.size() < otherwise.length) return otherwise
  return otherwise.map((value, at) => numberOf(object.lookup(at), value))
}

export function rectOf(object: PDFObject | undefined): Rect | null {
  const [a, b, c, d] = numbersOf(object, [Number.NaN, 0, 0, 0])
  if (a === undefined || b === undefined || c === undefined || d === undefined || Number.isNaN(a)) return null
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
}

/** The upright rectangle around a rectangle after a transformation. */
export function transformed([left, bottom, right, top]: Rect, matrix: readonly number[]): Rect {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix
  const [ax, bx, ay, by] = [a * left, a * right, c * bottom, c * top]
  const [cx, dx, cy, dy] = [b * left, b * right, d * bottom, d * top]
  return [
    Math.min(ax, bx) + Math.min(ay, by) + e,
    Math.min(cx, dx) + Math.min(cy, dy) + f,
    Math.max(ax, bx) + Math.max(ay, by) + e,
    Math.max(cx, dx) + Math.max(cy, dy) + f,
  ]
}

/** A number as a content stream writes it. */
export function figure(value: number): string {
  return String(Math.round(value * 10_000) / 10_000)
}
