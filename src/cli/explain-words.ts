import { OWNERS } from '../board/words.js'
import type { ExplainedLine, Ground, ValueName } from '../desk/explain-file.js'
import type { Obligation } from '../model/dispatch.js'

/**
 * What the parser's rules and reasons are called for the clerk, the one place of these words. A rule that is not here is
 * shown by its id alone; nothing breaks (tests/cli/explain.test.ts names the missing ones).
 */
export const VALUE_LABELS: Readonly<Record<ValueName, string>> = {
  kind: 'Loại câu',
  assignee: 'Của ai',
  role: 'Vai',
  cooperator: 'Phối hợp với',
  action: 'Việc',
  product: 'Sản phẩm',
  recipient: 'Gửi ai',
  via: 'Qua ai',
  modality: 'Mức buộc',
  condition: 'Điều kiện',
  target: 'Chỉ tiêu',
  deadline: 'Hạn',
  mine: 'Của đơn vị mình',
}

const KINDS: Readonly<Record<Obligation['kind'], string>> = {
  task: 'việc phải làm',
  framing: 'câu dẫn, chỉ mở đầu danh sách việc',
  closing: 'câu kết, nhắc lại hoặc theo nghi thức',
}
const MODALITIES: Readonly<Record<Obligation['modality'], string>> = {
  mandatory: 'bắt buộc',
  conditional: 'khi đủ điều kiện',
  optional: 'nếu cần',
  target: 'chỉ tiêu phấn đấu',
}
const MINE: Readonly<Record<string, string>> = { true: 'có', false: 'không', unclear: 'chưa rõ, cần người xem' }

const CODED: Readonly<Partial<Record<ValueName, Readonly<Record<string, string>>>>> = {
  kind: KINDS,
  role: OWNERS,
  modality: MODALITIES,
  mine: MINE,
}

/** A value as the clerk reads it: codes of the contract in words, words of the paper as they are. */
export const worded = (name: ValueName, value: string): string => CODED[name]?.[value] ?? value
export const modalityWords = (modality: Obligation['modality']): string => MODALITIES[modality]

