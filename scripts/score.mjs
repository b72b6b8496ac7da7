// Measures parsed dispatches against hand-made expectations (the gold format of the corpus).
// As a module: scoreDispatch(gold, parsed) and summarise(list). As a command:
//   node scripts/score.mjs --gold DIR --pred DIR [--misses]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// ------------------------------------------------------------------ comparing words
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u

/** Words in lower case, each with its tone mark moved behind it, so that both spellings of uỷ and hoà agree. */
export function compareWords(text) {
  const words =
    String(text ?? '')
      .normalize('NFC')
      .replaceAll('Ð', 'Đ')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.map((word) => {
    const marks = [...word.normalize('NFD')]
    return (
      marks
        .filter((c) => !TONE.test(c))
        .join('')
        .normalize('NFC') +
      marks
        .filter((c) => TONE.test(c))
        .sort()
        .join('')
    )
  })
}

const glued = (text) => compareWords(text).join('')

/** Dice coefficient of two bags of words, 1 for two empty texts. */
export function likeness(a, b) {
  const left = compareWords(a)
  const right = compareWords(b)
  if (left.length + right.length === 0) return 1
  const bag = new Map()
  for (const word of left) bag.set(word, (bag.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = bag.get(word) ?? 0
    if (count === 0) continue
    common++
    bag.set(word, count - 1)
  }
  return (2 * common) / (left.length + right.length)
}

function sameText(want, got, floor) {
  if (want === null || want === undefined || want === '') return got === null || got === undefined || got === ''
  if (got === null || got === undefined) return false
  return glued(want) === glued(got) || likeness(want, got) >= floor
}

/** The expected value and whatever else `<name>Accept` allows. */
const choices = (owner, name) => [owner?.[name] ?? null, ...(owner?.[`${name}Accept`] ?? [])]
const plain = (found) =>
  found !== null && typeof found === 'object' && 'value' in found ? found.value : (found ?? null)

// ------------------------------------------------------------------ counting
const count = (right = 0, wrong = 0, missed = 0) => ({ right, wrong, missed })
const plus = (a, b) => count(a.right + b.right, a.wrong + b.wrong, a.missed + b.missed)

/** Precision, recall and F1 of a count; an empty side counts as perfect. */
export function rates({ right, wrong, missed }) {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function compareLists(want, got, equal, tell) {
  const rest = [...got]
  const result = count()
  for (const one of want) {
    const at = rest.findIndex((other) => equal(one, other))
    if (at >= 0) {
      rest.splice(at, 1)
      result.right++
    } else if (!one.optional) {
      result.missed++
      tell('missed', one)
    }
  }
  for (const one of rest) tell('invented', one)
  result.wrong = rest.length
  return result
}

// ------------------------------------------------------------------ places in the text
/** Letters and digits without any mark, each with its offset: anchors are found here whatever the spacing or spelling. */
function skeleton(text) {
  const letters = []
  const offsets = []
  for (let i = 0; i < text.length; i++) {
    for (const c of text[i].normalize('NFD').toLowerCase().replace(/đ|ð/gu, 'd')) {
      if (!/[\p{L}\p{N}]/u.test(c)) continue
      letters.push(c)
      offsets.push(i)
    }
  }
  return { letters: letters.join(''), offsets }
}

function findAnchor(bones, [first, last]) {
  const open = skeleton(first).letters
  const close = skeleton(last).letters
  for (let at = bones.letters.indexOf(open); at >= 0; at = bones.letters.indexOf(open, at + 1)) {
    const end = bones.letters.indexOf(close, at)
    if (end >= 0) return [at, end + close.length]
  }
  return null
}

function toBones({ offsets }, [start, end]) {
  const place = (offset) => {
    let low = 0
    let high = offsets.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (offsets[middle] < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return [place(start), place(end)]
}

const size = ([a, b]) => b - a
const shared = (a, b) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
const mostlyIn = (inner, outer) => outer !== null && shared(inner, outer) / Math.max(1, size(inner)) >= 0.5

// ------------------------------------------------------------------ duties and deadlines
/** What makes two deadlines the same deadline. */
export function deadlineName(deadline) {
  const { kind } = deadline
  if (kind === 'date') {
    const until = deadline.relation === 'from-to' ? `..${deadline.to}` : ''
    return `date ${deadline.date}${until} ${deadline.relation}${deadline.time ? ` ${deadline.time}` : ''}`
  }
  if (kind === 'month' || kind === 'quarter' || kind === 'year') return `${kind} ${deadline[kind]}`
  if (kind === 'recurring') return `recurring ${deadline.per}`
  if (kind === 'relative')
    return `relative ${deadline.days ?? deadline.amount ?? ''}${deadline.working ? ' working' : ''}`
  return kind
}

const namesOf = (deadlines) => (deadlines ?? []).map(deadlineName)

/** Pairs expected and found duties one to one, best likeness first. */
function pairDuties(golds, preds) {
  const offers = []
  for (const gold of golds) {
    for (const pred of preds) {
      let best = null
      for (const place of gold.places) {
        const common = shared(place, pred.place)
        const small = Math.min(size(place), size(pred.place))
        if (small > 0 && common / small >= 0.5 && (best === null || common > best.common)) best = { common, place }
      }
      if (best === null) continue
      const wanted = new Set(namesOf(gold.deadlines))
      const agree = namesOf(pred.deadlines).some((name) => wanted.has(name)) ? 0.2 : 0
      const union = size(best.place) + size(pred.place) - best.common
      offers.push({ gold, pred, score: best.common / union + 0.6 * likeness(gold.action, pred.action) + agree })
    }
  }
  offers.sort((a, b) => b.score - a.score)
  const toPred = new Map()
  const toGold = new Map()
  for (const { gold, pred } of offers) {
    if (toPred.has(gold) || toGold.has(pred)) continue
    toPred.set(gold, pred)
    toGold.set(pred, gold)
  }
  return { toPred, toGold }
}

function scoreDuties(gold, parsed, lines) {
  const bones = skeleton(parsed.text ?? '')
  const golds = gold.obligations.map((duty, index) => ({
    ...duty,
    group: duty.group ?? `alone ${index}`,
    place: findAnchor(bones, duty.span),
    places: [duty.span, ...(duty.spanAccept ?? [])]
      .map((span) => findAnchor(bones, span))
      .filter((place) => place !== null),
  }))
  const neutral = (gold.ignored ?? []).map((span) => findAnchor(bones, span)).filter((place) => place !== null)
  const preds = (parsed.obligations ?? [])
    .filter((duty) => (duty.kind ?? 'task') === 'task')
    .map((duty) => ({ ...duty, place: toBones(bones, duty.span) }))
  for (const duty of golds) if (duty.place === null) lines.push(`anchor not found: ${duty.span.join(' … ')}`)
  const { toPred, toGold } = pairDuties(golds, preds)
  const isNeutral = (pred) => neutral.some((place) => mostlyIn(pred.place, place))
  const onDuty = (pred) => golds.some((duty) => mostlyIn(pred.place, duty.place))

  const groups = Map.groupBy ? Map.groupBy(golds, (duty) => duty.group) : groupBy(golds)
  const duties = count()
  const leaves = count(toPred.size, 0, golds.filter((duty) => !toPred.has(duty) && !duty.optional).length)
  for (const members of groups.values()) {
    if (members.some((duty) => toPred.has(duty))) {
      duties.right++
      for (const duty of members) if (!toPred.has(duty) && !duty.optional) lines.push(`not told apart: ${duty.action}`)
    } else if (!members.every((duty) => duty.optional)) {
      duties.missed++
      lines.push(`missed duty: ${members[0].action}`)
    }
  }
  for (const pred of preds) {
    if (toGold.has(pred) || isNeutral(pred)) continue
    leaves.wrong++
    if (!onDuty(pred)) duties.wrong++
    lines.push(`${onDuty(pred) ? 'split' : 'invented'} duty: ${String(pred.action ?? pred.quote).slice(0, 90)}`)
  }
  return {
    duties,
    leaves,
    ...scoreDeadlines(gold, groups, preds, { toPred, toGold, isNeutral, onDuty }, lines),
    fields: scoreFields(golds, toPred, lines),
  }
}

function groupBy(golds) {
  const groups = new Map()
  for (const duty of golds) groups.set(duty.group, [...(groups.get(duty.group) ?? []), duty])
  return groups
}

function scoreFields(golds, toPred, lines) {
  const fields = { role: [0, 0], assignees: [0, 0], recipient: [0, 0], via: [0, 0], modality: [0, 0] }
  const check = (name, fine, got, want) => {
    fields[name][1]++
    if (fine) fields[name][0]++
    else lines.push(`wrong ${name}: "${got}" for "${want}"`)
  }
  const list = (names) => (names ?? []).join(' ; ')
  for (const gold of golds) {
    const pred = toPred.get(gold)
    if (pred === undefined) continue
    check('role', choices(gold, 'role').includes(pred.role), pred.role, gold.role)
    check('modality', choices(gold, 'modality').includes(pred.modality), pred.modality, gold.modality)
    const named = (want) =>
      want?.length
        ? likeness(list(want), list(pred.assignees)) >= 0.8
        : gold.role === 'addressee' || !pred.assignees?.length
    check('assignees', choices(gold, 'assignees').some(named), list(pred.assignees), list(gold.assignees))
    const fits = (name, floor) => choices(gold, name).some((want) => sameText(want, pred[name], floor))
    check('recipient', fits('recipient', 0.8), pred.recipient ?? '', gold.recipient ?? '')
    check('via', fits('via', 0.7), pred.via ?? '', gold.via ?? '')
  }
  return fields
}

function scoreDeadlines(gold, groups, preds, { toPred, toGold, isNeutral, onDuty }, lines) {
  const deadlines = count()
  const everyGold = [...groups.values()].flat()
  for (const members of groups.values()) {
    if (members.every((duty) => duty.optional) && !members.some((duty) => toPred.has(duty))) continue
    const found = new Set(members.flatMap((duty) => namesOf(toPred.get(duty)?.deadlines)))
    for (const pred of preds) {
      if (toGold.has(pred) || !members.some((duty) => mostlyIn(pred.place, duty.place))) continue
      for (const name of namesOf(pred.deadlines)) found.add(name)
    }
    const firm = new Set(members.filter((duty) => !duty.deadlinesAccept).flatMap((duty) => namesOf(duty.deadlines)))
    const possible = new Set(members.flatMap((duty) => namesOf(choices(duty, 'deadlines').flat().filter(Boolean))))
    for (const duty of members.filter((one) => one.deadlinesAccept)) {
      const sets = choices(duty, 'deadlines').map(namesOf)
      if (sets.some((names) => names.length > 0 && names.every((name) => found.has(name)))) deadlines.right++
      else if (sets.every((names) => names.length > 0)) {
        deadlines.missed++
        lines.push(`missed deadline: ${sets[0].join(', ')}`)
      }
    }
    for (const name of firm) {
      if (found.has(name)) deadlines.right++
      else {
        deadlines.missed++
        lines.push(`missed deadline: ${name} [${members[0].span[0]} …]`)
      }
    }
    for (const name of found) {
      if (firm.has(name) || possible.has(name)) continue
      deadlines.wrong++
      lines.push(`wrong deadline: ${name} [${members[0].span[0]} …]`)
    }
  }
  const never = new Set(gold.notDeadlines ?? [])
  for (const duty of everyGold)
    for (const one of choices(duty, 'deadlines').flat().filter(Boolean)) never.delete(one.date)
  let falseDates = 0
  for (const pred of preds) {
    const loose = !toGold.has(pred) && !onDuty(pred) && !isNeutral(pred)
    for (const deadline of pred.deadlines ?? []) {
      if (loose) {
        deadlines.wrong++
        lines.push(`wrong deadline: ${deadlineName(deadline)} on an invented duty`)
      }
      if (deadline.kind !== 'date' || !never.has(deadline.date)) continue
      falseDates++
      lines.push(`no deadline at all: ${deadline.date} (${deadline.text})`)
    }
  }
  return { deadlines, falseDates }
}

// ------------------------------------------------------------------ one dispatch
/** All counts of one dispatch, with one line per difference. */
export function scoreDispatch(gold, parsed) {
  const lines = []
  const head = parsed.header ?? {}
  const header = [0, 0]
  const field = (name, fine, got) => {
    header[1]++
    if (fine) header[0]++
    else lines.push(`wrong ${name}: "${got ?? ''}" for "${gold.header[name] ?? ''}"`)
  }
  for (const name of ['superior', 'issuer', 'subject'])
    field(
      name,
      choices(gold.header, name).some((want) => sameText(want, plain(head[name]), 0.95)),
      plain(head[name]),
    )
  field(
    'place',
    choices(gold.header, 'place').some((want) => sameText(want, plain(head.place), 1)),
    plain(head.place),
  )
  for (const name of ['number', 'date'])
    field(name, choices(gold.header, name).includes(plain(head[name])), plain(head[name]))
  field(
    'symbol',
    choices(gold.header, 'symbol').some((want) => glued(want) === glued(plain(head.symbol))),
    plain(head.symbol),
  )
  field('type', choices(gold.header, 'type').includes(head.type?.code ?? null), head.type?.code)

  const signature = [0, 0]
  for (const name of ['authority', 'position', 'name']) {
    signature[1]++
    if (choices(gold.signature, name).some((want) => sameText(want, plain(parsed.signature?.[name]), 1))) signature[0]++
    else
      lines.push(
        `wrong signature ${name}: "${plain(parsed.signature?.[name]) ?? ''}" for "${gold.signature?.[name] ?? ''}"`,
      )
  }
  const name = (one) =>
    typeof one === 'string' ? one : (one.name ?? `${one.kind} ${one.notation ?? ''} ${one.date ?? ''}`)
  const lists = (want, got, floor, what) =>
    compareLists(
      want ?? [],
      got ?? [],
      (a, b) => sameText(name(a), name(b), floor),
      (how, one) => lines.push(`${how} ${what}: ${name(one)}`),
    )
  const dated = (citations) => (citations ?? []).filter((one) => one.notation || one.date)
  return {
    header,
    signature,
    addressees: lists(gold.addressees, parsed.addressees, 0.85, 'addressee'),
    distribution: lists(gold.distribution, parsed.distribution, 0.8, 'recipient line'),
    citations: compareLists(
      dated(gold.citations),
      dated(parsed.citations),
      (a, b) => glued(a.notation) === glued(b.notation) && choices(a, 'date').includes(b.date ?? null),
      (how, one) => lines.push(`${how} citation: ${name(one)}`),
    ),
    ...scoreDuties(gold, parsed, lines),
    lines,
  }
}

// ------------------------------------------------------------------ many dispatches
const COUNTS = ['duties', 'leaves', 'deadlines', 'citations', 'addressees', 'distribution']

/** Totals over many scored dispatches. */
export function summarise(scores) {
  const total = Object.fromEntries(
    COUNTS.map((name) => [name, scores.reduce((sum, one) => plus(sum, one[name]), count())]),
  )
  const share = (pick) => {
    const [right, all] = scores.map(pick).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0])
    return all === 0 ? 1 : right / all
  }
  const fields = ['role', 'assignees', 'recipient', 'via', 'modality']
  return {
    documents: scores.length,
    header: share((one) => one.header),
    signature: share((one) => one.signature),
    counts: total,
    f1: Object.fromEntries(COUNTS.map((what) => [what, rates(total[what]).f1])),
    falseDates: scores.reduce((sum, one) => sum + one.falseDates, 0),
    fields: Object.fromEntries(fields.map((what) => [what, share((one) => one.fields[what])])),
  }
}

const percent = (share) => `${(100 * share).toFixed(1)} %`

/** The summary as a table of lines. */
export function table(title, summary) {
  const rows = COUNTS.map((what) => {
    const { precision, recall, f1 } = rates(summary.counts[what])
    const { right, wrong, missed } = summary.counts[what]
    return `  ${what.padEnd(13)} F1 ${percent(f1).padStart(7)}  P ${percent(precision).padStart(7)}  R ${percent(recall).padStart(7)}  (${right} right, ${wrong} wrong, ${missed} missed)`
  })
  return [
    `${title}: ${summary.documents} dispatches`,
    `  header ${percent(summary.header)}  signature ${percent(summary.signature)}`,
    ...rows,
    `  dates wrongly called deadlines: ${summary.falseDates}`,
    `  on matched duties: ${Object.entries(summary.fields)
      .map(([what, share]) => `${what} ${percent(share)}`)
      .join('  ')}`,
  ].join('\n')
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const option = (name) => process.argv[process.argv.indexOf(`--${name}`) + 1]
  const [goldDir, predDir] = [option('gold'), option('pred')]
  const scores = readdirSync(goldDir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const score = scoreDispatch(
        JSON.parse(readFileSync(join(goldDir, file), 'utf8')),
        JSON.parse(readFileSync(join(predDir, file), 'utf8')),
      )
      if (process.argv.includes('--misses')) for (const line of score.lines) console.log(`${file}: ${line}`)
      return score
    })
  console.log(table('score', summarise(scores)))
}
