/** A printed number or bullet at the head of a paragraph. */
export interface Label {
  /** As printed without the closing mark: "2.1", "a", "-", "I". */
  readonly text: string
  readonly kind:
    | 'article'
    | 'part'
    | 'roman'
    | 'letter-capital'
    | 'arabic'
    | 'dotted'
    | 'bracketed'
    | 'ordinal'
    | 'letter'
    | 'dash'
    | 'plus'
    | 'dot'
  /** Length in the text including the closing mark and the space after it. */
  readonly length: number
}

const FIGURES = '0123456789'
const LETTERS = 'abcdefghijklmnopqrstuvwxyzđ'

const RINGED = '①②③④⑤⑥⑦⑧⑨⑩'

/** `1.`, `1/`, `1-`, `1.-`, `1 .`; with a blank in front of a hyphen, or with a comma, only before a capital (`1 - 2 ngày`). */
const closed = (number: string): RegExp =>
  new RegExp(
    `^(${number})(?:[.)/](?:[-–](?=\\s))?(?=[\\s\\p{Lu}])|[-–](?=\\s)|\\s[-–](?=\\s\\p{Lu})|\\s?[.)/,](?=\\s\\p{Lu}))\\s{0,4}`,
    'u',
  )

/** `first`: the signs a label of this form may begin with. */
const FORMS: readonly { readonly kind: Label['kind']; readonly first: string; readonly pattern: RegExp }[] = [
  { kind: 'article', first: 'Đ', pattern: /^(Điều \d{1,3})[.:](?=\s|$)\s{0,4}/u },
  {
    kind: 'part',
    first: 'PCM',
    pattern: /^((?:Phần|Chương|Mục) (?:thứ )?(?:[IVX]{1,5}|\d{1,2}|[Nn]hất|[Hh]ai|[Bb]a))[.:](?=\s|$)\s{0,4}/u,
  },
  {
    kind: 'dotted',
    first: FIGURES,
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:\s[-–](?=\s\p{Lu})|[.)/]?[-–]?(?=\s))\s{0,4}/u,
  },
  { kind: 'arabic', first: FIGURES, pattern: closed('\\d{1,2}') },
  { kind: 'bracketed', first: `(${RINGED}`, pattern: new RegExp(`^(\\(\\d{1,2}\\)|[${RINGED}])\\s{0,4}`, 'u') },
  { kind: 'roman', first: 'IVX', pattern: closed('[IVX]{1,5}') },
  { kind: 'letter-capital', first: 'ABCDEFGHĐ', pattern: /^([A-HĐ])[.)](?=\s)\s{0,4}/u },
  { kind: 'letter', first: `(${LETTERS}`, pattern: /^(\(?[a-zđ]{1,2}\)|[a-zđ](?:\.|\/(?=\s)))\s{0,4}/u },
  {
    kind: 'ordinal',
    first: 'MHBNSTC',
    pattern:
      /^((?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))\s?[,:;]\s{0,4}(?=\S)/u,
  },
  { kind: 'dash', first: '-–—−', pattern: /^([-–—−])\s{0,4}(?=\S)/u },
  { kind: 'plus', first: '+', pattern: /^(\+)\s{0,4}/u },
  { kind: 'dot', first: '•·●◦*o▪➢✓', pattern: /^([•·●◦*o▪➢✓](?=\s)|[•·●◦▪➢✓])\s{0,4}/u },
]
const BY_FIRST: ReadonlyMap<string, typeof FORMS> = new Map(
  FORMS.flatMap(({ first }) => [...first]).map((sign) => [sign, FORMS.filter(({ first }) => first.includes(sign))]),
)

/** The label that opens `line`, or undefined. */
export function readLabel(line: string): Label | undefined {
  const forms = BY_FIRST.get(line.charAt(0))
  if (forms === undefined) return undefined
  const head = line.slice(0, 40)
  for (const { kind, pattern } of forms) {
    const found = pattern.exec(head)
    if (found?.[1]) return { kind, text: found[1].replace(/[()./]$/u, '').replace(/^\(/u, ''), length: found[0].length }
  }
  return undefined
}

const RANKS: Readonly<Record<Label['kind'], number>> = {
  part: 1,
  article: 2,
  'letter-capital': 3,
  roman: 4,
  arabic: 5,
  dotted: 6,
  ordinal: 7.5,
  bracketed: 8,
  letter: 9,
  dash: 10,
  dot: 11,
  plus: 11.5,
}

/** How deep a label stands, larger is deeper; "1.1.1" is deeper than "1.1". */
export function rankOf(label: Label): number {
  return RANKS[label.kind] + (label.kind === 'dotted' ? (label.text.split('.').length - 2) * 0.5 : 0)
}
