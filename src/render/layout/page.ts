import type { Profile } from '../../model/profile.js'
import { typeOf } from './type-style.js'
import type { Section } from './types.js'

type Page = Pick<Section, 'widthMm' | 'heightMm' | 'marginsMm' | 'pageNumber'> & { readonly textWidthMm: number }

/**
 * The page of a section. No instrument gives figures for a landscape page but that its text area is derived from the
 * portrait one: the page is turned, so that the binding margin comes to the top.
 */
export function pageOf(orientation: 'portrait' | 'landscape', profile: Profile, restart: boolean): Page {
  const [shortMm, longMm] = profile.page.sizeMm.value
  const margins = profile.page.marginsMm.value
  const { fromTopMm, hideFirst } = profile.page.number.value
  const { sizePt } = typeOf('page-number', profile)
  // Digits carry no marks: a pitch of their size brings them as near to the measure as it can be.
  const pageNumber = { fromTopMm, sizePt, linePt: sizePt, restart, hideFirst: restart && hideFirst }
  if (orientation === 'portrait') {
    const textWidthMm = shortMm - margins.left - margins.right
    return {
      widthMm: shortMm,
      heightMm: longMm,
      marginsMm: margins,
      pageNumber,
      textWidthMm,
    }
  }
  const marginsMm = {
    top: margins.left,
    right: margins.top,
    bottom: margins.right,
    left: margins.bottom,
  }
  const textWidthMm = longMm - marginsMm.left - marginsMm.right
  return {
    widthMm: longMm,
    heightMm: shortMm,
    marginsMm,
    pageNumber,
    textWidthMm,
  }
}
