/**
 * Public API of `congvan`. Nothing else is public.
 * Pure stages: `readText`, `parse`, `loadTemplate`, `compose`, `compareDispatches`. With bytes in and out:
 * `readDocument`, `renderDocx`, `renderPdf`, `bindDossier` (printed by `dossierPrinter`), `openDossier`, `verifyDossier`.
 * Errors a person can mend are `Trouble`; odd documents are
 * results with diagnostics.
 */
export { type Comparison, compareDispatches } from './compare/index.js'
export {
  type CheckFinding,
  type Composed,
  type ComposeInput,
  compose,
  loadTemplate,
  matchTemplates,
  type Template,
  type TemplateFiles,
} from './compose/index.js'
export { dossierPrinter, type PrinterOptions } from './desk/dossier-printer.js'
export {
  bindDossier,
  type Dossier,
  type DossierItem,
  type DossierPlan,
  type DossierPrinter,
  DossierRecord,
  type FrontPaper,
  type GivenBack,
  type OpenedDossier,
  openDossier,
  type Verdict,
  verifyDossier,
} from './dossier/index.js'
export type { Diagnostic, Repair } from './model/diagnostic.js'
export type { Addressee, Citation, Deadline, Header, Obligation, Recipient } from './model/dispatch.js'
export { Dispatch, dispatchJsonSchema } from './model/dispatch.js'
export type { Draft, Paper } from './model/draft.js'
export { EXIT_CODES, Trouble, type TroubleKind } from './model/errors.js'
export type { Profile, Rule } from './model/profile.js'
export { ROLES, type Role } from './model/roles.js'
export type { SourceDocument } from './model/source-document.js'
export type { Certainty, Found, Span } from './model/span.js'
export type { Block, Inline, Tree } from './model/tree.js'
export { Unit } from './model/unit.js'
export { PROFILES, profileFor, requireProfile } from './office/profiles/index.js'
export { parse } from './parse/index.js'
export { readDocument, readText } from './read/index.js'
export { renderDocx, renderPdf } from './render/index.js'
