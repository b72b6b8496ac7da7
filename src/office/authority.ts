import type { UNIT_KINDS } from '../model/unit.js'

/** Kinds of papers an organ may not issue, as far as the rule was read; nothing is said of organs whose article was not. */
export interface Authority {
  readonly issuer: string
  readonly article: string
  /** Names of document types. */
  readonly never: readonly string[]
}

type UnitKind = (typeof UNIT_KINDS)[number]
const ARTICLE = 'Quy định 399-QĐ/TW, Điều 11'
/** Before this day Quy định 66-QĐ/TW held, whose article on cells was not read. */
const IN_FORCE = '2026-01-09'

const CELL: Authority = {
  issuer: 'chi bộ',
  article: ARTICLE,
  never: ['Chỉ thị', 'Thông tri', 'Hướng dẫn', 'Quy định'],
}

/**
 * Who may not issue what at the base. A committee above the base may issue more, and its articles were not read: a
 * `dang-uy` is therefore never refused here, its office knows.
 */
const AUTHORITIES: ReadonlyMap<UnitKind, Authority> = new Map([
  ['chi-bo', CELL],
  ['chi-bo-co-so', CELL],
])

/** The rule by which an organ may not issue papers of a type on a day; undefined when none is known. */
export function forbids(kind: UnitKind, typeName: string, date: string): Authority | undefined {
  const authority = date < IN_FORCE ? undefined : AUTHORITIES.get(kind)
  return authority?.never.includes(typeName) ? authority : undefined
}
