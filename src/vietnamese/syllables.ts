/**
 * The closed grammar of Vietnamese syllables: an initial, a rime out of a fixed list, one tone; rimes that end in a stop
 * (c, ch, p, t) take the tones sắc and nặng only. Foreign and ethnic-minority names are outside it on purpose.
 */

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu

const INITIALS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'
  .split(' ')
  .sort((a, b) => b.length - a.length)

const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêu uy uya uych uyn uynh uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt uơ ' +
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu'
  ).split(' '),
)
/** Rimes after `qu`, whose `u` is the glide. */
const AFTER_QU = new Set(
  'a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eo et ê ên êt êch ênh êu ơ ơi ôc y ych yn ynh yt yên yêt yêu'.split(
    ' ',
  ),
)
const FRONT = /^[ieêy]/u

function rimeFits(initial: string, rime: string): boolean {
  if (initial === 'qu') return AFTER_QU.has(rime)
  if (initial === 'gi')
    return rime === '' || rime === 'n' || rime === 'êng' || (RIMES.has(rime) && !/^(?:i|y)/u.test(rime))
  if (!RIMES.has(rime)) return false
  if (initial === 'k' || initial === 'gh' || initial === 'ngh') return FRONT.test(rime)
  if (initial === 'c' || initial === 'ng') return !FRONT.test(rime)
  if (initial === 'g') return !FRONT.test(rime) || rime === 'i'
  if (rime.startsWith('yê')) return initial === ''
  return true
}

/** Answers given before: a paper uses some three hundred different words. */
const known = new Map<string, boolean>()
const MOST_KNOWN = 20_000
const LONGEST_KNOWN = 12

/** Whether a word, in any case, is one well-formed Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST_KNOWN) return false
  const before = known.get(word)
  if (before !== undefined) return before
  const answer = fitsGrammar(word)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, answer)
  return answer
}

function fitsGrammar(word: string): boolean {
  const open = word.normalize('NFD').toLowerCase()
  const tones = open.match(TONE) ?? []
  if (tones.length > 1) return false
  const plain = open.replace(TONE, '').normalize('NFC')
  const tone = tones[0]
  if (/(?:c|ch|p|t)$/u.test(plain) && tone !== '\u0301' && tone !== '\u0323') return false
  if (plain.startsWith('gi') && rimeFits('gi', plain.slice(2))) return true
  const initial = INITIALS.find((start) => plain.startsWith(start)) ?? ''
  if (rimeFits(initial, plain.slice(initial.length))) return true
  return initial === 'gi' && rimeFits('g', plain.slice(1))
}
