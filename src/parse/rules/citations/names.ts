import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { CAPITAL, charKind, FIGURE } from '../../clauses/char-kinds.js'

/** Words that end an organ's or a law's name: prepositions, verbs, and what begins the next thought. */
const STOPS = new Set(
  (
    'về việc ngày đề đã sẽ được phải có là do để nhằm đối gửi cho tại theo trong trước sau khi nếu với cùng từ đến như bị ' +
    'triển thực tiếp tạo nêu kèm nghiên xét giao báo sửa bổ phê quy hướng yêu thông chỉ tổ thống quán tập tăng xây đẩy rà ' +
    'lãnh ban này trên nói lần hiện căn thì mà nhưng đồng hoàn phát kết phối kịp đăng nộp trình lập cử tham mời gồm nhất ' +
    'hỏi cần nay vừa mới còn vào ra số'
  ).split(' '),
)
/** Small words that may stand anywhere inside an organ's name. */
const INNER = new Set(
  (
    'uỷ ủy ban nhân dân các cơ quan tỉnh thành phố huyện xã phường quận thị trấn đảng bộ khối trung ương khoá khóa ' +
    'doanh nghiệp trường học đại biểu quốc hội đồng chấp hành thường vụ trực thuộc chính quyền đoàn thể nhà nước cấp thôn bản ấp ' +
    'chi công ty viên sự nghiệp đặc khu khu vực nhiệm kỳ cao đẳng phổ bí thư tướng'
  ).split(' '),
)
/** A capital word that begins another organ, so that `và` before it does not continue the name. */
const HEADS = sticky(
  '(?:ban|sở|bộ|đảng|uỷ|ubnd|hđnd|tỉnh|thành (?:uỷ|phố|đoàn)|huyện|văn phòng|hội|thường (?:trực|vụ)|thủ tướng|chính phủ|công (?:an|ty|đoàn)|chi (?:bộ|cục|uỷ|hội|đoàn)|trung (?:tâm|ương)|liên (?:đoàn|minh|hiệp)|viện|toà)(?!\\p{L})',
)
const PAPER = sticky(
  '(?:công văn|nghị quyết|quyết định|chỉ thị|kết luận|hướng dẫn|kế hoạch|chương trình|thông báo|thông tư|nghị định|quy định|luật(?! sư)|đề án|tờ trình|báo cáo)(?!\\p{L})',
)
const WORD = /(\s{1,3})(?:([-–])(\s{1,3}))?([\p{L}\p{M}\d]{1,20}(?:-[\p{L}\p{M}]{1,12}){0,2})/uy
const TERM = /\s{1,2}\((?:kho[áa]|kh[óo]a|nhiệm kỳ)\s{1,2}[\dIVXL][\dIVXL\s–-]{0,12}\)/iuy
const FIRST = /\p{Lu}[\p{L}\p{M}\d]{0,20}/uy
const MOST_WORDS = 22

const isCapital = (word: string) => charKind(word, 0) === CAPITAL
const lower = (word: string) => word.toLowerCase()

/**
 * Where a name that begins with a capital at `at` ends, or null. A name goes on over capital words, over the second
 * syllable after one, over the small words organs' names are made of, over `và` or a hyphen before a capital that
 * begins no other organ, and over `(khoá XIII)`.
 */
export function nameEnd(text: string, at: number): number | null {
  const first = matchAt(FIRST, text, at)
  if (first === null) return null
  let end = at + first[0].length
  let afterCapital = true
  let before = lower(first[0])
  for (let i = 0; i < MOST_WORDS; i++) {
    const match = matchAt(WORD, text, end)
    if (match === null) break
    const [all, , hyphen, , word = ''] = match
    const start = end + all.length - word.length
    const small = lower(word)
    if (hyphen !== undefined && !isCapital(word)) break
    // "UBND tỉnh V/v …": the matter begins
    if (small === 'v' && text.charAt(start + 1) === '/') break
    if (small === 'và') {
      const next = matchAt(WORD, text, start + word.length)
      const following = next?.[4] ?? ''
      if (
        !isCapital(following) ||
        matchAt(HEADS, text, start + word.length + 1) !== null ||
        matchAt(PAPER, text, start + word.length + 1) !== null
      )
        break
    } else if (isCapital(word)) {
      if (matchAt(PAPER, text, start) !== null) break
    } else if (charKind(word, 0) === FIGURE) {
      if (!/^\d{2,3}$/u.test(word) || before !== 'đạo') break
    } else {
      const belongs = INNER.has(small) && !(small === 'ban' && /^\s{1,2}hành/u.test(text.slice(start + 3, start + 9)))
      const syllable = afterCapital && !STOPS.has(small)
      const compound = afterCapital && COMPOUNDS.has(`${before} ${small}`)
      if (!belongs && !syllable && !compound) break
    }
    afterCapital = isCapital(word) || small === 'và'
    before = small
    end = start + word.length
  }
  return end + (matchAt(TERM, text, end)?.[0].length ?? 0)
}

/** Compounds whose second syllable is otherwise a stop. */
const COMPOUNDS = new Set([
  'đào tạo',
  'giao thông',
  'truyền thông',
  'truyền thống',
  'viễn thông',
  'thống kê',
  'ngoại giao',
  'nhà báo',
  'bầu cử',
  'dân số',
  'đoàn kết',
  'học tập',
  'công lập',
  'thành lập',
  'chuyển đổi',
])
