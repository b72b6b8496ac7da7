/** Follows complex fields (`fldChar`), of which only the result is printed. */
export interface Fields {
  readonly mark: (kind: string | undefined) => void
  readonly instruct: (code: string) => void
  /** Whether text met now belongs to the paper: not a field's code, not a page number. */
  readonly prints: () => boolean
  /** A code or a page number never goes over a paragraph; a field left open there is a fault of the file. */
  readonly endParagraph: () => void
}

interface Open {
  phase: 'code' | 'result'
  code: string
}

export function newFields(): Fields {
  let open: Open[] = []
  return {
    mark: (kind) => {
      const last = open.at(-1)
      if (kind === 'begin') open.push({ phase: 'code', code: '' })
      else if (kind === 'separate' && last) last.phase = 'result'
      else if (kind === 'end') open.pop()
    },
    instruct: (code) => {
      const last = open.at(-1)
      if (last) last.code += code
    },
    prints: () => open.every((field) => field.phase === 'result' && !isPageNumber(field.code)),
    endParagraph: () => {
      open = open.filter((field) => field.phase === 'result' && !isPageNumber(field.code))
    },
  }
}

/** PAGE, NUMPAGES, SECTIONPAGES: furniture of the page, not words of the paper. */
export function isPageNumber(code: string): boolean {
  return /^\s{0,9}(?:PAGE|NUMPAGES|SECTIONPAGES)(?![A-Z])/u.test(code)
}
