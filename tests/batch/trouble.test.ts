import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFailed, test } from 'vitest'
import { run } from '../../src/cli/run/batch.js'
import { takeWhole } from '../../src/desk/batch/steady.js'
import { congvanBuilt as congvan, folder, MAIN, root } from '../cli/run.js'
import { filesIn, put, putDispatches } from './folders.js'
import { inventedDispatch, seeded } from './year.js'

function start(args: readonly string[]): { readonly child: ChildProcess; readonly said: () => string } {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  return { child, said: () => text }
}
const ended = (child: ChildProcess) =>
  child.exitCode === null && child.signalCode === null
    ? new Promise<void>((done) => child.once('close', () => done()))
    : Promise.resolve()
async function until(sign: () => boolean): Promise<void> {
  for (let tries = 0; !sign() && tries < 6000; tries++) await wait(50)
  expect(sign()).toBe(true)
}
const journal = (out: string) => {
  try {
    return readFileSync(join(out, '.congvan-batch/journal.jsonl'), 'utf8').split('\n').filter(Boolean)
  } catch {
    return []
  }
}

describe('a batch that is killed', () => {
  test('at random points goes on with --resume: nothing lost, nothing done twice, nothing half written', async () => {
    const [home, out, whole] = [folder(), folder(), folder()]
    putDispatches(home, 24)
    await congvan(['batch', home, '--out', whole, '--format', 'json,md'])
    const seed = Date.now() % 100_000
    onTestFailed(() => console.error(`seeded(${seed})`))
    const random = seeded(seed)
    let settled = 0
    for (let kill = 0; kill < 2; kill++) {
      const { child } = start(['batch', home, '--out', out, '--format', 'json,md', '--resume', '--workers', '1'])
      const target = settled + 1 + Math.floor(random() * 8)
      await until(() => journal(out).length >= target || child.exitCode !== null)
      await wait(random() * 30)
      child.kill('SIGKILL')
      await ended(child)
      settled = journal(out).length
    }
    appendFileSync(join(out, '.congvan-batch/journal.jsonl'), '{"file":"cv-23.txt","si')
    writeFileSync(join(out, 'json', '.cv-23.txt.json.4242.tmp'), '{"half')
    const before = new Set(journal(out).map((line) => /"file":"([^"]+)"/u.exec(line)?.[1]))
    const { code, err, out: said } = await congvan(['batch', home, '--out', out, '--format', 'json,md', '--resume'])
    expect([code, err.split('\n').at(-2)]).toEqual([0, expect.stringContaining('24/24')])
    expect(said).toContain('24 tệp: 24 đọc được')
    const results = (at: string) => filesIn(at).filter((file) => !file.startsWith('.congvan-batch'))
    expect(results(out)).toEqual(results(whole))
    for (const file of results(whole))
      expect(readFileSync(join(out, file), 'utf8')).toBe(readFileSync(join(whole, file), 'utf8'))
    // Every file that was settled before the last run was left alone by it.
    const lines = journal(out).map((line) => /"file":"([^"]+)"/u.exec(line)?.[1])
    const twice = lines.filter((file, at) => lines.indexOf(file) !== at && file !== 'cv-23.txt')
    expect(twice).toEqual([])
    expect(before.size).toBeGreaterThan(0)
  })

  test('leaves a lock that the next run takes over; a lock of a running batch is respected', async () => {
    const [home, out] = [folder(), folder()]
    putDispatches(home, 1)
    mkdirSync(join(out, '.congvan-batch'))
    const lock = join(out, '.congvan-batch/lock')
    // The parent of this process is alive and not this process.
    writeFileSync(lock, `${hostname()} ${process.ppid}\n`)
    await expect(run(home, { out, format: 'json' })).rejects.toMatchObject({
      kind: 'output',
      message: expect.stringContaining('Một đợt khác đang ghi'),
    })
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    writeFileSync(lock, `${hostname()} ${pid}\n`)
    expect((await congvan(['batch', home, '--out', out, '--workers', '1'])).code).toBe(0)
  })

  test('two batches started together on one folder of results: one works, the other is refused', async () => {
    const [home, out] = [folder(), folder()]
    putDispatches(home, 12)
    const both = [0, 1].map(() => start(['batch', home, '--out', out, '--workers', '1']))
    await Promise.all(both.map(({ child }) => ended(child)))
    expect(both.map(({ child }) => child.exitCode).sort()).toEqual([0, 6])
    expect(filesIn(join(out, 'json'))).toHaveLength(12)
  })
})

