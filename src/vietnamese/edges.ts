/**
 * Taking marks off the ends of words. A pattern `[…]+$` looks at a run of marks anew from each of its places, so its
 * work grows with the square of the run; a loop from the end looks at each mark once.
 */
const isBlank = (sign: string): boolean => sign.trim() === ''

/** Without blanks and the given marks at the end. */
export function trimmedEnd(text: string, marks: string): string {
  let to = text.length
  while (to > 0 && (isBlank(text.charAt(to - 1)) || marks.includes(text.charAt(to - 1)))) to--
  return text.slice(0, to)
}

/** Without blanks and the given marks at the start. */
export function trimmedStart(text: string, marks: string): string {
  let from = 0
  while (from < text.length && (isBlank(text.charAt(from)) || marks.includes(text.charAt(from)))) from++
  return text.slice(from)
}
