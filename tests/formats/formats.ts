import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import iconv from 'iconv-lite'
import { requireProfile } from '../../src/office/profiles/index.js'
import { renderPdf } from '../../src/render/index.js'
import { toVni } from '../legacy/encode.js'
import { dispatchText, draftOf } from '../read/printed-dispatch.js'
import { OFFICE, scannedPages, scanPdf } from '../read/scanned.js'
import { typedWord } from './typed-word.js'

/** One way in which a dispatch lands on the desk. */
export interface Way {
  readonly id: string
  /** For the table of the README. */
  readonly label: string
  readonly extension: string
  /** Programs that make it or read it. */
  readonly programs: readonly string[]
  /** What it cannot keep and why; "" for nothing. */
  readonly lost: string
}

const PICTURES =
  'chữ trong hình nhỏ, trong hình nằm trong bảng (trang giấy quét dán vào thì nhận dạng được khi máy có Tesseract); lời bình, chữ ẩn, chữ đã xoá được kể ra, không tính là văn bản'
const PLACES = 'chữ trong hình ảnh; đoạn và bảng không còn trong tệp, dựng lại từ vị trí chữ'

export const WAYS: readonly Way[] = [
  way('txt', 'văn bản thuần, Unicode dựng sẵn (NFC)', 'txt', [], ''),
  way('nfd', 'văn bản thuần, Unicode tổ hợp (NFD)', 'txt', [], ''),
  way('tcvn3', 'văn bản thuần, mã TCVN3 (ABC)', 'txt', [], 'chữ hoa có dấu: bảng mã này không có, gõ ra chữ thường'),
  way('vni', 'văn bản thuần, mã VNI', 'txt', [], ''),
  way('docx', 'Word `.docx` (gói `docx`)', 'docx', [], PICTURES),
  way('lo-docx', 'Word `.docx` do LibreOffice ghi', 'docx', ['soffice'], PICTURES),
  way('doc', 'Word 97–2003 `.doc`, máy có LibreOffice', 'doc', ['soffice'], PICTURES),
  way(
    'doc-words',
    'Word 97–2003 `.doc`, máy không có LibreOffice',
    'doc',
    ['soffice'],
    'cột, bảng, kiểu chữ: gói `word-extractor` chỉ lấy chữ; số thứ tự tự động lấy lại từ tệp',
  ),
  way('pdf', 'PDF do typst in', 'pdf', [], PLACES),
  way('lo-pdf', 'PDF do LibreOffice in', 'pdf', ['soffice'], PLACES),
  way(
    'scan',
    'bản quét 200 dpi, nhoè, nhiễu, nghiêng 0,5°',
    'pdf',
    ['tesseract'],
    'vài dấu thanh, chữ hoa nhận dạng sai; số viết tay để trống và báo',
  ),
]

function way(id: string, label: string, extension: string, programs: readonly string[], lost: string): Way {
  return { id, label, extension, programs, lost }
}

export interface Sample {
  readonly paper: string
  readonly way: string
  readonly file: string
  readonly bytes: Uint8Array
  /** Of a Word 97–2003 file: the .docx that LibreOffice makes of it, as the reader has it done for each. */
  readonly docx?: Uint8Array
}

/**
 * The papers in the ways asked for. LibreOffice is started once for each kind of file, not for each file. `besides`: Word
 * files to be printed with those of the papers; they come back as `lo-pdf` under their own names.
 */
