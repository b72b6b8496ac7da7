const KNOWN_AND = /(?<![\p{L}])biết(?:, và|,| và) /iu
const BY_A_DAY =
  /(?<![\p{L}])(?:trước|chậm nhất|muộn nhất|hạn cuối|hạn chót|đến hết|từ)(?: \d{1,2} giờ(?: \d{2})?['’]?,?)? (?:ngày )?\d/iu
const REACH = 160

/** "thông báo để các sinh viên biết và đăng ký trước ngày …": more is wanted than to know. */
export function isDoneBesides(words: string): boolean {
  const found = KNOWN_AND.exec(words)
  return found !== null && BY_A_DAY.test(words.slice(found.index, found.index + REACH))
}
