import type { Mode, WalkInput } from './walk-shapes.js'

const ASKING_TYPES = new Set(['KH', 'CT', 'HD', 'QĐ', 'QyĐ', 'KL', 'NQ', 'TB', 'CTr', 'CĐ', 'PA', 'TT'])
const TELLING_TYPES = new Set(['BC', 'TTr', 'BB'])

/** How the sentences of a paper are to be taken by its kind and direction, before any heading says otherwise. */
export function baseMode({ header, parties }: WalkInput): Mode {
  const code = header.type?.code ?? ''
  if (ASKING_TYPES.has(code)) return 'asking'
  return TELLING_TYPES.has(code) || parties.isUpward ? 'telling' : 'open'
}
