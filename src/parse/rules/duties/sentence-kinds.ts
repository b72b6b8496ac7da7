import { near } from '../../../vietnamese/letters.js'
import { quickEnding as ending, quick } from '../../quick/quick-pattern.js'
import { isFormula } from './formulas.js'
import { wantsMore } from './known-and-done.js'
import type { PhraseRule } from './phrase-rule.js'
import { orders, quotesLaw } from './quoted-law.js'
import { refuses, tooLate } from './too-late.js'
import { WORD_BEGINS as B, WORD_ENDS as E, wordPattern as rx } from './word-pattern.js'

/** What a whole sentence is for, judged from its words before it is read as duties. */
export type SentenceKind = 'framing' | 'informing' | 'law' | 'closing' | 'statement' | 'formula'

const FRAME_TAIL = rx(
  `(?:(?:điểm|việc|nội dung|nhiệm vụ) cần (?:làm|thực hiện|triển khai|lưu ý|tập trung)|(?:như|cụ thể|dưới đây|sau đây|nội dung|việc|nhiệm vụ|giải pháp|vấn đề|công việc|yêu cầu|biện pháp|công tác|điểm|ý kiến)(?: (?:cụ thể|chính|trọng tâm|chủ yếu|cơ bản|cấp bách|sau đây|như|chủ yếu|theo các nội dung)){0,6} sau(?: đây)?|dưới đây|cụ thể như sau|cụ thể|như sau|yêu cầu|đề nghị|có ý kiến|ý kiến chỉ đạo|kết luận|giao nhiệm vụ|chỉ đạo|các nội dung|nội dung sau[^:;.]{0,40}|(?:thực hiện|triển khai|tập trung|lưu ý|làm|chỉ đạo|lãnh đạo|quan tâm|giúp|giúp cho|phối hợp) (?:tốt |ngay |nghiêm túc |gấp )?(?:một số|các|những|mấy|hai|ba|bốn|\\d{1,2}) (?:nội dung|nhiệm vụ|công việc|việc|vấn đề|giải pháp|yêu cầu|biện pháp)(?: (?:cụ thể|chính|trọng tâm|chủ yếu|cơ bản|cấp bách)){0,3})${E} ?:? ?$`,
)
const DIRECTING = rx(
  `${B}(?:đề nghị|yêu cầu|giao|chỉ đạo|kết luận|phân công|hướng dẫn|chỉ thị|quyết định|quán triệt|lưu ý|nhắc|gợi ý|có ý kiến|ý kiến chỉ đạo|tập trung|triển khai|thực hiện|mong (?:nhận được|có) sự phối hợp)${E}`,
)
const HOW = 'lưu ý|phối hợp|tổ chức|quan tâm|khẩn trương|nghiêm túc|tập trung'
/** "… thông báo và đề nghị người nộp thuế lưu ý thực hiện:": what they are to carry out stands below. */
const CARRIES_OUT = ending(
  `(?<!(?:kết quả|tình hình|tiến độ|việc|báo cáo|gửi|để|hướng dẫn|kế hoạch|${HOW}|triển khai) )(?:(?:${HOW}) ){0,3}(?:thực hiện|triển khai|triển khai thực hiện|lưu ý|phối hợp) ?: ?`,
)
const asksParties = near('đề nghị|yêu cầu', 161, ':;.')
function asksToCarryOut(text: string): boolean {
  const tail = CARRIES_OUT.exec(text)
  return tail !== null && asksParties(text.slice(0, tail.index)) !== null
}
const INFORMING = rx(
  `${B}(?:xin |trân trọng |kính )?(?:báo cáo|phúc đáp|trả lời|giải trình|trình bày|kính trình|đề xuất|tổng hợp|cung cấp thông tin|tham gia ý kiến|góp ý|thông tin|kết quả|thông báo kết quả|kiến nghị)${E}[^:;]{0,160}${B}(?:như sau|sau đây|cụ thể|nội dung sau|sau|dưới đây)${E} ?: ?$`,
)
/** "Sở Tài chính đã thực hiện các nội dung sau:". */
const HAS_DONE = rx(
  `${B}đã (?:thực hiện|triển khai|chỉ đạo|tổ chức|phối hợp|tham mưu|làm)${E}[^:;,]{0,80}${B}(?:sau|sau đây|cụ thể)${E} ?: ?$`,
)
/** "Để phong trào đạt kết quả tốt, Ban Thường vụ … có ý kiến như sau:": what the sentence says behind its reasons. */
function mainWords(text: string): string {
  const at = text.search(LAST_SUBJECT)
  return at < 0 ? text : text.slice(at)
}
const LAST_SUBJECT = /(?<=[,;] )\p{Lu}[^,;:]{2,200}[,;]? ?[^,;:]{0,60}: ?$/u
/** Ends in a colon, a blank behind it or not. */
const endsInColon = (text: string): boolean =>
  text.endsWith(':') || (text.charAt(text.length - 2) === ':' && /\s$/u.test(text))
