import type { Draft } from '../../model/draft.js'
import { longDate } from '../../office/written-dates.js'
import type { DossierPlan, TitledItem } from '../plan.js'
import { breaks, draftOf, line, paperOf, role } from './words.js'

/** Leaves between papers, one page for each: its place, name, number and day. */
export function separatorsDraft(
  plan: DossierPlan,
  papers: readonly { readonly place: number; readonly item: TitledItem }[],
): Draft {
  return draftOf(
    'to-phan-cach',
    'Tờ phân cách',
    plan,
    papers.map(({ place, item }) =>
      paperOf([
        line(breaks(12), 'center'),
        ...(item.section === undefined ? [] : [line(item.section, 'center')]),
        role('type-name', `Văn bản ${place}`),
        role('title', item.title),
        line(
          [item.number === undefined ? '' : `Số ${item.number}`, item.date === undefined ? '' : longDate(item.date)]
            .filter((part) => part !== '')
            .join(', '),
          'center',
        ),
      ]),
    ),
  )
}
