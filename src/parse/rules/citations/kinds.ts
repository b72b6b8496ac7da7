/** Names of papers that are cited, with the letters that stand for them in a symbol. Source: HD 36-HD/VPTW, NĐ 30/2020/NĐ-CP. */
export const CITED_KINDS: readonly (readonly [name: string, code: string | null])[] = [
  ['Công văn', 'CV'],
  ['Công điện', 'CĐ'],
  ['Nghị quyết liên tịch', 'NQLT'],
  ['Nghị quyết', 'NQ'],
  ['Nghị định', 'NĐ'],
  ['Quyết định', 'QĐ'],
  ['Quy định', null],
  ['Quy chế phối hợp', null],
  ['Quy chế', 'QC'],
  ['Quy trình', null],
  ['Chỉ thị', 'CT'],
  ['Kết luận', 'KL'],
  ['Hướng dẫn liên ngành', null],
  ['Hướng dẫn', 'HD'],
  ['Kế hoạch liên tịch', null],
  ['Văn bản liên tịch', null],
  ['Kế hoạch', 'KH'],
  ['Chương trình hành động', null],
  ['Chương trình phối hợp', null],
  ['Chương trình', 'CTr'],
  ['Thông báo kết luận', null],
  ['Thông báo', 'TB'],
  ['Thông tư liên tịch', 'TTLT'],
  ['Thông tư', 'TT'],
  ['Thông tri', 'TT'],
  ['Báo cáo', 'BC'],
  ['Tờ trình', 'TTr'],
  ['Đề án', 'ĐA'],
  ['Giấy mời', 'GM'],
  ['Biên bản', 'BB'],
  ['Phương án', 'PA'],
  ['Văn bản hợp nhất', 'VBHN'],
  ['Văn bản', null],
  ['Giấy phép', 'GP'],
  ['Phiếu chuyển', 'PC'],
  ['Thể lệ', null],
  ['Thư kêu gọi', null],
  ['Lời kêu gọi', null],
  ['Lệnh', null],
  ['Bộ luật', null],
  ['Luật', null],
  ['Pháp lệnh', null],
  ['Hiến pháp', null],
  ['Điều lệ', null],
]

const BY_LOWER = new Map(CITED_KINDS.map(([name]) => [name.toLowerCase(), name] as const))
const BY_CODE = new Map(
  CITED_KINDS.flatMap(([name, code]) => (code === null ? [] : [[code.toLowerCase(), name] as const])),
)
// TT stands for thông tư in state symbols and for thông tri in Party ones; the state use is by far the commoner.
BY_CODE.set('tt', 'Thông tư')

/** The name of a kind as the table writes it. */
export function kindNamed(words: string): string {
  const name = BY_LOWER.get(words.toLowerCase())
  if (name !== undefined) return name
  const plain = words.replace(/\s+/gu, ' ').normalize('NFC')
  return BY_LOWER.get(plain.toLowerCase()) ?? plain
}

/** The kind a symbol's letters stand for (`-CV/TU`, `/2024/NĐ-CP`), or null. */
export function kindOfSymbol(symbol: string): string | null {
  for (const letters of symbol.split(/[^\p{L}]+/u)) {
    const kind = BY_CODE.get(letters.toLowerCase())
    if (kind !== undefined) return kind
  }
  return null
}

const anyCase = (name: string) =>
  `[${name.charAt(0)}${name.charAt(0).toLowerCase()}]${name.slice(1).replaceAll(' ', '\\s{1,3}')}`

const firstWord = (name: string) => (name.split(' ')[0] ?? name).toLowerCase()

/** Per first word of a kind (`văn`) the pattern of all kinds that begin with it: small or capital first letter, longest first. */
export const KINDS_BY_WORD: ReadonlyMap<string, RegExp> = new Map(
  CITED_KINDS.map(([kind]) => {
    const word = firstWord(kind)
    const alike = CITED_KINDS.map(([name]) => name).filter((name) => firstWord(name) === word)
    const source = alike.sort((a, b) => b.length - a.length).map(anyCase)
    return [word, new RegExp(`(?:${source.join('|')})(?![\\p{L}\\p{M}])`, 'uy')] as const
  }),
)
