import type { Duty } from './duty.js'
import type { Mode, WalkInput } from './walk-shapes.js'

const ASKING_TYPES = new Set(['KH', 'CT', 'HD', 'QĐ', 'QyĐ', 'KL', 'NQ', 'TB', 'CTr', 'CĐ', 'PA', 'TT'])
const TELLING_TYPES = new Set(['BC', 'TTr', 'BB'])

/** How the sentences of a paper are to be taken by its kind and direction, before any heading says otherwise. */
export function baseMode({ header, headless, text, parties }: WalkInput): Mode {
  const code = header.type?.code ?? ''
  // a notice by its own words only, not by its title
  if (headless && code === 'TB' && !/^\s{0,9}thông báo/iu.test(text)) return parties.isUpward ? 'telling' : 'open'
  if (ASKING_TYPES.has(code)) return 'asking'
  return TELLING_TYPES.has(code) || parties.isUpward ? 'telling' : 'open'
}

/** In a plan the issuer dates deeds of its own; an office that hands on its chief's conclusions has its part of the tasks. */
export function isOwnTask({ header }: WalkInput, { who, deadlines }: Duty): boolean {
  const type = header.type?.code ?? ''
  return type === 'KH' ? deadlines.length > 0 : /^(?:TB|KL)$/u.test(type) && /^văn phòng/iu.test(who.names[0] ?? '')
}