export async function makeSamples(
  papers: readonly string[],
  ways: readonly Way[],
  besides: ReadonlyMap<string, Uint8Array> = NONE,
): Promise<readonly Sample[]> {
  const asked = new Set(ways.map(({ id }) => id))
  const made: Sample[] = []
  const put = (paper: string, id: string, bytes: Uint8Array, docx?: Uint8Array) => {
    const one = ways.find((candidate) => candidate.id === id)
    if (one) made.push({ paper, way: id, file: `${paper}.${id}.${one.extension}`, bytes, ...(docx ? { docx } : {}) })
  }
  const words = new Map<string, Uint8Array>()
  for (const paper of papers) {
    const text = dispatchText(paper)
    put(paper, 'txt', utf8(text.normalize('NFC')))
    put(paper, 'nfd', utf8(text.normalize('NFD')))
    put(paper, 'tcvn3', tcvn3(text))
    put(paper, 'vni', new Uint8Array(iconv.encode(toVni(text.normalize('NFC')), 'windows-1252')))
    const draft = draftOf(text, paper)
    words.set(paper, await typedWord(draft))
    put(paper, 'docx', words.get(paper) ?? new Uint8Array())
    if (!asked.has('pdf') && !asked.has('scan')) continue
    const pdf = await renderPdf(draft, requireProfile(draft.profile))
    put(paper, 'pdf', pdf)
    if (asked.has('scan')) put(paper, 'scan', scanPdf(await scannedPages(pdf, OFFICE), OFFICE.dpi))
  }
  const old = asked.has('doc') || asked.has('doc-words') ? byLibreOffice(words, 'doc:MS Word 97') : NONE
  const modern = asked.has('lo-docx') || asked.has('doc') ? docxByLibreOffice(words, old) : NONE
  for (const paper of papers) {
    put(paper, 'lo-docx', modern.get(paper) ?? EMPTY)
    put(paper, 'doc', old.get(paper) ?? EMPTY, modern.get(OLD + paper))
    put(paper, 'doc-words', old.get(paper) ?? EMPTY)
  }
  if (asked.has('lo-pdf'))
    for (const [paper, bytes] of byLibreOffice(new Map([...words, ...besides]), 'pdf')) put(paper, 'lo-pdf', bytes)
  return made.filter(({ way: id }) => asked.has(id))
}

const utf8 = (text: string) => new TextEncoder().encode(text)

/**
 * TCVN3 has no capital letters with marks: typists wrote small ones, or changed to a font of capitals. Quotes and long
 * dashes are those of Windows, which the table of iconv does not know.
 */
function tcvn3(text: string): Uint8Array {
  const parts = text.normalize('NFC').split(/([“”‘’–—…\u00A0])/u)
  const bytes = parts.map((part) => {
    if (/^[“”‘’–—…\u00A0]$/u.test(part)) return iconv.encode(part, 'windows-1252')
    const small = part.replace(/[^\p{ASCII}]/gu, (letter) =>
      /[ĂÂĐÊÔƠƯ]/u.test(letter) ? letter : letter.toLowerCase(),
    )
    return iconv.encode(small, 'tcvn')
  })
  return new Uint8Array(Buffer.concat(bytes))
}

const EMPTY = new Uint8Array()
const NONE: ReadonlyMap<string, Uint8Array> = new Map()
const OLD = 'cu-'

/** Word files written anew, and Word 97–2003 files as .docx (their names begin with `OLD`), all at one start. */
function docxByLibreOffice(words: ReadonlyMap<string, Uint8Array>, old: ReadonlyMap<string, Uint8Array>) {
  const files = [...words].map(([name, bytes]) => [`${name}.docx`, bytes] as const)
  const olds = [...old].map(([name, bytes]) => [`${OLD}${name}.doc`, bytes] as const)
  return convertedFiles(new Map([...files, ...olds]), 'docx:MS Word 2007 XML')
}

/** Word files as another kind of file, by the name of their paper. */
function byLibreOffice(words: ReadonlyMap<string, Uint8Array>, kind: string): ReadonlyMap<string, Uint8Array> {
  return convertedFiles(new Map([...words].map(([name, bytes]) => [`${name}.docx`, bytes])), kind)
}

/** Files as another kind of file, all at one start of LibreOffice; names lose their endings. */
function convertedFiles(given: ReadonlyMap<string, Uint8Array>, kind: string): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'congvan-samples-'))
  try {
    for (const [file, bytes] of given) writeFileSync(join(folder, file), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const files = [...given.keys()].map((file) => join(folder, file))
    const out = join(folder, 'out')
    spawnSync('soffice', [profile, '--headless', '--norestore', '--convert-to', kind, '--outdir', out, ...files], {
      timeout: 540_000,
    })
    const extension = kind.split(':')[0]
    const names = [...given.keys()].map((file) => file.replace(/\.[^.]{1,5}$/u, ''))
    return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(out, `${name}.${extension}`)))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
