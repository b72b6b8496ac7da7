import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Metrics, readMetrics } from './sfnt.js'

/**
 * Tinos has the advance widths of Times New Roman, all Vietnamese letters, and comes as a plain npm package, so that
 * every machine gives the same bytes. PDF embeds it; DOCX names Times New Roman and only takes measures from here.
 */
export const PDF_FONT = 'Tinos'

const FILES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const
export type Face = keyof typeof FILES

const { resolve } = createRequire(import.meta.url)
const blobs = new Map<Face, Buffer>()
const metrics = new Map<Face, Metrics>()

function blobOf(face: Face): Buffer {
  const known = blobs.get(face)
  if (known) return known
  const blob = readFileSync(resolve(`@expo-google-fonts/tinos/${FILES[face]}`))
  blobs.set(face, blob)
  return blob
}

/** The four TrueType files, read once. */
export function tinosFiles(): readonly Buffer[] {
  return [blobOf('regular'), blobOf('italic'), blobOf('bold'), blobOf('boldItalic')]
}

export function tinosMetrics(face: Face): Metrics {
  const known = metrics.get(face)
  if (known) return known
  const read = readMetrics(blobOf(face))
  metrics.set(face, read)
  return read
}

export interface FaceMarks {
  readonly bold?: boolean
  readonly italic?: boolean
}

export function faceOf({ bold, italic }: FaceMarks): Face {
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}

const PT_PER_MM = 72 / 25.4

/** Width of `text` on one line in millimetres, without kerning (as Word sets it). Unknown characters count one em. */
export function widthMm(text: string, sizePt: number, marks: FaceMarks = {}): number {
  const { advance } = tinosMetrics(faceOf(marks))
  let em = 0
  for (const char of text) em += advance(char.codePointAt(0) ?? 0) ?? 1
  return (em * sizePt) / PT_PER_MM
}
