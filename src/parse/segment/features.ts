import type { Feature } from './feature.js'
import { ADDRESS_FEATURES } from './features-address.js'
import { CONTENT_FEATURES } from './features-content.js'
import { FOOT_FEATURES } from './features-foot.js'
import { HEAD_FEATURES } from './features-head.js'
import { LIFTED_FEATURES } from './features-lifted.js'
import { ORGAN_FEATURES } from './features-organ.js'

/** All reasons a line is given a role for. Scores add up; the sequence of roles decides (see states.ts). */
export const FEATURES: readonly Feature[] = [
  ...HEAD_FEATURES,
  ...ORGAN_FEATURES,
  ...ADDRESS_FEATURES,
  ...CONTENT_FEATURES,
  ...LIFTED_FEATURES,
  ...FOOT_FEATURES,
]
