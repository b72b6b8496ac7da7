import { readdir } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadTemplate, type Template } from '../compose/index.js'
import { Trouble } from '../model/errors.js'
import { exists, readBytes, readTextFile } from './files.js'
import { parseYaml, readYaml } from './yaml.js'

/** The templates that come with the toolkit. */
export const BUILT_IN = fileURLToPath(new URL('../../templates', import.meta.url))
const PARTIALS = 'partials'
/** A Word form that stands alone in `templates/`; Word's own lock files begin with a tilde. */
const WORD_FORM = /^[^~.].*\.docx$/iu

/** The day that samples are printed for: their own days stand around it, whatever day it is today. */
export const SAMPLE_DAY = '2026-08-05'
/** The invented unit that samples are printed for. */
export const SAMPLE_UNIT = join(BUILT_IN, 'sample-unit.yaml')

/** Template folders: those of the clerk's own `templates/` first, then the built-in ones. */
function roots(): readonly string[] {
  const own = resolve('templates')
  return own === BUILT_IN ? [BUILT_IN] : [own, BUILT_IN]
}

async function folders(root: string): Promise<readonly string[]> {
  const entries = await readdir(root).catch(() => []) // no own templates: no folder, a file of that name, not readable
  const names = entries.filter((name) => name !== PARTIALS)
  const whole = await Promise.all(names.map((name) => exists(join(root, name, 'manifest.yaml'))))
  const forms = entries.filter((name) => WORD_FORM.test(name)).map((name) => basename(name, extname(name)))
  return [...new Set([...names.filter((_, index) => whole[index]), ...forms])].sort()
}

async function partials(root: string): Promise<Readonly<Record<string, string>>> {
  const folder = join(root, PARTIALS)
  if (!(await exists(folder))) return {}
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md.hbs')).sort()
  const entries = await Promise.all(
    names.map(async (name) => [name.replace(/\.md\.hbs$/u, ''), await readTextFile(join(folder, name))] as const),
  )
  return Object.fromEntries(entries)
}

async function load(root: string, id: string): Promise<Template> {
  const folder = join(root, id)
  if (!(await exists(join(folder, 'manifest.yaml'))))
    return (await import('./word-form.js')).loadWordForm(join(root, `${id}.docx`), id)
  const sample = join(folder, 'sample.yaml')
  const form = join(folder, 'body.docx')
  const word = (await exists(form)) ? await readBytes(form) : undefined
  if (word) (await import('../render/own-word/index.js')).wordFormTags(word, `${id}/body.docx`)
  return loadTemplate({
    id,
    manifest: parseYaml(await readTextFile(join(folder, 'manifest.yaml')), `${basename(folder)}/manifest.yaml`),
    body: word ? '' : await readTextFile(join(folder, 'body.md.hbs')),
    ...(word ? { word } : {}),
    partials: { ...(await partials(BUILT_IN)), ...(root === BUILT_IN ? {} : await partials(root)) },
    sample: (await exists(sample)) ? await readYaml(sample, 'words') : {},
  })
}

export interface TemplateList {
  readonly templates: readonly Template[]
  /** Folders of the clerk's own that hold no sound template; the others work all the same. */
  readonly broken: readonly Trouble[]
}

/** Every template there is, by id; an own template hides a built-in one of the same id. */
export async function listTemplates(): Promise<TemplateList> {
  const found = new Map<string, string>()
  for (const root of roots()) for (const id of await folders(root)) if (!found.has(id)) found.set(id, root)
  const templates: Template[] = []
  const broken: Trouble[] = []
  for (const [id, root] of [...found].sort(([a], [b]) => a.localeCompare(b))) {
    try {
      templates.push(await load(root, id))
    } catch (error) {
      if (!(error instanceof Trouble) || root === BUILT_IN) throw error
      broken.push(error)
    }
  }
  return { templates, broken }
}

export async function requireTemplate(id: string): Promise<Template> {
  for (const root of roots()) if ((await folders(root)).includes(id)) return load(root, id)
  const known = (await Promise.all(roots().map(folders))).flat()
  throw new Trouble('usage', `Không có mẫu nào tên “${id}”.`, `Các mẫu đang có: ${[...new Set(known)].join(', ')}.`)
}
