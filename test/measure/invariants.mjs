#!/usr/bin/env node
/**
 * Checks over a directory of texts, and over texts made to do harm, what must hold of every analysis.
 *
 *   npm run build && node test/measure/invariants.mjs DIRECTORY [--lib dist/index.js] [--every 1] [--size 1]
 *
 * For each text: nothing is thrown; every quote slices back; every character that is no space, up to the last turn's
 * end, is in masthead, turn or non-speech, and in one of them; turns are in order; indexes and ids lead somewhere;
 * JSON gives the same back; a second analysis gives the same; carriage returns change no label. For the harmful ones
 * the time at n, 2n and 4n (n = --size, in units of 250,000 characters) is shown as ratios: linear is 2 and 4.
 * Exits with 1 if anything fails.
 */
import {deepStrictEqual} from 'node:assert/strict'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {textsIn} from './transcripts.mjs'

const {values: options, positionals} = parseArgs({allowPositionals: true, options: {lib: {type: 'string', default: 'dist/index.js'}, every: {type: 'string', default: '1'}, size: {type: 'string', default: '1'}}})
const directory = positionals[0]
if (!directory) throw new Error('DIRECTORY: expected the path of a directory of .txt files')
const {analyzeBriefing} = await import(pathToFileURL(resolve(options.lib)).href)

let failures = 0
const fail = (name, words) => { failures++; if (failures <= 40) console.log(`${name}: ${words}`) }

/** Every object in a briefing that is a quote, with the path to it. */
function* quotesIn(value, path = '') {
  if (value === null || typeof value !== 'object') return
  if (typeof value.text === 'string' && typeof value.start === 'number') yield [path, value]
  for (const [key, inner] of Object.entries(value)) yield* quotesIn(inner, `${path}.${key}`)
}

function check(name, text) {
  let briefing
  try {
    briefing = analyzeBriefing(text)
  } catch (error) {
    return fail(name, `threw ${error.stack?.split('\n').slice(0, 3).join(' ')}`)
  }
  const {turns, masthead, nonSpeech, footer, speakers, asks, exchanges, followUps, priorAsks, diagnostics} = briefing
  for (const [path, quote] of quotesIn(briefing)) if (text.slice(quote.start, quote.end) !== quote.text) fail(name, `${path} does not slice back: ${JSON.stringify(quote)}`)
  const end = turns.at(-1)?.span.end ?? masthead.end
  const owners = new Uint8Array(text.length)
  owners.fill(1, masthead.start, masthead.end)
  let last = masthead.end
  for (const {index, span, speech, label} of turns) {
    if (span.start < last || span.end <= span.start) fail(name, `turn ${index} out of order`)
    if (!text.startsWith(label, span.start)) fail(name, `turn ${index} does not begin with its label`)
    if (speech.start < span.start || speech.end > span.end) fail(name, `speech of turn ${index} outside of it`)
    last = span.end
    owners.fill(2, span.start, span.end)
  }
  last = masthead.end
  for (const span of nonSpeech) {
    if (span.start < last || span.end > end) fail(name, `non-speech at ${span.start} out of order`)
    last = span.end
    owners.fill(3, span.start, span.end)
  }
  for (let at = 0; at < end; at++) if (owners[at] === 0 && /\S/.test(text[at])) { fail(name, `${JSON.stringify(text.slice(at, at + 40))} at ${at} belongs to nothing`); break }
  if (turns.length > 0 && (footer.start !== end || footer.end !== text.length)) fail(name, 'the footer does not follow the last turn')
  const ids = new Set(speakers.map((speaker) => speaker.id))
  if (ids.size !== speakers.length) fail(name, 'two speakers with one id')
  const isTurn = (index) => Number.isInteger(index) && index >= 0 && index < turns.length
  for (const turn of turns) if (!ids.has(turn.speaker)) fail(name, `turn ${turn.index}: no speaker ${turn.speaker}`)
  for (const ask of asks) {
    const {span} = turns[ask.turn] ?? {span: {start: 1, end: 0}}
    if (ask.quote.start < span.start || ask.quote.end > span.end) fail(name, `ask ${ask.index} outside of its turn`)
    if (!ids.has(ask.asker)) fail(name, `ask ${ask.index}: no speaker ${ask.asker}`)
    if (!ask.answers.every(isTurn)) fail(name, `ask ${ask.index}: no such answer`)
    if (!(ask.response.confidence >= 0 && ask.response.confidence <= 1)) fail(name, `ask ${ask.index}: confidence ${ask.response.confidence}`)
    for (const device of ask.response.devices) if (!isTurn(device.turn)) fail(name, `ask ${ask.index}: device in no turn`)
  }
  for (const exchange of exchanges) {
    if (![...exchange.questions, ...exchange.answers].every(isTurn) || !exchange.asks.every((ask) => asks[ask] !== undefined)) fail(name, `exchange ${exchange.index} leads nowhere`)
    if (!ids.has(exchange.reporter)) fail(name, `exchange ${exchange.index}: no speaker ${exchange.reporter}`)
  }
  for (const followUp of followUps) if (!isTurn(followUp.turn) || !ids.has(followUp.by) || (followUp.to !== null && !ids.has(followUp.to)) || (followUp.ask !== null && !asks[followUp.ask])) fail(name, `follow-up ${followUp.index} leads nowhere`)
  for (const prior of priorAsks) if (!isTurn(prior.turn)) fail(name, 'prior ask in no turn')
  for (const {span, rule} of diagnostics) if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length)) fail(name, `diagnostic ${rule} outside of the text`)
  try {
    deepStrictEqual(JSON.parse(JSON.stringify(briefing)), briefing)
  } catch (error) {
    fail(name, `JSON: ${error.message.split('\n').slice(0, 6).join(' ')}`)
  }
  if (JSON.stringify(analyzeBriefing(text)) !== JSON.stringify(briefing)) fail(name, 'a second analysis differs')
  const windows = text.replace(/\r?\n/g, '\r\n')
  const labels = (briefing) => briefing.turns.map((turn) => turn.label).join()
  if (labels(analyzeBriefing(windows)) !== labels(briefing)) fail(name, 'carriage returns change the turns')
  return briefing
}

