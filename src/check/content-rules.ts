import type { MeasuredLine } from '../model/measured.js'
import { breach, type FormRule, habit, last, party, quoted, SIZE_SLACK_PT } from './rule.js'

/** Kính gửi and the content. */
export const CONTENT_RULES: readonly FormRule[] = [
  {
    id: 'addressees/salutation',
    check: ({ parts, profile }) => {
      const line = parts.salutation
      if (line === undefined) return []
      const petition = parts.typeName?.text === 'TỜ TRÌNH'
      const rule = petition ? profile.words.petition : profile.words.addressees
      return line.text.startsWith(rule.value) ? [] : [breach(line, quoted(line.text), rule.value, rule)]
    },
  },
  {
    id: 'addressees/marks',
    check: ({ parts, profile }) => {
      const rule = profile.words.addresseeMark
      const several = parts.addressees.filter(({ text }) => /^[-–]\s/u.test(text))
      const wrong = several.slice(0, -1).find(({ text }) => /[.;,]$/u.test(text) && !text.endsWith(rule.value.each))
      return wrong ? [breach(wrong, quoted(wrong.text), `mỗi nơi kết thúc bằng “${rule.value.each}”`, rule)] : []
    },
  },
  {
    id: 'body/type',
    check: ({ parts, profile }) => {
      const rule = profile.styles.body
      // A working form is mostly its table, which a PDF does not tell from content.
      if (rule === undefined || parts.form) return []
      const [least, most] = rule.value.sizePt
      // Most of the words decide: a PDF does not tell a row of a table from a line of the content.
      const size = mainSize(parts.body)
      if (size === null || (size >= least - SIZE_SLACK_PT && size <= most + SIZE_SLACK_PT)) return []
      const line = parts.body.find(({ sizePt, text }) => sizePt === size && text.length > LONG)
      return [breach(line, `nội dung cỡ ${String(size).replace('.', ',')}`, `cỡ ${least}-${most}`, rule)]
    },
  },
  {
    id: 'body/pitch',
    check: ({ paper, parts, profile }) => {
      if (paper.format !== 'docx') return []
      const { min, max } = profile.body.linePt.value
      const long = parts.body.filter(({ column, text }) => column === null && text.length > 80)
      const wrong = long.find(
        ({ linePt }) => linePt === null || linePt < min - 0.1 || (max !== null && linePt > max + 0.1),
      )
      return wrong
        ? [
            breach(
              wrong,
              wrong.linePt === null ? 'giãn dòng không cố định' : `dòng cách dòng ${wrong.linePt} pt`,
              `chính xác (Exactly) ${min}${max === null ? ' pt trở lên' : `-${max} pt`}`,
              profile.body.linePt,
            ),
          ]
        : []
    },
  },
  {
    id: 'body/indent',
    check: ({ paper, parts, profile }) => {
      if (paper.format !== 'docx') return []
      const [least, most] = profile.body.indentMm.value.accept
      const wrong = parts.body.find(
        ({ column, text, align, indentMm }) =>
          column === null &&
          text.length > 80 &&
          align === 'justify' &&
          indentMm !== null &&
          (indentMm < least - 0.2 || indentMm > most + 0.2),
      )
      return wrong
        ? [
            breach(
              wrong,
              `thụt dòng đầu ${(wrong.indentMm ?? 0).toFixed(1).replace('.', ',')} mm`,
              `khoảng ${profile.body.indentMm.value.nominal} mm`,
              { article: profile.body.indentMm.article, sureness: 'one-source' },
            ),
          ]
        : []
    },
  },
  {
    id: 'body/bases',
    check: (subject) => {
      const { bases } = subject.parts
      const rule = subject.profile.words.basisMark
      const end = last(bases)
      if (!party(subject) || end === undefined || bases.length < 2 || !/[.,;]$/u.test(end.text)) return []
      return end.text.endsWith(rule.value.last)
        ? []
        : [breach(end, `căn cứ cuối kết thúc bằng “${end.text.slice(-1)}”`, `“${rule.value.last}”`, rule)]
    },
  },
  {
    id: 'body/instrument-date',
    check: ({ paper }) =>
      paper.lines.flatMap((line) =>
        SIGNED.flatMap(([cited, signed]) => {
          const day = cited.exec(line.text)?.[1]
          return day === undefined || day === signed
            ? []
            : [breach(line, `ngày ${day}`, `ngày ${signed}`, habit('ngày ký của văn bản được dẫn'))]
        }),
      ),
  },
  {
    id: 'body/end',
    check: (subject) => {
      const end = subject.parts.body.findLast(({ column, text }) => column !== 'left' && text.length > 8)
      const rule = subject.profile.words.end
      if (end === undefined) return []
      // A state form without a number is no văn bản hành chính: nothing says how it ends.
      const wrong = party(subject)
        ? /\.\/\.?$/u.test(end.text)
        : subject.parts.number !== undefined && /(?<!\/)\.$/u.test(end.text)
      if (!wrong) return []
      const found = party(subject) ? './.' : '.'
      return [breach(end, `kết thúc bằng “${found}”`, `kết thúc bằng “${rule.value}”`, rule)]
    },
  },
]

const LONG = 40

/** The instruments on form and when they were signed: public material gives other days. */
const SIGNED: readonly (readonly [RegExp, string])[] = [
  [/(?<!\d)05-HD\/VPTW,?\sngày\s(\d{1,2}\/\d{1,2}\/\d{4})/u, '27/5/2026'],
  [/(?<!\d)36-HD\/VPTW,?\sngày\s(\d{1,2}\/\d{1,2}\/\d{4})/u, '03/4/2018'],
  [/(?<!\d)399-QĐ\/TW,?\sngày\s(\d{1,2}\/\d{1,2}\/\d{4})/u, '09/01/2026'],
]

/** The size that most of the long lines are set in; null when there are none. */
function mainSize(lines: readonly MeasuredLine[]): number | null {
  const letters = new Map<number, number>()
  for (const { sizePt, text, column } of lines)
    if (column === null && text.length > LONG && sizePt !== null)
      letters.set(sizePt, (letters.get(sizePt) ?? 0) + text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
