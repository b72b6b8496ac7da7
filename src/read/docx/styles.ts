import type { Align } from '../../model/tree.js'
import { childrenOf, type Element, findPath, settingOf } from './xml.js'

/** What a run looks like, as far as reading needs it; undefined means "as inherited". */
export interface CharacterStyle {
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly caps?: boolean | undefined
  readonly hidden?: boolean | undefined
  readonly font?: string | undefined
}

export interface ListPlace {
  readonly list?: string | undefined
  readonly level?: number | undefined
}

export interface ParagraphStyle extends ListPlace {
  readonly align?: Align | undefined
  readonly character: CharacterStyle
}

export interface Styles {
  /** Properties of a paragraph style with all it is based on; of the default style for undefined. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle
  readonly character: (id: string | undefined) => CharacterStyle
  /** Whether a table of that style draws lines. */
  readonly ruled: (id: string | undefined) => boolean
}

/** Alignments of WordprocessingML (ECMA-376, 17.18.44). */
export const ALIGN: Readonly<Record<string, Align>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
  thaiDistribute: 'justify',
}

/** Styles of word/styles.xml; a file without it has none. */
export function readStyles(root: Element | undefined): Styles {
  const byId = new Map(childrenOf(root, 'style').map((style) => [style.attributes.styleId ?? '', style]))
  const defaultId = (type: string) =>
    childrenOf(root, 'style').find((style) => style.attributes.type === type && isOn(style.attributes.default))
      ?.attributes.styleId
  const defaults = readCharacter(findPath(root, 'docDefaults', 'rPrDefault', 'rPr'))
  const defaultParagraph = defaultId('paragraph')
  /** From the most basic style to the style itself; a circle of styles ends where it began. */
  const chain = (id: string | undefined): readonly Element[] => {
    const styles: Element[] = []
    for (
      let style = byId.get(id ?? '');
      style && !styles.includes(style);
      style = byId.get(settingOf(style, 'basedOn') ?? '')
    ) {
      styles.unshift(style)
    }
    return styles
  }
  const paragraphs = new Map<string, ParagraphStyle>()
  const paragraph = (id: string | undefined): ParagraphStyle => {
    const key = id !== undefined && byId.has(id) ? id : (defaultParagraph ?? '')
    const known = paragraphs.get(key)
    if (known) return known
    const made = chain(key).reduce<ParagraphStyle>(
      (style, element) => ({
        ...overlay(style, readParagraph(findPath(element, 'pPr'))),
        character: overlay(style.character, readCharacter(findPath(element, 'rPr'))),
      }),
      { character: defaults },
    )
    paragraphs.set(key, made)
    return made
  }
  return {
    paragraph,
    character: (id) =>
      id === undefined
        ? {}
        : chain(id).reduce<CharacterStyle>(
            (style, element) => overlay(style, readCharacter(findPath(element, 'rPr'))),
            {},
          ),
    ruled: (id) => chain(id ?? defaultId('table')).some((style) => drawsLines(findPath(style, 'tblPr', 'tblBorders'))),
  }
}

export function readParagraph(properties: Element | undefined): Omit<ParagraphStyle, 'character'> {
  const numbering = findPath(properties, 'numPr')
  const level = settingOf(numbering, 'ilvl')
  return {
    align: ALIGN[settingOf(properties, 'jc') ?? ''],
    list: settingOf(numbering, 'numId'),
    level: level === undefined ? undefined : Number(level),
  }
}

export function readCharacter(properties: Element | undefined): CharacterStyle {
  const fonts = findPath(properties, 'rFonts')?.attributes
  return {
    bold: toggle(properties, 'b'),
    italic: toggle(properties, 'i'),
    caps: toggle(properties, 'caps'),
    hidden: toggle(properties, 'vanish') ?? toggle(properties, 'specVanish'),
    font: fonts?.ascii ?? fonts?.hAnsi,
  }
}

/** `base` with the defined values of `over`. */
export function overlay<T extends object>(base: T, over: Partial<T>): T {
  const defined = Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined))
  return { ...base, ...defined }
}

/** Whether a border set draws any line. */
export function drawsLines(borders: Element | undefined): boolean {
  return (borders?.children ?? []).some(
    (side) => typeof side !== 'string' && !['nil', 'none', undefined].includes(side.attributes.val),
  )
}

function toggle(properties: Element | undefined, name: string): boolean | undefined {
  const element = findPath(properties, name)
  return element ? isOn(element.attributes.val ?? '1') : undefined
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
