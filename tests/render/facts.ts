import type { Dispatch } from '../../src/model/dispatch.js'
import type { Draft } from '../../src/model/draft.js'
import type { Role } from '../../src/model/roles.js'
import type { Block, Grid, Inline, RoleBlock } from '../../src/model/tree.js'

/** What a paper says of itself: what was put in, or what reading the printed file gives back. */
export interface Facts {
  readonly superior: string
  readonly issuer: string
  readonly notation: string
  readonly place: string
  readonly date: string
  /** Trích yếu, under the number or under the type name. */
  readonly subject: string
  readonly addressees: readonly string[]
  readonly distribution: readonly string[]
  readonly authority: string
  readonly position: string
  readonly signer: string
  /** Rows of every table, cells joined by “|”. */
  readonly rows: readonly string[]
}
export type Fact = keyof Facts

export function words(children: readonly Inline[]): string {
  return children
    .map((child) =>
      child.type === 'text'
        ? child.value
        : child.type === 'missing'
          ? `[CẦN BỔ SUNG: ${child.value}]`
          : child.type === 'break'
            ? ' '
            : words(child.children),
    )
    .join('')
}

/** Capitals and spaces are matters of form. */
export const same = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toUpperCase()
/** How a subject begins is a matter of form too; the reader leaves it out. */
const subjectWords = (text: string): string => same(text).replace(/^(?:VỀ VIỆC|V\/V) /u, '')
const bare = (line: string): string => same(line.replace(/^[-–]\s*/u, '').replace(/[.;,]$/u, ''))

function rolesOf(blocks: readonly Block[]): readonly RoleBlock[] {
  return blocks.flatMap((block) => (block.type === 'role' ? [block, ...rolesOf(block.children)] : []))
}

function linesOf(blocks: readonly RoleBlock[], role: Role): readonly string[] {
  return blocks
    .filter((block) => block.role === role && block.side !== 'left')
    .flatMap((block) => block.children.map((child) => (child.type === 'paragraph' ? words(child.children) : '')))
}

function gridsOf(blocks: readonly Block[]): readonly Grid[] {
  return blocks.flatMap((block) =>
    block.type === 'table' ? [block] : block.type === 'role' ? gridsOf(block.children) : [],
  )
}

export const rowsOf = (grids: readonly Grid[]): readonly string[] =>
  grids.flatMap(({ rows }) => rows.map((row) => row.map((cell) => same(words(cell))).join('|')))

/** The facts of the draft: what went into the file. */
export function given({ papers }: Draft): Facts {
  const [main] = papers
  const roles = rolesOf(main?.blocks ?? [])
  const line = (role: Role): string => same(linesOf(roles, role).join(' '))
  const [place = '', day = ''] = linesOf(roles, 'place-date')
    .join(' ')
    .split(/, ?ngày/u)
  const [, d = '', m = '', y = ''] = /(\d+) tháng (\d+) năm (\d+)/u.exec(day) ?? []
  const [opening = '', ...more] = linesOf(roles, 'addressees')
  const first = opening.replace(/^[^:]{0,40}:\s*/u, '')
  return {
    superior: line('superior'),
    issuer: line('issuer'),
    notation: same(
      linesOf(roles, 'number')
        .join(' ')
        .replace(/^Số\s?:?\s*/u, ''),
    ),
    place: same(place),
    date: y === '' ? '' : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
    subject: subjectWords([...linesOf(roles, 'subject'), ...linesOf(roles, 'title')].join(' ')),
    addressees: [first, ...more].map(bare).filter((name) => name !== ''),
    distribution: linesOf(roles, 'distribution').map(bare),
    authority: line('authority'),
    position: line('position'),
    signer: line('signer'),
    rows: rowsOf(papers.flatMap(({ blocks }) => gridsOf(blocks))),
  }
}

/** The facts of the parsed file: what came out again. */
export function found(dispatch: Dispatch, blocks: readonly Block[]): Facts {
  const { header, signature } = dispatch
  const said = (value: { readonly value: string } | null): string => same(value?.value ?? '')
  return {
    superior: said(header.superior),
    issuer: said(header.issuer),
    notation: same(header.notation ?? ''),
    place: said(header.place),
    date: header.date?.value ?? '',
    subject: subjectWords(said(header.subject)),
    addressees: dispatch.addressees.map(({ name }) => bare(name)),
    distribution: dispatch.distribution.map(({ name, purpose }) =>
      bare(purpose === null ? name : `${name} (${purpose})`),
    ),
    authority: said(signature.authority),
    position: said(signature.position),
    signer: said(signature.name),
    rows: rowsOf(gridsOf(blocks)),
  }
}
