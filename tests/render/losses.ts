import { template } from '../compose/fixtures.js'
import type { Fact } from './facts.js'
import type { Format, Print } from './prints.js'

/** What does not come back when a printed paper is read and parsed, and why. */
export interface Loss {
  readonly fact: Fact
  readonly formats: readonly Format[]
  /** Templates it concerns; all where none is named. */
  readonly templates?: readonly string[]
  /** Type of the papers it concerns; all where none is named. */
  readonly type?: string
  readonly profiles?: readonly string[]
  readonly reason: string
}

export const LOSSES: readonly Loss[] = [
  {
    fact: 'position',
    formats: ['docx', 'pdf'],
    type: 'BB',
    reason: 'minutes are signed under labels (NGƯỜI GHI BIÊN BẢN, CHỦ TRÌ HỘI NGHỊ), which are no positions',
  },
  {
    fact: 'signer',
    formats: ['docx', 'pdf'],
    templates: ['bien-ban-giao-nhan', 'bien-ban-kiem-phieu', 'bien-ban-lam-viec'],
    reason:
      'minutes are signed by several; where one of the others signs under a position, or below the chair (as the organ that confirms), the reader takes that one',
  },
  {
    fact: 'addressees',
    formats: ['docx', 'pdf'],
    templates: ['giay-moi'],
    reason: 'an invitation has no Kính gửi; the reader takes the people invited in its text as those it goes to',
  },
]

export function lossOf(fact: Fact, { id, profile }: Print, format: Format): Loss | undefined {
  return LOSSES.find(
    (loss) =>
      loss.fact === fact &&
      loss.formats.includes(format) &&
      (loss.templates?.includes(id) ?? true) &&
      (loss.type === undefined || loss.type === template(id).manifest.type) &&
      (loss.profiles?.includes(profile.id) ?? true),
  )
}
