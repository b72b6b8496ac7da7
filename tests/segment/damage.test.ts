import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse/index.js'
import { readText } from '../../src/read/index.js'
import { sameWords } from '../../src/vietnamese/index.js'
import { anatomy, type Paper } from './damage/anatomy.js'
import { DAMAGES, randomFrom } from './damage/damages.js'
import { registerOf } from './damage/register.js'

const FOLDER = resolve(import.meta.dirname, '../corpus/dispatches')
/** Letters of the corpus whose parts all stand in the text; a third of them, to save time. */
const PAPERS: readonly (readonly [string, Paper])[] = readdirSync(FOLDER)
  .filter((file) => /^[012]\d{2}-.*\.txt$/u.test(file))
  .flatMap((file): (readonly [string, Paper])[] => {
    const paper = anatomy(readFileSync(resolve(FOLDER, file), 'utf8'))
    return paper ? [[file.slice(0, 3), paper] as const] : []
  })
  .filter((_, i) => i % 3 === 0)

const register = (text: string): Readonly<Record<string, string>> => registerOf(parse(readText(text, 'hong.txt')))
const bare = (value: string): string => value.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')

/** What stays wrong, and why: every line is a weakness, none may be added. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['organs and title typed without marks/015', 'an issuer typed without marks is not known again by a shorter name'],
  ['the date behind the last line of the subject/106', 'Mười may belong to the place: no organ of the head bears one'],
])

describe('a damaged paper gives the same entry in the register as the clean one', () => {
  const clean = new Map(PAPERS.map(([id, paper]) => [id, register(DAMAGES[0]?.apply(paper, randomFrom(1)) ?? '')]))

  test('there are papers to damage', () => expect(PAPERS.length).toBeGreaterThan(12))

  for (const damage of DAMAGES)
    test(damage.name, () => {
      const lost: string[] = []
      for (const [i, [id, paper]] of PAPERS.entries()) {
        if (KNOWN.has(`${damage.name}/${id}`)) continue
        const got = register(damage.apply(paper, randomFrom(i * 7 + 13)))
        for (const [field, value] of Object.entries(clean.get(id) ?? {})) {
          const now = got[field] ?? ''
          // a name that the paper spells elsewhere is spelt again, another stays bare
          const organ = damage.bareOrgans === true && /^(?:superior|issuer)$/u.test(field)
          const same = now === value || (organ && (now === bare(value) || sameWords(now, value)))
          if (same || (damage.loses === field && now === '')) continue
          lost.push(`${id} ${field}: ${value} → ${now}`)
        }
      }
      expect(lost).toEqual([])
    })
})
