import { Trouble } from '../../model/errors.js'
import type { Profile } from '../../model/profile.js'
import { hd05 } from './hd05.js'
import { hd36 } from './hd36.js'
import { nd30 } from './nd30.js'

/** The official forms known, in order of their first day. Add a form: one file with its figures and one entry here. */
export const PROFILES: readonly Profile[] = [hd36, nd30, hd05]

/**
 * The form in force for papers dated `date` (`YYYY-MM-DD`); undefined when none of the regime was in force that day.
 */
export function profileFor(date: string, regime: Profile['regime'] = 'party'): Profile | undefined {
  return PROFILES.find((p) => p.regime === regime && p.from <= date && (p.to === null || date <= p.to))
}

/** The form with this id; throws Trouble('usage') naming the known ones. */
export function requireProfile(id: string): Profile {
  const found = PROFILES.find((profile) => profile.id === id)
  if (found) return found
  const known = PROFILES.map((profile) => `${profile.id} (${profile.name})`).join('; ')
  throw new Trouble('usage', `Không có thể thức nào mang mã “${id}”.`, `Chọn một trong các mã: ${known}.`)
}