/** "Đơn vị nào không … phải chịu …": what follows when a duty is not done. */
const CONSEQUENCE = rx(
  `^(?:nếu |trường hợp |nơi nào |đồng chí |các |những )?[^;.:]{2,90}?${B}(?:không|chậm|chưa|để|thiếu|muộn)${E}[^;.:]{1,120}?${B}(?:sẽ (?:bị|báo cáo|xem xét|không|tổng hợp|xử lý|phê bình)|(?:thì |sẽ |phải )?(?:hoàn toàn )?chịu (?:hoàn toàn )?trách nhiệm|phải (?:học lại|kiểm điểm|bồi thường)|bị (?:phê bình|xử lý|trừ|nhắc nhở|hạ))${E}`,
)
const DEEMED = rx(
  `${B}không (?:có (?:ý kiến|văn bản|báo cáo|phản hồi)|gửi|góp ý|trả lời|tham gia)[^;.:]{0,120}${B}(?:được |thì |sẽ |thì được |sẽ được )?(?:coi|xem) (?:là|như)${E}`,
)

/** `thông báo để … biết`, `báo cáo đến … được biết`. */
const tellsTo = near('(?:thông báo|thông tin|báo cáo) (?:để|đến|tới)', 280, ';.')
const isTold = (text: string): boolean =>
  SAYS_KNOWN.test(text) && [...text.matchAll(KNOWN)].some(({ index }) => tellsTo(text.slice(0, index)) !== null)
const SAYS_KNOWN = quick(/biết/iu)
const KNOWN = /(?<![\p{L}])biết(?![\p{L}])/giu

const ASKS = quick(
  /(?<![\p{L}])(?:đề nghị|yêu cầu|giao|ý kiến chỉ đạo|hướng dẫn một số)(?![\p{L}])|(?:kết luận|chỉ đạo|quyết định)(?:, (?:kết luận|chỉ đạo|giao nhiệm vụ))? (?:một số nội dung )?(?:như sau|cụ thể|sau đây|sau) ?: ?$/iu,
)

/** "Ban Tổ chức hướng dẫn chế độ thông tin, báo cáo … như sau:": what it guides is named by a noun. */
const GUIDES = /(?<!(?:đã|được|văn|theo) )(?<!\p{L})hướng dẫn (?!số|của|này|tại)/u

const TAKES_AS = quick(/^(?:xem|coi|lấy) (?:đây|việc này|kết quả)/iu)

const THIS_IS = quick(/^(?:đây|trên đây) là/iu)
/** "Trên đây là …": what was said is named. */
export const namesWhatWasSaid = (words: string): boolean => THIS_IS.test(words)

const FOUND = quick(/^qua (?:rà soát|kiểm tra|theo dõi|tổng hợp|đánh giá|nắm tình hình|công tác)/iu)

