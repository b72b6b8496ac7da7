const IMAGE = /\/Subtype\s?\/Image/u
const GREY = /\/(?:DeviceGray|CalGray|CCITTFaxDecode|CCF|JBIG2Decode)(?![A-Za-z])|\/ImageMask\s?true/u
/** An image's dictionary is shorter. */
const LONGEST = 2000

/**
 * Whether all pictures of a PDF are black on white: then its pages need not be drawn in colour, which costs three times
 * the bytes. Their dictionaries stand in the open. Colour is needed to tell the red of a seal from print, so whatever is
 * not known to be grey counts as coloured.
 */
export function isGreyPdf(pdf: Uint8Array): boolean {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  let pictures = 0
  for (let at = file.indexOf('/Image'); at >= 0; at = file.indexOf('/Image', at + 6)) {
    const start = Math.max(file.lastIndexOf('obj', at), at - LONGEST)
    const end = file.indexOf('stream', at)
    if (end < 0 || end - at > LONGEST) continue
    const dictionary = file.toString('latin1', start, end)
    if (!IMAGE.test(dictionary)) continue
    if (!GREY.test(dictionary)) return false
    pictures += 1
  }
  return pictures > 0
}
