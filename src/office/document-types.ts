/**
 * Types of official papers and the abbreviation each prints in its symbol.
 * Sources: Quy định 399-QĐ/TW (25 Party types, 8 administrative papers), Hướng dẫn 05-HD/VPTW mục II.I.3,
 * Nghị định 30/2020/NĐ-CP phụ lục III. One line here is all a new type needs.
 */
export interface DocumentType {
  /** Abbreviation as it stands in the symbol; also the `code` of the contract. */
  readonly code: string
  /** Type name as a sentence writes it. */
  readonly name: string
  readonly regimes: readonly ('party' | 'state')[]
  /** Has a Kính gửi or Kính trình, so that Nơi nhận begins with “Như trên” (HD 05-HD/VPTW, mục II.I.9). */
  readonly addressed?: true
  /** Other spellings of the code met in symbols. */
  readonly codes?: readonly string[]
}

const BOTH = ['party', 'state'] as const
const PARTY = ['party'] as const
const STATE = ['state'] as const

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { code: 'CV', name: 'Công văn', regimes: BOTH, addressed: true },
  { code: 'NQ', name: 'Nghị quyết', regimes: BOTH },
  { code: 'QĐ', name: 'Quyết định', regimes: BOTH },
  // The Party prints QĐ for both Quyết định and Quy định (HD05); the state prints QyĐ, HD36 printed QĐi.
  { code: 'QĐ', name: 'Quy định', regimes: PARTY, codes: ['QĐi'] },
  { code: 'QyĐ', name: 'Quy định', regimes: STATE },
  { code: 'CT', name: 'Chỉ thị', regimes: BOTH },
  { code: 'KL', name: 'Kết luận', regimes: PARTY },
  { code: 'QC', name: 'Quy chế', regimes: BOTH },
  { code: 'TT', name: 'Thông tri', regimes: PARTY },
  { code: 'TT', name: 'Thông tư', regimes: STATE },
  { code: 'HD', name: 'Hướng dẫn', regimes: BOTH },
  { code: 'TB', name: 'Thông báo', regimes: BOTH },
  { code: 'TC', name: 'Thông cáo', regimes: BOTH },
  { code: 'BC', name: 'Báo cáo', regimes: BOTH },
  { code: 'KH', name: 'Kế hoạch', regimes: BOTH },
  { code: 'QH', name: 'Quy hoạch', regimes: PARTY },
  { code: 'CTr', name: 'Chương trình', regimes: BOTH },
  { code: 'ĐA', name: 'Đề án', regimes: BOTH },
  { code: 'PA', name: 'Phương án', regimes: BOTH },
  { code: 'DA', name: 'Dự án', regimes: BOTH },
  { code: 'TTr', name: 'Tờ trình', regimes: BOTH, addressed: true },
  { code: 'BB', name: 'Biên bản', regimes: BOTH },
  { code: 'CĐ', name: 'Công điện', regimes: STATE },
  { code: 'HĐ', name: 'Hợp đồng', regimes: STATE },
  { code: 'NĐ', name: 'Nghị định', regimes: STATE },
  { code: 'GM', name: 'Giấy mời', regimes: BOTH },
  // in no list: what a people's council calls its deputies to a session with
  { code: 'GTT', name: 'Giấy triệu tập', regimes: STATE },
  { code: 'GGT', name: 'Giấy giới thiệu', regimes: BOTH },
  { code: 'GUQ', name: 'Giấy uỷ quyền', regimes: STATE },
  { code: 'GNP', name: 'Giấy nghỉ phép', regimes: BOTH },
  { code: 'GCN', name: 'Giấy chứng nhận', regimes: PARTY },
  { code: 'BGN', name: 'Bản ghi nhớ', regimes: STATE },
  { code: 'BTT', name: 'Bản thoả thuận', regimes: STATE },
  { code: 'PG', name: 'Phiếu gửi', regimes: BOTH },
  { code: 'PC', name: 'Phiếu chuyển', regimes: BOTH },
  { code: 'PB', name: 'Phiếu báo', regimes: STATE },
]

/**
 * Working forms an office prints beside its papers. They have no number, no symbol and no Nơi nhận, so they are no
 * types of papers. `head`: whether the organ and the title of the Party stand over them, as over a paper.
 */
export interface WorkingForm {
  readonly name: string
  readonly head: boolean
  /** Stands in the symbol of a form that does have a number: copies under HD 36-HD/VPTW. */
  readonly code?: string
}

export const FORMS: readonly WorkingForm[] = [
  { name: 'Bản kiểm điểm cá nhân', head: true },
  { name: 'Phiếu biểu quyết', head: true },
  { name: 'Danh mục hồ sơ', head: true },
  { name: 'Phiếu giải quyết văn bản đến', head: true },
  { name: 'Bảng theo dõi nhiệm vụ', head: true },
  { name: 'Mục lục văn bản', head: true },
  { name: 'Mục lục hồ sơ', head: true },
  { name: 'Hồ sơ', head: false },
  { name: 'Bản sao', head: false, code: 'BS' },
  { name: 'Sao y bản chính', head: false },
  { name: 'Sao lục', head: false },
  { name: 'Trích sao', head: false },
  { name: 'Bản sao văn bản', head: false },
]

const tones = (word: string): string =>
  word.normalize('NFC').toLowerCase().replaceAll('ủy', 'uỷ').replaceAll('ỏa', 'oả')

const byCode = new Map<string, DocumentType[]>()
const byName = new Map<string, DocumentType>()
for (const type of DOCUMENT_TYPES) {
  // Codes differ by case only in the tail (CTr/Ctr, TTr/Ttr), so they are compared in upper case.
  for (const code of [type.code, ...(type.codes ?? [])].map((c) => c.toUpperCase())) {
    byCode.set(code, [...(byCode.get(code) ?? []), type])
  }
  if (!byName.has(tones(type.name))) byName.set(tones(type.name), type)
}

/** All types a code may stand for (`QĐ` in a Party symbol: Quyết định or Quy định). Case of letters is free. */
export function typesOfCode(code: string, regime?: 'party' | 'state'): readonly DocumentType[] {
  const types = byCode.get(code.normalize('NFC').replaceAll('Ð', 'Đ').toUpperCase()) ?? []
  return regime ? types.filter((type) => type.regimes.includes(regime)) : types
}

/** The type with this code or name (either tone spelling, any case); a code shared by two types gives the first listed. */
export function findType(codeOrName: string): DocumentType | undefined {
  return byName.get(tones(codeOrName.trim())) ?? typesOfCode(codeOrName.trim())[0]
}

/** The working form with this name, in either tone spelling and any case. */
export function findForm(name: string): WorkingForm | undefined {
  const wanted = tones(name.trim())
  return FORMS.find((form) => tones(form.name) === wanted)
}
