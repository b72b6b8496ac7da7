import { electronicWords, type HandedOver, type HandoverFacts, type HandoverPaper, handoverTotals } from './rows.js'

/** Biên bản giao nhận hồ sơ (D39): who gave what to whom, with the totals of the list that goes with it. */
export function minutesPaper(dossiers: readonly HandedOver[], facts: HandoverFacts): HandoverPaper {
  const totals = handoverTotals(dossiers)
  const side = (who: 'giver' | 'receiver') => ({
    [`${who}_unit`]: facts[who].unit ?? '',
    [who]: facts[who].name ?? '',
    ...(facts[who].position === undefined ? {} : { [`${who}_position`]: facts[who].position }),
  })
  return {
    template: 'bien-ban-giao-nhan',
    data: {
      ...(facts.open ? {} : { day: facts.date }),
      place: facts.at ?? '',
      ...(facts.basis.length === 0
        ? {}
        : { grounds: facts.basis.map((basis) => basis.replace(/^căn cứ\s/iu, '').replace(/[;.]$/u, '')) }),
      ...side('giver'),
      ...side('receiver'),
      period: totals.period ?? `năm ${facts.year} (các văn bản không ghi ngày)`,
      files: totals.dossiers,
      list_files: totals.dossiers,
      papers: totals.papers,
      sheets: totals.sheets,
      pages: totals.pages,
      ...(facts.boxes === undefined ? {} : { boxes: facts.boxes }),
      ...(facts.metres === undefined ? {} : { metres: facts.metres }),
      electronic: electronicWords(totals),
      condition: facts.state ?? '',
      copies: facts.copies,
    },
  }
}
