import { basename } from 'node:path'
import { checkForm, type FormFinding, printedDay } from '../check/index.js'
import { Trouble } from '../model/errors.js'
import { profileFor, requireProfile } from '../office/profiles/index.js'
import { measurePaper } from '../read/index.js'
import { today } from './clock.js'
import { readBytes } from './files.js'

export interface CheckedFile {
  readonly profile: string
  /** Why this profile: asked for, the day printed, or today because none is printed. */
  readonly chosenBy: 'option' | 'day' | 'today'
  readonly findings: readonly FormFinding[]
}

/** Checks a finished .docx or .pdf against the form of its date. */
export async function checkFile(path: string, profileId: string | undefined): Promise<CheckedFile> {
  const paper = await measurePaper(await readBytes(path), basename(path))
  const day = printedDay(paper)
  const party = paper.lines.slice(0, 40).some(({ text }) => text === 'ĐẢNG CỘNG SẢN VIỆT NAM')
  const profile =
    profileId === undefined ? profileFor(day ?? today(), party ? 'party' : 'state') : requireProfile(profileId)
  if (profile === undefined)
    throw new Trouble(
      'data',
      `Không có thể thức nào cho văn bản đề ngày ${day ?? today()}.`,
      'Chọn thể thức bằng --profile.',
    )
  return {
    profile: profile.name,
    chosenBy: profileId !== undefined ? 'option' : day !== undefined ? 'day' : 'today',
    findings: checkForm(paper, profile),
  }
}
