import type { Diagnostic, Repair } from '../model/diagnostic.js'
import { decodeLegacy, detectLegacy, type LegacyEncoding } from '../vietnamese/index.js'

const NAMES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' }

export interface Unicoded {
  readonly text: string
  readonly repairs: readonly Repair[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A text in an old Vietnamese encoding as Unicode, one repair for each changed line; Unicode text as it is. */
export function toUnicode(text: string): Unicoded {
  const encoding = detectLegacy(text)
  if (encoding === undefined) return { text, repairs: [], diagnostics: [] }
  const repairs: Repair[] = []
  const lines = text.split('\n').map((before) => {
    const after = decodeLegacy(before, encoding)
    if (after !== before) repairs.push({ kind: 'font-encoding', at: -1, before: before.trim(), after: after.trim() })
    return after
  })
  return { text: lines.join('\n'), repairs, diagnostics: [convertedFrom(NAMES[encoding])] }
}

/** Tells that letters were converted; a wrong letter can be traced to it. */
export function convertedFrom(what: string): Diagnostic {
  return {
    code: 'read/font-encoding',
    severity: 'info',
    message: `Văn bản gõ bằng bảng mã cũ ${what}, đã chuyển sang Unicode; từng chỗ đổi ghi trong repairs.`,
    span: null,
  }
}
