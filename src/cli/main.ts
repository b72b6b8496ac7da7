#!/usr/bin/env node
import { EXIT_CODES } from '../model/errors.js'
import { start } from './start.js'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT_CODES.ok)
  throw error
})

await start(process.argv.slice(2))
