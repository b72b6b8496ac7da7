import { dutyBook } from '../../board/duty-book.js'
import { dutyMarkdown } from '../../board/duty-markdown.js'
import { concerns, deadlinesOf, doubtsOf, nameOf } from '../../board/paper.js'
import type { Dispatch } from '../../model/dispatch.js'
import { Trouble } from '../../model/errors.js'
import { parse } from '../../parse/index.js'
import { readDocument } from '../../read/index.js'
import { writeBook } from '../../sheet/index.js'
import { writeWhole } from '../files.js'
import { requireOfficial } from '../parse-file.js'
import { withReadTools } from '../tools/reading.js'
import { drawCopy } from './clean-copy.js'
import type { BatchFormat, Outcome, Reading, Task } from './task.js'

/** How each result is made of a dispatch. */
const MAKERS: Readonly<Record<BatchFormat, (dispatch: Dispatch) => Promise<Uint8Array | string> | string>> = {
  json: (dispatch) => `${JSON.stringify(dispatch, null, 2)}\n`,
  md: dutyMarkdown,
  docx: (dispatch) => drawCopy(dispatch, 'docx'),
  pdf: (dispatch) => drawCopy(dispatch, 'pdf'),
  xlsx: (dispatch) => writeBook(dutyBook(dispatch)),
}

function readingOf(dispatch: Dispatch): Reading {
  const own = dispatch.obligations.filter(concerns)
  return {
    name: nameOf(dispatch),
    format: dispatch.source.format,
    subject: dispatch.header.subject?.value ?? null,
    duties: own.length,
    dated: own.filter(({ deadlines }) => deadlines.some(({ lastDay }) => lastDay !== null)).length,
    deadlines: deadlinesOf(dispatch),
    doubts: doubtsOf(dispatch),
  }
}

/** Reads one file and writes all its results, each whole or not at all; the JSON last, so that it vouches for the rest. */
export async function convert({ bytes, name, unit, targets }: Task): Promise<Outcome> {
  try {
    const source = await withReadTools((tools) => readDocument(bytes, name, tools))
    const dispatch = parse(source, unit ? { unit } : {})
    requireOfficial(dispatch, name)
    for (const [format, path] of [...targets].sort(([a], [b]) => Number(a === 'json') - Number(b === 'json')))
      await writeWhole(path, await MAKERS[format](dispatch), true)
    return { kind: 'done', reading: readingOf(dispatch) }
  } catch (error) {
    if (error instanceof Trouble)
      return { kind: error.kind === 'output' ? 'stuck' : 'failed', reason: error.message, remedy: error.remedy }
    const said = error instanceof Error ? error.message : String(error)
    return {
      kind: 'failed',
      reason: `Chương trình gặp lỗi khi đọc tệp “${name}”: ${said.slice(0, 300)}`,
      remedy: 'Gửi tệp này và báo cáo này cho người phụ trách phần mềm; các tệp khác không bị ảnh hưởng.',
    }
  }
}
