import type { Data } from './data.js'

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `over` laid on `under`: what the clerk gave wins over what was derived; groups merge, lists replace. */
export function merge(under: Data, over: Data): Data {
  const result: Record<string, unknown> = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const below = result[key]
    if (value !== undefined) result[key] = isRecord(value) && isRecord(below) ? merge(below, value) : value
  }
  return result
}
