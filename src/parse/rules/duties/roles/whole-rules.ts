import { bareOf, isGenericKey, PLURAL, withoutHolder } from './organ-keys.js'
import { unitsIn } from './party-units.js'
import { generic, MANY, type Named, PARTY, type RoleRule, STATE, UNITS } from './rule.js'

/** Words that may mean every addressee, whatever its kind. */
const BROAD = /(?:cơ quan|đơn vị|địa phương|quý|toàn tỉnh|đại biểu)|^(?:các )?đồng chí$/u
const isBroad = (key: string): boolean => isGenericKey(key.replace(PLURAL, '')) && BROAD.test(key)
/** A level of schools in a list of them: "Các trường tiểu học, THCS". */
const LEVEL = /^(?:mầm non|tiểu học|trung học cơ sở|trung học phổ thông)$/u
const GRASSROOTS = /^(?:các |mỗi |từng )?(?:cơ sở|tổ chức) (hội|đoàn)(?: cơ sở)?$/u

/** "các đại biểu" are all who are invited, unless a line of its own names them. */
const DELEGATES = /^đại biểu(?= |$)/u
const isDelegateLine = ({ keys, addressed: { entries } }: Named): boolean =>
  keys.every((key) => DELEGATES.test(key.replace(PLURAL, ''))) &&
  entries.some((entry) => DELEGATES.test(entry.key)) &&
  entries.some((entry) => !DELEGATES.test(entry.key))

/** A line of Party units word for word ("các chi bộ, đảng bộ cơ quan"). */
const isUnitLine = ({ keys, addressed: { entries } }: Named): boolean =>
  keys.every((key) => unitsIn(key).size > 0 && entries.some((entry) => entry.key === key.replace(PLURAL, '')))

/** The whole of Kính gửi in other words, or one of its parties. */
export const wholeRules: readonly RoleRule[] = [
  {
    name: 'role/general-and-named',
    reason: 'all units in general words, with some of them by name',
    role: 'addressee',
    holds: ({ keys, addressed }) =>
      keys.length > 1 &&
      keys.some((key) => isBroad(key)) &&
      keys.every((key) => isBroad(key) || addressed.matches(key.replace(PLURAL, '')).length > 0),
    examples: {
      yes: [
        {
          ...STATE,
          to: ['Các cơ quan, đơn vị dự toán', 'UBND các xã, thị trấn', 'Các trường học'],
          names: ['các cơ quan, đơn vị', 'UBND các xã, thị trấn'],
        },
      ],
      no: [{ ...STATE, to: ['Các cơ quan, đơn vị dự toán', 'UBND các xã'], names: ['UBND các xã'] }],
    },
  },
  {
    name: 'role/heads-of-all',
    reason: 'those who lead each kind of the only line of Kính gửi',
    role: 'addressee',
    holds: ({ keys, addressed: { line, entries } }) => {
      const kinds = keys.map((key) => bareOf(withoutHolder(key)))
      return (
        line !== '' &&
        keys.length > 1 &&
        keys.every((key) => withoutHolder(key) !== key) &&
        entries.every(({ key }) => LEVEL.test(key) || kinds.some((kind) => key.startsWith(kind)))
      )
    },
    examples: {
      yes: [
        {
          ...STATE,
          to: ['Các trường tiểu học, THCS, Trung tâm GDNN-GDTX trên địa bàn huyện'],
          names: ['Hiệu trưởng các trường', 'Giám đốc Trung tâm'],
        },
      ],
      no: [
        {
          ...STATE,
          to: ['Các trường tiểu học, THCS, Trung tâm GDNN-GDTX trên địa bàn huyện'],
          names: ['Hiệu trưởng các trường'],
        },
      ],
    },
  },
  {
    name: 'role/grassroots',
    reason: 'the units of the mass organisation that is addressed',
    role: 'addressee',
    holds: ({ keys, addressed: { entries } }) =>
      entries.length > 0 &&
      keys.every((key) => {
        const mass = GRASSROOTS.exec(key)?.[1]
        return mass !== undefined && entries.every((entry) => ` ${entry.key} `.includes(` ${mass} `))
      }),
    examples: {
      yes: [
        { issuer: 'HỘI LHPN HUYỆN SƠN HOÀ', to: ['Ban Thường vụ Hội LHPN các xã, thị trấn'], names: ['các cơ sở Hội'] },
      ],
      no: [
        { issuer: 'HỘI LHPN HUYỆN SƠN HOÀ', to: ['Ban Thường vụ Hội LHPN các xã, thị trấn'], names: ['Công an xã'] },
      ],
    },
  },
  {
    name: 'role/same',
    reason: 'the name stands in Kính gửi',
    role: 'addressee',
    holds: ({ matched, addressed: { entries } }) => matched.size > 0 && matched.size >= entries.length,
    examples: {
      yes: [
        { ...PARTY, to: UNITS, names: ['các chi bộ'] },
        { ...STATE, to: ['UBND các xã, phường'], names: ['Uỷ ban nhân dân các xã, phường'] },
      ],
      no: [{ ...PARTY, to: MANY, names: ['Công an xã'] }],
    },
  },
  {
    name: 'role/one-of-several',
    reason: 'one of several addressees',
    role: 'subset',
    holds: (named) =>
      named.matched.size > 0 &&
      !(generic(named) && named.keys.some((key) => BROAD.test(key)) && !isUnitLine(named) && !isDelegateLine(named)),
    examples: {
      yes: [
        { ...PARTY, to: MANY, names: ['Công an xã'] },
        { ...PARTY, to: ['Công an xã', 'Các chi bộ, đảng bộ cơ quan'], names: ['các chi bộ, đảng bộ cơ quan'] },
        { ...STATE, to: ['Các vị đại biểu HĐND tỉnh', 'Sở Y tế'], names: ['các vị đại biểu'] },
        { ...STATE, to: ['Các Sở: Tài chính, Y tế', 'UBND các xã'], names: ['Sở Tài chính'] },
      ],
      no: [{ ...PARTY, to: MANY, names: ['các cơ quan, đơn vị'] }],
    },
  },
]
