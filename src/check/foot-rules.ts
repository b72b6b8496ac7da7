import { type Breach, breach, type FormRule, habit, last, party, quoted, SIZE_SLACK_PT, typeOf } from './rule.js'

const CONTACT = /(?:^|[;,] ?)(?:Địa chỉ|Điện thoại|ĐT|Fax|Thư điện tử|E-?mail|Website|Trang thông tin)\s?:/iu
const CONTACT_RULE = habit('HD 05-HD/VPTW, mục II.II')

/** Signature, Nơi nhận, annexes. */
export const FOOT_RULES: readonly FormRule[] = [
  {
    id: 'signature/authority',
    check: (subject) => {
      const line = subject.parts.authority
      const rule = subject.profile.styles.authority
      if (line === undefined || rule === undefined) return []
      const wrong: Breach[] = [...typeOf(line, 'thể thức đề ký', rule)]
      if (party(subject) && /^(?:TM|KT|TL|TUQ)\./u.test(line.text))
        wrong.push(breach(line, quoted(line.text), 'T/M, K/T, T/L có gạch chéo, không có dấu chấm', rule))
      if (party(subject) && /^T\/U\.?Q/u.test(line.text))
        wrong.push(breach(line, quoted(line.text), 'không có thể thức T/UQ', rule))
      return wrong
    },
  },
  {
    id: 'signature/position',
    check: (subject) => {
      const { authority, position } = subject.parts
      const rule = subject.profile.styles.position
      if (position === undefined || rule === undefined) return []
      const opens = authority === undefined
      if (party(subject) && !opens && position.bold === true)
        return [breach(position, 'chức vụ in đậm dưới thể thức đề ký', 'chữ đứng, không đậm', rule)]
      return typeOf(position, 'chức vụ', rule, { bold: false })
    },
  },
  {
    id: 'signature/name',
    check: ({ parts, profile }) => typeOf(parts.signer, 'họ tên người ký', profile.styles.signer),
  },
  {
    id: 'distribution/word',
    check: (subject) => {
      const line = subject.parts.distribution
      const rule = subject.profile.styles.distribution
      if (line === undefined || rule === undefined) return []
      const right =
        line.column === 'right'
          ? [breach(line, '“Nơi nhận” ở bên phải', 'góc dưới bên trái', subject.profile.words.distribution)]
          : []
      return [...right, ...typeOf(line, '“Nơi nhận”', rule)]
    },
  },
  {
    id: 'distribution/marks',
    check: (subject) => {
      const { recipients } = subject.parts
      const rule = subject.profile.words.recipientMark
      const end = last(recipients)
      if (end === undefined) return []
      const wrong = recipients.slice(0, -1).find(({ text }) => /[.,;]$/u.test(text) && !text.endsWith(rule.value.each))
      return [
        ...(wrong ? [breach(wrong, quoted(wrong.text), `mỗi dòng kết thúc bằng “${rule.value.each}”`, rule)] : []),
        ...(party(subject) && /^[-–]\s?Lưu\s?:/u.test(end.text)
          ? [breach(end, quoted(end.text), '“- Lưu …” không có dấu hai chấm', rule)]
          : []),
        ...(party(subject) && !/^[-–]\s?Lưu/u.test(end.text)
          ? [breach(end, `dòng cuối là ${quoted(end.text)}`, 'dòng cuối là “- Lưu …”', rule)]
          : []),
      ]
    },
  },
  {
    id: 'foot/contact',
    check: (subject) => {
      const { paper, parts } = subject
      const end = parts.authority ?? parts.position
      const at = paper.lines.findIndex(
        ({ text, sizePt }) => sizePt !== null && sizePt <= 11 + SIZE_SLACK_PT && CONTACT.test(text),
      )
      return party(subject) && end !== undefined && at >= 0 && at < paper.lines.indexOf(end)
        ? [
            breach(
              paper.lines[at],
              quoted(paper.lines[at]?.text ?? ''),
              'thông tin liên hệ ở trang cuối, dưới chân',
              CONTACT_RULE,
            ),
          ]
        : []
    },
  },
  {
    id: 'annex/number',
    check: (subject) => {
      const roman = subject.parts.annexLabels.find(({ text }) => /\s[IVX]{1,5}$/u.test(text))
      return party(subject) && roman
        ? [breach(roman, quoted(roman.text), 'phụ lục đánh số Ả Rập', habit('HD 05-HD/VPTW, mục II.II'))]
        : []
    },
  },
]
