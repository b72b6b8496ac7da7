import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

const MM = 25.4 / 72

/** A word or run of a page; millimetres from the top left corner, `yMm` at the baseline. */
export interface Placed {
  readonly text: string
  readonly xMm: number
  readonly yMm: number
  readonly widthMm: number
  readonly sizePt: number
  readonly font: string
}

export interface PageRead {
  readonly widthMm: number
  readonly heightMm: number
  readonly items: readonly Placed[]
  /** Stroked straight lines that run level. */
  readonly rules: readonly {
    readonly xMm: number
    readonly yMm: number
    readonly widthMm: number
  }[]
}

type Matrix = readonly [number, number, number, number, number, number]

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

/** Reads where everything stands on each page of a PDF; `words` leaves out the rules, for which a page is drawn. */
export async function readPages(pdf: Uint8Array, what: 'all' | 'words' = 'all'): Promise<readonly PageRead[]> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 })
  const document = await task.promise
  const pages: PageRead[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const content = await page.getTextContent()
    const items = content.items.flatMap((item): Placed[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [, , , scale, x, y] = item.transform as readonly number[]
      return [
        {
          text: item.str,
          xMm: (x ?? 0) * MM,
          yMm: (height - (y ?? 0)) * MM,
          widthMm: item.width * MM,
          sizePt: Math.abs(scale ?? 0),
          font: item.fontName,
        },
      ]
    })
    pages.push({
      widthMm: width * MM,
      heightMm: height * MM,
      items,
      rules: what === 'all' ? await rulesOf(page, height) : [],
    })
  }
  await task.destroy()
  return pages
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

async function rulesOf(page: Page, height: number): Promise<PageRead['rules']> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const rules: PageRead['rules'][number][] = []
  let now: Matrix = [1, 0, 0, 1, 0, 0]
  const saved: Matrix[] = []
  fnArray.forEach((fn, index) => {
    const args: unknown = argsArray[index]
    if (fn === OPS.save) saved.push(now)
    if (fn === OPS.restore) now = saved.pop() ?? now
    if (fn === OPS.transform) now = times(now, args as Matrix)
    if (fn !== OPS.constructPath) return
    const box = (args as readonly unknown[])[2] as ArrayLike<number> | null
    if (!box) return
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box)
    const from = [now[0] * x0 + now[2] * y0 + now[4], now[1] * x0 + now[3] * y0 + now[5]] as const
    const to = [now[0] * x1 + now[2] * y1 + now[4], now[1] * x1 + now[3] * y1 + now[5]] as const
    if (Math.abs(from[1] - to[1]) > 0.01) return
    const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])]
    rules.push({
      xMm: left * MM,
      yMm: (height - from[1]) * MM,
      widthMm: (right - left) * MM,
    })
  })
  return rules
}

/** The lines of a page: items on the same baseline together, top to bottom, with their words joined. */
export function linesOf(page: PageRead): readonly {
  readonly text: string
  readonly yMm: number
  readonly items: readonly Placed[]
}[] {
  const lines: { yMm: number; items: Placed[] }[] = []
  for (const item of page.items) {
    const line = lines.find(({ yMm }) => Math.abs(yMm - item.yMm) < 0.3)
    if (line) line.items.push(item)
    else lines.push({ yMm: item.yMm, items: [item] })
  }
  return lines
    .sort((a, b) => a.yMm - b.yMm)
    .map(({ yMm, items }) => {
      const sorted = [...items].sort((a, b) => a.xMm - b.xMm)
      return {
        yMm,
        items: sorted,
        text: sorted.map(({ text }) => text).join(' '),
      }
    })
}
