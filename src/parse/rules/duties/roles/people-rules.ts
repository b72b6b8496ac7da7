import { COMMITTEE_MEMBERS } from '../../../clauses/words/organs.js'
import type { Addressed } from './addressed.js'
import { PLURAL } from './organ-keys.js'
import { isPartyWord, unitsIn } from './party-units.js'
import { generic, leadsGeneric, MANY, PARTY, type RoleRule, STATE, UNITS, written } from './rule.js'

/** Words that may mean every addressee, whatever its kind. */
const BROAD = /(?:cơ quan|đơn vị|địa phương|quý|toàn tỉnh|đại biểu)|^(?:các )?đồng chí$/u

/** Heads of each unit without its name: "thủ trưởng", "trưởng các đơn vị", "cán bộ phụ trách". */
const HEADS =
  /^(?:các )?(?:đồng chí )?(?:thủ trưởng|người đứng đầu|trưởng|lãnh đạo|cán bộ(?: đầu mối| phụ trách)|ban thường vụ)(?: (?:các )?(?:đơn vị|cơ quan|địa phương|tổ chức))*$/u

/** The head of every unit of a kind that is addressed. */
const HEAD_OF: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:các )?(?:đồng chí )?hiệu trưởng$/u, /(?<=^| )trường(?= |$)/u],
  [/^(?:các )?(?:đồng chí )?tổ (?:trưởng|phó)$/u, /(?<=^| )tổ(?= |$)/u],
  [/^(?:các )?(?:đồng chí )?(?:bí thư|bí thư chi bộ)$/u, /(?<=^| )chi bộ(?= |$)/u],
  [/^(?:các )?(?:đồng chí )?giám đốc$/u, /(?<=^| )(?:công ty|trung tâm|doanh nghiệp)(?= |$)/u],
]
const leads = (key: string, { entries }: Addressed): boolean =>
  HEADS.test(key) || HEAD_OF.some(([head, unit]) => head.test(key) && entries.some((one) => unit.test(one.key)))
const OWN_PEOPLE =
  /^(?:các )?(?:đồng chí|đảng viên|chuyên viên|ủy viên)(?= |$).{0,60}(?:được phân công|phụ trách|chuyên viên|của ban)/u
/** "Uỷ viên Uỷ ban Kiểm tra Huyện uỷ": a member of a body, by the body. */
const MEMBER = /(?:^| )(?:ủy viên|thành viên) /u
const bodyOf = (key: string): string => {
  const found = MEMBER.exec(key)
  return found ? key.slice(found.index + found[0].length) : ''
}
/** Somebody of the issuer's own house, by a post. */
const OWN_STAFF =
  /^(?:đồng chí |ông |bà |đ\/c )(?:chuyên viên|chánh văn phòng|phó chánh văn phòng|kế toán|văn thư)(?= |$)/u
/** "đồng chí Bí thư" in a paper of a chi bộ, whose members are addressed. */
const CELL_OFFICER = /^(?:đồng chí )?(?:phó )?bí thư(?: chi bộ)?(?: khóa mới)?$/u
const CALLED = /^(?:các |mỗi |những |\d{1,4} )?(?:học viên|thí sinh)(?= |$)/u
/** A post in an organ that is said with it. */
const OF_ORGAN = / (?:đảng ủy|chi bộ|ủy ban|hội|công đoàn|công an|đoàn thanh niên) \p{L}/u
const OFFICER = /^(?:đồng chí|đ\/c) \p{Lu}/iu

