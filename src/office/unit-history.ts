import type { Signatory, Unit } from '../model/unit.js'

/**
 * The unit as it was on a day. An entry of `history` holds until its day, inclusive, for what it names; what it does not
 * name was as in the next later entry, or as today.
 */
export function unitOn(unit: Unit, date: string): Unit {
  const past = unit.history.filter(({ until }) => date <= until).sort((a, b) => b.until.localeCompare(a.until))
  return past.reduce<Unit>((later, { until: _until, ...entry }) => {
    const named = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined))
    // Who received papers then is not known from who receives them now: an earlier superior comes with its own organ.
    const { superiorOrgan, ...rest } = later
    const kept = entry.superior === undefined && superiorOrgan !== undefined ? { superiorOrgan } : {}
    return { ...rest, ...kept, ...named }
  }, unit)
}

function inOffice({ from, to }: Signatory, date: string): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to)
}

/** Who may sign on a day, the usual one first: those whose term holds it. */
export function signatoriesOn(unit: Unit, date: string): readonly Signatory[] {
  return unit.signatories.filter((signatory) => inOffice(signatory, date))
}
