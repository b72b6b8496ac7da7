import type { Entry } from './addressed.js'
import { overlaps, PLURAL } from './organ-keys.js'
import type { Named } from './rule.js'

const MASS = /(?:^| )(?:công đoàn|đoàn thanh niên|hội (?!đồng)|mặt trận|đoàn thể)/u
const COUNT = / \d{1,3} /u

/** The first two words, by which parties of one kind agree. */
const headOf = (key: string): string => key.replace(PLURAL, '').split(' ').slice(0, 2).join(' ')

/** Whether the name is the party of the line, or says it in general words ("các đoàn thể", "đảng uỷ 03 xã"). */
function meets(name: string, key: string, entry: Entry): boolean {
  if (overlaps(key.replace(PLURAL, ''), entry.key)) return true
  if (headOf(key) === 'đoàn thể') return MASS.test(entry.key)
  return headOf(key) === headOf(entry.key) && (!/ \p{Lu}/u.test(name) || COUNT.test(name))
}

/** Every line of Kính gửi is meant by a name of its own, and every name means a line; "các đoàn thể" means several. */
export function covers({ names, keys, addressed: { entries } }: Named): boolean {
  const left = new Set(entries)
  for (const [i, key] of keys.entries()) {
    const met = [...left].filter((entry) => meets(names[i] ?? '', key, entry))
    if (met.length === 0) return false
    const own = headOf(key) === 'đoàn thể' ? met : [met.find((entry) => overlaps(key, entry.key)) ?? met[0]]
    for (const entry of own) if (entry) left.delete(entry)
  }
  return entries.length > 1 && left.size === 0
}
