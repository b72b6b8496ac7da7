import { type LabelledLine, type Segmented, segment, segmentLines } from '../../../src/parse/segment/index.js'
import { readText } from '../../../src/read/index.js'

/** A clean paper taken apart into its printed lines, to be laid out again with damage. */
export interface Paper {
  readonly organs: readonly string[]
  readonly motto: readonly string[]
  readonly number: string
  readonly subject: readonly string[]
  readonly placeDate: string
  readonly addressees: readonly string[]
  readonly body: readonly string[]
  readonly distribution: readonly string[]
  /** Authority and position. */
  readonly signing: readonly string[]
  readonly signer: string
}

/** The lines of a paper by their roles; undefined when a part is missing or the paper is no letter. */
export function anatomy(text: string): Paper | undefined {
  const source = readText(text, 'sach.txt')
  const lines = segmentLines(source)
  const whole = segment(source)
  const of = (phase: LabelledLine['phase'], ...roles: LabelledLine['role'][]): string[] =>
    lines.filter((line) => line.phase === phase && roles.includes(line.role)).map((line) => line.view.text)
  const [number, ...numbers] = of('head', 'number')
  const dates = of('head', 'place-date')
  const [signer, ...signers] = of('foot', 'signer')
  const paper = {
    organs: of('head', 'organ'),
    motto: of('head', 'motto'),
    subject: of('head', 'subject'),
    addressees: of('address', 'opening', 'addressees'),
    body: bodyOf(whole),
    distribution: of('foot', 'distribution'),
    signing: of('foot', 'authority', 'position'),
  }
  const oneOfEach = numbers.length === 0 && dates.length === 1 && signers.length === 0
  const isLetter = oneOfEach && of('head', 'type-name').length === 0 && whole.header.number !== null
  const complete = Object.values(paper).every((part) => part.length > 0)
  const placeDate = dates[0]
  return isLetter && complete && number !== undefined && signer !== undefined && placeDate !== undefined
    ? { ...paper, number, placeDate, signer }
    : undefined
}

const bodyOf = (whole: Segmented): string[] =>
  whole.paragraphs.some((paragraph) => paragraph.table)
    ? []
    : whole.paragraphs.map(({ span }) => whole.text.slice(...span))

/** Lines of at most `width` units. */
export function wrap(paragraph: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
