import type { Dispatch } from '../../src/model/dispatch.js'

/** A dispatch without what tells where a thing stood or how it came in: the one expectation for all formats. */
export interface Essence {
  readonly header: Readonly<Record<string, unknown>>
  readonly lists: Readonly<Record<string, readonly string[]>>
}

const value = (found: { readonly value: unknown } | null) => found?.value ?? null

export function essenceOf(paper: Dispatch): Essence {
  const { header, signature } = paper
  const list = (items: readonly unknown[]) => items.map((one) => JSON.stringify(withoutPlaces(one)))
  return {
    header: {
      regime: header.regime,
      superior: value(header.superior),
      issuer: value(header.issuer),
      number: value(header.number),
      symbol: value(header.symbol),
      notation: header.notation,
      type: header.type?.code ?? null,
      place: value(header.place),
      date: value(header.date),
      subject: value(header.subject),
      urgency: value(header.urgency),
      secrecy: value(header.secrecy),
      authority: value(signature.authority),
      position: value(signature.position),
      name: value(signature.name),
    },
    lists: {
      addressees: list(paper.addressees),
      obligations: list(paper.obligations),
      citations: list(paper.citations),
      commitments: list(paper.commitments),
      events: list(paper.events),
      dates: list(paper.dates),
      attachments: list(paper.attachments),
      distribution: list(paper.distribution),
    },
  }
}

/** Positions apart, and the words of the source, in which lines may be cut elsewhere. */
function withoutPlaces(thing: unknown): unknown {
  if (Array.isArray(thing)) return thing.map(withoutPlaces)
  if (typeof thing === 'string') return thing.replace(/\s+/gu, ' ')
  if (typeof thing !== 'object' || thing === null) return thing
  return Object.fromEntries(
    Object.entries(thing)
      .filter(([key]) => key !== 'id' && key !== 'span' && key !== 'quote' && key !== 'certainty')
      .map(([key, inner]) => [key, withoutPlaces(inner)]),
  )
}

export interface Closeness {
  /** Fields of head and signature that are equal, of all. */
  readonly fields: readonly [equal: number, all: number]
  /** For each list: items in both, items of the expectation, items found. */
  readonly lists: Readonly<Record<string, readonly [both: number, wanted: number, found: number]>>
  /** What differs, one line each. */
  readonly differences: readonly string[]
}

export function closeness(wanted: Essence, found: Essence): Closeness {
  const differences: string[] = []
  const keys = Object.keys(wanted.header)
  const unequal = keys.filter((key) => JSON.stringify(wanted.header[key]) !== JSON.stringify(found.header[key]))
  for (const key of unequal) {
    differences.push(`${key}: ${JSON.stringify(wanted.header[key])} → ${JSON.stringify(found.header[key])}`)
  }
  const lists = Object.entries(wanted.lists).map(([name, items]) => {
    const rest = [...(found.lists[name] ?? [])]
    let both = 0
    for (const item of items) {
      const at = rest.indexOf(item)
      if (at < 0) {
        differences.push(`${name} thiếu: ${item}`)
        continue
      }
      rest.splice(at, 1)
      both += 1
    }
    differences.push(...rest.map((item) => `${name} thừa: ${item}`))
    return [name, [both, items.length, both + rest.length] as const] as const
  })
  return { fields: [keys.length - unequal.length, keys.length], lists: Object.fromEntries(lists), differences }
}
