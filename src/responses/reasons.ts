import type {DeviceKind, Strategy} from '../briefing.js'
import type {PlacedDevice} from './devices.js'
import type {Heard, HeardSentence} from './features/heard.js'
import type {Reading} from './reading.js'
import type {Verdict} from './strategy.js'

/** What a device does, as the start of a sentence. */
const does: Readonly<Record<DeviceKind, string>> = {
  referral: 'Referred elsewhere',
  'no-information': 'Said not to be known or at hand',
  refusal: 'Declined',
  'no-speculation': 'Not speculated upon',
  deferral: 'Put off',
  'already-answered': 'Pointed back to what was said before',
  'premise-dispute': 'The terms of the question are disputed',
  'counter-question': 'Asked back',
  'ground-rules': 'Said to lie outside the briefing'
}

/** In which order devices explain a strategy. */
const telling: readonly DeviceKind[] = ['refusal', 'no-speculation', 'referral', 'no-information', 'already-answered', 'deferral', 'ground-rules', 'counter-question', 'premise-dispute']

/** Says in one sentence why, with the words that show it; what they do, never what anybody meant. */
export function reasonFor(reading: Reading, heard: Heard, verdict: Verdict, prose: string): string {
  if (verdict.level === 'none') return 'Nobody responds.'
  const device = [...reading.devices].sort((a, b) => telling.indexOf(a.kind) - telling.indexOf(b.kind))[0]
  if (verdict.level === 'clear-non-reply') return device ? withheld(device) : `No answer is in ${nearest(reading, heard, prose)}.`
  if (verdict.flagged) return device ? withheld(device) : leftOpen(reading, heard, prose)
  const plain: Partial<Record<Strategy, string>> = {explicit: 'Answered', partial: 'Answered in part', general: 'Answered in general terms', implicit: 'To be inferred from the reply'}
  return `${plain[verdict.strategy] ?? 'Answered'}: ${nearest(reading, heard, prose)}${verdict.strategy === 'partial' && device ? `, with ${inQuotes(device.quote.text)}` : ''}.`
}

const withheld = (device: PlacedDevice): string => `${does[device.kind]}: ${inQuotes(device.quote.text)}.`

/** Words of any question, which tell nothing by their absence. */
const everywhere: ReadonlySet<string> = new Set('white house president administration united states government american americans people secretary kind'.split(' '))

/** What the reply does not say, as far as words show it. */
function leftOpen(reading: Reading, heard: Heard, prose: string): string {
  const said = new Set<string>()
  for (const {words} of heard.sentences) for (const word of words) if (word.content) said.add(word.stem)
  const missing: string[] = []
  reading.read.own.words.forEach((word, at) => {
    const start = reading.read.own.starts[at] ?? 0
    const printed = prose.slice(start, start + word.text.length)
    if (word.content && word.text.length > 3 && !everywhere.has(word.text) && !said.has(word.stem) && !missing.some((other) => other.toLowerCase() === word.text)) missing.push(printed)
  })
  const named = missing.slice(-2).map(inQuotes)
  if (named.length > 0) return `The reply does not take up ${named.join(' or ')}.`
  const {asked} = reading.read
  if (asked.number && heard.figures === 0) return 'The reply gives no figure for the number asked for.'
  if (asked.polar) return `The reply says neither yes nor no: ${nearest(reading, heard, prose)}.`
  return `The reply takes up the words of the question and leaves the point open: ${nearest(reading, heard, prose)}.`
}

/** The sentence with most of the words of the ask, in quotation marks; the first of several. */
function nearest({read}: Reading, {sentences}: Heard, prose: string): string {
  const shared = ({words}: HeardSentence): number => {
    let count = 0
    for (const word of words) if (word.content && read.wanted.has(word.stem)) count++
    return count
  }
  let best = sentences[0]
  for (const sentence of sentences) if (best && shared(sentence) > shared(best)) best = sentence
  return best ? inQuotes(prose.slice(best.span.start, best.span.end)) : 'the reply'
}

/** On one line, cut at a word after some hundred characters, its last stop taken off. */
function inQuotes(words: string): string {
  const line = words.slice(0, 400).replace(/\s+/g, ' ').trim().replace(/[.,;:]+$/, '')
  return `“${line.length > 120 ? `${line.slice(0, 120).replace(/\s\S*$/, '')} …` : line}”`
}
