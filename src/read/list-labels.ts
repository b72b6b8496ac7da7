/** Gives each paragraph of a list the number Word prints before it. */
export interface Numbering {
  /** Label of the next paragraph of a list, "" for none; call once per paragraph, in reading order. */
  readonly next: (list: string | undefined, level: number | undefined, style?: string) => string
}

export interface Level {
  readonly start: number
  /** As WordprocessingML names it: decimal, lowerLetter, bullet … */
  readonly format: string
  /** `%1` stands for the number of the first level, and so on. */
  readonly text: string
  readonly legal: boolean
  /** Level whose next item restarts this one; 0 = never restarts. */
  readonly restart: number | undefined
  readonly style?: string | undefined
}
export interface List {
  /** Lists of one abstract definition count together. */
  readonly family: string
  readonly levels: ReadonlyMap<number, Level>
  readonly restarts: ReadonlyMap<number, number>
}

const LEVELS = 9

/** Counts through lists as Word does. */
export function labelsOf(lists: ReadonlyMap<string, List>): Numbering {
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()

  const next: Numbering['next'] = (id, givenLevel, style) => {
    const list = lists.get(id ?? '')
    if (!list || id === '0') return ''
    const place =
      givenLevel ?? [...list.levels].find(([, level]) => style !== undefined && level.style === style)?.[0] ?? 0
    const level = list.levels.get(place)
    if (!level) return ''
    const counts = counters.get(list.family) ?? Array<number | undefined>(LEVELS).fill(undefined)
    counters.set(list.family, counts)
    const restart = list.restarts.get(place)
    if (restart !== undefined && !begun.has(`${id}/${place}`)) counts[place] = restart
    else counts[place] = (counts[place] ?? level.start - 1) + 1
    begun.add(`${id}/${place}`)
    for (let deeper = place + 1; deeper < LEVELS; deeper += 1) {
      const until = list.levels.get(deeper)?.restart
      if (until === undefined || (until !== 0 && place < until)) counts[deeper] = undefined
    }
    return label(level, place, list, counts)
  }
  return { next }
}

function label(level: Level, place: number, list: List, counts: readonly (number | undefined)[]): string {
  // Bullets of Symbol and Wingdings lie in the private area and print as a dot or a box.
  if (level.format === 'bullet') return level.text.replace(/[\u{E000}-\u{F8FF}]/gu, '•') || '•'
  return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1
    const source = list.levels.get(at)
    const count = counts[at] ?? source?.start ?? 1
    const format = level.legal && at < place ? 'decimal' : (source?.format ?? 'decimal')
    return format === 'none' ? '' : (FORMATS[format] ?? String)(count)
  })
}

const FORMATS: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  decimalZero: (count) => String(count).padStart(2, '0'),
  lowerLetter: (count) => letters(count),
  upperLetter: (count) => letters(count).toUpperCase(),
  lowerRoman: (count) => roman(count).toLowerCase(),
  upperRoman: (count) => roman(count),
}

/** a … z, aa, bb … as Word counts. */
function letters(count: number): string {
  if (count < 1) return String(count)
  const letter = String.fromCharCode(97 + ((count - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(count / 26), 30))
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count)
  let rest = count
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return sign.repeat(times)
  }).join('')
}