describe('a disk or folder that refuses', () => {
  /** Runs the program with a small disk of its own mounted on a folder; undefined where that is not allowed. */
  const mounted = (options: string, at: string, args: readonly string[]) => {
    const script = `mount -t tmpfs -o ${options} tmpfs "$1" && shift && exec "$@"`
    const ran = spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', at, process.execPath, MAIN, ...args], {
      cwd: root,
      encoding: 'utf8',
    })
    return /mount:|unshare:/u.test(ran.stderr) || ran.error ? undefined : ran
  }

  test('full: the batch stops, says so, and what is settled stays', () => {
    const [home, out] = [folder(), folder()]
    putDispatches(home, 30)
    const ran = mounted('size=256k', out, ['batch', home, '--out', out, '--workers', '1'])
    if (ran === undefined) return
    expect([ran.status, ran.stderr]).toEqual([6, expect.stringMatching(/ổ đĩa đã đầy[\s\S]*--resume/u)])
  })

  test('read-only: the batch does not begin', async () => {
    const [home, out] = [folder(), folder()]
    putDispatches(home, 1)
    const ran = mounted('ro', out, ['batch', home, '--out', out])
    if (ran !== undefined) expect([ran.status, ran.stderr]).toEqual([6, expect.stringContaining('ổ đĩa chỉ cho đọc')])
    await expect(run(home, { out: join(home, 'cv-0.txt', 'x'), format: 'json' })).rejects.toMatchObject({
      message: expect.stringContaining('là tệp chứ không phải thư mục'),
    })
  })

  test('closed: a folder that may not be opened is reported, the others are read', () => {
    const [home, out] = [folder(), folder()]
    put(home, { 'kín/1.txt': 'x', 'mở.txt': inventedDispatch(1).text })
    chmodSync(join(home, 'kín'), 0)
    const asRoot = process.getuid?.() === 0
    chmodSync(home, 0o755)
    chmodSync(out, 0o777)
    const ran = spawnSync(process.execPath, [MAIN, 'batch', home, '--out', out, '--workers', '1'], {
      cwd: '/',
      encoding: 'utf8',
      ...(asRoot ? { uid: 65534, gid: 65534 } : {}),
    })
    chmodSync(join(home, 'kín'), 0o755)
    if (/Cannot find module|EACCES: permission denied, open/u.test(ran.stderr)) return // the program itself is closed to others
    expect([ran.status, ran.stdout]).toEqual([7, expect.stringContaining('Thư mục “kín”: không được phép đọc')])
    expect(ran.stdout).toContain('1 đọc được')
  })
})

describe('a file that is being written', () => {
  test('is put off, then read when it stands still, and given up while it grows', async () => {
    const home = folder()
    const path = join(home, 'a.txt')
    writeFileSync(path, 'một')
    expect((await takeWhole(path, 'a.txt', false)).kind).toBe('young')
    const clock = setInterval(() => appendFileSync(path, ' nữa'), 5)
    const growing = await takeWhole(path, 'a.txt', true, 600)
    clearInterval(clock)
    expect(growing).toMatchObject({ kind: 'failed', failure: { reason: expect.stringContaining('đang được ghi') } })
    expect((await takeWhole(path, 'a.txt', true)).kind).toBe('whole')
    rmSync(path)
    expect(await takeWhole(path, 'a.txt', true)).toMatchObject({
      kind: 'failed',
      failure: { reason: expect.stringContaining('đã biến mất') },
    })
  })

  test('into a watched folder is read once it is complete, and Ctrl+C ends the watch with a summary', async () => {
    const [home, out] = [folder(), folder()]
    putDispatches(home, 1)
    const { child, said } = start(['batch', home, '--out', out, '--watch', '--workers', '1'])
    await until(() => said().includes('Đang chờ tệp mới'))
    const { text } = inventedDispatch(50)
    writeFileSync(join(home, 'mới.txt'), text.slice(0, 300))
    await wait(600)
    appendFileSync(join(home, 'mới.txt'), text.slice(300))
    await until(() => said().includes('2 tệp: 2 đọc được'))
    child.kill('SIGINT')
    await ended(child)
    expect(child.exitCode).toBe(0)
    expect(filesIn(join(out, 'json'))).toEqual(['cv-0.txt.json', 'mới.txt.json'])
  })
})
