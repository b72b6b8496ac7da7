import type { Dispatch, Obligation } from '../model/dispatch.js'
import type { Profile } from '../model/profile.js'
import type { Unit } from '../model/unit.js'
import type { Data } from './data.js'
import type { Template } from './template.js'

/** What one paper is composed from. */
export interface ComposeInput {
  readonly template: Template
  readonly profile: Profile
  readonly unit: Unit | undefined
  /** The dispatch being answered and those of its duties that this paper answers. */
  readonly dispatch?: Dispatch | undefined
  readonly duties?: readonly Obligation[]
  /** What the clerk gave, unchecked. */
  readonly data?: unknown
  readonly rows?: readonly Data[]
  /** Day of the paper, `YYYY-MM-DD`; `open` leaves the day blank for the signing. */
  readonly date: string
  readonly open: boolean
  readonly number?: number | undefined
}
