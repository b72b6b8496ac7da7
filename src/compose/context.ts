import type { Dispatch, Obligation } from '../model/dispatch.js'
import type { Unit } from '../model/unit.js'
import { citedIssuer } from './cited-issuer.js'
import type { Data } from './data.js'
import type { FieldSchema } from './manifest.js'

const text = (title: string): FieldSchema => ({ type: 'string', title })

/** What every template may print beside its own fields. Titles are what a missing fact is called on paper. */
export const CONTEXT_FIELDS: Readonly<Record<string, FieldSchema>> = {
  unit: {
    type: 'object',
    title: 'Đơn vị của văn thư',
    properties: {
      name: text('tên cơ quan ban hành'),
      superior: text('tên cơ quan cấp trên'),
      superiorOrgan: text('cơ quan cấp trên nhận văn bản'),
      place: text('địa danh'),
      collective: { type: 'boolean', title: 'là cấp uỷ, chi bộ: ký thay mặt' },
      cells: { type: 'boolean', title: 'là đảng uỷ có chi bộ trực thuộc' },
      archive: text('nơi lưu'),
      unsealed: { type: 'boolean', title: 'không có con dấu' },
    },
  },
  signatory: {
    type: 'object',
    title: 'Người ký',
    properties: {
      authority: text('thể thức đề ký'),
      position: text('chức vụ người ký'),
      name: text('họ tên người ký'),
    },
  },
  dispatch: {
    type: 'object',
    title: 'Công văn được trả lời',
    properties: {
      kind: text('tên loại văn bản được trả lời'),
      notation: text('số, ký hiệu văn bản được trả lời'),
      date: { type: 'string', format: 'date', title: 'ngày của văn bản được trả lời' },
      issuer: text('cơ quan ban hành văn bản được trả lời'),
      subject: text('trích yếu văn bản được trả lời'),
    },
  },
  duty: {
    type: 'object',
    title: 'Việc được giao',
    properties: {
      action: text('việc được giao'),
      recipient: text('nơi nhận sản phẩm'),
      via: text('đơn vị chuyển qua'),
      deadline: text('thời hạn'),
      lastWorkingDay: { type: 'string', format: 'date', title: 'ngày làm việc cuối cùng còn kịp' },
    },
  },
  paper: {
    type: 'object',
    title: 'Văn bản đang soạn',
    properties: {
      date: { type: 'string', format: 'date', title: 'ngày văn bản' },
      to: text('nơi nhận văn bản'),
      letter: { type: 'boolean', title: 'là công văn' },
      copies: text('cách chứng thực bản sao'),
    },
  },
}

/** Committees and cells decide together, so a paper of theirs is always signed T/M (HD 05-HD/VPTW, mục II.I.7). */
const COLLECTIVES: ReadonlySet<Unit['kind']> = new Set(['dang-uy', 'chi-bo-co-so', 'chi-bo'])

export function unitFacts(unit: Unit): Data {
  return {
    name: unit.name,
    superior: unit.superior,
    superiorOrgan: unit.superiorOrgan,
    place: unit.place,
    collective: COLLECTIVES.has(unit.kind),
    cells: unit.kind === 'dang-uy',
    archive: unit.archive ?? unit.name,
    unsealed: !unit.seal,
  }
}

/** A subject as it goes on inside a sentence: its first word small, unless it is a name (`Đảng …`) or capitals. */
function insideSentence(subject: string): string {
  return /^(?:Đảng|Bác|Nhà nước|Nhân dân)(?!\p{L})|^\p{Lu}\p{Lu}/u.test(subject)
    ? subject
    : subject.charAt(0).toLowerCase() + subject.slice(1)
}

/** The answered dispatch as its citation needs it; what it does not say stays undefined. */
export function dispatchFacts(dispatch: Dispatch): Data {
  const { header } = dispatch
  const date = header.date?.value
  return {
    kind: header.type?.name,
    notation: header.notation ?? undefined,
    date: date?.length === 10 ? date : undefined,
    issuer: citedIssuer(dispatch),
    subject: header.subject === null ? undefined : insideSentence(header.subject.value),
  }
}

/** The duty with the earliest last working day speaks for all that one paper answers. */
export function dutyFacts(duties: readonly Obligation[]): Data {
  const dated = duties
    .flatMap((duty) => duty.deadlines)
    .filter(({ lastWorkingDay }) => lastWorkingDay !== null)
    .sort((a, b) => String(a.lastWorkingDay).localeCompare(String(b.lastWorkingDay)))
  const [first] = duties
  const deadline = dated[0] ?? duties.flatMap((duty) => duty.deadlines)[0]
  return {
    action: first?.action,
    recipient: duties.find(({ recipient }) => recipient !== null)?.recipient ?? undefined,
    via: duties.find(({ via }) => via !== null)?.via ?? undefined,
    deadline: deadline?.text,
    lastWorkingDay: deadline?.lastWorkingDay ?? undefined,
  }
}
