import { type Comparison, compareDispatches } from '../compare/index.js'
import { parseFile } from './parse-file.js'

export type { Comparison, DutyChange, Gravity, PaperChange, PaperName } from '../compare/index.js'
export { GRAVITIES } from '../compare/index.js'

/** Two dispatches on the same matter from their files, compared. */
export async function compareFiles(older: string, newer: string): Promise<Comparison> {
  return compareDispatches(await parseFile(older), await parseFile(newer))
}
