// Accepts what a named case prints now, after a person has read it.   npm run accept -- readme

import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { examples, outputOf, README } from '../tests/cli/readme.js'
import { scoreTable } from '../tests/house/scores.js'

const CASES: Readonly<Record<string, () => void | Promise<void>>> = {
  // the patterns of src that the ReDoS checker has not seen yet; it takes some seconds for each
  patterns: async () => (await import('../tests/house/pattern-verdicts.js')).acceptPatterns(console.log),
  // the small pictures of every template in every form; look at them before they are committed
  pictures: async () => (await import('../tests/render/pictures.js')).acceptPictures(console.log),
  readme: () => {
    const text = readFileSync(README, 'utf8')
    const renewed = examples(text).reduce(
      (page, example) =>
        page.replace(
          `$ npx congvan ${example.line}\n${example.output}\`\`\``,
          () => `$ npx congvan ${example.line}\n${outputOf(example)}\`\`\``,
        ),
      text,
    )
    writeFileSync(README, renewed)
  },
  scores: () => {
    spawnSync(process.execPath, ['scripts/evaluate.mjs', '--accept'], { stdio: 'inherit' })
    const table = `<!-- scores -->\n\n${scoreTable()}\n\n<!-- /scores -->`
    writeFileSync(
      README,
      readFileSync(README, 'utf8').replace(/<!-- scores -->[\s\S]*<!-- \/scores -->/u, () => table),
    )
  },
}

const names = process.argv.slice(2)
for (const name of names) {
  const accept = CASES[name]
  if (accept === undefined) throw new Error(`no case named ${name}; there are: ${Object.keys(CASES).join(', ')}`)
  await accept()
}
if (names.length === 0) console.log(`cases: ${Object.keys(CASES).join(', ')}`)
