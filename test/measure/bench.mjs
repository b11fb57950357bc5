// How fast, how large, how linear: as ratios measured in one process, since times say more about the machine.
//
//   npm run bench [-- DIRECTORY]     DIRECTORY: texts (*.txt); without one, the call in seeds/ fifty times over
//
// wink-nlp and compromise are measured where they are installed:
//   npm install --no-save wink-nlp wink-eng-lite-web-model compromise
import {readFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import {analyzeBriefing} from 'press-briefing'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {textsIn} from './transcripts.mjs'

const million = 1_000_000
const english = unified().use(retextEnglish).freeze()
const texts = readTexts(process.argv[2])
const sample = texts.join('\n\n').slice(0, million)

const contenders = [
  {name: 'analyzeBriefing', read: (text) => analyzeBriefing(text)},
  {name: 'retext-english by paragraph', read: byParagraph},
  {name: 'retext-english whole', read: (text) => english.parse(text)},
  {name: 'wink-nlp', ...(await optional(winkNlp))},
  {name: 'compromise', share: 0.1, ...(await optional(compromise))}
]

print('SPEED: characters in a given time; retext-english by paragraph is 1', speeds())
print('LINEARITY: time for one text twice as long as the one before, from 0.6 to 10 million characters; 2 is linear', linearity())
print('ODD INPUTS: time for 0.5 and for 1 million characters against 0.25 and 0.5; 2 is linear', oddInputs())
if (globalThis.gc) print('MEMORY: megabytes kept for a million characters', memory())

function readTexts(directory) {
  if (!directory) return Array(50).fill(readFileSync(new URL('../../seeds/trilateral-migration-call.txt', import.meta.url), 'utf8'))
  return textsIn(directory).map(({text}) => text)
}

function byParagraph(text) {
  return text.split(/\n\s*\n/).map((paragraph) => english.parse(paragraph))
}

async function winkNlp() {
  const [{default: wink}, {default: model}] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')])
  const nlp = wink(model)
  return (text) => nlp.readDoc(text)
}

async function compromise() {
  const {default: nlp} = await import('compromise')
  return (text) => nlp(text)
}

async function optional(load) {
  try {
    return {read: await load()}
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    return {read: null}
  }
}

/** Each contender in turn reads the texts, three times over; its fastest reading counts. */
function speeds() {
  const rates = new Map()
  for (let round = 0; round <= 3; round++) {
    for (const {name, read, share = 1} of contenders) {
      if (!read) continue
      // The first round only warms up, on a tenth.
      const some = texts.slice(0, Math.ceil(texts.length * share * (round === 0 ? 0.1 : 1)))
      const rate = lengthOf(some) / timeOf(() => some.forEach((text) => read(text)))
      if (round > 0) rates.set(name, Math.max(rates.get(name) ?? 0, rate))
    }
  }
  const base = rates.get('retext-english by paragraph')
  return contenders.map(({name}) => [name, rates.has(name) ? (rates.get(name) / base).toFixed(2) : 'not installed'])
}

function linearity() {
  const whole = texts.join('\n\n')
  const longest = whole.repeat(Math.ceil((10 * million) / whole.length)).slice(0, 10 * million)
  const lengths = [16, 8, 4, 2, 1].map((part) => Math.floor(longest.length / part))
  return ratiosBetween(lengths.map((length) => longest.slice(0, length)))
}

function oddInputs() {
  const odd = {
    'questions without end': 'Q: ',
    'a question on each line': 'Q: \n',
    'one word': 'a',
    'one line of words': 'word ',
    brackets: '[(',
    'question marks': '? ',
    'capitals and colons': 'MR. A: B',
    'refusals in one turn': 'I don’t have anything for you on that. ',
    'promises in one turn': 'I will get back to you on that. ',
    'a call for each question': 'MODERATOR: We go to the line of Ann Lee from Reuters.\n\nQ: How many are there?\n\nMR. LEE: There are nine.\n\n',
    'a space without end': (length) => `Q: can you${' '.repeat(length / 2)}say when?\n\nMR. LEE: I will${' '.repeat(length / 2)}get back to you.`,
    'lines without words': (length) => `Q: so${'\n'.repeat(length / 2)}when?\n\nMR. LEE: we will have${'\n'.repeat(length / 2)}a fact sheet.`,
    'dashes and commas': (length) => `Q: so${', '.repeat(length / 4)}when?\n\nMR. LEE: no ${'– '.repeat(length / 4)}`,
    'asks and answers in two turns': (length) => `Q: ${'How many ships are there? Will he go? '.repeat(length / 76)}\n\nMR. LEE: ${'There are many ships. He will go. '.repeat(length / 68)}`
  }
  return Object.entries(odd).map(([name, bit]) => {
    const textOf = typeof bit === 'string' ? (length) => bit.repeat(length / bit.length) : bit
    const ratios = ratiosBetween([4, 2, 1].map((part) => textOf(million / part)))
    return [name, ratios.map(([, ratio]) => ratio).join('  ')]
  })
}

/** Each time against the one before; stops where one reading takes longer than anybody would wait. */
function ratiosBetween(inputs) {
  const rows = []
  let before
  for (const text of inputs) {
    const time = bestTimeOf(() => analyzeBriefing(text))
    if (before !== undefined) rows.push([`${(text.length / million).toFixed(1)} million`, (time / before).toFixed(2)])
    if (time > 20_000) return [...rows, ['', `stopped: ${Math.round(time / 1000)} seconds for ${text.length} characters`]]
    before = time
  }
  return rows
}

/** The best of three, or the one that takes a second. */
function bestTimeOf(work) {
  const first = timeOf(work)
  return first > 1000 ? first : Math.min(first, timeOf(work), timeOf(work))
}

function memory() {
  return contenders.slice(0, 2).map(({name, read}) => {
    const before = heapUsed()
    const kept = read(sample)
    const after = heapUsed()
    return [name, ((after - before) / (sample.length / million) / 2 ** 20).toFixed(1), kept].slice(0, 2)
  })
}

function heapUsed() {
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

function timeOf(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

function lengthOf(some) {
  return some.reduce((sum, text) => sum + text.length, 0)
}

function print(title, rows) {
  console.log(`\n${title}`)
  for (const [name, value] of rows) console.log(`  ${name.padEnd(32)} ${value}`)
}
