import { CommanderError } from 'commander'
import { EXIT_CODES } from '../model/errors.js'
import { makeProgram } from './program.js'
import { reportTrouble } from './report.js'

/** Runs one command line (without the names of node and the program); the exit code is left in `process.exitCode`. */
export async function start(args: readonly string[]): Promise<void> {
  try {
    await makeProgram().parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT_CODES.ok : EXIT_CODES.usage
    else process.exitCode = reportTrouble(error)
  }
}
