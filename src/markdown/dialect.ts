import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'

/** What a Markdown parser of ours is made of: micromark extensions and their mdast counterparts. */
export interface Dialect {
  readonly micromark: readonly ReturnType<typeof gfmTable>[]
  readonly mdast: readonly ReturnType<typeof gfmTableFromMarkdown>[]
}

/**
 * Constructs of CommonMark that do harm to official papers, by their micromark names.
 * Lists renumber printed numbers and swallow what follows; `---` under a line and `*` on its own are ornaments of the
 * official form, not markup; four spaces are an indent; a person's `<`, `[` or backtick is a character.
 */
export const DISABLED_CONSTRUCTS = [
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
] as const

/**
 * The Markdown shared by dispatches that come in and templates that go out: paragraphs, `#` headings, emphasis, hard
 * breaks, escapes, character references and GFM tables. Nothing else is markup.
 */
export function commonDialect(): Dialect {
  return {
    micromark: [gfmTable(), { disable: { null: [...DISABLED_CONSTRUCTS] } }],
    mdast: [gfmTableFromMarkdown()],
  }
}
