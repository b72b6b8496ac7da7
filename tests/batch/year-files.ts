import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { requireProfile } from '../../src/office/profiles/index.js'
import { renderPdf } from '../../src/render/index.js'
import { typedWord } from '../formats/typed-word.js'
import { toVni } from '../legacy/encode.js'
import { draftOf } from '../read/printed-dispatch.js'
import { inventedDispatch } from './year.js'

/** How many of a hundred dispatches come in each form. */
export type Mix = Readonly<Record<'docx' | 'txt' | 'nfd' | 'md' | 'vni' | 'pdf', number>>

/** What an office receives: mostly Word, some text, some PDF, a few from old machines. */
export const OFFICE_MIX: Mix = { docx: 50, txt: 25, nfd: 4, md: 3, vni: 3, pdf: 15 }
/** Half text, half Word. */
export const TEXT_AND_WORD: Mix = { docx: 50, txt: 50, nfd: 0, md: 0, vni: 0, pdf: 0 }

function wayOf(index: number, mix: Mix): keyof Mix {
  // Spread evenly, so that any hundred in a row have the same mix.
  let rest = (index * 37) % 100
  for (const way of ['docx', 'txt', 'nfd', 'md', 'vni', 'pdf'] as const) {
    if (rest < mix[way]) return way
    rest -= mix[way]
  }
  return 'txt'
}

async function bytesOf(text: string, way: keyof Mix, id: string): Promise<Uint8Array | string> {
  switch (way) {
    case 'nfd':
      return text.normalize('NFD')
    case 'vni':
      return new Uint8Array(iconv.encode(toVni(text), 'windows-1252'))
    case 'docx':
      return typedWord(draftOf(text, id))
    case 'pdf': {
      const draft = draftOf(text, id)
      return renderPdf(draft, requireProfile(draft.profile))
    }
    default:
      return text
  }
}

/** Writes `count` invented dispatches below a folder, a folder for each month. Same seed, same files. */
export async function writeYear(folder: string, count: number, mix: Mix, seed = 7): Promise<void> {
  for (let index = 0; index < count; index++) {
    const { name, text } = inventedDispatch(index, seed)
    const way = wayOf(index, mix)
    const month = join(folder, `tháng ${name.slice(0, 2)}`)
    mkdirSync(month, { recursive: true })
    const ending = way === 'nfd' || way === 'vni' ? 'txt' : way
    const file = `${way === 'nfd' ? name.normalize('NFD') : name}.${ending}`
    writeFileSync(join(month, file), await bytesOf(text, way, name))
  }
}
