/** One kind of paper that a dossier must hold. */
export interface RequiredPaper {
  /** Short and lasting: what items of a manifest name it by. */
  readonly key: string
  readonly name: string
  /** Other words by which its files are known. */
  readonly aliases: readonly string[]
  /** Only when there is such a paper: never counted as missing. */
  readonly optional: boolean
  /** Of one person: recorded as there or not, its scan is not bound. */
  readonly personal: boolean
  /** Who has to bring it. */
  readonly owner: string | null
  readonly copies: number | null
}

/** What a superior or a guidance asks for. */
export interface RequiredList {
  readonly id: string
  readonly name: string
  readonly papers: readonly RequiredPaper[]
}

export function required(
  key: string,
  name: string,
  more: Partial<Omit<RequiredPaper, 'key' | 'name'>> = {},
): RequiredPaper {
  return { key, name, aliases: [], optional: false, personal: false, owner: null, copies: null, ...more }
}
