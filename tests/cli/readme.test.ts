import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXIT_CODES } from '../../src/model/errors.js'
import { examples, outputOf, README } from './readme.js'
import { root } from './run.js'

describe('the README', () => {
  test('has worked examples of reading, replying, drafting and binding', () => {
    expect(examples().map(({ line }) => line.split(' ')[0])).toEqual([
      'parse',
      'reply',
      'draft',
      'dossier',
      'dossier',
      'dossier',
    ])
  })
  test.each(examples())('prints exactly what “congvan $line” prints', (example) => {
    expect(outputOf(example)).toBe(example.output)
  })
  test('lists every exit code', () => {
    const table = readFileSync(README, 'utf8')
    for (const code of Object.values(EXIT_CODES)) expect(table).toMatch(new RegExp(`^\\| ${code} \\| `, 'mu'))
  })
  test('names only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    for (const [, name = ''] of readFileSync(README, 'utf8').matchAll(/npm run ([a-z-]+)/gu))
      expect(scripts).toHaveProperty(name)
  })
})
