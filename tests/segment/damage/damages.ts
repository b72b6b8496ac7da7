import { type Paper, wrap } from './anatomy.js'

/** A number in [0, 1): the same seed gives the same run (mulberry32). */
export type Random = () => number
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One kind of damage met in real files. */
export interface Damage {
  readonly name: string
  /** What the clerk's register may lose by it. */
  readonly loses?: 'number'
  /** The organs are compared without marks. */
  readonly bareOrgans?: true
  readonly apply: (paper: Paper, random: Random) => string
}

const WIDTH = 78
const left = (paper: Paper): string[] => [...paper.organs, '*', paper.number, ...paper.subject]
const right = (paper: Paper): string[] => [...paper.motto, paper.placeDate]
const body = (paper: Paper): string[] => paper.body.flatMap((paragraph) => wrap(paragraph, WIDTH))
const foot = (paper: Paper): string[] => [...paper.distribution, ...paper.signing, paper.signer]
const rest = (paper: Paper): string[] => [...paper.addressees, ...body(paper), ...foot(paper)]
const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`

/** Two columns read in one run, each in its own order. */
function merged(one: readonly string[], other: readonly string[], random: Random): string[] {
  const out: string[] = []
  let i = 0
  let k = 0
  while (i < one.length || k < other.length) {
    const first = k >= other.length || (i < one.length && random() < one.length / (one.length + other.length))
    out.push((first ? one[i++] : other[k++]) ?? '')
  }
  return out
}

/** Two columns read line by line across the page. */
function beside(one: readonly string[], other: readonly string[], glue: (line: string) => string): string[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, i) => {
    const [a = '', b = ''] = [one[i], other[i]]
    return a === '' ? b : b === '' ? a : `${a}${glue(a)}${b}`
  })
}
const gap = (line: string): string => ' '.repeat(Math.max(4, 46 - line.length))
const space = (): string => ' '

/** The columns as printed: the motto beside the organs, the date beside the number. */
const rows = (paper: Paper): [string[], string[]] => {
  const organs = [...paper.organs]
  const titles = [...paper.motto]
  while (titles.length < organs.length) titles.push('')
  while (organs.length < titles.length) organs.push('')
  return [
    [...organs, paper.number, ...paper.subject],
    [...titles, paper.placeDate],
  ]
}

const GLUE_AFTER = /([ểịộềởửủệỳựế]) (?=[\p{Ll}\p{Lu}])/gu
const lostSpaces = (words: string, share: number, random: Random): string =>
  words.replace(GLUE_AFTER, (whole, letter: string) => (random() < share ? letter : whole))

const bare = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd')

/** One figure that a reader of scans takes for a letter. */
function misread(words: string, random: Random): string {
  const figures = [...words.matchAll(/[01]/gu)].map((hit) => hit.index)
  const at = figures[Math.floor(random() * figures.length)]
  if (at === undefined) return words
  return `${words.slice(0, at)}${words[at] === '0' ? 'O' : 'l'}${words.slice(at + 1)}`
}

const STAMP = ['Ký bởi: VĂN PHÒNG MẪU', 'Cơ quan: TỈNH MẪU', 'Thời gian ký: 19-08-2025 10:44:54 +07:00']
const INCOMING = ['CÔNG VĂN ĐẾN', 'Số: 81', 'Ngày: 25/8/2025', 'Chuyển: ................']
const HAND_NOTES = ['Đ/c Chánh VP theo dõi', 'Sao gửi các đ/c TT', '03/6/24', '[bút phê: chuyển BTC]']

/** The body with a page turned inside a sentence. */
function turned(paper: Paper, note: string | null, random: Random): string[] {
  const lines = body(paper)
  const inside = lines.flatMap((line, i) =>
    i > 0 &&
    line.length > 40 &&
    /\p{L}$/u.test(lines[i - 1] ?? '') &&
    /^\p{Ll}/u.test(line) &&
    (lines[i - 1] ?? '').length > 60
      ? [i]
      : [],
  )
  const at = inside[Math.floor(random() * inside.length)]
  if (at === undefined) return lines
  return [...lines.slice(0, at), '', '2', ...(note === null ? [] : [note]), '', ...lines.slice(at)]
}

export const DAMAGES: readonly Damage[] = [
  { name: 'left column, then right', apply: (p) => text([...left(p), ...right(p), ...rest(p)]) },
  { name: 'right column, then left', apply: (p) => text([...right(p), ...left(p), ...rest(p)]) },
  { name: 'head columns mixed line by line', apply: (p, r) => text([...merged(left(p), right(p), r), ...rest(p)]) },
  {
    name: 'head columns side by side with a gap',
    apply: (p) => text([...beside(...rows(p), gap), ...rest(p)]),
  },
  {
    name: 'head columns side by side, the gap lost',
    apply: (p) => text([...beside(...rows(p), space), ...rest(p)]),
  },
  {
    name: 'the date line inside the subject',
    apply: (p) => {
      const [first = '', ...others] = p.subject
      return text([...p.organs, ...p.motto, p.number, first, p.placeDate, ...others, ...rest(p)])
    },
  },
  {
    name: 'the date on the line of the number',
    apply: (p) => text([...p.organs, ...p.motto, `${p.number} ${p.placeDate}`, ...p.subject, ...rest(p)]),
  },
  {
    name: 'the date behind the last line of the subject',
    apply: (p) => {
      const last = p.subject.at(-1) ?? ''
      return text([...p.organs, ...p.motto, p.number, ...p.subject.slice(0, -1), `${last} ${p.placeDate}`, ...rest(p)])
    },
  },
  {
    name: 'a date line broken before its month',
    apply: (p) => text([...left(p), ...p.motto, ...p.placeDate.replace(/ (?=tháng)/u, '\n').split('\n'), ...rest(p)]),
  },
  {
    name: 'a number line broken behind its word',
    apply: (p) =>
      text([
        ...p.organs,
        ...right(p),
        ...p.number.replace(/^(Số:?)\s*/u, '$1\n').split('\n'),
        ...p.subject,
        ...rest(p),
      ]),
  },
  {
    name: 'the number blank, to be stamped later',
    loses: 'number',
    apply: (p) =>
      text([...p.organs, '*', p.number.replace(/\d{1,5}/u, '      '), ...p.subject, ...right(p), ...rest(p)]),
  },
  {
    name: 'a blank number whose figures stand behind the signature',
    loses: 'number',
    apply: (p) => {
      const figures = /\d{1,5}/u.exec(p.number)?.[0] ?? ''
      return text([
        ...p.organs,
        '*',
        p.number.replace(/\d{1,5}/u, '      '),
        ...p.subject,
        ...right(p),
        ...rest(p),
        figures,
      ])
    },
  },
  {
    name: 'the subject without its V/v',
    apply: (p) => {
      const [first = '', ...others] = p.subject
      return text([
        ...p.organs,
        '*',
        p.number,
        first.replace(/^(?:V\/v|v\/v|V\.v\.|Về việc)\s*:?\s*/u, ''),
        ...others,
        ...right(p),
        ...rest(p),
      ])
    },
  },
  {
    name: 'organs and title typed without marks',
    bareOrgans: true,
    apply: (p) =>
      text([...p.organs.map(bare), '*', p.number, ...p.subject, ...p.motto.map(bare), p.placeDate, ...rest(p)]),
  },
  {
    name: 'the stamp of a digital signature before the head',
    apply: (p) => text([...STAMP, ...left(p), ...right(p), ...rest(p)]),
  },
  {
    name: 'the stamp of a digital signature behind the foot',
    apply: (p) => text([...left(p), ...right(p), ...rest(p), ...STAMP]),
  },
  {
    name: 'the stamp of a digital signature between position and name',
    apply: (p) =>
      text([...left(p), ...right(p), ...p.addressees, ...body(p), ...p.distribution, ...p.signing, ...STAMP, p.signer]),
  },
  {
    name: 'a stamp of receipt before the head',
    apply: (p) => text([...INCOMING, ...left(p), ...right(p), ...rest(p)]),
  },
  {
    name: 'a stamp of receipt inside the head',
    apply: (p) => text([...left(p), ...INCOMING, ...right(p), ...rest(p)]),
  },
  {
    name: 'Nơi nhận beside the signature with a gap',
    apply: (p) => text([...left(p), ...right(p), ...p.addressees, ...body(p), ...beside(...footRows(p), gap)]),
  },
  {
    name: 'Nơi nhận beside the signature, the gap lost',
    apply: (p) => text([...left(p), ...right(p), ...p.addressees, ...body(p), ...beside(...footRows(p), space)]),
  },
  {
    name: 'Nơi nhận mixed with the signature line by line',
    apply: (p, r) =>
      text([
        ...left(p),
        ...right(p),
        ...p.addressees,
        ...body(p),
        ...merged(p.distribution, [...p.signing, p.signer], r),
      ]),
  },
  {
    name: 'the signature before Nơi nhận',
    apply: (p) =>
      text([...left(p), ...right(p), ...p.addressees, ...body(p), ...p.signing, p.signer, ...p.distribution]),
  },
  {
    name: 'a page turned inside a sentence',
    apply: (p, r) => text([...left(p), ...right(p), ...p.addressees, ...turned(p, null, r), ...foot(p)]),
  },
  {
    name: 'a page turned inside a sentence, with a hand note',
    apply: (p, r) => {
      const note = HAND_NOTES[Math.floor(r() * HAND_NOTES.length)] ?? ''
      return text([...left(p), ...right(p), ...p.addressees, ...turned(p, note, r), ...foot(p)])
    },
  },
  {
    name: 'spaces lost behind marked letters',
    apply: (p, r) => lostSpaces(text([...left(p), ...right(p), ...rest(p)]), 0.6, r),
  },
  {
    name: 'a figure of the number read as a letter',
    loses: 'number',
    apply: (p, r) =>
      text([...p.organs, '*', p.number.replace(/\d+/u, (n) => misread(n, r)), ...p.subject, ...right(p), ...rest(p)]),
  },
  {
    name: 'a figure of the date read as a letter',
    apply: (p, r) => text([...left(p), ...p.motto, misread(p.placeDate, r), ...rest(p)]),
  },
  {
    name: 'every Đ printed Ð',
    apply: (p) => text([...left(p), ...right(p), ...rest(p)]).replaceAll('Đ', 'Ð'),
  },
  {
    name: 'I read as l in lines of capitals',
    apply: (p, r) => {
      const slip = (line: string): string => line.replace(/I/gu, (sign) => (r() < 0.5 ? 'l' : sign))
      return text([
        ...p.organs.map(slip),
        '*',
        p.number,
        ...p.subject,
        ...p.motto.map(slip),
        p.placeDate,
        ...p.addressees,
        ...body(p),
        ...p.distribution,
        ...p.signing.map(slip),
        p.signer,
      ])
    },
  },
]

const footRows = (paper: Paper): [string[], string[]] => {
  const lines = [...paper.distribution]
  const signing = [...paper.signing]
  while (signing.length + 1 < lines.length) signing.push('')
  return [lines, [...signing, paper.signer]]
}
