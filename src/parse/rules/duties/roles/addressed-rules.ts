import { isBodyOfIssuer } from './issuing.js'
import { covers } from './lines.js'
import { bareOf, keyOf, PLURAL } from './organ-keys.js'
import { areAllUnits, isPartOfUnits } from './party-units.js'
import { generic, MANY, PARTY, type RoleRule, STATE, UNITS, written } from './rule.js'

const COUNTED = /^(?:cả )?(?:\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) /u

/** "uỷ ban kiểm tra các đảng uỷ": a body, and of which units. */
const BODY_OF_UNITS =
  /^(ủy ban kiểm tra|ban [\p{L}]+(?: [\p{L}]+){1,3}|văn phòng) (?:của )?các ([\p{L}]+(?: [\p{L}]+){0,3})$/u

const UNIT = /^(?:đơn vị|cơ quan|địa phương|nơi)(?= |$)/u

/** "đơn vị nào", "nơi chưa có": a unit of the paper, whichever it is. */
const WHICHEVER =
  /^(?:các |những |mỗi |riêng )?(?:đơn vị|nơi|địa phương|đồng chí|cơ quan|tổ chức|cấp ủy|tập thể|cá nhân|ai)(?: (?:nào|chưa|không|còn|có|được|đã|bị|nêu|tiếp nhận|thuộc|ở|miền)(?= |$).*| đảng (?:nào|chưa|không|còn).*| cơ sở đảng (?:nào|chưa|không|còn).*)$/u

