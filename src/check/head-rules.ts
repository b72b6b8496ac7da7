import { type Breach, breach, type FormRule, habit, last, party, quoted, typeOf } from './rule.js'

/** The head: title, organ, number, date, type name and trích yếu. */
export const HEAD_RULES: readonly FormRule[] = [
  {
    id: 'head/motto',
    check: ({ parts, profile }) => {
      const rule = profile.head.motto
      const [want = ''] = rule.value
      const [line] = parts.motto
      if (parts.form?.head === false) return []
      if (line === undefined) return [breach(undefined, 'không có tiêu đề', want, rule)]
      if (line.text !== want) return [breach(line, quoted(line.text), want, rule)]
      return typeOf(line, 'tiêu đề', profile.styles.motto)
    },
  },
  {
    id: 'head/motto-rule',
    check: ({ paper, parts, profile }) => {
      const line = parts.motto.at(-1)
      if (paper.format !== 'pdf' || !line?.at) return []
      const at = line.at
      const rule = paper.rules.find(
        (one) =>
          one.page === line.page &&
          one.yMm > at.yMm - 1 &&
          one.yMm < at.yMm + 6 &&
          Math.abs(one.xMm + one.widthMm / 2 - (at.xMm + at.widthMm / 2)) < 4,
      )
      if (rule === undefined)
        return [breach(line, 'dưới tiêu đề không có đường kẻ', 'đường kẻ liền dài bằng tiêu đề', profile.head.motto)]
      return Math.abs(rule.widthMm - at.widthMm) <= 1.5
        ? []
        : [
            breach(
              line,
              `đường kẻ dài ${rule.widthMm.toFixed(1).replace('.', ',')} mm`,
              `dài bằng tiêu đề (${at.widthMm.toFixed(1).replace('.', ',')} mm)`,
              profile.head.motto,
            ),
          ]
    },
  },
  {
    id: 'head/organ',
    check: ({ parts, profile }) => {
      const own = last(parts.organ)
      const first = parts.organ.length > 1 ? parts.organ[0] : undefined
      return [
        ...typeOf(own, 'tên cơ quan ban hành', profile.styles.issuer),
        ...typeOf(first, 'tên cơ quan cấp trên', profile.styles.superior, { bold: false }),
      ]
    },
  },
  {
    id: 'head/star',
    check: (subject) =>
      party(subject) &&
      subject.profile.head.organMark.value.kind === 'star' &&
      subject.parts.number &&
      !subject.parts.star
        ? [
            breach(
              subject.parts.number,
              'không có dấu sao giữa tên cơ quan và số',
              '* đứng riêng một dòng',
              subject.profile.head.organMark,
            ),
          ]
        : [],
  },
  {
    id: 'head/number',
    check: (subject) => {
      const line = subject.parts.number
      const rule = subject.profile.words.number
      if (line === undefined && subject.parts.form) return []
      if (line === undefined) return [breach(undefined, 'không thấy số, ký hiệu', `${rule.value.prefix} 05-CV/…`, rule)]
      const wrong: Breach[] = [...typeOf(line, 'số, ký hiệu', subject.profile.styles.number)]
      if (!party(subject))
        return /^Số\s?:\s?\d{0,6}\s{0,9}\//u.test(line.text)
          ? wrong
          : [...wrong, breach(line, quoted(line.text), 'Số: 05/BC-…, công văn Số: 05/…', rule)]
      if (/^Số\s?:/u.test(line.text)) wrong.push(breach(line, quoted(line.text), '“Số” không có dấu hai chấm', rule))
      if (/^Số\s?:?\s*\d{1,6}\s?\//u.test(line.text))
        wrong.push(breach(line, quoted(line.text), 'gạch nối sau số, gạch chéo trước ký hiệu cơ quan', rule))
      if (/^Số\s?:?\s*\d(?!\d)/u.test(line.text))
        wrong.push(breach(line, quoted(line.text), 'số dưới 10 có số 0 ở trước', rule))
      if (subject.profile.id === 'hd05' && /-QĐi\//u.test(line.text))
        wrong.push(breach(line, 'ký hiệu QĐi', 'QĐ', rule))
      if (subject.profile.id === 'hd05' && /-BS\//u.test(line.text))
        wrong.push(breach(line, 'số bản sao BS', 'dấu “Bản sao văn bản”, không có số', rule))
      if (subject.profile.id === 'hd05' && /\/(?:ĐUK|HU|BCSĐ|ĐĐ)[^\s/]{0,20}$/u.test(line.text))
        wrong.push(
          breach(
            line,
            quoted(line.text),
            'ký hiệu của tổ chức còn hoạt động (không còn đảng uỷ khối, huyện uỷ, ban cán sự đảng, đảng đoàn)',
            habit(rule.article),
          ),
        )
      if (subject.profile.id === 'hd05' && /\/TCT\b/u.test(line.text))
        wrong.push(
          breach(line, quoted(line.text), 'ký hiệu trung tâm chính trị theo chữ cái đầu đầy đủ', habit(rule.article)),
        )
      return wrong
    },
  },
  {
    id: 'head/place-date',
    check: ({ parts, profile }) => {
      const line = parts.placeDate
      const rule = profile.styles['place-date']
      if (line === undefined || rule === undefined)
        return rule && parts.form?.head !== false
          ? [breach(undefined, 'không thấy địa danh, ngày tháng năm', 'Địa danh, ngày … tháng … năm …', rule)]
          : []
      const [, day, month] = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})/u.exec(line.text) ?? []
      const bare = (day !== undefined && day.length === 1) || (month !== undefined && /^[12]$/u.test(month))
      return [
        ...typeOf(line, 'địa danh, ngày', rule),
        ...(bare ? [breach(line, quoted(line.text), 'ngày dưới 10, tháng 1 và 2 có số 0 ở trước', rule)] : []),
      ]
    },
  },
  {
    id: 'head/subject',
    check: (subject) => {
      const [first] = subject.parts.subject
      if (first === undefined || subject.parts.form) return []
      const rule = subject.profile.words.subject
      const printed = /^(?:V\/v|v\/v|V\/V)/u.test(first.text)
      return [
        ...typeOf(first, 'trích yếu', subject.profile.styles.subject),
        ...(printed && party(subject)
          ? [
              breach(
                first,
                quoted(first.text),
                rule.value.prefix === '' ? 'không có “V/v”' : `bắt đầu bằng “${rule.value.prefix.trim()}”`,
                rule,
              ),
            ]
          : []),
      ]
    },
  },
  {
    id: 'title/type',
    check: ({ parts, profile }) => [
      ...typeOf(parts.typeName, 'tên loại văn bản', profile.styles['type-name']),
      ...typeOf(parts.title[0], 'trích yếu', profile.styles.title),
    ],
  },
  {
    id: 'title/mark',
    check: (subject) => {
      const { parts, profile } = subject
      const mark = profile.head.titleMark
      if (!parts.typeName || mark.value.kind !== 'text') return []
      return parts.hyphens
        ? []
        : [breach(parts.typeName, 'dưới trích yếu không có năm gạch nối', mark.value.text, mark)]
    },
  },
]
