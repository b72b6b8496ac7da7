import { foldBare } from '../../vietnamese/index.js'
import type { RequiredList, RequiredPaper } from './list.js'

/** What a paper is known by when required papers are looked for. */
export interface Candidate {
  /** Key or name of the required paper it stands for, when the manifest says so. */
  readonly stands?: string | undefined
  readonly title?: string | undefined
  readonly file: string
}

/** Which required paper each candidate is; undefined for one that nobody asked for. */
export function assign(list: RequiredList, candidates: readonly Candidate[]): readonly (RequiredPaper | undefined)[] {
  const phrases = list.papers
    .flatMap((paper) => [paper.name, paper.key, ...paper.aliases].map((words) => ({ paper, bare: bareWords(words) })))
    .sort((a, b) => b.bare.length - a.bare.length)
  return candidates.map(({ stands, title, file }) => {
    if (stands !== undefined) {
      const asked = bareWords(stands)
      return list.papers.find((paper) => bareWords(paper.key) === asked || bareWords(paper.name) === asked)
    }
    // The longest words that fit: “biên bản kiểm phiếu” is no “biên bản kiểm điểm”.
    const own = [title ?? '', file.replace(/\.[^.]{1,5}$/u, '')].map((words) => ` ${bareWords(words)} `)
    return phrases.find(({ bare }) => own.some((words) => words.includes(` ${bare} `)))?.paper
  })
}

/** Words without marks and case, one space between: how names of files and papers are compared. */
export function bareWords(text: string): string {
  return foldBare(text.normalize('NFC'))
    .replace(/[^a-z0-9]+/gu, ' ')
    .replaceAll('y', 'i')
    .trim()
}