/** By rule, when the rule gives one reason only. */
const RULES: Readonly<Record<string, string>> = {
  'place/sentence': 'nêu ngay trong câu',
  'place/paragraph': 'nêu trong cùng đoạn, ngoài câu này',
  'place/above': 'không nêu trong câu; thừa hưởng từ phía trên, chỗ nêu gần nhất',
  'place/below': 'không nêu trong câu; có ở phía dưới',
  'place/elsewhere': 'lấy từ câu khác trong văn bản',
  'place/composed': 'ghép từ nhiều chỗ trong văn bản',
  before: 'vì có chữ “trước”: chính ngày ấy đã muộn',
  latest: 'vì có chữ “chậm nhất”, “không muộn hơn”: đúng ngày ấy còn kịp',
  label: 'vì có chữ ghi hạn: “hạn cuối”, “thời hạn”, “thời gian hoàn thành”',
  done: 'vì có chữ “hoàn thành”, “xong” đứng liền thời gian',
  until: 'vì có chữ “đến hết”: hết ngày ấy là hết hạn',
  'on-day': 'vì có chữ “vào ngày”, “trong ngày”, “đúng ngày”',
  'in-period': 'vì có chữ “trong” đứng trước tháng, quý, tuần, năm',
  'table-cell': 'vì đứng ở cột thời hạn của bảng',
  'from-to': 'vì có chữ “từ … đến …”: làm trong khoảng ấy',
  within: 'vì có chữ “trong thời hạn”, “trong vòng”: đếm ngày từ một mốc',
  ahead: 'vì đếm ngược số ngày trước một mốc',
  'at-once': 'vì có chữ “ngay sau khi”: làm ngay sau mốc ấy',
  attendance: 'giờ phải có mặt của giấy mời',
  'opening-day': 'vì ngày đứng đầu câu, việc đứng ngay sau',
  'opening-period': 'vì tháng, quý đứng đầu dòng của lịch thực hiện',
  'report-day': 'vì sau tên báo cáo chỉ có ngày',
  'handed-in': 'vì ngày đứng liền việc nộp, gửi',
  gloss: 'vì ngày đứng sau “cụ thể”, “tức”, nói rõ mốc đã gọi bằng tên',
  slot: 'lượt của từng nhóm trong lịch',
  'said-last': 'vì có chữ “là chậm nhất”, “là hạn cuối”, “là xong” đứng sau ngày',
  'count-from': 'vì đếm số ngày trước hoặc sau một việc nói bằng lời',
  'named-report': 'vì nói ngày hạn trong kỳ của báo cáo: báo cáo tháng, quý, tuần',
  every: 'vì có chữ “hằng”, “hàng”, “mỗi”: lặp lại theo kỳ',
  times: 'vì nói số lần trong một kỳ',
  'between-clocks': 'vì có chữ “từ … giờ đến … giờ” của một ngày',
  'day-list': 'một trong các ngày, kỳ được kể liền nhau',
  'after-event': 'vì đếm ngày từ sau một việc có ngày in kèm',
  'before-event': 'vì phải xong trước một việc có ngày in kèm',
  'every-with-day': 'vì nói ngày hạn trong mỗi kỳ',
  periodically: 'vì có chữ “định kỳ”',
  'periods-listed': 'vì các kỳ được kể liền nhau (“định kỳ 6 tháng, hằng năm”)',
  reference: 'hạn ghi ở chỗ khác, câu chỉ dẫn đến chỗ ấy',
  'firm-day-after-at-once': 'ngày cụ thể là hạn, chữ “ngay” chỉ giục',
  delivery: 'nơi đứng sau động từ gửi, nộp, trình, báo cáo',
  'target/range': 'vì có chữ “từ … đến …”: mức thấp nhất và cao nhất',
  'target/at-least': 'vì có chữ “trở lên”: mức thấp nhất',
  'target/floor': 'vì có chữ “ít nhất”, “đạt”: mức thấp nhất',
  'target/percent': 'tỷ lệ phần trăm',
  'modality/default': 'không có chữ nào giảm nhẹ',
  'modality/optional': 'vì có chữ để đơn vị tự quyết: “nếu cần”, “có thể”, “khuyến khích”',
  'modality/target': 'vì có chữ “phấn đấu”, “đạt chỉ tiêu”',
  'modality/conditional': 'vì có chữ nêu điều kiện: “nếu”, “trường hợp”, “khi”',
  'modality/trouble': 'chỉ buộc khi có vướng mắc, khó khăn',
  'modality/then': 'vì trước chữ “thì” là trường hợp được nêu',
  'modality/able': 'chỉ nơi có điều kiện mới làm',
  'modality/level': 'vì nêu tỷ lệ phải đạt',
  'modality/whoever': 'chỉ buộc nơi ở vào trường hợp “… nào có/còn/chưa …”',
  'modality/overdue': 'chỉ buộc khi quá hạn hoặc vắng mặt',
  'modality/happens': 'chỉ buộc khi việc nêu ra xảy ra',
  'modality/unclear': 'chỉ buộc khi có điều chưa rõ, vướng mắc',
  'modality/kind-of-unit': 'chỉ buộc loại đơn vị được nêu',
  'directive/sent-for': 'văn bản được gửi để nơi nhận làm việc này',
  'refine/merge-delivery': 'ghép vế gửi, nộp đứng sau vào việc làm ra sản phẩm đứng trước',
  'refine/merge-finish': 'ghép vế “hoàn thành …” đứng sau: chỉ là hạn của việc đứng trước',
  'refine/merge-result': 'ghép vế nói kết quả phải đạt vào việc đứng trước',
  'refine/sessions': 'giấy mời gọi đến nhiều cuộc họp, mỗi cuộc là một việc với giờ riêng',
  'refine/same-deed': 'câu chỉ nhắc việc gửi, nộp, hoàn thành của người khác: cùng một việc với câu trước',
  'refine/opening-time': 'thừa hưởng từ thời gian ở đầu câu, áp dụng cho mọi vế',
  'refine/closing-time': 'thừa hưởng từ thời gian ở cuối câu, áp dụng cho các vế đứng trước',
  'refine/loose-time': 'thừa hưởng từ câu chỉ nêu thời gian',
  'refine/generic-time': 'câu cuối chỉ nói tất cả việc trên làm xong khi nào',
  'refine/event-time': 'câu đứng trước nói hội nghị, lớp họp lúc nào; người được mời có mặt lúc đó',
  'refine/empty-frame': 'bên dưới câu dẫn không có việc nào, nên chính câu dẫn giao việc',
  'verb/shared': 'câu đứng trên danh sách nói việc mỗi bên làm',
  'refine/product-line': 'thừa hưởng từ câu nói nơi và hạn gửi sản phẩm của việc này',
  'refine/head-time': 'thừa hưởng từ thời gian ghi ở đề mục phía trên',
  'refine/list-intro': 'thừa hưởng từ câu dẫn của danh sách',
  'refine/list-tail': 'thừa hưởng từ dòng khép lại các gạch đầu dòng: nơi gửi, hạn cho từng gạch',
  'refine/invitation': 'giấy mời: việc của những người có tên bên dưới là đến dự',
  'refine/closing-recipient': 'thừa hưởng từ câu cuối văn bản nói nơi gửi',
}

