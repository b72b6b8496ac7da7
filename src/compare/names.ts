import { fold } from '../vietnamese/index.js'

const PLURAL = /^(?:tất cả các|toàn thể các|các|những|quý|mọi|mỗi|từng) /u

/** A name in compare form: fold, one space between words, without the plural word before it. */
export function nameKey(name: string): string {
  return (fold(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ').replace(PLURAL, '')
}

/** Whether one name is the other with words left off at its end ("Ban Tổ chức" for "Ban Tổ chức Đảng uỷ xã"). */
export function isShortened(a: string, b: string): boolean {
  const [x, y] = [nameKey(a), nameKey(b)]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return short !== '' && short !== long && long.startsWith(`${short} `)
}

/** Names only one side has, each as printed there. */
export function nameDifference(
  older: readonly string[],
  newer: readonly string[],
): { readonly added: readonly string[]; readonly dropped: readonly string[] } {
  const [before, after] = [new Set(older.map(nameKey)), new Set(newer.map(nameKey))]
  return {
    added: newer.filter((name) => !before.has(nameKey(name))),
    dropped: older.filter((name) => !after.has(nameKey(name))),
  }
}
