import { beginsOrganName } from './feature.js'
import { fold, isCaps } from './fold.js'
import { hits } from './hits.js'
import { BIG, COLON, type Look, lookAt, mayHold, SMALL, signAt } from './look.js'
import { PERSON, SIGNED } from './marks.js'
import {
  AUTHORITY_PREFIX,
  FAMILY_NAMES,
  INNER_AUTHORITY,
  isPosition,
  POSITION_WITHIN,
  rankLength,
} from './positions.js'

const BEFORE_AUTHORITY = /\s(?=(?:T\/M|TM\.|T\/L|TL\.|K\/T|KT\.|TUQ\.)\s?\p{Lu}{2})/gu
const HYPHEN = 0x2d
/** The stamp of a digital signature, or of a seal, read behind an item of Nơi nhận. */
const STAMP_BEHIND = /(?<=[,;.)])\s{1,3}(?=(?:Ký bởi|Người ký|Ngày ký|Thời gian ký|Cơ quan)\s?:|\[[Dd]ấu [^\]]{2,20}:)/u
/** An item of Nơi nhận behind others on the same line. */
const ITEM_WITHIN = /\s(?=-\s\p{Lu})/u

/**
 * Cuts a flattened foot: `… T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ`, `PHÓ BÍ THƯ Nguyễn Văn A`, `…/. Nơi nhận: …`. Null when there
 * is nothing to cut.
 */
export function cutFoot(text: string, look: Look): readonly string[] | null {
  if (text.length < 12 || text.length >= 400) return null
  const first = text.charCodeAt(0)
  if (text.length > 20 && mayHold(look, COLON) && text.includes(':') && /n[ơo]i\s?nh[ậa]n\s?:/iu.test(text)) {
    const at = fold(text).search(/(?<=[.\s])no?i\s?nhan\s?:/u)
    if (at > 0) {
      const beside = text.slice(0, at)
      // "- Như trên; TM. BAN THƯỜNG VỤ Nơi nhận:": the title of the list was read behind its first item
      return first === HYPHEN ? [text.slice(at), beside.trim()] : [beside, ...footParts(text.slice(at))]
    }
    if (at < 0 && text.search(BEFORE_AUTHORITY) > 0 && ITEM_WITHIN.test(text))
      return text.split(ITEM_WITHIN).flatMap(footParts)
  }
  const stamp = first === HYPHEN ? text.search(STAMP_BEHIND) : -1
  if (stamp > 0) return [...footParts(text.slice(0, stamp)), text.slice(stamp).trim()]
  if (text.length > 140) return null
  if (first !== HYPHEN && (signAt(text, 0) & BIG) === 0) return null
  const f = look.fold
  const authority = AUTHORITY_PREFIX.exec(f)
  if (authority || isPosition(f)) return cutSignature(text, f, authority?.[0].length ?? 0)
  if (first === HYPHEN || /no?i nhan|luu/u.test(f.slice(0, 9))) {
    for (const hit of hits(BEFORE_AUTHORITY, text)) {
      if (text.length - hit.index < 110 && !/[;:]/u.test(text.slice(hit.index))) {
        return [text.slice(0, hit.index), ...footParts(text.slice(hit.index + 1))]
      }
    }
  }
  return null
}

const footParts = (text: string): readonly string[] => cutFoot(text, lookAt(text)) ?? [text]

/** The signer's name with degrees in front: `BÍ THƯ PGS.TS. Lê Văn Mẫu`. */
const NAME_AT_END =
  /\s(?=(?:(?:PGS|GS|TSKH|TS|ThS|BSCK(?:I{1,2}|\d)?|BS|DS|CN|KS)[.,]{0,2}\s?){0,3}\p{Lu}\p{Ll}{0,7}(?:\s\p{Lu}\p{Ll}{0,7}){1,4}$)/u

/** `authority`: length of the T/M, KT. the line begins with. */
function cutSignature(text: string, f: string, authority: number): readonly string[] | null {
  const cuts = new Set<number>()
  const name = NAME_AT_END.exec(text)
  if (name && isCaps(text.slice(0, name.index))) cuts.add(name.index)
  const caps = name ? text.slice(0, name.index) : text
  if (authority > 0 && isCaps(caps)) {
    for (const hit of hits(INNER_AUTHORITY, f)) cuts.add(hit.index)
    const starts = hits(POSITION_WITHIN, f.slice(0, caps.length)).map((hit) => hit.index)
    const last = starts.at(-1)
    const from = Math.max(authority, ...[...cuts].filter((c) => c < caps.length).map((c) => c + 5))
    // KT. BỘ TRƯỞNG, CHỦ NHIỆM is one authority.
    if (last !== undefined && last > from && !/[,-]\s*$/u.test(caps.slice(0, last))) cuts.add(last)
  }
  return cutAt(text, cuts)
}

/** Longest item of Nơi nhận that has the other column behind it. */
const LONGEST_ITEM = 140

