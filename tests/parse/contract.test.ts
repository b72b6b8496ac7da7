import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Deadline, Dispatch, dispatchJsonSchema, Obligation } from '../../src/model/dispatch.js'
import { parseText, partyDispatch, tasksOf } from './sample.js'

const KEYS =
  'schema source text header addressees citations sections obligations commitments events dates attachments distribution signature notes repairs diagnostics'
const HEADER_KEYS = 'regime superior issuer number symbol notation type place date subject urgency secrecy'
const DUTY_KEYS =
  'id section kind role assignees cooperators action product recipient via modality conditions targets deadlines quote span'
const DEADLINE_KEYS =
  'kind date to time month quarter year relation per days working anchor lastDay lastWorkingDay text span inherited'
const Node = z.looseObject({ properties: z.record(z.string(), z.unknown()), required: z.array(z.string()) })
const keys = (value: object): string => Object.keys(value).join(' ')

describe('the contract', () => {
  const dispatch = parseText(
    partyDispatch(
      'Ban Thường vụ Đảng uỷ Khối đề nghị các chi bộ gửi báo cáo về Ban Tổ chức Đảng uỷ Khối trước ngày 25/3/2024.',
    ),
  )
  const [duty] = tasksOf(dispatch)
  it('prints every key in its order, also where the paper says nothing', () => {
    expect(keys(dispatch)).toBe(KEYS)
    expect(keys(dispatch.header)).toBe(HEADER_KEYS)
    expect(keys(duty ?? {})).toBe(DUTY_KEYS)
    expect(keys(duty?.deadlines[0] ?? {})).toBe(DEADLINE_KEYS)
    const bare = parseText('Đề nghị các chi bộ trực thuộc gửi báo cáo về Ban Tổ chức.')
    expect(keys(bare)).toBe(KEYS)
    expect(keys(bare.header)).toBe(HEADER_KEYS)
    expect(bare.header.number).toBeNull()
  })
  it('is declared in that order', () => {
    expect(keys(Dispatch.shape)).toBe(KEYS)
    expect(keys(Dispatch.shape.header.shape)).toBe(HEADER_KEYS)
    expect(keys(Obligation.shape)).toBe(`${DUTY_KEYS} mine`)
    expect(keys(Deadline.shape)).toBe(DEADLINE_KEYS)
  })
  it('is shipped as a JSON Schema that wants every key and knows no other', () => {
    const schema = Node.parse(dispatchJsonSchema())
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(keys(schema.properties)).toBe(KEYS)
    expect(schema.required.join(' ')).toBe(KEYS)
    expect(schema.additionalProperties).toBe(false)
    const shipped = readFileSync(join(import.meta.dirname, '../../dist/schemas/dispatch.schema.json'), 'utf8')
    expect(JSON.parse(shipped)).toEqual(dispatchJsonSchema())
  })
})
