import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { compose, loadTemplate, type Template } from '../../src/compose/index.js'
import type { Draft } from '../../src/model/draft.js'
import type { Profile } from '../../src/model/profile.js'
import type { Unit } from '../../src/model/unit.js'
import { findForm } from '../../src/office/document-types.js'
import { requireProfile } from '../../src/office/profiles/index.js'

const folder = join(import.meta.dirname, '../../templates')
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8')

export const partials = Object.fromEntries(
  readdirSync(join(folder, 'partials')).map((name) => [name.replace('.md.hbs', ''), read('partials', name)]),
)

export const TEMPLATE_IDS = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'partials')
  .map(({ name }) => name)

const loaded = new Map<string, Template>()

/** A template of `templates/`; checked once in a test file. */
export function template(id: string): Template {
  const known =
    loaded.get(id) ??
    loadTemplate({
      id,
      manifest: parse(read(id, 'manifest.yaml')),
      body: read(id, 'body.md.hbs'),
      partials,
      sample: parse(read(id, 'sample.yaml')),
    })
  loaded.set(id, known)
  return known
}

/** Templates of papers with a number, a signature and Nơi nhận; the others are working forms. */
export const PAPER_IDS = TEMPLATE_IDS.filter((id) => findForm(template(id).manifest.type) === undefined)

export const unit: Unit = {
  kind: 'dang-uy',
  name: 'Đảng uỷ Trung tâm Kiểm định',
  superior: 'Đảng bộ tỉnh Hà Phong',
  superiorOrgan: 'Tỉnh uỷ Hà Phong',
  symbol: 'ĐU',
  place: 'Hà Phong',
  seal: true,
  signatories: [
    { name: 'Người Ký Cũ', position: 'BÍ THƯ', authority: 'T/M ĐẢNG UỶ', to: '2025-12-31' },
    { name: 'Người Ký Mới', position: 'PHÓ BÍ THƯ', authority: 'T/M ĐẢNG UỶ', from: '2026-01-01' },
  ],
  aliases: [],
  traits: [],
  cells: [],
  history: [{ until: '2025-06-30', name: 'Đảng uỷ Trạm Kiểm định', superior: 'Đảng bộ huyện Thử' }],
}

export const hd05 = requireProfile('hd05')
export const hd36 = requireProfile('hd36')

/** A template printed from its own sample in one of the Party forms, on a day of that form. */
export function sampleDraft(id: string, profile: Profile): Draft {
  const date = profile.id === 'hd36' ? '2026-05-20' : '2026-08-05'
  const one = template(id)
  const sample = one.sample as Record<string, unknown>
  const dispatch = { ...(sample.dispatch as object), date: '12/01/2026' }
  return compose({ template: one, profile, unit, data: { ...sample, dispatch }, date, open: false, number: 7 }).draft
}
