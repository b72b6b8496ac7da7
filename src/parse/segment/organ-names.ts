import { UNFINISHED_NAMES } from '../../office/organs.js'
import { beginsOrganName, goesOnWithName } from './feature.js'
import { fold } from './fold.js'

/** A heading line that belongs to an organ's name. */
export interface OrganLine {
  readonly text: string
  readonly bold: boolean
  /** A blank line stood before it. */
  readonly apart: boolean
  /** A letter read for another was put right before. */
  readonly mended?: boolean
}

const UNFINISHED = new Set(UNFINISHED_NAMES)
const OPEN_END = /(?:[-–,]|(?:^| )(?:va|cac|cua))$/u
/** The title of who signs for an organ is part of its name where it stands over it (CHỦ TỊCH / UỶ BAN NHÂN DÂN TỈNH). */
export const HEADS_ORGAN = /^(?:chu tich|truong ban|thu truong)$/u
/** May end a name (UBND TỈNH) or wait for the place. */
const MAY_GO_ON = /(?:^| )(?:tinh|thanh pho|huyen|xa|phuong|nhan dan|co quan)$/u

/**
 * Joins the lines of organ names: each inner list is one organ, superior first. Two lines are two organs when the
 * second begins like an organ, the first is a whole name, and nothing says that it goes on.
 */
export function organNames(lines: readonly OrganLine[]): (readonly OrganLine[])[] {
  const organs: OrganLine[][] = []
  for (const line of lines) {
    const current = organs.at(-1)
    if (current && !beginsOrgan(line, current, organs.length === 1)) current.push(line)
    else organs.push([line])
  }
  return organs
}

function beginsOrgan(line: OrganLine, current: readonly OrganLine[], first: boolean): boolean {
  const previous = current.at(-1)
  if (!previous) return true
  const before = fold(current.map((l) => l.text).join(' '))
  const here = fold(line.text)
  if (OPEN_END.test(before) || here.startsWith('-') || HEADS_ORGAN.test(before)) return false
  let score = beginsOrganName(here) ? 2 : -3
  if (goesOnWithName(here) && !beginsOrganName(here)) score -= 2
  if (UNFINISHED.has(before) || (first && before === 'van phong')) score -= 4
  if (MAY_GO_ON.test(before)) score -= 1
  if (line.apart) score += 1
  // NĐ30 and HD05 print the superior regular and the issuer bold; the change of type parts the names.
  if (line.bold && !previous.bold) score += 4
  return score > 0
}
