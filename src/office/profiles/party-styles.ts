import type { Rule, StylePart, Sureness, TypeStyle } from '../../model/profile.js'
import type { Role } from '../../model/roles.js'
import { type } from './rule.js'

/**
 * The type table of Party papers. Both guidelines share every figure: HD 36 prints it in its phụ lục 3 (read);
 * the phụ lục 2 of HD 05 was not found, its figures come from one independent source and from measuring the
 * elements of its own scan, or (`unseen`) are carried over from HD 36.
 */
export interface TypeTable {
  readonly rule: <T>(value: T, article: string, sureness?: Sureness) => Rule<T>
  readonly article: string
  /** Sureness of rows measured or seen, and of rows only carried over. */
  readonly seen: Sureness
  readonly unseen: Sureness
}

const CAPS_BOLD = { caps: true, bold: true } as const

export function partyStyles({ rule, article, seen, unseen }: TypeTable): {
  readonly [R in Role]?: Rule<TypeStyle>
} {
  const row = (style: TypeStyle, sureness = seen) => rule(style, article, sureness)
  return {
    motto: row(type(15, 'center', CAPS_BOLD)),
    superior: row(type(14, 'center', { caps: true })),
    issuer: row(type(14, 'center', CAPS_BOLD)),
    number: row(type(14, 'center')),
    'place-date': row(type(14, 'center', { italic: true })),
    'type-name': row(type([15, 16], 'center', CAPS_BOLD)),
    title: row(type([14, 15], 'center', { bold: true })),
    subject: row(type(12, 'center', { italic: true }), unseen),
    addressees: row(type(14, 'center', { italic: true }), unseen),
    basis: row(type([14, 15], 'justify')),
    body: row(type([14, 15], 'justify')),
    section: row(type([14, 15], 'justify')),
    authority: row(type(14, 'center', CAPS_BOLD)),
    position: row(type(14, 'center', { caps: true })),
    signer: row(type(14, 'center', { bold: true })),
    distribution: row(type(14, 'left', { underline: true })),
    secrecy: row(type(14, 'center', CAPS_BOLD), 'uncertain'),
    urgency: row(type(14, 'center', CAPS_BOLD), unseen),
    circulation: row(type(12, 'right', CAPS_BOLD), unseen),
    draft: row(type(14, 'center', { italic: true }), unseen),
    contact: row(type(10, 'center'), unseen),
    // The table has no row for appendices.
    'annex-label': row(type(14, 'center', { bold: true }), 'uncertain'),
    'annex-title': row(type(14, 'center', { bold: true }), 'uncertain'),
    'annex-reference': row(type(14, 'center', { italic: true }), 'uncertain'),
    'page-number': row(type(14, 'center')),
  }
}

export function partyParts({ rule, article, seen, unseen }: TypeTable): {
  readonly [P in StylePart]: Rule<TypeStyle>
} {
  return {
    'motto-second': rule(type(15, 'center', CAPS_BOLD), article, seen),
    addressee: rule(type(14, 'left'), article, unseen),
    recipient: rule(type(12, 'left'), article, seen),
    // No figure for tables in either table: 12 pt as printed by offices.
    'table-head': rule(type([12, 14], 'center', { bold: true }), article, 'uncertain'),
    'table-cell': rule(type([12, 14], 'left'), article, 'uncertain'),
  }
}
