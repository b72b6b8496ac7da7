#!/usr/bin/env node
import { CommanderError } from 'commander'
import { EXIT_CODES } from '../model/errors.js'
import { makeProgram } from './program.js'
import { reportTrouble } from './report.js'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT_CODES.ok)
  throw error
})

try {
  await makeProgram().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT_CODES.ok : EXIT_CODES.usage
  else process.exitCode = reportTrouble(error)
}
