import { parse, YAMLParseError } from 'yaml'
import { Trouble } from '../model/errors.js'
import { readTextFile } from './files.js'

/**
 * YAML (JSON is YAML too) from a text; a mistake is named by line and column. `words` keeps every value as the letters
 * that were typed: a telephone number keeps its leading zero.
 */
export function parseYaml(text: string, file: string, values: 'typed' | 'words' = 'typed'): unknown {
  try {
    return parse(text.replace(/^\ufeff/u, ''), {
      maxAliasCount: 50,
      logLevel: 'error',
      schema: values === 'words' ? 'failsafe' : 'core',
    })
  } catch (cause) {
    if (cause instanceof YAMLParseError && cause.code === 'DUPLICATE_KEY') {
      throw new Trouble(
        'data',
        `Tệp ${file}, dòng ${cause.linePos?.[0].line ?? '?'}: một mục ghi hai lần.`,
        'Giữ một dòng, xoá dòng kia.',
        { cause },
      )
    }
    const at = cause instanceof YAMLParseError ? cause.linePos?.[0] : undefined
    const where = at ? `, dòng ${at.line}, cột ${at.col}` : ''
    throw new Trouble(
      'data',
      `Tệp ${file}${where}: sai cách viết YAML.`,
      'Mỗi mục viết “tên: giá trị”, mục con lùi vào hai dấu cách; giá trị có dấu hai chấm để trong ngoặc kép.',
      { cause },
    )
  }
}

export async function readYaml(path: string, values: 'typed' | 'words' = 'typed'): Promise<unknown> {
  return parseYaml(await readTextFile(path), path, values)
}

/**
 * The same data with its keys as the program names them: `keys` gives the name of each key as a clerk writes it. What
 * stands under `people` keeps its own: there the keys are names of people.
 */
export function inEnglish(value: unknown, keys: Readonly<Record<string, string>>, people?: string): unknown {
  if (Array.isArray(value)) return value.map((inner) => inEnglish(inner, keys, people))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([typed, inner]) => {
      const name = keys[typed.normalize('NFC').trim().toLowerCase()] ?? typed
      return [name, name === people ? inner : inEnglish(inner, keys, people)]
    }),
  )
}