/** By the reason in the code, where one rule has several. */
const REASONS: Readonly<Record<string, string>> = {
  'first verb of the sentence part': 'động từ đầu tiên của phần câu',
  'a row of a table of tasks': 'một dòng của bảng nhiệm vụ',
  'the cell of the column of times': 'ô ở cột thời hạn của cùng dòng',
  'a time given to a party': 'dòng của bảng thời gian: mỗi nơi một hạn',
  'every line of Kính gửi is named, in shorter words': 'nêu đủ mọi dòng của Kính gửi, gọi gọn hơn',
  'somebody of the issuing office, by the post': 'người của cơ quan ban hành, nêu theo chức danh',
  'a body of the issuer, by the issuer’s name': 'bộ phận của nơi ban hành, mang tên nơi ban hành',
  'the Party units addressed, by their kinds': 'các tổ chức đảng ở Kính gửi, gọi theo loại',
  'the only line of Kính gửi, word for word': 'đúng dòng duy nhất của Kính gửi',
  'those addressed who build, by what they are in the matter': 'nơi nhận là chủ đầu tư trong việc này',
  '“đồng thời” asks for another deed': 'chữ “đồng thời” mở sang việc khác',
  'a level to strive for is a duty of its own': 'mức phấn đấu là một việc riêng',
  'each of the two deeds has a time of its own': 'mỗi việc có hạn riêng',
  'each of the gatherings named below is come to by itself': 'các cuộc họp nêu bên dưới là từng việc riêng',
  'a time right before the verb behind the comma is of that deed alone':
    'thời gian đứng ngay trước động từ sau dấu phẩy là hạn riêng của việc đó',
  'what is reported or proposed to somebody named is another duty than watching over the work':
    'báo cáo, tham mưu cho nơi được nêu là việc khác với theo dõi, đôn đốc',
  'a condition opens a new verb group': 'sau một điều kiện là việc khác',
  'the same verb again with its own object': 'cùng động từ nhưng làm cho cái khác: việc khác',
  'another person is assigned': 'giao cho người khác: việc khác',
  'an adverb opens a new verb group': 'chữ như “kịp thời”, “đồng thời”, “phải” mở sang việc khác',
  'a verb of another kind with its own object': 'động từ loại khác, có đối tượng riêng: việc khác',
  'when the items of a list are duties, the sentence before the list only announces them':
    'các mục dưới là việc, nên câu này chỉ mở đầu',
  'repeats duties stated above': 'nhắc lại việc đã nêu ở trên',
  'the goal word that opens the sentence governs all its parts': 'chữ “phấn đấu” ở đầu câu áp dụng cho mọi vế',
  'the time line of an invitation': 'dòng thời gian của giấy mời',
  'another report behind the time of the first': 'báo cáo khác đứng sau hạn của báo cáo trước: việc khác',
  'an officer of the issuing side': 'chức danh của bên ban hành',
  'the body of each unit addressed, the units in shorter words': 'cơ quan của mọi đơn vị ở Kính gửi, gọi gọn hơn',
  'every line of Kính gửi is named': 'nêu đủ mọi dòng của Kính gửi',
  'another body of the organ above, not of the issuer': 'cơ quan khác của cấp trên, không phải của nơi ban hành',
  'nobody is named: the addressees are meant': 'câu không nêu tên ai: là việc của nơi nhận công văn',
  'addressees on a condition': 'nơi nhận kèm điều kiện, nên chỉ một số nơi',
  'whichever of the addressees the words fit': 'nơi nhận nào hợp với lời nêu thì làm',
  'so many of a kind of addressee': 'một số nơi trong loại nơi nhận ở Kính gửi',
  'one of the kinds of Party units addressed in one line': 'một trong các loại tổ chức đảng ở cùng dòng Kính gửi',
  'every kind addressed is named': 'nêu đủ các loại nơi nhận ở Kính gửi',
  'all units in general words, with some of them by name': 'gọi chung mọi đơn vị, kèm tên một số nơi nhận',
  'those who lead each kind of the only line of Kính gửi': 'người đứng đầu mọi loại đơn vị ở dòng Kính gửi',
  'the units of the mass organisation that is addressed': 'các cơ sở của tổ chức được gửi',
  'Party units in a paper that is written to none of them': 'tổ chức đảng, mà Kính gửi không có tổ chức đảng nào',
  'general words for the Party units among other addressees':
    'cách gọi chung các tổ chức đảng, trong khi Kính gửi còn nơi khác',
  'people of the issuing side, in a paper addressed to nobody': 'người của bên ban hành; văn bản không có Kính gửi',
  'the people who are called or sent': 'người được triệu tập, được cử đi',
  'one of the agencies addressed in one word': 'một trong các sở, ban, ngành ở Kính gửi',
  'a unit of the enterprise, whose units are addressed':
    'đơn vị trực thuộc nơi ban hành, mà Kính gửi gồm các đơn vị trực thuộc',
  'one of the Party units addressed': 'một trong các tổ chức đảng ở Kính gửi',
  'one of a kind of addressee': 'một nơi thuộc loại nơi nhận ở Kính gửi',
  'the name stands in Kính gửi': 'tên có ở Kính gửi',
  'one of several addressees': 'một trong các nơi nhận ở Kính gửi',
  'a kind of addressee': 'một loại trong các nơi nhận',
  'all addressees in other words': 'cách gọi chung mọi nơi nhận',
  'members of the issuing committee': 'uỷ viên của cấp uỷ ban hành',
  'a person of the issuing side': 'người của bên ban hành',
  'a mass organisation that is not addressed': 'đoàn thể không có ở Kính gửi',
  'the issuing organ itself': 'chính cơ quan ban hành',
  'an advisory body of the issuer': 'cơ quan tham mưu của nơi ban hành',
  'no Kính gửi: all of that kind': 'văn bản không có Kính gửi: mọi nơi thuộc loại ấy',
  'an organ that is not addressed': 'cơ quan không có ở Kính gửi',
  'the unit is named': 'nêu đúng tên đơn vị',
  'a duty of the issuing side': 'việc của bên ban hành',
  'a condition that only the unit can judge': 'kèm điều kiện mà chỉ đơn vị mới biết',
  'nobody is named': 'không nêu tên ai',
  'the paper names no addressee': 'văn bản không có Kính gửi',
  'the unit is among the addressees': 'đơn vị thuộc nơi nhận ở Kính gửi',
  'the paper was received, but Kính gửi does not name the unit': 'Kính gửi không nêu đơn vị',
  'names a trait of the unit': 'nêu đặc điểm mà đơn vị có',
  'names the cluster of the unit': 'nêu cụm của đơn vị',
  'clusters are named, not units': 'nêu các cụm, không nêu đơn vị',
  'another cluster': 'cụm khác',
  'a trait the unit does not have': 'đặc điểm mà đơn vị không có',
  'another organ': 'cơ quan khác',
  'another organ by name': 'cơ quan khác, nêu đích danh',
  'units of this kind are meant': 'gọi chung loại tổ chức của đơn vị',
}

