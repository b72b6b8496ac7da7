/**
 * The states of the line sequence: a phase of the paper and a role in it. Phases only go forward, so a line that looks
 * like a heading in the middle of the content stays content; inside a phase the order is free, because two-column
 * heads and feet are read in any order.
 */
export const PHASES = ['head', 'address', 'content', 'foot', 'appended'] as const
export type Phase = (typeof PHASES)[number]

export const LINE_ROLES = [
  'organ',
  'motto',
  'number',
  'place-date',
  'type-name',
  'subject',
  'headline', // what a web page prints over a paper without its letterhead
  'label', // secrecy, urgency, circulation, draft
  'mark', // star, rule, (đã ký)
  'opening', // the line with Kính gửi
  'addressees', // what follows it
  'body',
  'distribution',
  'authority',
  'position',
  'signer',
  'furniture', // page number, running head
  'stamp',
  'hand-note',
] as const
export type LineRole = (typeof LINE_ROLES)[number]

export interface State {
  readonly phase: Phase
  readonly role: LineRole
}

const NOISE: readonly LineRole[] = ['furniture', 'stamp', 'hand-note']
const ROLES_OF: Readonly<Record<Phase, readonly LineRole[]>> = {
  head: ['organ', 'motto', 'number', 'place-date', 'type-name', 'subject', 'headline', 'label', 'mark', ...NOISE],
  address: ['opening', 'addressees', 'mark', ...NOISE],
  content: ['body', 'mark', ...NOISE],
  // A number stamped last stands behind the signature in the layer of text.
  foot: ['distribution', 'authority', 'position', 'signer', 'number', 'mark', ...NOISE],
  appended: ['body'],
}

export const STATES: readonly State[] = PHASES.flatMap((phase) => ROLES_OF[phase].map((role) => ({ phase, role })))

/** What it costs to begin with a phase: most papers begin with a head, pasted text with its content. */
const START: Readonly<Record<Phase, number>> = {
  head: 0,
  address: -1,
  content: -1.5,
  foot: -6,
  appended: -99,
}

/** What it costs to pass from one phase to a later one; what is not listed cannot happen. */
const FORWARD: Readonly<Partial<Record<`${Phase}>${Phase}`, number>>> = {
  'head>address': 0,
  'head>content': -1,
  'head>foot': -8,
  'address>content': 0,
  'address>foot': -6,
  'content>foot': -1.5,
  'foot>appended': -3.5,
}

/** What commonly follows what inside a phase; pairs not listed are neutral. */
const FOLLOWS: Readonly<Partial<Record<`${LineRole}>${LineRole}`, number>>> = {
  'organ>organ': 0.8,
  'organ>number': 0.5,
  'organ>mark': 0.5,
  'motto>place-date': 0.5,
  'motto>motto': 0.5,
  'number>subject': 2,
  'mark>number': 0.5,
  'type-name>subject': 2.5,
  'subject>subject': 1.2,
  'place-date>subject': -0.5,
  'organ>subject': -2,
  'motto>subject': -2,
  'subject>organ': -1,
  'number>organ': -1,
  'opening>addressees': 1,
  'addressees>addressees': 1,
  'body>body': 0.6,
  'stamp>stamp': 1.5,
  'hand-note>hand-note': 1.5,
  'distribution>distribution': 0.6,
  'authority>position': 1,
  'authority>signer': 0.5,
  'position>signer': 1,
  'position>mark': 0.5,
  'mark>signer': 0.5,
  'signer>signer': -2,
  'signer>position': -1,
  'signer>authority': -2,
}

const index = (phase: Phase): number => PHASES.indexOf(phase)

/** In the foot a number stands behind these. */
const BEFORE_NUMBER: readonly LineRole[] = ['signer', 'position', 'number', 'distribution', ...NOISE]

function transition(from: State, to: State): number {
  if (index(to.phase) < index(from.phase)) return Number.NEGATIVE_INFINITY
  // Addressees stand behind the words Kính gửi, and these are said once.
  if (to.phase === 'address' && (to.role === 'opening') === (from.phase === 'address')) return Number.NEGATIVE_INFINITY
  if (to.phase === 'foot' && to.role === 'number' && !BEFORE_NUMBER.includes(from.role)) return Number.NEGATIVE_INFINITY
  if (from.phase === to.phase) return FOLLOWS[`${from.role}>${to.role}`] ?? 0
  const step = FORWARD[`${from.phase}>${to.phase}`]
  if (step === undefined) return Number.NEGATIVE_INFINITY
  // A type name without Kính gửi is followed by its content; a bare number is not.
  return step + (from.phase === 'head' && to.phase === 'content' && from.role === 'organ' ? -1 : 0)
}

export const START_SCORES: Float64Array = Float64Array.from(STATES, (state) =>
  state.phase === 'address' && state.role !== 'opening' ? -99 : START[state.phase],
)
/** Row-major: `TRANSITIONS[from * STATES.length + to]`. */
export const TRANSITIONS: Float64Array = Float64Array.from(
  STATES.flatMap((from) => STATES.map((to) => transition(from, to))),
)

/** Score of a line in a role before any feature speaks: content is the default, everything else needs evidence. */
export const BASE: Readonly<Record<LineRole, number>> = {
  organ: -2.5,
  motto: -4,
  number: -4,
  'place-date': -4,
  'type-name': -4,
  subject: -1.5,
  headline: -60,
  label: -4,
  mark: -3,
  opening: -20,
  addressees: -2,
  body: 1,
  distribution: -2,
  authority: -3,
  position: -3,
  signer: -3,
  furniture: -4,
  stamp: -4,
  'hand-note': -3.5,
}
