/** No Vietnamese syllable has `uơ` closed by a letter or `ưo`: both are `ươ` (`truớc`, `trưòng`), one mark was lost. */
export const halfHorned = (): RegExp =>
  /(?<=[^qQ]|^)(?:u(?=[ơớờởỡợ](?:ng|[cnmptiu])(?!\p{L}))|(?<=[ưƯ])[oóòỏõọ](?=(?:ng|[cnmptiu])(?!\p{L})))/gu

/** The letter that lost its horn, with it. */
export const HORNED: Readonly<Record<string, string>> = { u: 'ư', o: 'ơ', ó: 'ớ', ò: 'ờ', ỏ: 'ở', õ: 'ỡ', ọ: 'ợ' }
