import { Trouble } from '../../model/errors.js'
import type { SourceDocument } from '../../model/source-document.js'
import type { Block } from '../../model/tree.js'
import { fingerprint } from '../fingerprint.js'
import { type BlockContext, inRegion, readBlocks } from './blocks.js'
import { newFields } from './fields.js'
import { readNumbering } from './numbering.js'
import { plainText } from './paragraph.js'
import { openWordParts, type WordParts } from './parts.js'
import { readStyles } from './styles.js'
import { LOST, newTally } from './tally.js'
import { childrenOf, type Element, findAll, textOf } from './xml.js'

/**
 * Reads a Word file in an own pass over the package (ZIP directory + saxes). Mammoth is the oracle of the tests, not a
 * road here: its tree has no list numbers, heads, feet or text boxes, and two trees of one file would have to be joined.
 *
 * Coverage (WordprocessingML element → what becomes of it)
 *   p, r, t, tab, br, cr, noBreakHyphen, sym     text; line breaks stay breaks; unknown symbols are counted as lost
 *   pPr: jc, pStyle, numPr                       alignment; automatic numbers computed and printed before the text
 *   rPr: b, i, caps, vanish, rStyle, rFonts      strong, emphasis, capitals; hidden text lost; old fonts reported
 *   tbl, tr, tc, gridSpan, vMerge, borders       grid; side-by-side tables column by column; nested tables flattened
 *   hyperlink, smartTag, sdt, customXml, ruby    their text
 *   fldSimple, fldChar, instrText                the result; codes ignored; page numbers dropped
 *   ins, moveTo / del, moveFrom, delText         kept / lost, both reported with their words
 *   footnoteReference, endnoteReference          notes
 *   headerReference, footerReference             blocks of region page-head, page-foot, each text once
 *   txbxContent (DrawingML, VML)                 blocks of region text-box, before the paragraph of their anchor
 *   oMath                                        its letters on one line
 *   commentReference                             lost, counted, its words told
 *   blip, imagedata as large as a page           read by a recogniser where one is (`word-pictures.ts`), else lost
 *   other blip, imagedata, chart,
 *   relIds, object, altChunk                     lost, counted
 *   sectPr, bookmarks, proofErr, drawn lines …   print nothing, ignored
 *   any other element inside a paragraph         lost, counted by name
 */
export function readWordLayer(bytes: Uint8Array, name: string): WordLayer {
  const parts = openWordParts(bytes, name)
  const tally = newTally()
  const context = contextOf(parts, name, tally)
  const body = childrenOf(parts.document, 'body')[0] ?? parts.document
  const head = pageBlocks(body, 'headerReference', parts, context)
  const places = new Map<Block, PagePicture>()
  const pagePicture = (relation: string): Block => {
    // Its place among the losses, should it be one.
    tally.lose(LOST.picture, 0)
    const block: Block = { type: 'paragraph', children: [] }
    places.set(block, { bytes: () => parts.media(relation) })
    return block
  }
  const main = readBlocks(body, { ...context, pagePicture })
  const foot = pageBlocks(body, 'footerReference', parts, context)
  const finished: WordLayer['finished'] = (read) => {
    const inPlace = main.flatMap((block) => {
      const picture = places.get(block)
      return picture ? (read.get(picture) ?? []) : [block]
    })
    const children: readonly Block[] = [...inRegion(head, 'page-head'), ...inPlace, ...inRegion(foot, 'page-foot')]
    tally.lose(LOST.picture, places.size - read.size)
    const losses = tally.losses()
    if (children.length === 0) throw noText(name, losses.find((loss) => loss.what === LOST.picture)?.count ?? 0)
    return {
      file: name,
      format: 'docx',
      sha256: fingerprint(bytes),
      pages: null,
      tree: { type: 'root', children },
      notes: tally.notes,
      repairs: tally.repairs,
      losses,
      diagnostics: tally.diagnostics(),
    }
  }
  return { pictures: [...places.values()], finished, columns: context.count.columns }
}

/** A Word file as far as it holds letters, and its pictures as large as a page, which a recogniser may read. */
export interface WordLayer {
  readonly pictures: readonly PagePicture[]
  /** The document with the blocks read from some of the pictures in their places; the other pictures are lost. */
  readonly finished: (read: ReadonlyMap<PagePicture, readonly Block[]>) => SourceDocument
  /** So many column groups are numbered already. */
  readonly columns: number
}

export interface PagePicture {
  /** @throws Trouble when the package is damaged there. */
  readonly bytes: () => Uint8Array | undefined
}

function contextOf(parts: WordParts, file: string, tally: BlockContext['tally']): BlockContext {
  const styles = readStyles(parts.related('styles'))
  const notes = {
    footnote: notesOf(parts.related('footnotes'), 'footnote'),
    endnote: notesOf(parts.related('endnotes'), 'endnote'),
  }
  const comments = notesOf(parts.related('comments'), 'comment')
  const context: BlockContext = {
    file,
    styles,
    numbering: readNumbering(parts.related('numbering')),
    tally,
    run: {
      styles,
      fields: newFields(),
      tally,
      comment: (id) => {
        const remark = comments.get(id)
        return remark ? textOf(remark) : ''
      },
      note: (kind, id) => {
        const story = notes[kind].get(id)
        // A note is read once: a second reference to it, or one inside itself, gives nothing.
        notes[kind].delete(id)
        return story ? readBlocks(story, context).map(plainText).join('\n') : ''
      },
    },
    count: { blocks: 0, columns: 0 },
    pagePicture: null,
  }
  return context
}

function notesOf(root: Element | undefined, name: 'footnote' | 'endnote' | 'comment'): Map<string, Element> {
  return new Map(childrenOf(root, name).map((note) => [note.attributes.id ?? '', note]))
}

/** Heads or feet of all sections, each text once, without lines that only number the pages. */
function pageBlocks(
  body: Element,
  reference: 'headerReference' | 'footerReference',
  parts: WordParts,
  context: BlockContext,
): readonly Block[] {
  const ids = new Set(
    findAll(body, 'sectPr')
      .flatMap((section) => childrenOf(section, reference))
      .map(({ attributes }) => attributes.id ?? ''),
  )
  const seen = new Set<string>()
  return [...ids].flatMap((id) => {
    const story = parts.byId(id)
    return (story ? readBlocks(story, context) : []).filter((block) => {
      const text = plainText(block).trim()
      const fresh = !seen.has(text) && !/^(?:trang|page)?[\s\d/|.–—-]{0,20}$/iu.test(text)
      seen.add(text)
      return fresh
    })
  })
}

function noText(name: string, pictures: number): Trouble {
  return pictures > 0
    ? new Trouble(
        'unreadable',
        `Tệp “${name}” không có chữ nào, chỉ có ${pictures} hình ảnh (có lẽ là bản chụp dán vào Word).`,
        'Hãy cài bộ nhận dạng chữ (Tesseract có tiếng Việt) rồi thử lại, hoặc xin bản Word có chữ.',
      )
    : new Trouble(
        'unreadable',
        `Tệp “${name}” không có chữ nào.`,
        'Hãy kiểm tra lại có chọn đúng tệp không, hoặc xin lại bản đầy đủ.',
      )
}
