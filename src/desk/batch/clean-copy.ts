import type { Dispatch } from '../../model/dispatch.js'
import type { Draft } from '../../model/draft.js'
import { Trouble } from '../../model/errors.js'
import type { Profile } from '../../model/profile.js'
import type { Role } from '../../model/roles.js'
import type { Span } from '../../model/span.js'
import type { Block, Inline, Line } from '../../model/tree.js'
import { profileFor, requireProfile } from '../../office/profiles/index.js'
import { renderDocx, renderPdf } from '../../render/index.js'
import { sameWords } from '../../vietnamese/index.js'

/** What the profile prints by itself at the top right. */
const MOTTO =
  /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập.{1,5}Tự do.{1,5}Hạnh phúc)$/u
const SALUTATION = /^Kính (?:gửi|trình)/u
const DISTRIBUTION = /^Nơi nhận/u
/** Lines that only draw something under a name: stars, hyphens, rules. */
const ORNAMENT = /^[*\-–—_=.\s]{1,80}$/u
const HEAD: readonly Role[] = ['secrecy', 'urgency', 'superior', 'issuer', 'number', 'place-date', 'subject']
/** What the office font may lack. */
const UNPRINTABLE =
  /[^\p{Script=Latin}\p{Mark}\p{Nd}\t\n !-/:-@[-`{-~\u00a0-\u00bf×÷\u2010-\u2015\u2018-\u201f\u2022\u2026\u20ab€]/gu

interface Placed {
  readonly index: number
  readonly text: string
  readonly role: Role | 'motto' | null
}

type Marked = readonly [role: Role, span: Span | undefined]

/** The part each line of the reading text belongs to, by the places the parser found. */
function placedLines({ text, header, addressees, distribution, signature }: Dispatch): readonly Placed[] {
  const marks: readonly Marked[] = [
    ['secrecy', header.secrecy?.span],
    ['urgency', header.urgency?.span],
    ['superior', header.superior?.span],
    ['issuer', header.issuer?.span],
    ['number', header.number?.span ?? header.symbol?.span],
    ['place-date', header.date?.span ?? header.place?.span],
    ['subject', header.subject?.span],
    ...addressees.map(({ span }): Marked => ['addressees', span]),
    ['authority', signature.authority?.span],
    ['position', signature.position?.span],
    ['signer', signature.name?.span],
    ...distribution.map(({ span }): Marked => ['distribution', span]),
  ]
  const lines: Placed[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const to = from + line.length
    const own = marks.find(([, span]) => span !== undefined && span[0] < to && span[1] > from)
    const role: Placed['role'] = MOTTO.test(line.trim())
      ? 'motto'
      : (own?.[0] ?? (SALUTATION.test(line) ? 'addressees' : DISTRIBUTION.test(line) ? 'distribution' : null))
    if (line.trim() !== '') lines.push({ index: lines.length, text: line.trim(), role })
    from = to + 1
  }
  return lines
}

const words = (value: string): Line => ({ type: 'paragraph', children: [{ type: 'text', value }] })

function group(role: Role, lines: readonly Placed[]): readonly Block[] {
  const own = lines.filter((line) => line.role === role)
  return own.length === 0 ? [] : [{ type: 'role', role, children: own.map(({ text }) => words(text)) }]
}

const FOOT: readonly Role[] = ['distribution', 'authority', 'position', 'signer']
const isHead = ({ role }: Placed) => role === 'motto' || (role !== null && HEAD.includes(role))
const isFoot = ({ role }: Placed) => role !== null && FOOT.includes(role)

/** Head, salutation, content, foot; what stands behind the foot stays behind it. No line is left out but the motto. */
function officialBlocks({ header }: Dispatch, lines: readonly Placed[]): readonly Block[] {
  const letter = header.type === null || header.type.code === 'CV'
  const lastHead = lines.findLastIndex(isHead)
  const firstFoot = lines.findIndex((line) => isFoot(line) && line.index > lastHead)
  const footAt = firstFoot < 0 ? lines.length : firstFoot
  const rest = lines.filter((line) => !isHead(line) && !isFoot(line))
  const before = rest.filter((line) => line.index < footAt)
  const typeName = (line: Placed): boolean =>
    !letter && line.role === null && line.index <= lastHead + 1 && sameWords(line.text, header.type?.name ?? '')
  const content = before.filter(
    (line) => line.role !== 'addressees' && !typeName(line) && !(line.index <= lastHead && ORNAMENT.test(line.text)),
  )
  const title = lines.filter(({ role }) => !letter && role === 'subject')
  const named = before.filter(typeName)
  return [
    ...HEAD.filter((role) => letter || role !== 'subject').flatMap((role) => group(role, lines)),
    ...named.map(({ text }): Block => ({ type: 'role', role: 'type-name', children: [words(text)] })),
    ...title.map(({ text }): Block => ({ type: 'role', role: 'title', children: [words(text)] })),
    ...group('addressees', before),
    ...content.map(({ text }) => words(text)),
    ...FOOT.flatMap((role) => group(role, lines)),
    ...rest.filter((line) => line.index >= footAt).map(({ text }) => words(text)),
  ]
}

function note(file: string): Line {
  const value = `Bản chép để đọc, làm từ tệp “${file}”; văn bản có giá trị là bản gốc.`
  const children: readonly Inline[] = [{ type: 'emphasis', children: [{ type: 'text', value }] }]
  return { type: 'paragraph', children }
}

/** The reading text of a dispatch as a paper in the form of its day; as plain paragraphs when its head was not found. */
export function cleanCopy(dispatch: Dispatch): { readonly draft: Draft; readonly profile: Profile } {
  const { header, source } = dispatch
  const lines = placedLines(dispatch)
  const day = header.date?.value.length === 10 ? header.date.value : '2026-05-27'
  const profile = profileFor(day, header.regime === 'state' ? 'state' : 'party') ?? requireProfile('hd05')
  const known = header.issuer !== null && header.date !== null
  const blocks = known ? officialBlocks(dispatch, lines) : lines.map(({ text }) => words(text))
  const draft: Draft = {
    template: 'ban-chep',
    profile: profile.id,
    title: `${header.type?.name ?? 'Văn bản'} ${header.notation ?? source.file}`,
    author: header.issuer?.value ?? '',
    date: day,
    papers: [{ kind: 'main', orientation: 'portrait', blocks: [...blocks, note(source.file)] }],
    missing: [],
  }
  return { draft, profile }
}

/** The same draft with characters that no office font prints shown as question marks; every place keeps its offset. */
function plainLetters(dispatch: Dispatch): Dispatch {
  return { ...dispatch, text: dispatch.text.replace(UNPRINTABLE, (signs) => '?'.repeat(signs.length)) }
}

/** Draws the copy; characters the font lacks are replaced rather than the paper refused. */
export async function drawCopy(dispatch: Dispatch, format: 'docx' | 'pdf'): Promise<Uint8Array> {
  const draw = format === 'docx' ? renderDocx : renderPdf
  const { draft, profile } = cleanCopy(dispatch)
  try {
    return await draw(draft, profile)
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    const again = cleanCopy(plainLetters(dispatch))
    return draw(again.draft, again.profile)
  }
}
