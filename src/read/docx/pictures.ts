import { type Element, findAll } from './xml.js'

/** A picture is a page pasted into Word when it is at least as large as a page of A5; seals and logos are far smaller. */
const LEAST = { short: 105, long: 148 } as const
const EMU = 36_000
const POINT = 25.4 / 72

/** The relation of the only picture of a drawing when that is as large as a page. */
export function pageSized(drawing: Element): string | undefined {
  const [blip, ...others] = [...findAll(drawing, 'blip'), ...findAll(drawing, 'imagedata')]
  if (!blip || others.length > 0) return undefined
  const [extent] = findAll(drawing, 'extent')
  const sides = extent
    ? [Number(extent.attributes.cx) / EMU, Number(extent.attributes.cy) / EMU]
    : sidesOf(findAll(drawing, 'shape')[0]?.attributes.style ?? '')
  const [short = 0, long = 0] = [...sides].sort((a, b) => a - b)
  return short >= LEAST.short && long >= LEAST.long ? (blip.attributes.embed ?? blip.attributes.id) : undefined
}

/** In millimetres, of the style of a VML shape. */
function sidesOf(style: string): readonly number[] {
  return ['width', 'height'].map((side) => {
    const points = new RegExp(`(?:^|;)\\s*${side}:\\s*(\\d{1,5}(?:\\.\\d{1,5})?)pt`, 'u').exec(style)?.[1]
    return Number(points ?? 0) * POINT
  })
}
