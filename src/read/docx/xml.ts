import { SaxesParser } from 'saxes'
import type { Trouble } from '../../model/errors.js'
import { LIMITS } from '../limits.js'
import { broken } from '../zip.js'

/** An XML element. Names are local (`w:p` is `p`): writers choose their own prefixes. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/**
 * Parses one part of a Word package.
 * A document type declaration is refused (Office files have none; it is the carrier of entity bombs), so is deep nesting.
 * @param part name of the part, for the message.
 */
export function parseXml(bytes: Uint8Array, part: string, file: string): Element {
  const root: Element & { children: (Element | string)[] } = { name: '', attributes: {}, children: [] }
  const stack = [root]
  let trouble: Trouble | undefined
  const stop = (how: string, cause?: unknown) => {
    trouble ??= broken(file, how, cause)
    throw trouble
  }
  const parser = new SaxesParser()
  parser.on('doctype', () => stop(`phần ${part} có khai báo kiểu tài liệu (DOCTYPE), Word không bao giờ ghi như thế`))
  parser.on('error', (cause) => stop(`phần ${part} không phải XML đúng`, cause))
  parser.on('opentag', (tag) => {
    const element = { name: local(tag.name), attributes: localAttributes(tag.attributes), children: [] }
    stack.at(-1)?.children.push(element)
    stack.push(element)
    if (stack.length > LIMITS.xmlDepth) stop(`phần ${part} lồng nhau quá ${LIMITS.xmlDepth} tầng`)
  })
  parser.on('closetag', () => stack.pop())
  parser.on('text', (text) => stack.at(-1)?.children.push(text))
  parser.on('cdata', (text) => stack.at(-1)?.children.push(text))
  parser.write(decodeXml(bytes, part, file)).close()
  const first = root.children.find((child) => typeof child !== 'string')
  return typeof first === 'object' ? first : stop(`phần ${part} rỗng`)
}

/** Direct child elements of that name. */
export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return (element?.children ?? []).filter((child): child is Element => typeof child !== 'string' && child.name === name)
}

/** First element on a path of child names. */
export function findPath(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => childrenOf(at, name)[0], element)
}

/** `val` of the child of that name. */
export function settingOf(element: Element | undefined, name: string): string | undefined {
  return findPath(element, name)?.attributes.val
}

export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** All descendants of that name, the outermost only. */
export function findAll(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === name ? [child] : findAll(child, name),
  )
}

function decodeXml(bytes: Uint8Array, part: string, file: string): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw broken(file, `phần ${part} không phải mã UTF-8`, cause)
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const named: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(attributes)) if (!name.startsWith('xmlns')) named[local(name)] = value
  return named
}
