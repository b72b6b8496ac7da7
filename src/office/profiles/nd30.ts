import type { Profile, Rule, TypeStyle } from '../../model/profile.js'
import { rulesOf, type } from './rule.js'

const rule = rulesOf('NĐ 30/2020/NĐ-CP, Phụ lục I, phần I')
const model = rulesOf('NĐ 30/2020/NĐ-CP, Phụ lục III')
const copies = rulesOf('NĐ 30/2020/NĐ-CP, Phụ lục I, phần II')
const CAPS_BOLD = { caps: true, bold: true } as const
const style = (point: string, value: TypeStyle): Rule<TypeStyle> => rule(value, `mục ${point}`)

/** Nghị định 30/2020/NĐ-CP of 05/3/2020, state papers. No replacement was found up to November 2026. */
export const nd30: Profile = {
  id: 'nd30',
  name: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020',
  regime: 'state',
  from: '2020-03-05',
  to: null,
  page: {
    sizeMm: rule([210, 297], 'mục I.1'),
    // Ranges: top and bottom 20–25, left 30–35, right 15–20 mm; the least is printed.
    marginsMm: rule({ top: 20, bottom: 20, left: 30, right: 15 }, 'mục I.3'),
    marginRoomMm: rule(5, 'mục I.3'),
    number: rule({ fromTopMm: 10, hideFirst: true, perAnnex: true }, 'mục I.7'),
    font: rule('Times New Roman', 'mục I.4'),
  },
  body: {
    indentMm: rule({ nominal: 10, accept: [9, 13] }, 'mục II.6'),
    gapPt: rule(6, 'mục II.6'),
    // The decree says single to one and a half lines; as exact pitch of 13–14 pt type that is 16 to 24 pt.
    linePt: rule({ nominal: 18, min: 16, max: 24 }, 'mục II.6', 'uncertain'),
  },
  head: {
    columnsMm: [66, 9, 90],
    placeDateRow: rule('number', 'mục II.4'),
    motto: rule(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'], 'mục II.1'),
    mottoRulePt: rule(0.75, 'mục II.1', 'uncertain'),
    // One third to one half of the line above.
    organMark: rule({ kind: 'rule', share: 0.4 }, 'mục II.2'),
    titleMark: rule({ kind: 'rule', share: 0.4 }, 'mục II.5'),
  },
  foot: {
    columnsMm: [80, 5, 80],
    signatureMm: rule(28, 'mục II.7', 'uncertain'),
    openingBold: rule(true, 'mục II.7'),
  },
  parts: {
    'motto-second': style('II.1', type([13, 14], 'center', { bold: true })),
    addressee: style('II.9', type([13, 14], 'left')),
    recipient: style('II.9', type(11, 'left')),
    'table-head': rule(type([12, 14], 'center', { bold: true }), 'mục II.6', 'uncertain'),
    'table-cell': rule(type([12, 14], 'left'), 'mục II.6', 'uncertain'),
  },
  styles: {
    motto: style('II.1', type([12, 13], 'center', CAPS_BOLD)),
    superior: style('II.2', type([12, 13], 'center', { caps: true })),
    issuer: style('II.2', type([12, 13], 'center', CAPS_BOLD)),
    number: style('II.3', type(13, 'center')),
    'place-date': style('II.4', type([13, 14], 'center', { italic: true })),
    'type-name': style('II.5', type([13, 14], 'center', CAPS_BOLD)),
    title: style('II.5', type([13, 14], 'center', { bold: true })),
    subject: style('II.5', type([12, 13], 'center')),
    addressees: style('II.9', type([13, 14], 'center')),
    basis: style('II.6', type([13, 14], 'justify', { italic: true })),
    body: style('II.6', type([13, 14], 'justify')),
    section: style('II.6', type([13, 14], 'justify')),
    authority: style('II.7', type([13, 14], 'center', CAPS_BOLD)),
    position: style('II.7', type([13, 14], 'center', CAPS_BOLD)),
    signer: style('II.7', type([13, 14], 'center', { bold: true })),
    distribution: style('II.9', type(12, 'left', { bold: true, italic: true })),
    secrecy: style('III.2', type([13, 14], 'center', CAPS_BOLD)),
    urgency: style('III.2', type([13, 14], 'center', CAPS_BOLD)),
    circulation: style('III.3', type([13, 14], 'right', CAPS_BOLD)),
    draft: rule(type([13, 14], 'center', { italic: true }), 'mục III', 'uncertain'),
    contact: style('III.5', type([11, 12], 'center')),
    'annex-label': style('III.1', type(14, 'center', { bold: true })),
    'annex-title': style('III.1', type([13, 14], 'center', CAPS_BOLD)),
    'annex-reference': style('III.1', type([13, 14], 'center', { italic: true })),
    'page-number': style('I.7', type([13, 14], 'center')),
  },
  words: {
    number: rule({ prefix: 'Số:', pad: 2, per: 'year' }, 'mục II.3'),
    addressees: rule('Kính gửi:', 'mục II.9'),
    petition: rule('Kính gửi:', 'mục II.9'),
    distribution: rule('Nơi nhận:', 'mục II.9'),
    addresseeMark: rule({ each: ';', last: '.', firstOnLine: false }, 'mục II.9'),
    recipientMark: rule({ each: ';', last: '.' }, 'mục II.9'),
    archive: rule('Lưu:', 'mục II.9'),
    basisMark: rule({ before: '', each: ';', last: '.' }, 'mục II.6'),
    subject: rule({ prefix: 'V/v ', capital: false }, 'mục II.5'),
    // Closed so by the decree's own templates, not by its text.
    end: model('./.', 'mẫu trình bày', 'one-source'),
    copy: copies(
      {
        labels: { 'sao y': 'Sao y', 'sao lục': 'Sao lục', 'trích sao': 'Trích sao' },
        codes: { 'sao y': 'SY', 'sao lục': 'SL', 'trích sao': 'TrS' },
      },
      'bản sao văn bản',
    ),
  },
}
