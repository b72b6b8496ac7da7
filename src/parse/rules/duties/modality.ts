import type { Obligation } from '../../../model/dispatch.js'
import { quick } from '../../quick/quick-pattern.js'
import { modalityCases } from './modality-cases.js'
import { firstReading, type PhraseRule } from './phrase-rule.js'

export type Modality = Obligation['modality']

interface Words {
  /** The whole group with what stands before its verb. */
  readonly words: string
  /** From the verb on. */
  readonly own: string
  readonly conditions: readonly string[]
  readonly modals: readonly string[]
  readonly first: boolean
  readonly target: boolean
}

const L = '(?<![\\p{L}])'
const R = '(?![\\p{L}])'

const OPTIONAL = quick(
  new RegExp(
    `${L}(?:nếu (?:thấy )?(?:cần|cần thiết|có nhu cầu|có nguyện vọng|đơn vị có nhu cầu)|có (?:nhu cầu|nguyện vọng)(?<=(?:đơn vị|cá nhân|chi bộ|cơ quan|nếu|ai|bộ|doanh nghiệp)(?:[^,;.]{0,40})? có (?:nhu cầu|nguyện vọng))|(?<!không )có thể|khuyến khích|tùy (?:theo )?nhu cầu|tự nguyện)${R}`,
    'iu',
  ),
)
const TARGET = quick(
  new RegExp(
    `(?<!mục tiêu |tinh thần |ý thức |chỉ tiêu |kế hoạch |tiêu chí |hướng |sự |quá trình )${L}ph(?:ấn|ần) đ(?:ấu|ầu)${R}|^(?![^,;.]{0,40}(?:việc|kết quả|mức độ|tình hình|tiến độ) (?:hoàn thành|đạt|vượt))(?:[^,;.]{0,40} )?(?:hoàn thành|đạt|vượt)(?: và vượt)?(?: mức| các)? chỉ tiêu${R}`,
    'iu',
  ),
)
const CONDITIONAL = quick(
  new RegExp(
    `${L}(?:nếu|hễ)${R}|(?:^|[,;(] ?)(?:trong |riêng )?trường hợp${R}|(?:^|[,;] ?)khi(?! nhận được| được giao| triển khai| tổ chức| thực hiện)${R}|\\(đối với (?:đơn vị|các đơn vị|trường hợp|những|chi bộ|các chi bộ|nơi)|${L}ở (?:những )?nơi có${R}|(?<!không (?:để |có |còn |bỏ sót )?)(?:đồng chí|đơn vị|cơ quan|chi bộ|cá nhân|ai|chi đoàn|chi hội|đảng bộ|địa phương|xã|phường|phòng|trường|tổ chức|tập thể|nơi|hộ|gia đình|đại biểu|thí sinh|đảng viên|đoàn viên|hội viên|học sinh|giáo viên|doanh nghiệp|huyện|tỉnh|thôn|ấp) nào${R}| khi (?:có (?:yêu cầu|đề nghị|thay đổi|phát sinh|tình huống|sự cố|giấy mời|giấy triệu tập|thông báo|vướng mắc)|phát sinh|vắng mặt)${R}|(?:đề nghị|yêu cầu|vắng mặt)(?<= khi [^,;.()]{2,40} (?:đề nghị|yêu cầu|vắng mặt))${R}|^(?:mọi |các |những )?(?:khó khăn|vướng mắc|ý kiến phản ánh|phát sinh|thắc mắc)[^.;]{0,60}?(?:phản ánh|trao đổi|liên hệ|báo cáo|thông tin|gửi)${R}`,
    'iu',
  ),
)

