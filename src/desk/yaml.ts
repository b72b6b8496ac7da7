import { parse, YAMLParseError } from 'yaml'
import { Trouble } from '../model/errors.js'
import { readTextFile } from './files.js'

/** YAML (JSON is YAML too) from a text; a mistake is named by line and column. */
export function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text.replace(/^\ufeff/u, ''), { maxAliasCount: 50 })
  } catch (cause) {
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

export async function readYaml(path: string): Promise<unknown> {
  return parseYaml(await readTextFile(path), path)
}
