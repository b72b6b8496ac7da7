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
