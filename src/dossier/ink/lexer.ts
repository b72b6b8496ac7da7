/** An operand of a content stream. */
export type Operand = number | Text | { readonly name: string } | readonly Operand[] | null

/** A string of a content stream, unpacked only when it is asked for: most strings stand where nobody looks. */
export class Text {
  readonly #content: Uint8Array
  readonly #start: number
  readonly #end: number
  readonly #hex: boolean

  /** From behind the bracket that opens it to the one that closes it. */
  constructor(content: Uint8Array, start: number, end: number, hex: boolean) {
    this.#content = content
    this.#start = start
    this.#end = end
    this.#hex = hex
  }

  bytes(): Uint8Array {
    const content = this.#content.subarray(this.#start, this.#end)
    return this.#hex ? hexBytes(content) : literalBytes(content)
  }
}

const WHITE = 0
const DELIMITER = 1
const REGULAR = 2
const KINDS = new Uint8Array(256).fill(REGULAR)
for (const code of [0, 9, 10, 12, 13, 32]) KINDS[code] = WHITE
for (const sign of '()<>[]{}/%') KINDS[sign.charCodeAt(0)] = DELIMITER

/** Operands kept of one operator: more are not used by any that paints. */
const MOST_OPERANDS = 4000

/** Reads a content stream operator by operator. Never throws: what makes no sense is passed over. */
export class Lexer {
  readonly #bytes: Uint8Array
  #at = 0
  operands: Operand[] = []

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** The next operator, its operands in `operands`; undefined at the end. */
  next(): string | undefined {
    this.operands = []
    const bytes = this.#bytes
    while (this.#at < bytes.length) {
      const code = bytes[this.#at] ?? 0
      if (KINDS[code] === WHITE) this.#at += 1
      else if (code === 0x25) this.#skipLine()
      else if (isNumberStart(code)) this.#push(this.#number())
      else if (KINDS[code] === REGULAR) {
        const word = this.#word()
        if (word === 'true' || word === 'false' || word === 'null') this.#push(null)
        else return word
      } else this.#push(this.#operand())
    }
    return undefined
  }

  /** Passes over the data of an inline picture: from behind `ID` to behind `EI`. */
  skipPicture(): void {
    const bytes = this.#bytes
    for (let at = this.#at + 1; at + 2 < bytes.length + 1; at += 1) {
      const ends = bytes[at] === 0x45 && bytes[at + 1] === 0x49 && KINDS[bytes[at - 1] ?? 32] === WHITE
      if (ends && KINDS[bytes[at + 2] ?? 32] !== REGULAR) {
        this.#at = at + 2
        return
      }
    }
    this.#at = bytes.length
  }

  #push(operand: Operand): void {
    if (this.operands.length < MOST_OPERANDS) this.operands.push(operand)
  }

  #skipLine(): void {
    while (this.#at < this.#bytes.length && this.#bytes[this.#at] !== 10 && this.#bytes[this.#at] !== 13) this.#at += 1
  }

  #word(): string {
    const start = this.#at
    while (this.#at < this.#bytes.length && KINDS[this.#bytes[this.#at] ?? 0] === REGULAR) this.#at += 1
    let word = ''
    for (let at = start; at < this.#at; at += 1) word += String.fromCharCode(this.#bytes[at] ?? 0)
    return word
  }

  #number(): number {
    const bytes = this.#bytes
    let sign = 1
    let value = 0
    let scale = 0
    for (; this.#at < bytes.length; this.#at += 1) {
      const code = bytes[this.#at] ?? 0
      if (code >= 48 && code <= 57) {
        value = value * 10 + code - 48
        if (scale > 0) scale *= 10
      } else if (code === 0x2d) sign = -1
      else if (code === 0x2e) scale = 1
      else if (code !== 0x2b) break
    }
    return (sign * value) / (scale || 1)
  }

  #operand(): Operand {
    const code = this.#bytes[this.#at]
    if (code === 0x2f) {
      this.#at += 1
      return { name: this.#word() }
    }
    if (code === 0x28) return this.#literal()
    if (code === 0x3c && this.#bytes[this.#at + 1] !== 0x3c) return this.#hex()
    if (code === 0x5b) return this.#array()
    this.#at += code === 0x3c ? 2 : 1 // a dictionary is read as loose names and values; only marked content has them
    return null
  }

  #array(): readonly Operand[] {
    const items: Operand[] = []
    this.#at += 1
    while (this.#at < this.#bytes.length) {
      const code = this.#bytes[this.#at] ?? 0
      if (code === 0x5d) {
        this.#at += 1
        break
      }
      if (KINDS[code] === WHITE) this.#at += 1
      else if (isNumberStart(code)) items.push(this.#number())
      else if (code === 0x28) items.push(this.#literal())
      else if (code === 0x3c) items.push(this.#hex())
      else if (code === 0x2f) {
        this.#at += 1
        items.push({ name: this.#word() })
      } else if (KINDS[code] === REGULAR) {
        this.#word()
        items.push(null)
      } else this.#at += 1
    }
    return items
  }

  #hex(): Text {
    const start = this.#at + 1
    const end = this.#bytes.indexOf(0x3e, start)
    this.#at = end < 0 ? this.#bytes.length : end + 1
    return new Text(this.#bytes, start, end < 0 ? this.#bytes.length : end, true)
  }

  #literal(): Text {
    const bytes = this.#bytes
    const start = this.#at + 1
    let at = start
    for (let depth = 1; at < bytes.length; at += 1) {
      const code = bytes[at]
      if (code === 0x5c) at += 1
      else if (code === 0x28) depth += 1
      else if (code === 0x29) {
        depth -= 1
        if (depth === 0) break
      }
    }
    this.#at = at + 1
    return new Text(bytes, start, Math.min(at, bytes.length), false)
  }
}

function hexBytes(content: Uint8Array): Uint8Array {
  const digits: number[] = []
  for (const code of content) {
    const digit = code <= 57 ? code - 48 : (code & 0xdf) - 55
    if (digit >= 0 && digit < 16) digits.push(digit)
  }
  const data = new Uint8Array((digits.length + 1) >> 1)
  for (let at = 0; at < data.length; at += 1) data[at] = ((digits[2 * at] ?? 0) << 4) | (digits[2 * at + 1] ?? 0)
  return data
}

const ESCAPES: Readonly<Record<number, number>> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 }

function literalBytes(content: Uint8Array): Uint8Array {
  if (!content.includes(0x5c)) return content
  const data = new Uint8Array(content.length)
  let length = 0
  for (let at = 0; at < content.length; at += 1) {
    let code = content[at] ?? 0
    if (code === 0x5c) {
      at += 1
      code = content[at] ?? 0
      if (code === 13 || code === 10) {
        // The string goes on in the next line.
        if (code === 13 && content[at + 1] === 10) at += 1
        continue
      }
      if (code >= 48 && code <= 55) {
        let value = code - 48
        for (let more = 0; more < 2 && isOctal(content[at + 1]); more += 1) {
          at += 1
          value = value * 8 + (content[at] ?? 0) - 48
        }
        code = value & 0xff
      } else code = ESCAPES[code] ?? code
    }
    data[length] = code
    length += 1
  }
  return data.subarray(0, length)
}

function isOctal(code: number | undefined): boolean {
  return code !== undefined && code >= 48 && code <= 55
}

function isNumberStart(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 0x2d || code === 0x2e || code === 0x2b
}
