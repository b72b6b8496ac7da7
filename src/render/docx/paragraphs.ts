import {
  BorderStyle,
  ExternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  type ParagraphChild,
  TextRun,
  UnderlineType,
  Paragraph as WordParagraph,
} from 'docx'
import { WORD_CUT } from '../layout/text.js'
import type { Paragraph, Piece, Rule, Run, Space, Stacked } from '../layout/types.js'
import { ALIGN, type Look, lookOf, type StyleSheet, styleId, twips } from './styles.js'

/** Links that mean something outside the file; those of a dossier are made when it is bound. */
const WEB = /^(?:https?|mailto):/u

export function drawParagraph(block: Paragraph, sheet: StyleSheet): WordParagraph {
  const look = sheet.get(block.style) ?? lookOf(block)
  return new WordParagraph({
    style: styleId(block.style),
    keepNext: block.keepNext,
    ...placing(block, look),
    children: block.pieces.map((piece) => drawPiece(piece, block, look)),
  })
}

function placing(block: Paragraph, look: Look): IParagraphOptions {
  const indent = {
    left: twips(block.leftMm),
    right: twips(block.rightMm),
    ...(block.firstMm < 0 ? { hanging: twips(-block.firstMm) } : { firstLine: twips(block.firstMm) }),
  }
  const plain = block.leftMm === 0 && block.rightMm === 0 && block.firstMm === look.firstMm
  const spaced = block.linePt !== look.linePt || block.beforePt !== look.beforePt
  return {
    ...(plain ? {} : { indent }),
    ...(block.align === look.align ? {} : { alignment: ALIGN[block.align] }),
    ...(spaced
      ? {
          spacing: {
            ...exact(block.linePt),
            before: block.beforePt * 20,
            after: 0,
          },
        }
      : {}),
  }
}

function exact(linePt: number): {
  readonly line: number
  readonly lineRule: typeof LineRuleType.EXACT
} {
  return { line: Math.round(linePt * 20), lineRule: LineRuleType.EXACT }
}

function drawPiece(piece: Piece, block: Paragraph, look: Look): ParagraphChild {
  if (piece.kind === 'break') return new TextRun({ break: 1 })
  const run = new TextRun(runOptions(piece, block, look))
  return piece.url && WEB.test(piece.url) ? new ExternalHyperlink({ link: piece.url, children: [run] }) : run
}

function runOptions(piece: Run, block: Paragraph, look: Look): IRunOptions {
  return {
    text: wordText(piece),
    ...(piece.bold === look.bold ? {} : { bold: piece.bold }),
    ...(piece.italic === look.italic ? {} : { italics: piece.italic }),
    ...(block.sizePt === look.sizePt ? {} : { size: block.sizePt * 2 }),
    ...(piece.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
    ...(piece.highlight ? { highlight: 'yellow' as const } : {}),
  }
}

/** Word cuts long words by itself; what stays on one line is joined by no-break spaces. */
function wordText(piece: Run): string {
  const text = piece.text.replaceAll(WORD_CUT, '')
  return piece.whole ? text.replaceAll(' ', '\u00a0') : text
}

/** A line of the given length: an empty paragraph with a border above, drawn in by indents on both sides. */
export function drawRule(rule: Rule): WordParagraph {
  const side = twips((rule.columnMm - rule.widthMm) / 2)
  return new WordParagraph({
    border: {
      top: {
        style: BorderStyle.SINGLE,
        size: Math.round(rule.weightPt * 8),
        color: '000000',
        space: 0,
      },
    },
    indent: { left: side, right: side },
    spacing: { ...exact(rule.heightPt), before: 0, after: 0 },
    keepNext: true,
    run: { size: 2 },
  })
}

export function drawSpace({ heightPt, keepNext }: Pick<Space, 'heightPt' | 'keepNext'>): WordParagraph {
  return new WordParagraph({
    spacing: { ...exact(heightPt), before: 0, after: 0 },
    keepNext,
    run: { size: 2 },
  })
}

export function drawStacked(block: Stacked, sheet: StyleSheet): WordParagraph {
  if (block.kind === 'paragraph') return drawParagraph(block, sheet)
  return block.kind === 'rule' ? drawRule(block) : drawSpace(block)
}