const FAMILIES: Readonly<Record<string, string>> = {
  verb: 'vì có động từ giao việc',
  target: 'vì có số kèm đơn vị tính',
  modality: 'vì có chữ chỉ mức buộc',
  refine: 'sửa sau khi đọc cả văn bản',
  place: 'theo chỗ đứng trong văn bản',
  unit: 'so với thông tin đơn vị',
}

/** The clerk's words for one ground; undefined when neither the reason nor the rule is known here. */
export function knownReason({ rule, reason }: Ground): string | undefined {
  return REASONS[reason] ?? RULES[rule]
}

/** As {@link knownReason}, at worst the kind of step. */
export function reasonWords(ground: Ground): string {
  return knownReason(ground) ?? FAMILIES[ground.rule.split('/')[0] ?? ''] ?? 'theo quy tắc'
}

export const PHASES: Readonly<Record<ExplainedLine['phase'], string>> = {
  head: 'Phần đầu',
  address: 'Kính gửi',
  content: 'Nội dung',
  foot: 'Phần cuối',
  appended: 'Văn bản kèm theo ở sau chữ ký',
}

export const LINE_ROLE_WORDS: Readonly<Record<ExplainedLine['role'], string>> = {
  organ: 'tên cơ quan',
  motto: 'tiêu đề, quốc hiệu',
  number: 'số, ký hiệu',
  'place-date': 'địa danh, ngày tháng',
  'type-name': 'tên loại văn bản',
  headline: 'dòng đầu của trang mạng',
  subject: 'trích yếu',
  label: 'độ mật, độ khẩn, chỉ dẫn',
  mark: 'dấu sao, đường kẻ',
  opening: 'chữ Kính gửi',
  addressees: 'nơi được gửi',
  body: 'nội dung',
  distribution: 'nơi nhận',
  authority: 'thể thức đề ký',
  position: 'chức vụ',
  signer: 'họ tên người ký',
  furniture: 'số trang, dòng lặp đầu trang',
  stamp: 'dấu đến, chữ ký số',
  'hand-note': 'bút phê',
}
