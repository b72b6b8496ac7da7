import { createHash } from 'node:crypto'
import { PRINTS, printed } from './prints.js'

/** Run by same-bytes.test.ts in processes of their own, with clocks and time zones of their own. */
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
for (const print of PRINTS)
  for (const format of ['docx', 'pdf'] as const)
    console.log(`${print.name}.${format} ${sha(await printed(print, format))}`)
