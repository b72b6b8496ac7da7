import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { compose } from '../../src/compose/index.js'
import type { Draft } from '../../src/model/draft.js'
import type { Profile } from '../../src/model/profile.js'
import { Unit } from '../../src/model/unit.js'
import { requireProfile } from '../../src/office/profiles/index.js'
import { renderDocx, renderPdf } from '../../src/render/index.js'
import { hd05, hd36, PAPER_IDS, TEMPLATE_IDS, template } from '../compose/fixtures.js'

/** One template in one official form, filled from its own sample. */
export interface Print {
  /** `hd05/phuc-dap` */
  readonly name: string
  readonly id: string
  readonly profile: Profile
  readonly draft: Draft
}

export const nd30 = requireProfile('nd30')

/** State papers are written by bodies outside the Party: by templates that such a body may use. */
const office: Unit = {
  kind: 'khac',
  name: 'Ủy ban nhân dân phường Thử Nghiệm',
  superior: 'Ủy ban nhân dân tỉnh Hà Phong',
  symbol: 'UBND-VP',
  place: 'Thử Nghiệm',
  seal: true,
  archive: 'VT',
  signatories: [{ name: 'Trần Văn Mẫu', position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' }],
  aliases: [],
  traits: [],
  cells: [],
  history: [],
}

/** The unit that `congvan draft MẪU --sample` prints for. */
const sampleUnit = Unit.parse(
  parse(readFileSync(join(import.meta.dirname, '../../templates/sample-unit.yaml'), 'utf8')),
)

/** A template filled from its own sample, on a day its official form was in force. */
function draftOf(id: string, profile: Profile, unit: Unit): Draft {
  const one = template(id)
  const sample = one.sample as Record<string, unknown>
  const data = { ...sample, dispatch: { ...(sample.dispatch as object), date: '12/01/2026' } }
  const date = profile.id === 'hd36' ? '2026-05-20' : '2026-08-05'
  return compose({ template: one, profile, unit, data, date, open: false, number: 7 }).draft
}

const party = [hd36, hd05].flatMap((profile) =>
  TEMPLATE_IDS.map((id) => ({ id, profile, draft: draftOf(id, profile, sampleUnit) })),
)
const state = TEMPLATE_IDS.filter((id) => template(id).manifest.issuers.includes('khac')).map((id) => ({
  id,
  profile: nd30,
  draft: draftOf(id, nd30, office),
}))

/** Every template × official form; found by listing `templates/`, so that a new template is tested by being there. */
export const PRINTS: readonly Print[] = [...party, ...state].map((print) => ({
  ...print,
  name: `${print.profile.id}/${print.id}`,
}))

/** Those with a number, a signature and Nơi nhận; the others are working forms. */
export const PAPERS: readonly Print[] = PRINTS.filter(({ id }) => PAPER_IDS.includes(id))

export type Format = 'docx' | 'pdf'
const made = new Map<string, Promise<Uint8Array>>()

/** The printed file; made once in a test file. */
export function printed({ name, draft, profile }: Print, format: Format): Promise<Uint8Array> {
  const key = `${name}.${format}`
  const known = made.get(key) ?? (format === 'pdf' ? renderPdf(draft, profile) : renderDocx(draft, profile))
  made.set(key, known)
  return known
}
