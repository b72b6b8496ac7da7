import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { congvan, root } from './program.js'

export const README = join(root, 'README.md')
const BLOCK = /```console\n\$ npx congvan (?<line>[^\n]+)\n(?<output>[\s\S]*?)```/gu

export interface Example {
  readonly line: string
  readonly output: string
}

/** The worked examples of the README: a command and the output printed under it. */
export function examples(text = readFileSync(README, 'utf8')): readonly Example[] {
  return [...text.matchAll(BLOCK)].map(({ groups }) => ({
    line: groups?.line ?? '',
    output: groups?.output ?? '',
  }))
}

function words(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

/** What the command of an example prints now; paths shown from the folder of the repository. */
export function outputOf({ line }: Example): string {
  const { code, out, err } = congvan(words(line))
  return code === 0 ? out.replaceAll(`${root}/`, '') : `exit ${code}\n${err}`
}