/** Names that stand in Kính gửi. */
export const addressedRules: readonly RoleRule[] = [
  {
    name: 'role/nobody',
    reason: 'nobody is named: the addressees are meant',
    role: 'addressee',
    holds: ({ names }) => names.length === 0,
    examples: {
      yes: [{ ...PARTY, to: UNITS, names: [] }],
      no: [{ ...PARTY, to: UNITS, names: ['Văn phòng Đảng uỷ'] }],
    },
  },
  {
    name: 'role/all-lines',
    reason: 'every line of Kính gửi is named',
    role: 'addressee',
    holds: ({ names, matched, addressed: { entries } }) =>
      entries.length > 1 && names.length >= entries.length && matched.size >= entries.length,
    examples: {
      yes: [{ ...STATE, to: ['Sở Y tế', 'Sở Tài chính'], names: ['Sở Y tế', 'Sở Tài chính'] }],
      no: [{ ...STATE, to: ['Sở Y tế', 'Sở Tài chính'], names: ['Sở Y tế'] }],
    },
  },
  {
    name: 'role/whole-line',
    reason: 'the only line of Kính gửi, word for word',
    role: 'addressee',
    holds: ({ names, addressed: { line, entries } }) =>
      entries.length > 1 && line !== '' && keyOf(names.join(', ')).replace(PLURAL, '') === line,
    examples: {
      yes: [{ ...STATE, to: ['Các tổ chức, doanh nghiệp trên địa bàn tỉnh'], names: ['các tổ chức, doanh nghiệp'] }],
      no: [{ ...STATE, to: ['Các sở, doanh nghiệp trên địa bàn tỉnh'], names: ['các doanh nghiệp'] }],
    },
  },
  {
    name: 'role/body-of-issuer',
    reason: 'a body of the issuer, by the issuer’s name',
    role: 'issuer',
    holds: ({ keys, issuing, addressed: { entries } }) =>
      keys.every((key) => isBodyOfIssuer(key, issuing) && !entries.some((entry) => entry.key === key)),
    examples: {
      yes: [
        {
          issuer: 'CÔNG ĐOÀN GIÁO DỤC TỈNH',
          to: ['Ban Chấp hành, Uỷ ban Kiểm tra các công đoàn cơ sở'],
          names: ['Uỷ ban Kiểm tra Công đoàn Giáo dục tỉnh'],
        },
        { issuer: 'SỞ TÀI CHÍNH', regime: 'state', to: ['Các sở, ban, ngành tỉnh'], names: ['Thanh tra Sở'] },
      ],
      no: [
        { issuer: 'SỞ TÀI CHÍNH', regime: 'state', to: ['Các sở, ban, ngành tỉnh'], names: ['Thanh tra tỉnh'] },
        { ...PARTY, to: ['Văn phòng Đảng uỷ xã Sơn Hoà', 'Công an xã'], names: ['Văn phòng Đảng uỷ xã Sơn Hoà'] },
      ],
    },
  },
  {
    name: 'role/every-line',
    reason: 'every line of Kính gửi is named, in shorter words',
    role: 'addressee',
    holds: (named) => named.names.length > 1 && covers(named),
    examples: {
      yes: [
        {
          ...PARTY,
          to: ['Cấp uỷ các chi bộ trực thuộc', 'Ban Chấp hành Công đoàn, Đoàn Thanh niên Công ty'],
          names: ['cấp uỷ các chi bộ', 'các đoàn thể'],
        },
        {
          ...PARTY,
          to: ['Ban Thường vụ Đảng uỷ Công an tỉnh', 'Đảng uỷ các xã Đồi Cao, Suối Đá'],
          names: ['Ban Thường vụ Đảng uỷ Công an tỉnh', 'đảng uỷ 02 xã'],
        },
      ],
      no: [
        { ...PARTY, to: ['Đảng uỷ Công an xã', 'Đảng uỷ Quân sự xã'], names: ['Đảng uỷ Công an xã'] },
        { ...PARTY, to: MANY, names: ['Công an xã', 'Uỷ ban nhân dân xã'] },
      ],
    },
  },
  {
    name: 'role/body-of-units',
    reason: 'the body of each unit addressed, the units in shorter words',
    role: 'addressee',
    holds: ({ keys, addressed: { line, entries } }) => {
      const [, body = '', units = ''] = BODY_OF_UNITS.exec(keys.length === 1 ? bareOf(keys[0] ?? '') : '') ?? []
      return (
        body !== '' && line.startsWith(`${body} `) && entries.every((entry) => ` ${entry.key} `.includes(` ${units} `))
      )
    },
    examples: {
      yes: [
        {
          ...PARTY,
          to: ['Uỷ ban kiểm tra đảng uỷ các phường, xã và các đảng uỷ trực thuộc Thành uỷ'],
          names: ['uỷ ban kiểm tra các đảng uỷ'],
        },
      ],
      no: [
        { ...PARTY, to: ['Uỷ ban kiểm tra các đảng uỷ xã, các chi uỷ cơ sở'], names: ['uỷ ban kiểm tra các đảng uỷ'] },
      ],
    },
  },
  {
    name: 'role/narrowed',
    reason: 'addressees on a condition',
    role: 'subset',
    holds: (named) => named.qualified && (named.matched.size > 0 || generic(named)),
    examples: {
      yes: [{ ...PARTY, to: UNITS, names: ['các chi bộ chưa gửi báo cáo'], qualified: true }],
      no: [{ ...PARTY, to: UNITS, names: ['các chi bộ trực thuộc'] }],
    },
  },
  {
    name: 'role/whichever',
    reason: 'whichever of the addressees the words fit',
    role: 'subset',
    holds: (named) => written(named) && named.keys.every((key) => WHICHEVER.test(key)),
    examples: {
      yes: [
        { ...PARTY, to: UNITS, names: ['đơn vị nào chưa hoàn thành'] },
        { ...PARTY, to: MANY, names: ['nơi nào không có nhu cầu'] },
      ],
      no: [
        { ...PARTY, to: UNITS, names: ['các đơn vị'] },
        { ...PARTY, to: [], names: ['đơn vị nào chưa hoàn thành'] },
      ],
    },
  },
  {
    name: 'role/named-member',
    reason: 'one of a kind of addressee',
    role: 'subset',
    holds: ({ names, keys, matched, addressed }) =>
      matched.size > 0 && names.some((name, i) => addressed.isNamedMember(name, keys[i] ?? '', matched)),
    examples: {
      yes: [
        { issuer: 'CÔNG ĐOÀN XÃ SƠN HOÀ', to: ['Các tổ công đoàn'], names: ['Tổ công đoàn Khoa Điện'] },
        { ...STATE, to: ['UBND các tỉnh'], names: ['UBND các tỉnh Hà Mẫu và Lam Giang'] },
      ],
      no: [{ issuer: 'CÔNG ĐOÀN XÃ SƠN HOÀ', to: ['Các tổ công đoàn'], names: ['các tổ công đoàn'] }],
    },
  },
  {
    name: 'role/counted',
    reason: 'so many of a kind of addressee',
    role: 'subset',
    holds: ({ keys, matched, addressed }) =>
      keys.some((key) => COUNTED.test(key)) &&
      (matched.size > 0 || keys.every((key) => addressed.isOfKind(key) || UNIT.test(bareOf(key)))),
    examples: {
      yes: [
        { ...PARTY, to: UNITS, names: ['03 chi bộ có tên trong danh sách'] },
        { ...PARTY, to: UNITS, names: ['12 đơn vị còn lại'] },
      ],
      no: [{ ...PARTY, to: UNITS, names: ['các chi bộ'] }],
    },
  },
  {
    name: 'role/all-units',
    reason: 'the Party units addressed, by their kinds',
    role: 'addressee',
    holds: areAllUnits,
    examples: {
      yes: [
        { ...PARTY, to: ['Chi uỷ, bí thư chi bộ các thôn'], names: ['mỗi chi bộ'] },
        { ...PARTY, to: ['Các chi bộ, đảng bộ bộ phận trực thuộc'], names: ['Chi bộ'] },
        { ...PARTY, to: ['Đảng uỷ Công an xã', 'Các chi bộ thôn'], names: ['các đảng uỷ, chi bộ'] },
      ],
      no: [
        { ...PARTY, to: ['Đảng uỷ Công an xã', 'Các chi bộ thôn'], names: ['các chi bộ thôn'] },
        { ...PARTY, to: MANY, names: ['các chi bộ, đảng bộ'] },
      ],
    },
  },
  {
    name: 'role/one-of-two-kinds',
    reason: 'one of the kinds of Party units addressed in one line',
    role: 'subset',
    holds: (named) => named.matched.size > 0 && isPartOfUnits(named),
    examples: {
      yes: [{ ...PARTY, to: ['Cấp uỷ các chi bộ, đảng bộ cơ sở'], names: ['các đảng bộ cơ sở'] }],
      no: [
        { ...PARTY, to: ['Cấp uỷ các chi bộ, đảng bộ cơ sở'], names: ['các chi bộ, đảng bộ'] },
        { ...PARTY, to: ['Các chi bộ, đảng bộ cơ sở'], names: ['các chi bộ'] },
      ],
    },
  },
  {
    name: 'role/all-kinds',
    reason: 'every kind addressed is named',
    role: 'addressee',
    holds: ({ names, addressed }) => addressed.coversKinds(names),
    examples: {
      yes: [{ ...STATE, to: ['Trưởng các khoa lâm sàng', 'Trưởng các phòng chức năng'], names: ['các khoa, phòng'] }],
      no: [{ ...STATE, to: ['Trưởng các khoa lâm sàng', 'Trưởng các phòng chức năng'], names: ['các khoa'] }],
    },
  },
]
