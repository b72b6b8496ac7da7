import { createRequire } from 'node:module'
import type * as PdfLib from 'pdf-lib'

/**
 * pdf-lib as one file: its usual entry reads two hundred, which costs a third of a second before the first page.
 * Everything in this room takes it from here, because its classes know each other by `instanceof`.
 */
const lib = createRequire(import.meta.url)('pdf-lib/dist/pdf-lib.min.js') as typeof PdfLib

export const {
  beginText,
  decodePDFRawStream,
  endText,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFObjectStreamParser,
  PDFRawStream,
  PDFRef,
  PDFString,
  PDFXRefStreamParser,
  popGraphicsState,
  pushGraphicsState,
  setCharacterSqueeze,
  setFontAndSize,
  setTextMatrix,
  setTextRenderingMode,
  showText,
  TextRenderingMode,
} = lib

export type PDFArray = PdfLib.PDFArray
export type PDFContext = PdfLib.PDFContext
export type PDFDict = PdfLib.PDFDict
export type PDFDocument = PdfLib.PDFDocument
export type PDFFont = PdfLib.PDFFont
export type PDFHexString = PdfLib.PDFHexString
export type PDFName = PdfLib.PDFName
export type PDFNumber = PdfLib.PDFNumber
export type PDFObject = PdfLib.PDFObject
export type PDFPage = PdfLib.PDFPage
export type PDFRawStream = PdfLib.PDFRawStream
export type PDFRef = PdfLib.PDFRef
export type PDFString = PdfLib.PDFString
