const FREE = 0xfffffff0
const SMALL_SECTOR = 64
const MOST_SECTORS = 200_000

/** The streams of an OLE compound file by name ([MS-CFB]). Throws on chains that lead out of the file or in a ring. */
export function streamsOf(bytes: Uint8Array): (name: string) => Buffer | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = 1 << file.readUInt16LE(30)
  if (size !== 512 && size !== 4096) throw new Error('sector size')
  const sector = (number: number) => file.subarray((number + 1) * size, (number + 2) * size)
  const fat = tableOf(fatSectors(file, sector, size).map(sector))
  const chain = (start: number, next: (at: number) => number): readonly number[] => {
    const found: number[] = []
    for (let at = start; at < FREE; at = next(at)) {
      if (found.push(at) > MOST_SECTORS) throw new Error('ring of sectors')
    }
    return found
  }
  const big = (start: number) => Buffer.concat(chain(start, (at) => fat[at] ?? FREE).map(sector))
  const directory = big(file.readUInt32LE(48))
  const cutoff = file.readUInt32LE(56)
  const smallFat = tableOf([big(file.readUInt32LE(60))])
  const entries = Array.from({ length: directory.length >> 7 }, (_, at) => entryOf(directory.subarray(at << 7)))
  const root = entries.find(({ kind }) => kind === 5)
  return (name) => {
    const entry = entries.find((one) => one.kind === 2 && one.name === name)
    if (!entry) return undefined
    if (entry.size >= cutoff) return big(entry.start).subarray(0, entry.size)
    const smalls = big(root?.start ?? FREE)
    const parts = chain(entry.start, (at) => smallFat[at] ?? FREE).map((at) =>
      smalls.subarray(at * SMALL_SECTOR, (at + 1) * SMALL_SECTOR),
    )
    return Buffer.concat(parts).subarray(0, entry.size)
  }
}

/** Sectors of the allocation table: 109 are named in the head of the file, the others in a chain of their own. */
function fatSectors(file: Buffer, sector: (number: number) => Buffer, size: number): readonly number[] {
  const named = Array.from({ length: 109 }, (_, at) => file.readUInt32LE(76 + 4 * at))
  let next = file.readUInt32LE(68)
  for (let round = 0; next < FREE && round < 1000; round += 1) {
    const more = sector(next)
    const last = size / 4 - 1
    for (let at = 0; at < last; at += 1) named.push(more.readUInt32LE(4 * at))
    next = more.readUInt32LE(4 * last)
  }
  return named.filter((number) => number < FREE)
}

function tableOf(sectors: readonly Buffer[]): Uint32Array {
  const all = Buffer.concat(sectors)
  return Uint32Array.from({ length: all.length >> 2 }, (_, at) => all.readUInt32LE(4 * at))
}

function entryOf(entry: Buffer) {
  const letters = Math.min(64, entry.readUInt16LE(64))
  const name = entry.toString('utf16le', 0, Math.max(0, letters - 2))
  return { name, kind: entry[66] ?? 0, start: entry.readUInt32LE(116), size: entry.readUInt32LE(120) }
}
