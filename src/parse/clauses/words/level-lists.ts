/** Levels whose committees share one last syllable when they are listed. */
const LEVELS = ['huyện', 'quận', 'thị', 'thị xã', 'thành', 'tỉnh']
const SHARED = ['ủy', 'đoàn', 'hội']

/**
 * "các huyện, thị, thành uỷ", "các tỉnh, thành đoàn", "huyện, thị và thành hội": committees of several levels by one name,
 * their kind said only behind the last. A "|" stands for a comma.
 */
export const LEVEL_LISTS: readonly string[] = lists().flatMap((list) => SHARED.map((tail) => `${list} ${tail}`))

function lists(): readonly string[] {
  const out: string[] = []
  for (const first of LEVELS)
    for (const second of LEVELS.filter((level) => !alike(level, first))) {
      out.push(`${first}| ${second}`, `${first} và ${second}`)
      for (const third of LEVELS.filter((level) => !alike(level, first) && !alike(level, second)))
        out.push(`${first}| ${second}| ${third}`, `${first}| ${second} và ${third}`)
    }
  return out
}

/** Two words for one level. */
function alike(a: string, b: string): boolean {
  return a.split(' ')[0] === b.split(' ')[0]
}