/** What the words of one duty say about how binding it is, without its conditions. */
export const modalityRules: readonly PhraseRule<Modality>[] = [
  {
    name: 'modality/optional',
    reason: 'the unit decides for itself',
    examples: {
      yes: [
        'nếu thấy cần thiết, đề xuất cho được thí điểm',
        'đơn vị có nhu cầu đăng ký về Văn phòng',
        'có thể mời thêm đại biểu',
        'khuyến khích các chi bộ trồng cây',
      ],
      no: ['rà soát nhu cầu đào tạo', 'không thể chậm trễ, gửi ngay báo cáo'],
    },
    read: (text) => (OPTIONAL.test(text) ? 'optional' : undefined),
  },
  ...modalityCases.filter((rule) => rule.name === 'modality/able'),
  {
    name: 'modality/target',
    reason: 'a level to strive for',
    examples: {
      yes: ['phấn đấu kết nạp 05 đảng viên', 'thực hiện hoàn thành chỉ tiêu kết nạp đảng viên', 'phấn đấu đạt 90%'],
      no: ['báo cáo việc hoàn thành chỉ tiêu', 'rà soát các chỉ tiêu'],
    },
    read: (text) => (TARGET.test(text) ? 'target' : undefined),
  },
  {
    name: 'modality/conditional',
    reason: 'binds only when a stated condition holds',
    examples: {
      yes: [
        'nếu có vướng mắc, phản ánh về Sở',
        'trường hợp vắng mặt phải báo cáo Văn phòng',
        'khi có thay đổi, báo cáo ngay',
        'nhắc nhở cấp uỷ (đối với đơn vị còn nguồn)',
        'hỗ trợ địa phương khi có yêu cầu',
        'xác minh nhân khẩu khi Trưởng thôn đề nghị',
        'Mọi vướng mắc đề nghị phản ánh về Sở',
        'Chi đoàn nào lùi thời gian thì báo cáo Ban Thường vụ',
        'Hộ nào cần nước cho người ốm, xin gọi tổng đài',
      ],
      no: [
        'gửi báo cáo trước ngày 5/6/2025',
        'ngay khi nhận được công văn này, gửi báo cáo',
        'báo cáo các khó khăn, vướng mắc về Sở',
      ],
    },
    read: (text) => (CONDITIONAL.test(text) ? 'conditional' : undefined),
  },
  ...modalityCases.filter((rule) => rule.name !== 'modality/able'),
]

const TROUBLE = quick(/(?<![\p{L}])(?:khó khăn|vướng mắc|phát sinh|thắc mắc)(?![\p{L}])/iu)

const IF_ANY = quick(/\(nếu có\)/iu)
/** Said besides the regular duty ("hằng tháng hoặc đột xuất khi có yêu cầu"), or of its end ("cho đến khi có thông báo mới"). */
const BESIDES = quick(/(?:hoặc đột xuất|và đột xuất|đến|tới) khi có/iu)
/** "Hộ nào không chấp hành thì …": the case told before the verb. */
const THEN = quick(/(?<![\p{L}])thì(?![\p{L}])/iu)
/** What may be done beside the duty, behind its own verb, does not make the duty a choice. */
const FREE_WORDS = quick(/(?<![\p{L}])(?:có thể|tự nguyện)(?![\p{L}])/iu)

/** Modality of one duty with the rule that decided. */
export function modalityOf(words: Words): { readonly value: Modality; readonly rule: string; readonly reason: string } {
  const bare = (text: string): string => {
    const certain = IF_ANY.test(text) ? text.replace(/\(nếu có\)/giu, '') : text
    return BESIDES.test(certain) ? certain.replace(/(?:hoặc đột xuất|và đột xuất|đến|tới) khi có/giu, '') : certain
  }
  const before = words.words.slice(0, words.words.length - words.own.length)
  const own = FREE_WORDS.test(words.own)
    ? words.own.replace(/(?<![\p{L}])(?:có thể|tự nguyện)(?![\p{L}])/giu, '')
    : words.own
  const lead = words.first ? [...words.conditions, before + own] : [before + own]
  for (const text of lead) {
    const found = firstReading(modalityRules, bare(text))
    if (found) return { value: found.value, rule: found.rule.name, reason: found.rule.reason }
  }
  if (THEN.test(before))
    return { value: 'conditional', rule: 'modality/then', reason: 'the case it binds in is told before it' }
  if (words.conditions.some((text) => TROUBLE.test(text)))
    return { value: 'conditional', rule: 'modality/trouble', reason: 'binds only when trouble comes up' }
  if (words.first && words.conditions.some((text) => /^đối với/iu.test(text))) {
    return { value: 'conditional', rule: 'modality/kind-of-unit', reason: 'binds only units of the stated kind' }
  }
  return { value: 'mandatory', rule: 'modality/default', reason: 'nothing softens it' }
}