/**
 * Cuts an item of Nơi nhận from what stood beside it in the right column: a position, (đã ký) or the signer's name,
 * read on one line with it (`- Như trên, PHÓ BÍ THƯ`, `- Lưu VP. (đã ký)`). `alone` tells whether a name of its own
 * stands below: then this one is part of the item. Null when nothing stood beside it.
 */
export function cutBeside(text: string, alone: () => boolean): readonly string[] | null {
  if (text.length < 8 || text.length > LONGEST_ITEM) return null
  const at = signedAt(text) || capsAt(text) || nameAt(text, alone) || nameBefore(text, alone)
  return at > 0 ? [text.slice(0, at).trim(), text.slice(at).trim()] : null
}

/** `Kha Vạn Tuế - Như trên`: the signer's name was read in front of the item. */
const NAME_HEAD = /^(?:\p{Lu}\p{Ll}{0,7}\s){2,4}(?=-\s\p{Lu})/u
function nameBefore(text: string, alone: () => boolean): number {
  const name = NAME_HEAD.exec(text)?.[0].trim() ?? ''
  return name !== '' && PERSON.test(name) && !beginsOrganName(fold(name)) && alone() ? name.length : 0
}

function signedAt(text: string): number {
  const last = text.charAt(text.length - 1)
  if (last !== ')' && last !== ']') return 0
  const at = text.lastIndexOf(last === ')' ? '(' : '[')
  return at > 0 && SIGNED.test(fold(text.slice(at))) ? at : 0
}

/** The last words have no small letter and begin with a position or with T/M, KT. */
const CAPS_TAIL = /(?:\s[^\s\p{Ll}]{1,12}){1,12}$/u
function capsAt(text: string): number {
  if ((signAt(text, text.length - 1) & BIG) === 0) return 0
  const tail = CAPS_TAIL.exec(text)
  if (!tail) return 0
  for (const word of hits(/ /gu, tail[0])) {
    const rest = fold(tail[0].slice(word.index + 1))
    const at = tail.index + word.index
    if (!AUTHORITY_PREFIX.test(rest) && !isPosition(rest)) continue
    return at > 0 && !/[-–/+]$/u.test(text.slice(0, at)) ? at : 0
  }
  return 0
}

/** `TP. Hồ Chí Minh` is a place behind its abbreviation. */
const SHORT_PLACE = /(?:^|[ -])(?:tp|tx|tt|p|q|h|x|t)\.$/u
/** The last item of Nơi nhận ends with codes and short names of units, so a name of three words behind it is the signer's. */
const ARCHIVE = /^(?:[-+] ?)?luu(?![a-z])/u
const ARCHIVE_TAIL =
  /(?<=([\p{L}\d.;,)}\]]))\s((?:(?:BSCKI{1,2}|Th[Ss]|TS|BS|PGS\.\s?TS)\.?\s)?(?:\p{Lu}\p{Ll}{1,7}\s){2,4}\p{Lu}\p{Ll}{0,7})$/u
const NAME_TAIL = /(?<=([.;,)}\]]))\s((?:\p{Lu}\p{Ll}{0,7}\.?\s){1,5}\p{Lu}\p{Ll}{0,7})$/u
function nameAt(text: string, alone: () => boolean): number {
  if ((signAt(text, text.length - 1) & (SMALL | BIG)) === 0) return 0
  const archived = ARCHIVE.test(fold(text, 8))
  const tail = (archived ? ARCHIVE_TAIL.exec(text) : null) ?? NAME_TAIL.exec(text)
  const words = tail?.[2] ?? ''
  const name = words.slice(rankLength(fold(words)))
  // A line that begins with a rank or degree is a name, not an item.
  if (!tail || rankLength(fold(text)) >= tail.index) return 0
  if (!PERSON.test(name) || SHORT_PLACE.test(fold(text.slice(0, tail.index)))) return 0
  const parts = fold(name).split(' ')
  if (archived && parts.length > 2 && !beginsOrganName(fold(name))) return alone() ? tail.index : 0
  const whole = parts.length > 2 && /[;)]/u.test(tail[1] ?? '') && !beginsOrganName(fold(name))
  if (!(whole || FAMILY_NAMES.has(parts[0] ?? '')) || !alone()) return 0
  // Behind a comma it may be one more name of the item; a full stop or a bracket closes the item.
  return (tail[1] !== ',' && tail[1] !== ';') || parts.length > 2 ? tail.index : 0
}

/** The parts of a text between places; null when there are none. */
export function cutAt(text: string, cuts: ReadonlySet<number>): readonly string[] | null {
  if (cuts.size === 0) return null
  const out: string[] = []
  let from = 0
  for (const at of [...cuts].sort((a, b) => a - b)) {
    if (at <= from || at >= text.length) continue
    out.push(text.slice(from, at).trim())
    from = at
  }
  out.push(text.slice(from).trim())
  return out.filter((part) => part !== '')
}