const texts = textsIn(directory).filter((_, index) => index % Number(options.every) === 0)
const sums = {characters: 0, turns: 0, asks: 0, followUps: 0, diagnostics: 0}
const started = performance.now()
for (const {name, text} of texts) {
  const briefing = check(name, text)
  sums.characters += text.length
  for (const key of ['turns', 'asks', 'followUps', 'diagnostics']) sums[key] += briefing?.[key].length ?? 0
  // damaged copies: cut anywhere, with a byte-order mark, with lone surrogates
  check(`${name}, cut`, `\ufeff${text.slice(Math.floor(text.length / 3), Math.floor(text.length / 2))}\ud83d`)
}
console.log(`${texts.length} texts, ${JSON.stringify(sums)}, ${failures} failures, ${((performance.now() - started) / 1000).toFixed(1)} s`)

/** Texts made to do harm, of about `n` characters. */
const harmful = {
  'Q: ': (n) => 'Q: '.repeat(n / 3),
  'Q: and a line feed': (n) => 'Q: \n'.repeat(n / 4),
  a: (n) => 'a'.repeat(n),
  'a word and a space': (n) => 'word '.repeat(n / 5),
  'nested brackets': (n) => '('.repeat(n / 2) + ')'.repeat(n / 2),
  'nested square brackets in a turn': (n) => `MODERATOR: ${'['.repeat(n / 2)}${']'.repeat(n / 2)}\n\nQ  Why?`,
  'one endless line': (n) => `MR. VALE: ${'We have said that many times, and we will say it again. '.repeat(n / 56)}`,
  'one endless sentence': (n) => `MR. VALE: Hello.\n\nQ   ${'and so you see that we have '.repeat(n / 28)}?`,
  'no blank lines': (n) => 'MR. VALE: We do.\nQ   Why do you?\n'.repeat(n / 34),
  'many labels, each once': (n) => Array.from({length: n / 30}, (_, i) => `MR. ${i.toString(36).replace(/\d/g, (d) => 'abcdefghij'[d]).toUpperCase()}X: Yes, so it is.`).join('\n\n'),
  'many names, each once': (n) => Array.from({length: n / 30}, (_, i) => `ANN ${i.toString(36).replace(/\d/g, (d) => 'abcdefghij'[d]).toUpperCase()}LEE: Why is it so?`).join('\n\n'),
  spaces: (n) => `MODERATOR: Hi.${' '.repeat(n)}\n\nQ  Why?`,
  'line feeds': (n) => `MODERATOR: Hi.${'\n'.repeat(n)}Q  Why?`,
  tabs: (n) => '\t\n '.repeat(n / 3),
  stops: (n) => `MODERATOR: ${'. '.repeat(n / 2)}\n\nQ  ${'?'.repeat(n / 2)}`,
  'closing quotes': (n) => `MODERATOR: ${'.”'.repeat(n / 2)}\n\nQ  Why?`,
  colons: (n) => 'A: '.repeat(n / 6) + ':'.repeat(n / 2),
  'labels in mid-sentence': (n) => 'and then MR. VALE: went on '.repeat(n / 28),
  dashes: (n) => `Q  ${'-- '.repeat(n / 3)}\n\nMR. VALE: No.`,
  'page stamps': (n) => 'Page 1 of 9\nMODERATOR: Hello there.\n'.repeat(n / 36),
  'embargo and dates': (n) => `MODERATOR: ${'This call is embargoed until 5 p.m. on Monday, May 5. '.repeat(n / 54)}`,
  'questions in one turn': (n) => `Q   ${'Will you do that, and when? '.repeat(n / 28)}\n\nMR. VALE: ${"I don't have anything for you on that. I'll get back to you. ".repeat(n / 61)}`,
  'short turns': (n) => 'Q   Will you tell us when you will do that?\n\nMS. ORR: I refer you to the Board.  Ann.\n\n'.repeat(n / 86),
  'routing to each': (n) => 'OPERATOR: Next we have the line of Ann Lee with the Ledger. Please go ahead.\n\nQ   Thanks. Why?\n\nMS. ORR: I’ll take that question.\n\n'.repeat(n / 132),
  'accents and surrogates': (n) => 'Q   É\ud83d\ude00e\u0301 \ud83d?\n\nMS. ORR: \udc00No.\n\n'.repeat(n / 34)
}
const n = Math.round(Number(options.size) * 250_000)
/** Milliseconds of processor time, so that other work on the machine does not count. */
const time = (text) => {
  const from = process.cpuUsage()
  analyzeBriefing(text)
  const {user, system} = process.cpuUsage(from)
  return (user + system) / 1000
}
console.log(`\nprocessor time for n = ${n} characters, and how it grows`)
for (const [name, make] of Object.entries(harmful)) {
  check(name, make(20_000))
  const [one, two, four] = [1, 2, 4].map((times) => { const text = make(n * times); return Math.min(time(text), time(text)) })
  const ratio = four / one
  if (ratio > 8 && four > 200) fail(name, `time grows faster than length: ${ratio.toFixed(1)} times at four times the length`)
  console.log(`${name.padEnd(34)} ${one.toFixed(0).padStart(6)} ms   2n ${(two / one).toFixed(1)}   4n ${ratio.toFixed(1)}`)
}
if (failures > 0) { console.log(`\n${failures} failures`); process.exitCode = 1 }
