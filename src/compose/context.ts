import type { Dispatch, Obligation } from '../model/dispatch.js'
import type { Unit } from '../model/unit.js'
import { citedIssuer } from './cited-issuer.js'
import type { Data } from './data.js'
import { shortDate } from './dates.js'
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
      committee: { type: 'boolean', title: 'là cấp uỷ có chi bộ trực thuộc' },
      archive: text('nơi lưu'),
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
      subject: text('trích yếu'),
      notation: text('số, ký hiệu văn bản này'),
    },
  },
}

/** The unit as it was on a day: an entry of `history` holds until its day, inclusive. */
export function unitOn(unit: Unit, date: string): Unit {
  const state = [...unit.history].sort((a, b) => a.until.localeCompare(b.until)).find((entry) => date <= entry.until)
  if (state === undefined) return unit
  const { until: _until, ...past } = state
  return { ...unit, ...Object.fromEntries(Object.entries(past).filter(([, value]) => value !== undefined)) }
}

/** Who signs on a day: the first signatory whose term holds it. */
export function signatoryOn(unit: Unit, date: string): Unit['signatories'][number] | undefined {
  return unit.signatories.find(
    ({ from, to }) => (from === undefined || from <= date) && (to === undefined || date <= to),
  )
}

export function unitFacts(unit: Unit): Data {
  return {
    name: unit.name,
    superior: unit.superior,
    superiorOrgan: unit.superiorOrgan,
    place: unit.place,
    committee: unit.kind === 'dang-uy',
    archive: unit.archive ?? unit.name,
  }
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
    subject: header.subject?.value,
  }
}

export function dutyFacts(duty: Obligation): Data {
  const dated = duty.deadlines.find(({ lastDay }) => lastDay !== null) ?? duty.deadlines[0]
  return {
    action: duty.action,
    recipient: duty.recipient ?? undefined,
    via: duty.via ?? undefined,
    deadline: dated?.kind === 'date' && dated.date !== null ? `trước ngày ${shortDate(dated.date)}` : dated?.text,
    lastWorkingDay: dated?.lastWorkingDay ?? undefined,
  }
}