/** "Đến nay còn 05 chi bộ chưa gửi báo cáo (hạn gửi là …)": how far the thing has come. */
const SO_FAR = quick(
  /^(?:tuy nhiên,? )?(?:đến nay|hiện nay|đến thời điểm (?:này|hiện tại)|tính đến nay|hiện)(?![\p{L}])[^.;:]{0,60}?(?<![\p{L}])(?:còn|mới có|có|chỉ có|đã có) (?:\d|nhiều|một số)[^.;]{0,90}(?:chưa|đã|chậm)(?![\p{L}])/iu,
)

const ASKS_OF = quick(/(?<![\p{L}])(?:đề nghị|yêu cầu|giao) /iu)
const asksOf = (text: string): boolean => ASKS_OF.test(text) || orders(text)

/** "Ban Tổ chức trả lời như sau: theo Điều lệ Đảng, …": the answer itself. */
const ANSWERS = quick(/^[^:]{0,240}(?:trả lời|phúc đáp|giải trình)(?: [^:]{0,40})? như sau: ?\p{L}/iu)
/** "Báo cáo nêu rõ: …", "Nội dung báo cáo cần thể hiện …": what a report is to hold. */
const HOLDS = quick(
  /^(?:(?:trong|nội dung) )?báo cáo,? (?:phải |cần )?(?:nêu rõ|nêu|thể hiện|làm rõ|đánh giá rõ)(?!\p{L})(?![^.;]*(?<!\p{L})(?:gửi|nộp|trước ngày|chậm nhất)(?!\p{L}))/iu,
)

const NO_MORE = quick(
  /^(?:không (?:xem xét|tiếp nhận|xét|giải quyết|nhận)|mọi chi tiết|(?:thông tin )?chi tiết [^.;:]{0,60}?liên hệ|(?:thông tin )?chi tiết ?:)/iu,
)

/** "Ứng dụng sẽ tạm dừng để nâng cấp từ …": what will not run, and when. */
const OUT_OF_USE = quick(
  /^(?:(?:toàn bộ|các) )?(?:ứng dụng|hệ thống|phần mềm|trang|cổng|dịch vụ|mạng|đường truyền|điện|nước|tuyến|cầu|thang máy)(?![\p{L}])[^,;.:]{0,60} (?:sẽ (?:tạm )?(?:dừng|ngừng|ngưng|đóng|cắt|bảo trì|nâng cấp|mất|gián đoạn)|tạm (?:dừng|ngừng|ngưng))(?![\p{L}])/iu,
)

const ASKS_SOMEBODY = quick(/(?<![\p{L}])(?:đề nghị|yêu cầu) /iu)

