/** First words of the organ above, folded. */
const ABOVE =
  /^(?:(?:dang (?:bo|uy)|tinh uy|thanh uy|huyen uy|quan uy|thi uy|ubnd|uy ban nhan dan|ban chap hanh trung uong|tinh doan|huyen doan|thanh doan|(?:tong )?lien doan lao dong|hoi|so|bo|tong cuc|cuc|cong an|bao hiem xa hoi|kho bac nha nuoc|(?:mttq|mat tran to quoc)(?: viet nam)?|cong doan|vien kiem sat|toa an|tong cong ty|tap doan|dai hoc|ngan hang nha nuoc) )/u
/**
 * First words of an organ that stands below another in a head, with what makes an organ of a common word. The commonest
 * are also known when the space before them was lost (`HẢI ĐÔNGĐẢNG ỦY`).
 */
const BELOW =
  /(?<=[ a-z])(?:dang (?:uy|bo) (?!vien)|huyen uy |ban (?:to chuc|tuyen giao|dan van) ?|uy ban kiem tra)|(?<= )(?:chi bo |dang doan |ban can su dang|co quan uy ban kiem tra|van phong(?! pham)|ban (?:noi chinh|xay dung dang|quan ly|kinh te|chi huy|chi dao|phong trao)|so (?![:.\d])|phong (?:giao duc|kinh te|van hoa|tai chinh|noi vu|y te|nong nghiep|quan ly|tu phap|lao dong|thanh tra|cong thuong|dan toc)|trung tam |benh vien |chi cuc |truong (?:thpt|thcs|th |tieu hoc|mam non|cao dang|dai hoc|trung (?:hoc|cap)|pho thong|ptdt|chinh tri)|cong ty |tong cong ty |chi nhanh (?:tinh|thanh pho|khu vuc) |cong doan |(?<!tong )lien doan lao dong |(?:ubnd|uy ban nhan dan) (?:phuong|xa|thi tran|huyen|quan) |uy ban (?:mttq|mat tran)|bch (?:huyen|thanh|tinh|xa|thi) doan|bao hiem xa hoi |cong an |(?<!tong )cuc |tong cuc |vien |(?<!xa )hoi (?!dong|nghi)|kho bac )/gu
/** Words no name ends with. */
const OPEN = /(?:^| )(?:va|cac|khoi|cua|thuoc|truc thuoc|cong tac|quan ly|ban|uy ban|ho|hoi|hop)$/u
/** An organ of two words is whole only by its place. */
const LEAST_WORDS = 3
const WHOLE = /^(?:tong cuc |bo |cuc )/u

/**
 * Where the organ that issues begins in a run of capitals that names the one above first (`UBND TỈNH LAM GIANG SỞ NỘI VỤ`,
 * `LIÊN ĐOÀN LAO ĐỘNG TỈNH … LIÊN ĐOÀN LAO ĐỘNG HUYỆN …`); 0 when the run is one name. `folded` has the length of the run.
 */
export function issuerWithin(folded: string): number {
  const above = ABOVE.exec(folded)
  if (above === null) return 0
  const again = folded.indexOf(` ${firstWords(folded)} `, above[0].length)
  for (const at of [...placesBelow(folded), ...(again > 0 ? [again + 1] : [])].sort((a, b) => a - b)) {
    const name = folded.slice(0, at).trimEnd()
    if (OPEN.test(name)) continue
    if (name.split(' ').length >= LEAST_WORDS || WHOLE.test(name)) return at
  }
  return 0
}

const placesBelow = (folded: string): readonly number[] => [...folded.matchAll(BELOW)].map((hit) => hit.index)
const firstWords = (folded: string): string => folded.split(' ').slice(0, 2).join(' ')
