import type { Draft } from '../../model/draft.js'
import type { Block, Inline } from '../../model/tree.js'
import { longDate, openDate } from '../../office/written-dates.js'
import { bold, draftOf, line, paperOf, role, words } from '../front/words.js'
import { two } from './catalogue.js'
import { type HandedOver, type HandoverFacts, handoverTotals, megabytes, type Side } from './rows.js'

/** Biên bản giao nhận hồ sơ (D39): who gave what to whom, with the totals of the list that goes with it. */
export function minutesDraft(dossiers: readonly HandedOver[], facts: HandoverFacts): Draft {
  const totals = handoverTotals(dossiers)
  const missing: string[] = []
  const asked = (value: string | undefined, name: string): readonly Inline[] => {
    if (value) return words(value)
    missing.push(name)
    return [{ type: 'missing', value: name }]
  }
  const day = facts.open ? openDate(facts.date) : longDate(facts.date)
  const side = (name: string, one: Side): readonly Block[] => [
    line([...bold(`${name}: `), ...asked(one.unit, `${name.toLocaleLowerCase('vi')}: đơn vị`)]),
    line([
      ...words('Đại diện: đồng chí '),
      ...asked(one.name, `${name.toLocaleLowerCase('vi')}: họ tên`),
      ...words(', chức vụ: '),
      ...asked(one.position, `${name.toLocaleLowerCase('vi')}: chức vụ`),
      ...words('.'),
    ]),
  ]
  const blocks: readonly Block[] = [
    role('superior', facts.superior),
    role('issuer', facts.organ),
    role('place-date', [...asked(facts.place, 'địa danh'), ...words(`, ${day}`)]),
    role('type-name', 'BIÊN BẢN'),
    role('title', 'giao nhận hồ sơ, tài liệu'),
    ...(facts.basis.length === 0
      ? [line([...words('Căn cứ '), ...asked(undefined, 'căn cứ giao nhận'), ...words(';')])]
      : facts.basis.map((basis) => line(`Căn cứ ${basis.replace(/^căn cứ\s/iu, '').replace(/[;.]$/u, '')};`))),
    line('Chúng tôi gồm:'),
    ...side('BÊN GIAO', facts.giver),
    ...side('BÊN NHẬN', facts.receiver),
    line('đã tiến hành bàn giao hồ sơ, tài liệu theo Mục lục hồ sơ kèm theo, cụ thể như sau:'),
    line(`1. Tên khối tài liệu: hồ sơ của ${facts.organ} nộp lưu năm ${facts.year}.`),
    line(`2. Thời gian của tài liệu: ${totals.period ?? 'các văn bản không ghi ngày'}.`),
    line([
      ...words(
        `3. Số lượng: ${totals.dossiers} hồ sơ, ${totals.papers} văn bản, ${totals.sheets} tờ (${totals.pages} trang), `,
      ),
      ...asked(facts.boxes === undefined ? undefined : String(facts.boxes), 'số hộp'),
      ...words(' hộp'),
      ...(facts.metres === undefined ? [] : words(`, ${facts.metres} mét giá`)),
      ...words('.'),
    ]),
    line(
      `4. Tài liệu điện tử: ${totals.dossiers} tệp hồ sơ, dung lượng ${megabytes(totals.bytes)} (${totals.bytes.toLocaleString('vi')} byte).`,
    ),
    line([...words('5. Tình trạng tài liệu: '), ...asked(facts.state, 'tình trạng tài liệu'), ...words('.')]),
    line(`Biên bản lập thành ${two(facts.copies)} bản, mỗi bên giữ một bản.`),
    role('position', 'Đại diện bên giao', 'left'),
    ...(facts.giver.name === undefined ? [] : [role('signer', facts.giver.name, 'left')]),
    role('position', 'Đại diện bên nhận'),
    ...(facts.receiver.name === undefined ? [] : [role('signer', facts.receiver.name)]),
  ]
  return { ...draftOf('bien-ban-giao-nhan', 'Biên bản giao nhận hồ sơ, tài liệu', facts, [paperOf(blocks)]), missing }
}
