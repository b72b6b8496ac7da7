import { isOwnBody, isSister } from './issuing.js'
import { bareOf, hasGenericHead, PLURAL } from './organ-keys.js'
import { isPartyUnitOf } from './party-units.js'
import { first, type Named, PARTY, type RoleRule, STATE, UNITS, written } from './rule.js'

const PERSON = /^(?:[Cc]ác )?(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à) \p{Lu}\p{Ll}{0,6} \p{Lu}/u
const MASS =
  /^(?:các |ban chấp hành |ban thường vụ |bch |thường trực |lãnh đạo )*(?:đoàn thể|đoàn thanh niên|đoàn khối|đoàn tncs|tỉnh đoàn|huyện đoàn|thành đoàn|đoàn xã|đoàn phường|công đoàn|liên đoàn|hội (?!đồng)|hội$|ủy ban mặt trận|mttq|mặt trận|tổ chức chính trị xã hội|ban công tác mặt trận|chi hội)/u
const ENTERPRISE =
  /^(?:tổng công ty|công ty|tập đoàn|ngân hàng|điện lực|trường (?:đại học|cao đẳng)|đại học|học viện)(?= |$)/u
const OUTSIDE =
  /^(?:ủy ban|hội đồng|công an|sở|bộ|chính quyền|ông|bà|đồng chí|người|khách hàng|doanh nghiệp|nhà thầu|hãng|hộ|nhân viên|cán bộ|văn phòng)(?= |$)/u
/** "các đơn vị miền núi", "hai đơn vị": units of the paper, not organs of the world such as "các cơ quan báo chí". */
/** "Uỷ ban Kiểm tra công đoàn cơ sở" where the công đoàn cơ sở are addressed. */
const isBodyOfAddressee = (key: string, { addressed, issuing }: Named): boolean => {
  const of = /^(?:ủy ban kiểm tra|văn phòng|ban tổ chức|ban tuyên giáo) (.{4,60})$/u.exec(key)?.[1]
  return of !== undefined && of.split(' ').length > 2 && addressed.isOfKind(of) && !issuing.is(of)
}
const isUnitWith = (key: string): boolean => /^(?:đơn vị|địa phương|nơi)(?: |$)/u.test(bareOf(key))

