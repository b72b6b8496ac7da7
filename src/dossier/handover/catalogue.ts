import { bareTitle } from '../plan.js'
import {
  daysOf,
  electronicWords,
  type HandedOver,
  type HandoverFacts,
  type HandoverPaper,
  handoverTotals,
} from './rows.js'

/** Mục lục hồ sơ nộp lưu (D38): a row for each dossier, totals, both sides. Two copies. */
export function cataloguePaper(dossiers: readonly HandedOver[], facts: HandoverFacts): HandoverPaper {
  const files = dossiers.map(({ record }) => {
    const [from, to] = daysOf(record.items)
    return {
      notation: record.symbol ?? '',
      title: bareTitle(record.title),
      ...(from === undefined ? { undated: true } : { from }),
      ...(to === undefined || to === from ? {} : { to }),
      retention: record.retention ?? '',
      sheets: record.totals.sheets,
      ...(record.duplex ? { note: 'in hai mặt' } : {}),
    }
  })
  return {
    template: 'muc-luc-ho-so',
    data: {
      organ: facts.organ,
      year: facts.year,
      files,
      ...(facts.boxes === undefined ? {} : { boxes: facts.boxes }),
      ...(facts.metres === undefined ? {} : { metres: facts.metres }),
      electronic: electronicWords(handoverTotals(dossiers)),
      giver: facts.giver.name ?? '',
      receiver: facts.receiver.name ?? '',
    },
  }
}
