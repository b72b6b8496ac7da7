import { compareFiles } from '../../desk/compare-files.js'
import { differencesText } from '../differences.js'
import { room, say } from '../report.js'

export interface Options {
  readonly json?: boolean
}

/** The exit code is that of a command that worked, whether or not there are differences. */
export async function run(older: string, newer: string, options: Options): Promise<void> {
  const comparison = await compareFiles(older, newer)
  say(options.json === true ? JSON.stringify(comparison, null, 2) : differencesText(comparison, room()))
}
