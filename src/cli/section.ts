/** The printed number of a section (`2.1`), without the signs of unnumbered bullets below it (`2.1/-/+`). */
export function printedSection(section: string): string {
  let to = section.length
  while (to > 0 && '/+-'.includes(section.charAt(to - 1))) to--
  return section.slice(0, to)
}