/** "Cử tri xã X đề nghị …", "Nhân dân phản ánh …": what the public wishes, told in a reply. */
const PUBLIC_WISH = quick(
  /^["“(]?(?:nhiều |một số |các |có )?(?:cử tri|nhân dân|người dân|bà con|công dân|phụ huynh|dư luận)(?![\p{L}])[^,;.:]{0,60} (?:đề nghị|kiến nghị|hỏi|phản ánh|yêu cầu|mong muốn|cho rằng|thắc mắc)(?![\p{L}])/iu,
)

/** "Thẩm tra, xác minh: từ ngày … đến ngày … do Đoàn thực hiện": what the sender's own team does. */
const BY_TEAM =
  /\d do (?:đoàn|tổ) (?:(?:kiểm tra|giám sát|khảo sát|công tác|thanh tra|xác minh) ){0,2}(?:thực hiện|tiến hành|làm việc)[./ ]{0,3}$/iu

/** "Thu ngân sách đạt 61,8% dự toán, thấp hơn cùng kỳ năm trước": a result beside that of another time. */
const COMPARED = quick(
  /(?<!\p{L})(?:tăng|giảm|thấp hơn|cao hơn|bằng|vượt|so với)(?!\p{L})[^;.]{0,40} cùng kỳ(?: năm (?:trước|ngoái|\d{4}))?[.; ]{0,2}$|^[^;,:]{2,60} đến (?:hết )?ngày \d{1,2}\/\d{1,2}\/\d{4},? (?:ước )?đạt \d/iu,
)
const WANTS_LEVEL =
  /(?<!\p{L})(?:phấn đấu|phải|cần|bảo đảm|đảm bảo|tiếp tục|so sánh|đánh giá|nêu|báo cáo|thống kê|rà soát|phân tích)(?!\p{L})/iu
const comparesResults = (text: string): boolean => COMPARED.test(text) && !WANTS_LEVEL.test(text) && !asksOf(text)

/** Ordered: the first that fits names the sentence. */
export const sentenceRules: readonly PhraseRule<SentenceKind>[] = [
  {
    name: 'sentence/quoted-law',
    reason: 'words of a law or of another paper bind by that paper, not by this one',
    examples: {
      yes: [
        'Tại khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP quy định cơ quan nhận có trách nhiệm trả lời trong 10 ngày.',
        'Khoản 3 Điều 10 Luật Đất đai quy định: “Người sử dụng đất phải kê khai”.',
        'Căn cứ khoản 3 Điều 5 Luật Đất đai, Uỷ ban nhân dân cấp xã có trách nhiệm sau:',
        'Theo quy định, dự thảo phải được lấy ý kiến; cơ quan được hỏi có trách nhiệm trả lời.',
      ],
      no: [
        'Căn cứ Nghị định số 30/2020/NĐ-CP, Sở Nội vụ đề nghị các đơn vị báo cáo.',
        'Theo kế hoạch, các đơn vị gửi báo cáo.',
        'Căn cứ Điều lệ Đảng, Ban Thường vụ Huyện uỷ mong các chi uỷ thực hiện tốt những nội dung sau:',
        'Theo quy định, các chi bộ có trách nhiệm nộp báo cáo trước ngày 05/6/2025.',
        'Căn cứ Thông tư số 31/2010/TT-BGDĐT, Sở Giáo dục và Đào tạo hướng dẫn các đơn vị tham gia Hội thi như sau:',
        'Điều tra dịch tễ từng ca bệnh theo đúng thời hạn quy định tại Thông tư số 54/2015/TT-BYT.',
      ],
    },
    read: (text) => (quotesLaw(text) ? 'law' : undefined),
  },
  {
    name: 'sentence/report-follows',
    reason: 'what is announced is told, not asked',
    examples: {
      yes: [
        'Sở Tài chính đã thực hiện các nội dung sau:',
        'Sở Nội vụ báo cáo kết quả thực hiện như sau:',
        'UBND xã Hà Lâm xin trả lời các nội dung sau:',
      ],
      no: [
        'đề nghị các đơn vị báo cáo kết quả như sau:',
        'Căn cứ Quy định số 41-QĐ/TU, Ban Tổ chức Tỉnh uỷ hướng dẫn chế độ thông tin, báo cáo như sau:',
        'Yêu cầu các chi bộ thực hiện các nội dung sau:',
        'Sau khi nghe các sở báo cáo, Chủ tịch UBND tỉnh kết luận như sau:',
        'Để chiến dịch đạt kết quả tốt, Ban Thường vụ Tỉnh đoàn có ý kiến như sau:',
        'Xét thấy nhiều đơn vị nộp muộn làm ảnh hưởng việc tổng hợp chung, Ban Tổ chức nhắc các chi bộ mấy việc phải làm, như sau:',
      ],
    },
    read: (text) =>
      endsInColon(text) &&
      (INFORMING.test(mainWords(text)) || HAS_DONE.test(text)) &&
      !ASKS.test(text) &&
      !GUIDES.test(mainWords(text))
        ? 'informing'
        : undefined,
  },
  {
    name: 'sentence/list-follows',
    reason: 'announces the list of duties, is none itself',
    examples: {
      yes: [
        'Đảng uỷ xã đề nghị các chi bộ thực hiện một số nội dung sau:',
        'UBND tỉnh có ý kiến chỉ đạo như sau:',
        'Ban Thường vụ yêu cầu:',
        'BHXH huyện đề nghị Hiệu trưởng các trường quan tâm thực hiện một số nội dung:',
        'Chi cục Thuế thông báo và đề nghị người nộp thuế, các địa phương lưu ý thực hiện:',
        'Ủy ban Kiểm tra Huyện uỷ nhắc các đồng chí một số công việc phải làm từ nay đến hết năm, như sau:',
      ],
      no: [
        'Đề nghị các đơn vị báo cáo kết quả thực hiện:',
        'Đề nghị các đơn vị gửi báo cáo gồm:',
        'Hồ sơ gồm:',
        'Báo cáo nêu rõ một số nội dung:',
      ],
    },
    read: (text) =>
      endsInColon(text) &&
      ((FRAME_TAIL.test(text.slice(-160)) && DIRECTING.test(text)) || asksToCarryOut(text.slice(-220)))
        ? 'framing'
        : undefined,
  },
  {
    name: 'sentence/formula',
    reason: 'a formula of courtesy or of reference',
    examples: {
      yes: [
        'Trân trọng cảm ơn!',
        'Trân trọng./.',
        'Xin gửi kèm theo Công văn này danh mục hồ sơ.',
        'Rất mong nhận được sự quan tâm của quý cơ quan.',
        'Chi cục Thú y mong nhận được sự hỗ trợ của các đồng chí để giúp đỡ bà con chăn nuôi đang gặp khó khăn.',
        'Danh sách các đơn vị phải báo cáo trước ngày 20/4/2025 gửi kèm Công văn này.',
        'Công văn này thay thế Công văn số 12-CV/ĐU.',
        'UBND tỉnh mong rằng các doanh nghiệp tiếp tục đồng hành với tỉnh nhà.',
        'Kính chúc quý doanh nghiệp nhiều thắng lợi mới.',
        'Thông báo này được gửi qua hệ thống quản lý văn bản.',
      ],
      no: [
        'Trân trọng đề nghị các đơn vị gửi báo cáo.',
        'Sở Nội vụ mong nhận được văn bản góp ý của các sở trước ngày 20/3/2026.',
        'Công văn này được gửi qua mạng, đề nghị các đơn vị phúc đáp trước ngày 14/3/2025.',
        'Gửi báo cáo về Sở.',
      ],
    },
    read: (text) => (isFormula(text) ? 'formula' : undefined),
  },
  {
    name: 'sentence/tells',
    reason: 'tells what is, was or will be',
    examples: {
      yes: [
        'Xem đây là nhiệm vụ trọng tâm của nhiệm kỳ.',
        'Đây là cơ sở để đánh giá, xếp loại.',
        'Trên đây là báo cáo kết quả.',
        'Quá thời hạn trên, đơn vị nào không gửi thì coi như thống nhất.',
        'Quá thời hạn không có ý kiến coi như thống nhất.',
        'Qua rà soát, còn 05 đơn vị chưa gửi báo cáo.',
        'Đến nay còn 05 chi bộ chưa gửi báo cáo (hạn gửi là ngày 20/02/2025).',
        'Không xem xét các trường hợp gửi chậm.',
        'Sau ngày 07/8/2026, đơn vị không có ý kiến thì được coi là thống nhất với dự thảo.',
        'Đơn vị nào không có văn bản góp ý xem như đồng ý.',
        'Sinh viên không tham gia hoặc không đạt bài thu hoạch phải học lại vào đợt sau.',
        'Cơ quan, đơn vị chậm báo cáo phải chịu trách nhiệm trước Ban Thường vụ.',
        'Nếu báo cáo chậm, Đoàn kiểm tra sẽ báo cáo Uỷ ban Kiểm tra xem xét, xử lý.',
        'Mọi hồ sơ gửi sau ngày 25/3/2026 sẽ không được tiếp nhận.',
        'Nơi nào để phát sinh điểm nóng, người đứng đầu phải chịu trách nhiệm.',
        'Cử tri xã Long Trà đề nghị sớm nâng cấp đường liên ấp.',
        'Thu ngân sách đến ngày 31/7/2026 đạt 61,8% dự toán; giải ngân đạt 44,2%, thấp hơn cùng kỳ năm trước.',
        'Thẩm tra, xác minh: từ ngày 27/6/2026 đến 15/7/2026 do Đoàn thực hiện.',
        'Về nội dung trên, Ban Tổ chức trả lời như sau: theo Điều lệ, trong thời hạn 30 ngày cấp uỷ xem xét, quyết định.',
        'Báo cáo nêu rõ:',
        'Thông tin chi tiết: chị Mẫu, điện thoại 0900.000.000.',
      ],
      no: [
        'Đề nghị các đơn vị gửi báo cáo.',
        'Rà soát hồ sơ.',
        'Phấn đấu thu ngân sách tăng 10% so với cùng kỳ năm trước.',
        'Đề nghị các đơn vị báo cáo chậm nhất ngày 20/3/2026, không nhận báo cáo sau ngày 20/3/2026.',
        'Nộp hồ sơ trước ngày 20/3/2026, không tiếp nhận hồ sơ nộp sau thời hạn.',
        'Nếu hồ sơ không đủ, Sở Tư pháp trả lại trong 02 ngày, kể từ ngày nhận, không thẩm định hồ sơ thiếu thành phần.',
        'Đến nay còn 05 chi bộ chưa gửi báo cáo, đề nghị các chi bộ này gửi ngay.',
        'Quá thời hạn không gửi báo cáo, các đơn vị phải giải trình bằng văn bản.',
        'Các đơn vị không có trụ sở phải báo cáo bằng văn bản.',
        'Tổng hợp ý kiến cử tri đề nghị, gửi về Thường trực HĐND.',
        'Nếu không có ý kiến, đề nghị gửi văn bản xác nhận.',
      ],
    },
    read: (text) =>
      TAKES_AS.test(text) ||
      THIS_IS.test(text) ||
      ((FOUND.test(text) || SO_FAR.test(text)) && !asksOf(text)) ||
      tooLate(text) ||
      refuses(text) ||
      CONSEQUENCE.test(text) ||
      DEEMED.test(text) ||
      PUBLIC_WISH.test(text) ||
      comparesResults(text) ||
      BY_TEAM.test(text) ||
      NO_MORE.test(text) ||
      HOLDS.test(text) ||
      (ANSWERS.test(text) && !asksOf(text)) ||
      (OUT_OF_USE.test(text) && !asksOf(text))
        ? 'statement'
        : undefined,
  },
  {
    name: 'sentence/inform-only',
    reason: 'the paper is sent to be known',
    examples: {
      yes: [
        'Ban Thường vụ thông báo để các đơn vị biết, thực hiện.',
        'Trên đây là ý kiến của Ban Tổ chức, thông báo để Đảng ủy phường biết.',
        'Tổng cục Thuế thông báo để Cục Thuế biết và hướng dẫn đơn vị thực hiện theo quy định.',
      ],
      no: [
        'Thông báo kết quả cho Sở Nội vụ trước ngày 5/6/2025.',
        'Nhà trường thông báo để các lớp biết và đăng ký trước ngày 5/6/2025.',
        'Hội Luật gia gửi dự thảo, thông báo để các hội viên được biết và cho ý kiến góp ý.',
        'Tổng cục Thuế thông báo để các Cục Thuế thông báo cho người nộp thuế biết và tổ chức thực hiện.',
      ],
    },
    read: (text) => (isTold(text) && !ASKS_SOMEBODY.test(text) && !wantsMore(text) ? 'closing' : undefined),
  },
]