/** Organs by their names. */
export const organRules: readonly RoleRule[] = [
  {
    name: 'role/issuer',
    reason: 'the issuing organ itself',
    role: 'issuer',
    holds: ({ names, issuing }) =>
      names.some((name) => issuing.is(name) || issuing.is(/\(([^()]{4,60})\)/u.exec(name)?.[1] ?? '')),
    examples: {
      yes: [
        { ...PARTY, to: UNITS, names: ['Ban Thường vụ Đảng uỷ xã'] },
        { issuer: 'SỞ NỘI VỤ', regime: 'state', to: ['UBND các xã'], names: ['Ban Thi đua (Sở Nội vụ)'] },
      ],
      no: [{ ...PARTY, to: UNITS, names: ['Uỷ ban nhân dân xã'] }],
    },
  },
  {
    name: 'role/of-a-kind',
    reason: 'one of a kind of addressee',
    role: 'subset',
    holds: (named) => named.keys.some((key) => named.addressed.isOfKind(key)),
    examples: {
      yes: [
        {
          issuer: 'BỆNH VIỆN ĐA KHOA TỈNH',
          regime: 'state',
          to: ['Trưởng các khoa lâm sàng'],
          names: ['Khoa Sơ sinh'],
        },
        { ...STATE, to: ['Sở Y tế', 'Trưởng các phòng nghiệp vụ'], names: ['Phòng Tổ chức'] },
        { ...PARTY, to: ['Ban quản lý nhà văn hoá các thôn', 'Công an xã'], names: ['thôn Bản Lũng'] },
      ],
      no: [
        { ...STATE, to: ['UBND các xã, phường', 'Sở Y tế'], names: ['Uỷ ban nhân dân huyện Sông Mã'] },
        { ...PARTY, to: UNITS, names: ['Văn phòng Đảng uỷ'] },
      ],
    },
  },
  {
    name: 'role/person',
    reason: 'a person of the issuing side',
    role: 'issuer',
    holds: ({ names }) => PERSON.test(names[0] ?? ''),
    examples: {
      yes: [{ ...PARTY, to: UNITS, names: ['đồng chí Lê Thị Mẫu'] }],
      no: [{ ...PARTY, to: UNITS, names: ['đồng chí Bí thư'] }],
    },
  },
  {
    name: 'role/agency',
    reason: 'one of the agencies addressed in one word',
    role: 'subset',
    holds: ({ keys, addressed }) => keys.every((key) => addressed.holdsAgencies(key)),
    examples: {
      yes: [{ ...STATE, to: ['Các sở, ban, ngành tỉnh', 'UBND các xã'], names: ['Công an tỉnh'] }],
      no: [{ ...STATE, to: ['UBND các xã'], names: ['Công an tỉnh'] }],
    },
  },
  {
    name: 'role/mass-organisation',
    reason: 'a mass organisation that is not addressed',
    role: 'third-party',
    holds: (named) => named.issuing.regime !== 'union' && MASS.test(first(named)),
    examples: {
      yes: [{ ...PARTY, to: UNITS, names: ['Uỷ ban Mặt trận Tổ quốc Việt Nam xã'] }],
      no: [
        { ...STATE, to: ['UBND các xã'], names: ['Văn phòng HĐND và UBND tỉnh'] },
        { ...STATE, to: ['UBND các xã'], names: ['Phòng Văn hoá - Xã hội'] },
      ],
    },
  },
  {
    name: 'role/sister',
    reason: 'another body of the organ above, not of the issuer',
    role: 'third-party',
    holds: (named) => isSister(first(named), named.issuing),
    examples: {
      yes: [
        {
          issuer: 'BAN TỔ CHỨC',
          superior: 'TỈNH UỶ LAM GIANG',
          regime: 'party',
          to: UNITS,
          names: ['Văn phòng Tỉnh uỷ'],
        },
        {
          issuer: 'VĂN PHÒNG',
          superior: 'UBND HUYỆN SƠN HOÀ',
          regime: 'state',
          to: [],
          names: ['Phòng Tài chính - Kế hoạch'],
        },
      ],
      no: [{ ...PARTY, to: UNITS, names: ['Ban Xây dựng Đảng'] }],
    },
  },
  {
    name: 'role/unit-of-enterprise',
    reason: 'a unit of the enterprise, whose units are addressed',
    role: 'subset',
    holds: ({ addressed, issuing, keys }) =>
      addressed.holdsUnits &&
      ENTERPRISE.test(issuing.issuer) &&
      keys.every((key) => !hasGenericHead(bareOf(key)) && !OUTSIDE.test(bareOf(key))),
    examples: {
      yes: [
        {
          issuer: 'CÔNG TY ĐIỆN LỰC SƠN HOÀ',
          regime: 'state',
          to: ['Các đơn vị trực thuộc'],
          names: ['Điện lực Nà Lừa'],
        },
      ],
      no: [
        {
          issuer: 'CÔNG TY ĐIỆN LỰC SƠN HOÀ',
          regime: 'state',
          to: ['Các đơn vị trực thuộc'],
          names: ['UBND xã Đồi Cao'],
        },
        { ...STATE, to: ['Các đơn vị trực thuộc'], names: ['Điện lực Nà Lừa'] },
      ],
    },
  },
  {
    name: 'role/own-body',
    reason: 'an advisory body of the issuer',
    role: 'issuer',
    holds: (named) => isOwnBody(first(named), named.issuing) && !isBodyOfAddressee(first(named), named),
    examples: {
      yes: [
        { ...PARTY, to: UNITS, names: ['Ban Xây dựng Đảng'] },
        { issuer: 'BỘ XÂY DỰNG', regime: 'state', to: ['UBND các tỉnh'], names: ['Cục Quản lý nhà'] },
      ],
      no: [
        { ...PARTY, to: UNITS, names: ['Ban Chỉ huy Quân sự xã'] },
        { issuer: 'SỞ NỘI VỤ', regime: 'state', to: ['Sở Y tế'], names: ['Phòng Nội vụ các huyện'] },
        { ...PARTY, to: UNITS, names: ['Phòng Kinh tế xã'] },
      ],
    },
  },
  {
    name: 'role/party-unit',
    reason: 'one of the Party units addressed',
    role: 'subset',
    holds: ({ keys, addressed: { entries } }) =>
      keys.every((key) => entries.some((entry) => entry.isClass && isPartyUnitOf(key, entry))),
    examples: {
      yes: [{ ...PARTY, to: ['Cấp uỷ các chi bộ, đảng bộ trực thuộc'], names: ['Đảng uỷ Công an xã'] }],
      no: [{ ...STATE, to: ['UBND các xã'], names: ['Đảng uỷ Công an tỉnh'] }],
    },
  },
  {
    name: 'role/kind-of-addressee',
    reason: 'a kind of addressee',
    role: 'subset',
    holds: (named) =>
      written(named) &&
      (named.addressed.allGeneric
        ? PLURAL.test(first(named)) || hasGenericHead(first(named))
        : isUnitWith(first(named))),
    examples: {
      yes: [
        { ...PARTY, to: ['Cấp uỷ các tổ chức cơ sở đảng'], names: ['các trường học'] },
        { ...STATE, to: ['Sở Y tế', 'UBND các xã'], names: ['các đơn vị vùng cao'] },
      ],
      no: [{ ...STATE, to: ['Sở Y tế', 'UBND các xã'], names: ['các doanh nghiệp'] }],
    },
  },
  {
    name: 'role/no-kinh-gui',
    reason: 'no Kính gửi: all of that kind',
    role: 'addressee',
    holds: (named) => !written(named) && PLURAL.test(first(named)) && hasGenericHead(first(named).replace(PLURAL, '')),
    examples: {
      yes: [{ ...PARTY, to: [], names: ['các chi bộ còn sinh hoạt ghép'] }],
      no: [{ ...PARTY, to: [], names: ['Đảng uỷ Uỷ ban nhân dân xã'] }],
    },
  },
  {
    name: 'role/other',
    reason: 'an organ that is not addressed',
    role: 'third-party',
    holds: () => true,
    examples: {
      yes: [
        { ...PARTY, to: UNITS, names: ['Uỷ ban nhân dân xã'] },
        { ...STATE, to: ['UBND các xã, phường'], names: ['Điện lực Sơn Hoà'] },
      ],
      no: [{ ...PARTY, to: UNITS, names: ['Chi bộ thôn Nà Lừa'] }],
    },
  },
]