/** People and general words. */
export const peopleRules: readonly RoleRule[] = [
  {
    name: 'role/officer',
    reason: 'an officer of the issuing side',
    role: 'issuer',
    holds: (named) =>
      !written(named) &&
      named.keys.every((key, i) => {
        const name = named.names[i] ?? ''
        return !PLURAL.test(key) && OFFICER.test(name) && (!OF_ORGAN.test(key) || named.issuing.is(name))
      }),
    examples: {
      yes: [{ ...PARTY, to: [], names: ['đồng chí Trưởng Đoàn'] }],
      no: [
        { ...PARTY, to: UNITS, names: ['các đồng chí'] },
        { issuer: 'HUYỆN UỶ SƠN HOÀ', regime: 'party', to: [], names: ['đồng chí Bí thư Đảng uỷ xã'] },
      ],
    },
  },
  {
    name: 'role/committee-members',
    reason: 'members of the issuing committee',
    role: 'issuer',
    holds: ({ names, keys, issuing, addressed: { entries } }) =>
      // "Đảng uỷ | Viên …" is an OCR error of an institute
      !names.some((name) => /(?:uỷ|ủy) Viên \p{Lu}/u.test(name)) &&
      keys.some((key) => COMMITTEE_MEMBERS.test(key) || issuing.is(bodyOf(key))) &&
      !entries.some((entry) => /ủy viên/u.test(entry.key)),
    examples: {
      yes: [
        { ...PARTY, to: UNITS, names: ['các đồng chí Đảng uỷ viên phụ trách chi bộ'] },
        {
          issuer: 'UỶ BAN KIỂM TRA',
          superior: 'HUYỆN UỶ SƠN HOÀ',
          regime: 'party',
          to: UNITS,
          names: ['các đồng chí Uỷ viên Uỷ ban Kiểm tra Huyện uỷ'],
        },
      ],
      no: [{ ...PARTY, to: ['Các đồng chí Uỷ viên Ban Chấp hành'], names: ['đồng chí Uỷ viên Ban Chấp hành'] }],
    },
  },
  {
    name: 'role/own-staff',
    reason: 'somebody of the issuing office, by the post',
    role: 'issuer',
    holds: ({ keys, matched, issuing }) =>
      matched.size === 0 &&
      keys.every((key) => OWN_STAFF.test(key) || (issuing.issuer.startsWith('chi bộ') && CELL_OFFICER.test(key))),
    examples: {
      yes: [
        { ...STATE, to: ['Các trường tiểu học'], names: ['đồng chí Chuyên viên phụ trách phổ cập'] },
        { issuer: 'CHI BỘ THÔN NÀ LỪA', regime: 'party', to: ['Các đồng chí đảng viên'], names: ['Đồng chí Bí thư'] },
      ],
      no: [
        { ...PARTY, to: UNITS, names: ['đồng chí Bí thư'] },
        { ...STATE, to: ['Các trường tiểu học'], names: ['các đồng chí chuyên viên'] },
      ],
    },
  },
  {
    name: 'role/party-units-elsewhere',
    reason: 'Party units in a paper that is written to none of them',
    role: 'third-party',
    holds: (named) =>
      named.issuing.regime !== 'party' &&
      written(named) &&
      unitsIn(named.keys.join(' ')).size > 0 &&
      named.matched.size === 0 &&
      !named.addressed.entries.some(({ key }) => isPartyWord(key)),
    examples: {
      yes: [{ issuer: 'BCH ĐOÀN XÃ SƠN HOÀ', regime: 'union', to: ['Các chi đoàn'], names: ['cấp uỷ các chi bộ'] }],
      no: [{ ...PARTY, to: MANY, names: ['các chi bộ, đảng bộ'] }],
    },
  },
  {
    name: 'role/some-kinds',
    reason: 'general words for the Party units among other addressees',
    role: 'subset',
    holds: (named) =>
      generic(named) &&
      written(named) &&
      unitsIn(named.keys.join(' ')).size > 0 &&
      !named.keys.some((key) => BROAD.test(key)) &&
      named.addressed.entries.some(({ key }) => !isPartyWord(key)),
    examples: {
      yes: [{ ...PARTY, to: ['Các đồng chí Đảng uỷ viên', 'Công an xã'], names: ['các chi bộ, đảng bộ'] }],
      no: [{ ...PARTY, to: ['Cấp uỷ các tổ chức cơ sở đảng'], names: ['các chi bộ, đảng bộ'] }],
    },
  },
  {
    name: 'role/own-people',
    reason: 'people of the issuing side, in a paper addressed to nobody',
    role: 'issuer',
    holds: (named) => !written(named) && named.keys.every((key) => OWN_PEOPLE.test(key)),
    examples: {
      yes: [{ ...PARTY, to: [], names: ['các đồng chí được phân công phụ trách chi bộ'] }],
      no: [{ ...PARTY, to: [], names: ['các đồng chí bí thư chi bộ'] }],
    },
  },
  {
    name: 'role/people-called',
    reason: 'the people who are called or sent',
    role: 'subset',
    holds: (named) => written(named) && named.keys.every((key) => CALLED.test(key)),
    examples: {
      yes: [{ ...PARTY, to: UNITS, names: ['học viên'] }],
      no: [{ ...PARTY, to: UNITS, names: ['đảng viên'] }],
    },
  },
  {
    name: 'role/investors',
    reason: 'those addressed who build, by what they are in the matter',
    role: 'subset',
    holds: ({ keys, addressed: { entries } }) =>
      keys.every((key) => /^(?:các )?chủ đầu tư$/u.test(key)) &&
      entries.some(({ key }) => key.includes('quản lý dự án')),
    examples: {
      yes: [{ ...STATE, to: ['Sở Xây dựng', 'Các Ban Quản lý dự án'], names: ['chủ đầu tư'] }],
      no: [{ ...STATE, to: ['Sở Xây dựng', 'UBND các xã'], names: ['các chủ đầu tư'] }],
    },
  },
  {
    name: 'role/general-words',
    reason: 'all addressees in other words',
    role: 'addressee',
    holds: (named) =>
      generic(named) ||
      (written(named) && (leadsGeneric(named) || named.keys.every((key) => leads(key, named.addressed)))),
    examples: {
      yes: [
        { ...PARTY, to: UNITS, names: ['các đơn vị'] },
        { ...STATE, to: ['Sở Y tế', 'UBND các xã'], names: ['Thủ trưởng các cơ quan, đơn vị'] },
        { ...STATE, to: ['Hiệu trưởng các trường tiểu học'], names: ['hiệu trưởng các đơn vị'] },
        { ...STATE, to: ['Các bộ, cơ quan ngang bộ', 'UBND các tỉnh'], names: ['các bộ, ngành, địa phương'] },
      ],
      no: [{ ...PARTY, to: UNITS, names: ['Sở Y tế'] }],
    },
  },
]
