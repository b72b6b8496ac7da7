import { mayBegin } from './fold.js'

/** Signature vocabulary (HD 05-HD/VPTW mục II.I.7, NĐ 30/2020 phụ lục I mục II.7), folded. */

/** T/M, K/T, T/L of the Party; TM., KT., TL., TUQ. of the state; with the slips met (T.M, TM, T/UQ). */
export const AUTHORITY_PREFIX =
  /^(?:(?:t\s?[/.]\s?m|k\s?[/.]\s?t|t\s?[/.]\s?l|t\s?\/\s?u\.?q)[\s./]{0,3}|(?:tm|kt|tl|tuq)(?:\s?[./]\s?|\s))(?=[a-z])/u
export const INNER_AUTHORITY = / (?=(?:t\/m|tm\.|k\/t|kt\.|t\/l|tl\.|tuq\.)\s?[a-z])/gu

const HEADS = [
  'tong bi thu',
  'bi thu',
  'chu tich',
  'truong ban',
  'truong tieu ban',
  'truong doan',
  'truong phong',
  'truong khoa',
  'chanh van phong',
  'chu nhiem',
  'giam doc',
  'tong giam doc',
  'hieu truong',
  'bo truong',
  'thu truong',
  'cuc truong',
  'tong cuc truong',
  'chi cuc truong',
  'vu truong',
  'vien truong',
  'chanh thanh tra',
  'chanh an',
  'thu tuong',
  'chi huy truong',
  'chinh uy',
  'tong bien tap',
  'truong cong an',
  'tong thu ky',
  'thu ky',
  'doi truong',
  'tram truong',
  'truong co quan',
  'uy vien',
  'to truong',
  'vien kiem sat truong',
  'ke toan truong',
  'truong thue',
  'hat truong',
  'chi hoi truong',
  'bi thu doan',
  'tu lenh',
  'quyen giam doc',
  'cuc pho',
  'thuong truc dang uy',
]
const HEAD = HEADS.sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', ' ?')
const LEAD = '(?:q\\.? ?|quyen )?(?:pho ?(?:tong ?)?|cac pho )?'

/** A line that is a position from its first word. */
const POSITION = new RegExp(`^${LEAD}(?:${HEAD})(?![a-z])`, 'u')
const maybePosition = mayBegin([...HEADS, 'q.', 'q ', 'quyen', 'pho', 'cac'].flatMap((word) => [word, `q${word}`]))
/** A folded line that begins with a position. */
export const isPosition = (folded: string): boolean => maybePosition(folded) && POSITION.test(folded)
/** Places in a line where a position begins, to cut "T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ". */
export const POSITION_WITHIN = new RegExp(`(?<![a-z])${LEAD}(?:${HEAD})(?![a-z])`, 'gu')

/** Commonest family names, about 95 % of people; evidence for a name, never a condition. */
export const FAMILY_NAMES = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao dinh trinh doan mai truong lam luong ha trieu to ta thai chu cao luu kieu quach phung khuc tong vuong nong hua mac la giang lai au bach bo cu che chau chung dam diep doi dong du ha hau hong khuong kim lo lu lau ma mau nghiem nghia ninh nhu nhan o ong pho quan sam son tang than thach thi tien tieu tinh ton tu vi vang van xa y giap sung ban ly long phi khong luc hoa k pa ro'.split(
    ' ',
  ),
)

const maybeRank = mayBegin([
  'thuong',
  'dai',
  'trung',
  'thieu',
  'gs',
  'pgs',
  'ts',
  'bs',
  'ths',
  'thac si',
  'tien si',
  'bac si',
  'ky su',
  'luat su',
  'ks',
  'ncs',
  'dong',
  'd/c',
  'ong',
  'ba',
])
const RANK =
  /^(?:(?:thuong|dai|trung|thieu) (?:ta|tuong|uy)|gs\.?\s?ts\.?|pgs\.?,?\s?ts\.?|ts\.?|ths\.?|bs\.?(?:\s?cki{1,2}\.?)?|(?:thac|tien|bac) si|(?:ky|luat) su|ks\.?|ncs\.?|dong chi|d\/c|ong|ba)(?:[.:]\s*|\s+)/u

/** Length of a rank, degree or form of address printed before a name; they are no part of the name. */
export function rankLength(folded: string): number {
  if (!maybeRank(folded)) return 0
  let at = 0
  for (let i = 0; i < 2; i++) at += RANK.exec(folded.slice(at))?.[0].length ?? 0
  return at
}
