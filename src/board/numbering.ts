/** Numbers of one series: what is missing between the first and the last, and what was given twice. */
export interface Series {
  readonly name: string
  readonly numbers: readonly number[]
  /** Where the series begins; 1 unless the first numbers stand in another book. */
  readonly first?: number
}

/** More than this in one gap is another series, not a gap: it is told as such. */
const LISTED = 12

function gapsOf(numbers: readonly number[], first: number): readonly (readonly [from: number, to: number])[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const gaps: (readonly [number, number])[] = []
  let last = first - 1
  for (const number of sorted) {
    if (number > last + 1) gaps.push([last + 1, number - 1])
    last = number
  }
  return gaps
}

const two = (number: number): string => String(number).padStart(2, '0')
const range = ([from, to]: readonly [number, number]): string => (from === to ? two(from) : `${two(from)}–${two(to)}`)

/** Gaps and doubles of a series, as sentences; none when the numbers run on. */
export function numberingFindings({ name, numbers, first = 1 }: Series): readonly string[] {
  const seen = new Set<number>()
  const doubles = new Set<number>()
  for (const number of numbers) {
    if (seen.has(number)) doubles.add(number)
    seen.add(number)
  }
  const gaps = gapsOf(numbers, first)
  const more = gaps.length - LISTED
  return [
    ...(doubles.size > 0
      ? [
          `${name}: số dùng hai lần: ${[...doubles]
            .sort((a, b) => a - b)
            .map(two)
            .join(', ')}.`,
        ]
      : []),
    ...(gaps.length > 0
      ? [
          `${name}: không thấy số ${gaps.slice(0, LISTED).map(range).join(', ')}${more > 0 ? ` và ${more} khoảng nữa` : ''}.`,
        ]
      : []),
  ]
}
