import type { Rule, Sureness, TypeStyle } from '../../model/profile.js'
import type { Align } from '../../model/tree.js'

/** Makes the rules of one instrument: its short name stands before every article. */
export function rulesOf(instrument: string) {
  return <T>(value: T, article: string, sureness: Sureness = 'primary'): Rule<T> => ({
    value,
    article: `${instrument}, ${article}`,
    sureness,
  })
}

type Marks = Omit<TypeStyle, 'sizePt' | 'align'>

/** A type style; one size, or the least and most allowed. */
export function type(size: number | readonly [number, number], align: Align, marks: Marks = {}): TypeStyle {
  return {
    sizePt: typeof size === 'number' ? [size, size] : size,
    align,
    ...marks,
  }
}
