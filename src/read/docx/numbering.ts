import { type Level, type List, labelsOf, type Numbering } from '../list-labels.js'
import { childrenOf, type Element, findPath, settingOf } from './xml.js'

/** Reads word/numbering.xml; without it no paragraph has an automatic number. */
export function readNumbering(root: Element | undefined): Numbering {
  return labelsOf(readLists(root))
}

function readLists(root: Element | undefined): ReadonlyMap<string, List> {
  const abstracts = new Map(
    childrenOf(root, 'abstractNum').map((element) => [element.attributes.abstractNumId ?? '', element]),
  )
  const styled = new Map(
    [...abstracts.values()].flatMap((element) => {
      const style = settingOf(element, 'styleLink')
      return style === undefined ? [] : [[style, element] as const]
    }),
  )
  return new Map(
    childrenOf(root, 'num').map((num) => {
      const family = settingOf(num, 'abstractNumId') ?? ''
      const own = abstracts.get(family)
      const abstract = styled.get(settingOf(own, 'numStyleLink') ?? '') ?? own
      const levels = readLevels(childrenOf(abstract, 'lvl'))
      const restarts = new Map<number, number>()
      for (const override of childrenOf(num, 'lvlOverride')) {
        const place = Number(override.attributes.ilvl ?? 0)
        const start = settingOf(override, 'startOverride')
        if (start !== undefined) restarts.set(place, Number(start))
        for (const [at, level] of readLevels(childrenOf(override, 'lvl'))) levels.set(at, level)
      }
      return [
        num.attributes.numId ?? '',
        { family: abstract?.attributes.abstractNumId ?? family, levels, restarts },
      ] as const
    }),
  )
}

function readLevels(elements: readonly Element[]): Map<number, Level> {
  return new Map(
    elements.map((element) => {
      const restart = settingOf(element, 'lvlRestart')
      const level: Level = {
        start: Number(settingOf(element, 'start') ?? 1),
        format: settingOf(element, 'numFmt') ?? 'decimal',
        text: settingOf(element, 'lvlText') ?? '',
        legal: findPath(element, 'isLgl') !== undefined,
        restart: restart === undefined ? undefined : Number(restart),
        style: settingOf(element, 'pStyle'),
      }
      return [Number(element.attributes.ilvl ?? 0), level] as const
    }),
  )
}
