import { spawn } from 'node:child_process'

export interface RunLimits {
  readonly timeoutMs: number
  /** Largest output kept, in bytes. */
  readonly maxBytes?: number
  readonly input?: Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Runs an outside program without a shell and gives what it printed. Over the time or size limit the program and all it
 * started are ended.
 * @throws Error when the program is missing, fails or is ended; the message is short enough to show.
 */
export function runProgram(program: string, args: readonly string[], limits: RunLimits): Promise<Buffer> {
  const { timeoutMs, maxBytes = 256 * 1024 * 1024, input, env } = limits
  return new Promise((resolve, reject) => {
    // A group of its own: LibreOffice is a script that starts the real program.
    const detached = process.platform !== 'win32'
    const child = spawn(program, [...args], { stdio: 'pipe', detached, env: { ...process.env, ...env } })
    const out: Buffer[] = []
    const said: Buffer[] = []
    let size = 0
    let ended: string | undefined
    const end = (why: string) => {
      ended ??= why
      try {
        if (detached && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
        else child.kill('SIGKILL')
      } catch {
        child.kill('SIGKILL')
      }
    }
    const clock = setTimeout(() => end(`${program} chạy quá ${Math.round(timeoutMs / 1000)} giây`), timeoutMs)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > maxBytes) end(`${program} in ra quá nhiều`)
      else out.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (said.length < 50) said.push(chunk)
    })
    child.on('error', (cause) => {
      clearTimeout(clock)
      reject(new Error(`không chạy được ${program}`, { cause }))
    })
    child.on('close', (code) => {
      clearTimeout(clock)
      if (ended !== undefined) reject(new Error(ended))
      else if (code === 0) resolve(Buffer.concat(out))
      else
        reject(
          new Error(`${program} dừng với mã ${code}: ${Buffer.concat(said).toString('utf8').trim().slice(0, 200)}`),
        )
    })
    // A program that stops reading early is judged by its exit code.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input ?? Buffer.alloc(0))
  })
}
