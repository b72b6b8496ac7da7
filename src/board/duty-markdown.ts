import type { Dispatch, Obligation } from '../model/dispatch.js'
import { citedDate } from '../office/written-dates.js'
import { concerns, doubtsOf, nameOf } from './paper.js'
import { actionOf, lastWords, leadOf, printedSection } from './words.js'

/** Words inside a table or a line of Markdown, nothing of them read as a mark. */
export const cellWords = (words: string): string =>
  words.replace(/\s+/gu, ' ').replace(/[\\|`*_[\]<>#]/gu, (sign) => `\\${sign}`)

function item(duty: Obligation): string {
  const section = printedSection(duty.section)
  const parts = [
    `- [ ] **${duty.id}**${section === '' ? '' : ` (mục ${cellWords(section)})`} ${cellWords(actionOf(duty))}`,
    duty.recipient === null ? '' : `gửi ${cellWords(duty.recipient)}`,
    duty.via === null ? '' : `qua ${cellWords(duty.via)}`,
    ...duty.deadlines.map((deadline) => `**${lastWords(deadline)}** (“${cellWords(deadline.text)}”)`),
  ].filter(Boolean)
  const unclear = duty.mine === 'unclear' ? ' — *chưa rõ có phải việc của đơn vị không, cần người xem*' : ''
  return `${parts.join('; ')} — ${cellWords(leadOf(duty))}${unclear}`
}

/** A dispatch for reading: what paper it is, what is doubtful, the duties as a check-list, the reading text. */
export function dutyMarkdown(dispatch: Dispatch): string {
  const { notation, date, issuer } = nameOf(dispatch)
  const own = dispatch.obligations.filter(concerns)
  const others = dispatch.obligations.filter((duty) => duty.kind === 'task' && !concerns(duty))
  const doubts = doubtsOf(dispatch)
  const day = date === null ? '' : `, ${citedDate(date)}`
  const list = (title: string, duties: readonly Obligation[]) =>
    duties.length === 0 ? [] : [`## ${title}`, '', ...duties.map(item), '']
  return [
    `# ${cellWords(`${dispatch.header.type?.name ?? 'Văn bản'} ${notation ?? '(chưa rõ số)'}`)}${day}`,
    '',
    ...(issuer === null ? [] : [cellWords(issuer), '']),
    ...(dispatch.header.subject === null ? [] : [cellWords(dispatch.header.subject.value), '']),
    ...(doubts.length === 0 ? [] : ['## Cần người xem', '', ...doubts.map((one) => `- ${cellWords(one)}`), '']),
    ...(own.length === 0 ? ['Văn bản không giao việc nào cho đơn vị.', ''] : list('Việc phải làm', own)),
    ...list('Việc của nơi khác', others),
    '## Nguyên văn',
    '',
    ...dispatch.text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => [plainLine(line), '']),
    `*Bản chép để đọc, làm từ tệp “${cellWords(dispatch.source.file)}”; văn bản có giá trị là bản gốc.*`,
    '',
  ].join('\n')
}

/** A line of the text that Markdown must not renumber, indent or read as a heading or list. */
function plainLine(line: string): string {
  return cellWords(line.trim())
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
    .replace(/^([-+=~])/u, '\\$1')
}
