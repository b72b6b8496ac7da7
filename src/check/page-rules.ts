import type { MeasuredLine, MeasuredPaper } from '../model/measured.js'
import { type Breach, breach, type FormRule, quoted } from './rule.js'

/** The page: size, margins, font, numbers. */
export const PAGE_RULES: readonly FormRule[] = [
  {
    id: 'page/size',
    check: ({ paper, profile }) => {
      const [width, height] = profile.page.sizeMm.value
      return paper.pages.flatMap((page, index) => {
        const sides = [page.widthMm, page.heightMm].sort((a, b) => a - b)
        return Math.abs((sides[0] ?? 0) - width) < 1 && Math.abs((sides[1] ?? 0) - height) < 1
          ? []
          : [
              {
                place: `trang (phần) ${index + 1}`,
                found: `khổ ${Math.round(page.widthMm)} × ${Math.round(page.heightMm)} mm`,
                expected: `A4 ${width} × ${height} mm`,
                rule: profile.page.sizeMm,
              },
            ]
      })
    },
  },
  {
    id: 'page/margins',
    check: ({ paper, profile }) => {
      const want = profile.page.marginsMm.value
      const rule = profile.page.marginsMm
      const room = profile.page.marginRoomMm.value
      return paper.pages.flatMap((page, index) => {
        if (page.widthMm > page.heightMm) return []
        const given = page.marginsMm
        if (given) {
          const wrong = (['top', 'bottom', 'left', 'right'] as const).filter(
            (side) => given[side] < want[side] - 0.6 || given[side] > want[side] + room + 0.6,
          )
          return wrong.length === 0
            ? []
            : [
                {
                  place: `phần ${index + 1}`,
                  found: `lề ${sidesOf(given)} mm`,
                  expected: `lề ${sidesOf(want)} mm (trên, dưới, trái, phải)`,
                  rule,
                },
              ]
        }
        const ink = paper.lines.filter((line) => line.page === index + 1 && line.at !== null)
        const out = ink.find(
          ({ at }) =>
            at !== null && (at.xMm < want.left - 1.5 || at.xMm + at.widthMm > page.widthMm - want.right + 1.5),
        )
        if (out === undefined) return narrowOf(ink, page.widthMm - want.right - room, rule, want.right)
        return out
          ? [breach(out, `chữ ${quoted(out.text)} ra ngoài lề`, `lề trái ${want.left} mm, phải ${want.right} mm`, rule)]
          : []
      })
    },
  },
  {
    id: 'page/font',
    check: ({ paper, profile }) => {
      const right = /times|tinos|liberation ?serif|nimbus ?rom/iu
      const wrong = paper.lines.find(({ font }) => font !== null && font !== '' && !right.test(font))
      return wrong ? [breach(wrong, `phông ${wrong.font}`, profile.page.font.value, profile.page.font)] : []
    },
  },
  {
    id: 'page/number',
    check: ({ paper, parts, profile }) => {
      if (paper.format !== 'pdf') return []
      const rule = profile.page.number
      const onFirst = parts.pageNumbers.find(({ page }) => page === 1)
      const shown = new Set(parts.pageNumbers.map(({ page }) => page))
      const starts = new Set([
        ...parts.annexLabels.map(({ page }) => page),
        ...annexPages(paper, profile.head.motto.value),
      ])
      const without = paper.pages.findIndex(
        (page, index) =>
          index > 0 &&
          page.widthMm < page.heightMm &&
          !shown.has(index + 1) &&
          !starts.has(index + 1) &&
          paper.lines.some((line) => line.page === index + 1),
      )
      return [
        ...(onFirst ? [breach(onFirst, 'trang đầu có số trang', 'trang đầu không in số trang', rule)] : []),
        ...(without > 0
          ? [
              {
                place: `trang ${without + 1}`,
                found: 'không có số trang ở giữa lề trên',
                expected: `số trang cách mép trên ${rule.value.fromTopMm} mm`,
                rule,
              },
            ]
          : []),
      ]
    },
  },
]

/** Lines filled to one edge that stops short of the margin: the margin is wider than the form has it. */
function narrowOf(
  ink: readonly MeasuredLine[],
  edgeMm: number,
  rule: Breach['rule'],
  marginMm: number,
): readonly Breach[] {
  const ends = ink.flatMap(({ at, text }) => (at !== null && text.length > 50 ? [at.xMm + at.widthMm] : []))
  const furthest = Math.max(...ends)
  const filled = ends.filter((end) => furthest - end < 0.3)
  const line = ink.find(({ at, text }) => at !== null && text.length > 50 && furthest - (at.xMm + at.widthMm) < 0.3)
  return filled.length >= 3 && furthest < edgeMm - 1.5
    ? [
        breach(
          line,
          `dòng chữ chỉ đến ${furthest.toFixed(0)} mm`,
          `đến lề phải ${marginMm} mm (${edgeMm.toFixed(0)} mm)`,
          rule,
        ),
      ]
    : []
}

function sidesOf({
  top,
  bottom,
  left,
  right,
}: {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}): string {
  return [top, bottom, left, right].map((mm) => Math.round(mm)).join(', ')
}

/** Pages that begin with a heading in bold capitals, or with a head of their own: lists and forms bound behind the paper. */
function annexPages({ lines, pages }: MeasuredPaper, motto: readonly string[]): readonly number[] {
  return pages.flatMap((_, index) => {
    const printed = lines.filter(({ page }) => page === index + 1)
    const [first] = printed
    if (printed.slice(0, 4).some(({ text }) => motto.includes(text))) return [index + 1]
    const heads = first?.bold === true && first.text === first.text.toUpperCase() && /\p{Lu}{2}/u.test(first.text)
    return heads && index > 0 ? [index + 1] : []
  })
}
