import { type Feature, finished, OPENING, saysDuty } from './feature.js'

const ANNEX =
  /^(?:phu luc|danh sach|chuong trinh|bieu mau|mau (?:so )?\d|de cuong|lich |bieu \d|phu bieu|bang tong hop)/u

/** Reasons that speak of the content (ô 6) and of papers behind it. */
export const CONTENT_FEATURES: readonly Feature[] = [
  {
    name: 'label',
    why: 'a printed number opens an item of the content',
    long: true,
    votes: {
      body: 3,
      addressees: -1.5,
      subject: -3,
      organ: -3,
      position: -3,
      signer: -3,
      distribution: -1,
    },
    test: (v) => v.label,
    examples: {
      yes: ['1. Về nội dung', '2.1. Giao', 'a) Lập', 'I. MỤC ĐÍCH', 'Điều 1. Ban hành'],
      no: ['V/v báo cáo', '2024', '05-10 học sinh'],
    },
  },
  {
    name: 'opening',
    why: 'contents begin with their bases or reasons',
    long: true,
    votes: { body: 2, addressees: -2.5 },
    test: (v) => OPENING.test(v.fold),
    examples: {
      yes: ['Căn cứ Điều lệ Đảng;', 'Thực hiện Công văn số 1-CV/TU'],
      no: ['Các chi bộ trực thuộc'],
    },
  },
  {
    name: 'opening-sentence',
    why: 'an opening that cites or runs on is no subject',
    long: true,
    votes: { subject: -3 },
    test: (v) => OPENING.test(v.fold) && (v.length > 75 || v.blockLength > 180 || finished(v) || v.last === ':'),
    examples: {
      yes: ['Căn cứ Quy chế làm việc;'],
      no: ['triển khai công tác hè'],
    },
  },
  {
    name: 'long',
    why: 'only content runs over a line',
    long: true,
    votes: {
      body: 2,
      organ: -4,
      number: -3,
      'place-date': -4,
      'type-name': -3,
      subject: -1.5,
      addressees: -0.5,
      distribution: -1,
      authority: -5,
      position: -5,
      signer: -6,
      motto: -3,
      mark: -5,
      furniture: -4,
      'hand-note': -4,
      stamp: -2,
    },
    test: (v) => v.length > 110,
    examples: { yes: ['a'.repeat(120)], no: ['ngắn'] },
  },
  {
    name: 'very-long',
    why: 'no heading part is a whole paragraph',
    long: true,
    votes: {
      subject: -3,
      addressees: -1.5,
      body: 1,
      'hand-note': -4,
      furniture: -4,
      distribution: -2,
    },
    test: (v) => v.length > 220,
    examples: { yes: ['a'.repeat(230)], no: ['ngắn'] },
  },
  {
    name: 'sentence-end',
    why: 'a full stop or colon ends a sentence of the content',
    long: true,
    votes: { body: 1, subject: -2, organ: -2 },
    test: (v) => v.length > 40 && (v.last === '.' || v.last === ':'),
    examples: {
      yes: ['Đề nghị các chi bộ nghiêm túc triển khai thực hiện.'],
      no: ['Nơi nhận:'],
    },
  },
  {
    name: 'duty-words',
    why: 'đề nghị, yêu cầu, giao … như sau are said in contents',
    long: true,
    votes: { body: 1, addressees: -1.5, distribution: -1.5 },
    test: (v) => v.length > 30 && saysDuty(v),
    examples: {
      yes: ['Ban Thường vụ Đảng uỷ đề nghị các chi bộ'],
      no: ['Các chi bộ trực thuộc'],
    },
  },
  {
    name: 'block-of-text',
    why: 'a paragraph of several full lines that ends like a sentence is content',
    long: true,
    votes: { body: 1, subject: -2.5, organ: -1, addressees: -2 },
    test: (v) => v.blockLength > 260 && v.blockLength > 60 * v.blockLines && !v.caps,
    examples: { yes: ['b'.repeat(300)], no: ['ngắn'] },
  },
  {
    name: 'annex',
    why: 'a second paper begins with its own title',
    votes: {
      distribution: -4,
      authority: -3,
      position: -3,
      signer: -3,
      body: 1,
    },
    test: (v) => v.caps && ANNEX.test(v.fold),
    examples: {
      yes: ['PHỤ LỤC', 'DANH SÁCH HỌC VIÊN'],
      no: ['Danh sách học viên'],
    },
  },
  {
    name: 'cell',
    why: 'cells of a table of data are content',
    long: true,
    votes: { body: 12 },
    test: (v) => v.piece.cell !== null,
    examples: { yes: [], no: [] },
  },
]
