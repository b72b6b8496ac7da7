import type { Diagnostic } from '../../model/diagnostic.js'
import type { Header } from '../../model/dispatch.js'
import { type DocumentType, typesOfCode } from '../../office/document-types.js'
import { PARTY_ORGANS, UNION_ORGANS } from '../../office/organs.js'
import { fold } from './fold.js'
import { SUBJECT_MARK, YOUTH_TITLE } from './marks.js'
import type { Parts } from './parts.js'
import { typeOfName } from './type-name.js'

/** Party, state or union: by the title of the paper (ô 1), else by the organs, else by the form of the symbol. */
export function regimeOf(parts: Parts, header: Header): Header['regime'] {
  const issuers = [header.issuer, header.superior].map((organ) => fold(organ?.value ?? ''))
  const union = issuers.some((name) => UNION_ORGANS.test(name))
  for (const line of parts.head.flatMap((part) => (part.kind === 'motto' ? part.lines : []))) {
    if (YOUTH_TITLE.test(line.view.fold)) return 'union'
    if (line.view.fold.startsWith('dang')) return 'party'
    return union ? 'union' : 'state'
  }
  if (union) return 'union'
  if (issuers.some((name) => PARTY_ORGANS.test(name))) return 'party'
  const [first] = header.symbol?.value.split('/') ?? []
  if (header.symbol?.value.includes('/') && typesOfCode(first ?? '', 'party').length > 0) return 'party'
  return header.symbol || issuers.some((name) => name !== '')
    ? STATE_ORGANS.test(issuers[0] ?? '')
      ? 'state'
      : 'unknown'
    : 'unknown'
}

/** Offices that only the state has, where no title of the paper tells. */
const STATE_ORGANS =
  /^(?:uy ban (?!kiem tra|mat tran)|ubnd|so |bo |tong cuc |cuc |chi cuc |phong (?:giao duc|gd|noi vu|tai chinh|tu phap|y te|nong nghiep|tai nguyen|kinh te|van hoa|lao dong)|truong (?!chinh tri)|benh vien |trung tam (?!chinh tri))/u

const shown = (type: DocumentType): Header['type'] => ({
  code: type.code,
  name: type.name,
})

const LETTER: Header['type'] = { code: 'CV', name: 'Công văn' }
const isLetter = (parts: Parts): boolean =>
  parts.addressees.length > 0 &&
  parts.head.some(({ kind, lines }) => kind === 'subject' && lines.some(({ view }) => SUBJECT_MARK.test(view.fold)))

/** "Nhận được công văn này …", "Công văn nêu rõ: …", "(Theo Công văn số …)" at its end. */
const LETTER_IN_HAND = /(?<!\p{L})công văn (?:này|nêu rõ)(?!\p{L})|^\(theo công văn số /iu
/** "Công văn số …" over it, or such words in it. */
const callsItselfLetter = ({ head, content }: Parts): boolean =>
  head.some(
    ({ kind, lines }) => kind === 'headline' && lines.some(({ view }) => /^công văn(?!\p{L})/iu.test(view.text)),
  ) || content.some(({ view }) => LETTER_IN_HAND.test(view.text))

/** "Thông báo này thay giấy mời", "triển khai Kế hoạch này": what a paper without a head calls itself; null when by several names, undefined when by none. */
function ownName({ content }: Parts, regime: 'party' | 'state'): Header['type'] | undefined {
  const names = new Set<string>()
  for (const { view } of content)
    for (const [, name, named] of view.text.matchAll(CALLS_ITSELF)) names.add((name ?? named ?? '').toLowerCase())
  if (names.size === 0 && content.some(({ view }) => GIVES_NOTICE.test(view.text))) names.add('thông báo')
  if (names.size === 0) return undefined
  const [only, ...others] = names
  const named = only === undefined || others.length > 0 ? undefined : typeOfName(only)
  return named ? shown(typesOfCode(named.code, regime).find((type) => type.name === named.name) ?? named) : null
}
/** "Nhà trường thông báo đến các khoa …": a paper to nobody in particular that gives notice. */
const GIVES_NOTICE =
  /(?:^|, )\p{Lu}[^,;.:]{2,80}? (?:trân trọng |xin )?(?<!(?:để|kịp thời|công tác|và|tổ chức) )thông báo (?:đến|tới|về|để các|việc|lịch|kế hoạch)(?!\p{L})/u
const CALLS_ITSELF =
  /(?<!\p{L})(thông báo|giấy mời|kế hoạch|hướng dẫn|công điện|chỉ thị) này(?!\p{L})|(?:^|[.;!?/] )trên đây là (thông báo|kế hoạch|hướng dẫn)(?! kết quả)(?!\p{L})/giu

/** Of a paper without a head: only a letter prints no name of its type, and a letter asks. */
const ASKS = /(?<!\p{L})(?:[Đđ]ề nghị|[Yy]êu cầu|[Gg]iao)(?= (?:các|quý|toàn|mỗi|từng|đồng|thủ|trưởng|cán bộ|\p{Lu}))/u
function assumedLetter({ head, content }: Parts, header: Header, diagnostics: Diagnostic[]): Header['type'] {
  const headed = header.issuer !== null && header.symbol === null
  if (headed || head.some(({ kind }) => kind === 'type-name') || !content.some(({ view }) => ASKS.test(view.text)))
    return null
  diagnostics.push({
    code: 'segment/assumed-letter',
    severity: 'warning',
    message:
      'Văn bản mất phần đầu nên không thấy tên loại; có câu đề nghị mà không in tên loại nên tạm coi là công văn, hãy xem lại bản gốc.',
    span: null,
  })
  return LETTER
}

/** The printed type name decides, then the symbol; a letter with Kính gửi and no type name is a công văn (NĐ30, HD05 II.I.5). */
export function typeOf(
  typeLine: string | null,
  header: Header,
  parts: Parts,
  diagnostics: Diagnostic[],
): Header['type'] {
  // what a page calls a paper counts less than what the paper calls itself
  const onPage = parts.head.every(({ kind }) => kind !== 'type-name')
  const named = typeLine === null || (onPage && callsItselfLetter(parts)) ? undefined : typeOfName(typeLine)
  const regime = header.regime === 'state' ? 'state' : 'party'
  if (named) return shown(typesOfCode(named.code, regime).find((type) => type.name === named.name) ?? named)
  // The tax office of a province signs `12/CT-TTHT`: a letter with V/v and Kính gửi is no chỉ thị.
  if (regime === 'state' && isLetter(parts)) return LETTER
  const tokens = header.symbol?.value.split(/[-/]/u) ?? []
  const coded = tokens.slice(0, 2).map((token) => typesOfCode(token, regime))
  const first = coded.find((types) => types.length > 0)
  // State letters print `UBND-NC`, whose tokens name an organ and a unit; a type code stands first, or after the year.
  const leading = coded[0]?.length ? coded[0] : /^\d{4}$/u.test(tokens[0] ?? '') ? first : undefined
  if (leading?.[0] && leading.length === 1) return shown(leading[0])
  if (leading && leading.length > 1) {
    diagnostics.push({
      code: 'segment/ambiguous-type',
      severity: 'warning',
      message: 'Ký hiệu văn bản dùng chung cho nhiều thể loại và không thấy tên loại; hãy xem lại văn bản.',
      span: header.symbol?.span ?? null,
    })
    return null
  }
  if (parts.addressees.length > 0 || callsItselfLetter(parts)) return LETTER
  const own = ownName(parts, regime)
  return own === undefined ? assumedLetter(parts, header, diagnostics) : own
}
