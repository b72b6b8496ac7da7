import { createHash } from 'node:crypto'
import { requireProfile } from '../../src/office/profiles/index.js'
import { renderPdf } from '../../src/render/index.js'
import { withList } from './sample-drafts.js'

/** Run by pdf.test.ts in a process of its own. */
const pdf = await renderPdf(withList, requireProfile('hd05'))
console.log(createHash('sha256').update(pdf).digest('hex'))
