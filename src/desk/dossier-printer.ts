import { compose, type Template } from '../compose/index.js'
import type { DossierPrinter } from '../dossier/index.js'
import type { Draft } from '../model/draft.js'
import type { Profile } from '../model/profile.js'
import type { Unit } from '../model/unit.js'
import { renderPdf } from '../render/index.js'
import { requireTemplate } from './templates.js'

export interface PrinterOptions {
  readonly profile: Profile
  /** Its superior organ and place stand at the head of the index; left out when it is not known. */
  readonly unit?: Unit | undefined
  /** Day of the papers, `YYYY-MM-DD`. */
  readonly date: string
}

/** Prints the papers of a dossier from the templates, the office's own where it has some. */
export function dossierPrinter(options: PrinterOptions): DossierPrinter & { readonly prepare: () => void } {
  const loaded = new Map<string, Promise<Template>>()
  const load = (id: string): Promise<Template> => {
    const template = loaded.get(id) ?? requireTemplate(id)
    loaded.set(id, template)
    return template
  }
  return {
    typeset: (draft) => renderPdf(draft, options.profile),
    fill: async ({ template, data }) => fillCounted(await load(template), data, options),
    /** Loads what most dossiers want before it is asked for; what is wrong with it is told when it is. */
    prepare() {
      for (const id of ['bia-ho-so', 'danh-muc-ho-so']) load(id).catch(() => undefined)
    },
  }
}

/** Fills a template with figures the program counted itself: they are not checked, as those that people type are. */
export function fillCounted(
  template: Template,
  data: Readonly<Record<string, unknown>>,
  { profile, unit, date, open = false }: PrinterOptions & { readonly open?: boolean },
): Draft {
  const unchecked = { ...template, manifest: { ...template.manifest, checks: [] } }
  return compose({ template: unchecked, profile, unit, duties: [], data, date, open }).draft
}
