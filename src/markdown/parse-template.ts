import type { Nodes, PhrasingContent, Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { Trouble } from '../model/errors.js'
import { ROLES, type Role } from '../model/roles.js'
import type { Block, Grid, Inline, Line, Tree } from '../model/tree.js'
import { commonDialect } from './dialect.js'
import { splitMissing } from './missing.js'

type Construct = NonNullable<ReturnType<typeof directive>['flow']>

/** Only `:::role` and `::page` at the start of a line: `10:30` and `Kính gửi:Ban` are words, not directives. */
function blockDirectives(): { readonly flow: Construct } {
  return { flow: directive().flow ?? {} }
}

const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [...commonDialect().micromark, blockDirectives()])
  .data('fromMarkdownExtensions', [...commonDialect().mdast, directiveFromMarkdown()])
  .freeze()

function isRole(name: string): name is Role {
  return (ROLES as readonly string[]).includes(name)
}

function line(node: Nodes): string {
  return String(node.position?.start.line ?? '?')
}

function unsupported(node: Nodes, what: string): Trouble {
  return new Trouble(
    'data',
    `Mẫu văn bản, dòng ${line(node)} (sau khi điền): gặp ${what}.`,
    'Mẫu chỉ gồm đoạn văn, bảng, chữ đậm, chữ nghiêng và các khối :::tên-phần.',
  )
}

function inline(nodes: readonly PhrasingContent[]): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    switch (node.type) {
      case 'text':
        return splitMissing(node.value.replaceAll('\n', ' '))
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: inline(node.children) }]
      case 'break':
        return [{ type: 'break' }]
      default:
        throw unsupported(node, `phần tử “${node.type}” trong dòng`)
    }
  })
}

function block(node: Root['children'][number]): Block {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: inline(node.children) } satisfies Line
    case 'heading':
      return { type: 'role', role: 'section', children: [{ type: 'paragraph', children: inline(node.children) }] }
    case 'table':
      return {
        type: 'table',
        align: (node.align ?? []).map((side) => side ?? null),
        rows: node.children.map((row) => row.children.map((cell) => inline(cell.children))),
      } satisfies Grid
    case 'containerDirective': {
      if (!isRole(node.name)) throw unsupported(node, `phần “${node.name}” không có trong văn bản`)
      const side = node.attributes?.side
      return {
        type: 'role',
        role: node.name,
        ...(side === 'left' || side === 'right' ? { side } : {}),
        children: node.children.map((child) => block(child as Root['children'][number])),
      }
    }
    case 'leafDirective':
      if (node.name !== 'page') throw unsupported(node, `lệnh “${node.name}” không có`)
      return { type: 'page', orientation: 'landscape' in (node.attributes ?? {}) ? 'landscape' : 'portrait' }
    default:
      throw unsupported(node, `phần tử “${node.type}”`)
  }
}

/** Markdown made from a template as a tree. Printed numbers stay text; anything the writers cannot draw is refused. */
export function parseTemplate(markdown: string): Tree {
  const root = processor.parse(markdown)
  return { type: 'root', children: root.children.map(block) }
}
