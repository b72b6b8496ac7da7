// Speed, in one run and beside something plain, because machines differ and are noisy: read the ratios, not the figures.
// Measured when the engine has settled, as in the process of an office that converts thousands of papers: every row runs
// until the best of three passes is no more than 3 % quicker than the best before them, for 40 s at most. One paper on the command
// line pays for the start of Node and for code that is not compiled yet besides.
//   npm run bench
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { vi } from 'chrono-node'
import { parse, readText } from '../dist/index.js'

const corpus = join(dirname(fileURLToPath(import.meta.url)), '../tests/corpus/dispatches')
const texts = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join(corpus, name), 'utf8') }))

/** Twelve regexes of the kind any reader of dispatches needs: the floor of what reading can cost. */
const PLAIN = [
  /\d{1,2}\/\d{1,2}\/\d{4}/gu,
  /trước ngày \d+/giu,
  /chậm nhất/giu,
  /Số \d+-\p{L}+\/\p{L}+/gu,
  /Kính gửi:[^\n]*/gu,
  /Nơi nhận:/gu,
  /đề nghị|yêu cầu/giu,
  /giao \p{Lu}/giu,
  /báo cáo [^.;]{3,60}/giu,
  /gửi về [^.;(]{3,60}/giu,
  /T\/M|TM\./gu,
  /^\s*\d+\. /gmu,
]

/** The engine has settled when the best of the last few passes is quicker than all before by no more than this share. */
const [SETTLED, LAST_FEW] = [0.03, 3]
const [LEAST_WARM_MS, MOST_WARM_MS] = [1500, 40_000]
const RUNS = 15

/** Runs until the compiler of the engine has settled; gives the seconds it took. */
function warm(pass) {
  const start = performance.now()
  const passes = []
  for (let best = Number.POSITIVE_INFINITY; ; ) {
    passes.push(processorTime(pass))
    const taken = performance.now() - start
    const last = Math.min(...passes.slice(-LAST_FEW))
    if (taken > MOST_WARM_MS || (taken > LEAST_WARM_MS && last > best * (1 - SETTLED))) return taken / 1000
    best = Math.min(best, passes.at(-LAST_FEW) ?? best)
  }
}

/** Median milliseconds of processor time of one pass over all texts, and how long the passes before it took. */
function time(pass) {
  const seconds = warm(pass)
  const runs = Array.from({ length: RUNS }, () => processorTime(pass)).sort((a, b) => a - b)
  return { ms: runs[RUNS >> 1] ?? 0, seconds }
}

/** Milliseconds of processor time, because the clock also counts what others do. */
function processorTime(pass) {
  const start = process.cpuUsage()
  pass()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
const rows = [
  [
    'NFC + 12 regexes (the floor)',
    () => {
      for (const { text } of texts) for (const pattern of PLAIN) text.normalize('NFC').match(pattern)
    },
  ],
  [
    'congvan: read + parse + JSON',
    () => {
      for (const { name, text } of texts) JSON.stringify(parse(readText(text, name)))
    },
  ],
  [
    'chrono-node vi (dates only)',
    () => {
      for (const { text } of texts) vi.parse(text)
    },
  ],
].map(([name, pass]) => ({ name, ...time(pass) }))

const floor = rows[0]?.ms ?? 1
console.log(
  `${texts.length} invented dispatches, ${(bytes / 1024).toFixed(0)} kB, one core, text in memory, ` +
    `each row warmed up until the best of ${LAST_FEW} passes is no more than ${SETTLED * 100} % quicker than all before ` +
    `(${MOST_WARM_MS / 1000} s at most)\n`,
)
console.log('| what | ms per 5 kB | dispatches of 5 kB per second | × the floor | warm-up, s |\n|---|---|---|---|---|')
for (const { name, ms, seconds } of rows) {
  const each = (ms * 5120) / bytes
  console.log(
    `| ${name} | ${each.toFixed(3)} | ${Math.round(1000 / each)} | ${(ms / floor).toFixed(1)} | ${seconds.toFixed(0)} |`,
  )
}

// Ten times the text should take ten times the work: at most twelve. The contents of ten papers stand under one head, so
// that the words are as many as the text is long: a paper printed ten times over would be known after the first.
/** Least milliseconds of processor time of some runs. */
function work(pass, runs) {
  pass()
  return Math.min(...Array.from({ length: runs }, () => processorTime(pass)))
}

/** A paper in three: what stands over its numbered content, that content, and its foot; null when it has none. */
function inThree(text) {
  const start = text.search(/\n\n1\. /u)
  const end = text.search(/\n\s{0,40}Nơi nhận/u)
  return start < 0 || end < start ? null : [text.slice(0, start), text.slice(start, end), text.slice(end)]
}

const TOGETHER = 10
const papers = texts.flatMap(({ name, text }) => {
  const three = inThree(text.normalize('NFC'))
  return three === null ? [] : [{ name, three }]
})
const grown = Array.from({ length: Math.floor(papers.length / TOGETHER) }, (_, k) => {
  const ten = papers.slice(k * TOGETHER, (k + 1) * TOGETHER)
  const [head, , foot] = ten[0].three
  const read = (contents) => parse(readText(head + contents + foot, ten[0].name))
  const each = () => {
    for (const { three } of ten) read(three[1])
  }
  const one = work(each, 5) / TOGETHER
  const all = work(() => read(ten.map(({ three }) => three[1]).join('')), 5)
  return { name: ten[0].name, one, all, growth: all / one }
}).sort((a, b) => b.growth - a.growth)
const over = grown.filter(({ growth }) => growth > 12)
console.log(
  `\nTen times the text (contents of ${TOGETHER} papers under one head, beside the mean of each alone): median ` +
    `${grown[grown.length >> 1].growth.toFixed(1)} × the work, most ${grown[0].growth.toFixed(1)} ×; ` +
    `${over.length} of ${grown.length} above 12 ×\n`,
)
console.log('| from the paper | ms of one | ms of ten together | × |\n|---|---|---|---|')
for (const { name, one, all, growth } of grown.slice(0, 5))
  console.log(`| ${name.replace('.txt', '')} | ${one.toFixed(1)} | ${all.toFixed(1)} | ${growth.toFixed(1)} |`)
