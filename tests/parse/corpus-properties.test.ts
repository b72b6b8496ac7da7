import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dispatch } from '../../src/model/dispatch.js'
import { parse } from '../../src/parse/index.js'
import { readText } from '../../src/read/index.js'
import { DUTY_PHRASES } from '../corpus/phrases/duty-verbs/duties.js'
import { parseText, partyDispatch } from './sample.js'

const FOLDER = join(import.meta.dirname, '../corpus/dispatches')
const PAPERS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const)

const read = (text: string, name: string): Dispatch => parse(readText(text, name))
/** Each paper as it is, read once. */
const READ = new Map(PAPERS.map(([name, text]) => [name, read(text, name)]))
const asItIs = (name: string): Dispatch => READ.get(name) ?? expect.fail(`${name} was not read`)
/** Each property is tried on papers of its own, so that together they see every paper and none reads the corpus anew. */
const share = (of: number, at: number) => PAPERS.filter((_, index) => index % of === at)
/** What does not hang on the contents of a paper. */
const [AGAIN, ENDS, AROUND] = [share(6, 0), share(6, 1), share(6, 2)]
/** What hangs on them. */
const [DECOMPOSED, BLANKS, TURNED] = [share(3, 0), share(3, 1), share(3, 2)]

/** Keys that say where something stands, or which bytes were read: a change of layout may change them and nothing else. */
const PLACES = new Set(['span', 'at', 'source', 'text', 'repairs', 'id'])
const words = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => (PLACES.has(key) ? undefined : inner))
/** All but the bytes read and the mending of the decomposed letters. */
const plain = (dispatch: Dispatch): string => {
  const { source: _, repairs, ...rest } = dispatch
  return JSON.stringify({ ...rest, repairs: repairs.filter(({ kind }) => kind !== 'nfc') })
}

/** The papers whose reading `change` alters, with what is altered first. */
function altered(
  change: (text: string) => string,
  view: (dispatch: Dispatch) => string,
  of: typeof PAPERS,
): readonly string[] {
  return of.flatMap(([name, text]) => {
    const [before, after] = [view(asItIs(name)), view(read(change(text), name))]
    if (before === after) return []
    let at = 0
    while (before[at] === after[at]) at++
    return [`${name}: …${before.slice(Math.max(0, at - 60), at + 80)}… became …${after.slice(at, at + 80)}…`]
  })
}

describe('every paper of the corpus', () => {
  it.each(PAPERS)('%s is read into the contract: its keys, all of them, in its order', (name) => {
    const dispatch = asItIs(name)
    expect(Dispatch.safeParse(dispatch).error).toBeUndefined()
    expect(JSON.stringify(dispatch)).toBe(JSON.stringify(Dispatch.parse(dispatch)))
  })
  it.each(PAPERS)('%s has under every span the words it tells', (name) => {
    const dispatch = asItIs(name)
    const at = ([from, to]: readonly [number, number]): string => dispatch.text.slice(from, to)
    const told = [
      ...dispatch.obligations.map(({ span, quote }) => [at(span), quote]),
      ...dispatch.obligations.flatMap(({ deadlines }) => deadlines.map((one) => [at(one.span), one.text])),
      ...dispatch.commitments.map((one) => [at(one.span), one.text]),
      ...[...dispatch.addressees, ...dispatch.distribution].map((one) => [at(one.span), one.name]),
    ]
    expect(told.filter(([found, said]) => found !== said)).toEqual([])
    const spans = [...dispatch.citations, ...dispatch.sections, ...dispatch.dates, ...dispatch.events].map(
      ({ span }) => span,
    )
    expect(spans.filter(([from, to]) => from >= to || to > dispatch.text.length)).toEqual([])
    // figures that a scan read as letters stand as they were read
    const figures = (words: string): string =>
      words.replace(/[Oo](?=[\d/])|(?<=[\d/])[Oo]/gu, '0').replace(/[lI|](?=[\d/])|(?<=[\d/])[lI|]/gu, '1')
    for (const { date, span } of dispatch.dates) expect(figures(at(span))).toContain(String(Number(date.slice(8))))
  })
  it('is read the same a second time, whatever was read between', () => {
    const again = AGAIN.toReversed().map(([name, text]) => [name, JSON.stringify(read(text, name))])
    expect(again).toEqual(AGAIN.toReversed().map(([name]) => [name, JSON.stringify(asItIs(name))]))
  })
})

describe('what changes nothing in the reading of a paper', () => {
  it('decomposed letters', () => expect(altered((text) => text.normalize('NFD'), plain, DECOMPOSED)).toEqual([]))
  it('line ends of Windows and a byte-order mark', () =>
    expect(altered((text) => `\ufeff${text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')}`, plain, ENDS)).toEqual(
      [],
    ))
  it('more blank lines where there is one', () =>
    expect(altered((text) => text.replaceAll('\n\n', '\n\n\n \n'), words, BLANKS)).toEqual([]))
  it('blank lines before and behind the paper', () =>
    expect(altered((text) => `\n\n${text}\n\n\n`, words, AROUND)).toEqual([]))
  it('a page number and a form feed between two numbered items', () => {
    const turned = (text: string): string => text.replace(/\n\n(?=2\. )/u, '\n\n2\n\f\n')
    expect(TURNED.filter(([, text]) => turned(text) !== text).length).toBeGreaterThan(10)
    expect(altered(turned, words, TURNED)).toEqual([])
  })
})

const OPENING =
  'Thực hiện Kế hoạch số 20-KH/TU, ngày 02/01/2024 của Ban Thường vụ Tỉnh uỷ, Ban Thường vụ Đảng uỷ Khối đề nghị cấp uỷ các tổ chức cơ sở đảng thực hiện một số nội dung sau:'
const items = DUTY_PHRASES.filter(({ place }) => place !== 'alone').flatMap(({ phrases }) => phrases)

describe('a numbered item that speaks of no other', () => {
  it('takes its own duties away with it and no others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...items), { minLength: 3, maxLength: 6 }),
        fc.nat({ max: 5 }),
        (chosen, which) => {
          const gone = which % chosen.length
          const numbered = chosen.map((words, index) => `${index + 1}. ${words}`)
          const duties = (lines: readonly string[]) =>
            parseText(partyDispatch([OPENING, ...lines].join('\n\n'))).obligations.map((one) => [
              one.section,
              words(one),
            ])
          const whole = duties(numbered)
          const less = duties(numbered.filter((_, index) => index !== gone))
          expect(less).toEqual(whole.filter(([section]) => section !== String(gone + 1)))
          expect(whole.filter(([section]) => section === String(gone + 1)).length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 150 },
    )
  })
})
