import type {DeviceKind} from '../briefing.js'
import type {AnswerSentence} from './answer.js'
import type {Heard} from './features/heard.js'
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
  if (verdict.strategy === 'clarification') return `Asked back: ${nearest(reading, heard, prose)}.`
  const device = [...reading.devices].sort((a, b) => telling.indexOf(a.kind) - telling.indexOf(b.kind))[0]
  if (verdict.flagged) return device ? `${does[device.kind]}: ${inQuotes(device.quote.text)}.` : passedOver(reading, prose)
  return `${met(verdict)} ${nearest(reading, heard, prose)}${verdict.strategy === 'partial' && device ? `, with ${inQuotes(device.quote.text)}` : ''}.`
}

/** From how sure a call must be to be told as one. */
const sure = 0.6

/** What is said of an ask that is not flagged, before the words of the reply that come nearest to it. */
function met({strategy, confidence}: Verdict): string {
  if (strategy === 'partial') return 'Answered in part:'
  if (strategy === 'general') return 'Answered in general terms:'
  if (strategy === 'implicit') return 'Left to be inferred from'
  return confidence < sure ? 'Nearest to an answer:' : 'Answered:'
}

/** Words of any question, which tell nothing by their absence. */
const everywhere: ReadonlySet<string> = new Set('white house president administration united states government american americans people secretary kind case idea general'.split(' '))

/** What the reply does not speak to, as far as words show it. */
function passedOver(reading: Reading, prose: string): string {
  const named = unsaid(reading, prose)
  return named.length > 0 ? `The reply does not mention ${named.map(inQuotes).join(' or ')}.` : 'No sentence of the reply speaks to this rather than to another question.'
}

/** The sentence with most of the words of the ask, in quotation marks; the first of several. */
function nearest({read}: Reading, {sentences}: Heard, prose: string): string {
  const shared = ({words}: AnswerSentence): number => {
    let count = 0
    for (const word of words) if (word.content && read.wanted.has(word.stem)) count++
    return count
  }
  let best = sentences[0]
  let most = 0
  for (const sentence of sentences) {
    const count = shared(sentence)
    if (count <= most) continue
    best = sentence
    most = count
  }
  return best ? inQuotes(prose.slice(best.span.start, best.span.end)) : 'the reply'
}

/** On one line, cut at a word after some hundred characters, its last stop taken off. */
function inQuotes(words: string): string {
  const line = words.slice(0, 400).replace(/\s+/g, ' ').trim().replace(/[.,;:]+$/, '')
  return `“${line.length > 120 ? `${line.slice(0, 120).replace(/\s\S*$/, '')} …` : line}”`
}

/** The two most telling words of the ask that are nowhere in the reply, as printed: names first, then the longest. */
function unsaid({read, parts}: Reading, prose: string): string[] {
  const missing = new Map<string, {readonly printed: string; readonly at: number; readonly weight: number}>()
  read.own.words.forEach((word, at) => {
    if (!word.content || word.text.length < 4 || everywhere.has(word.text) || missing.has(word.stem) || parts.some(({said}) => said().has(word.stem))) return
    const start = read.own.starts[at] ?? 0
    const addresses = at === read.own.words.length - 1 && word.capital && /,\s*$/.test(prose.slice(start - 3, start))
    if (addresses) return
    missing.set(word.stem, {printed: prose.slice(start, start + word.text.length), at, weight: word.text.length + (word.capital && at > 0 ? 20 : 0)})
  })
  const telling = [...missing.values()].sort((a, b) => b.weight - a.weight).slice(0, 2)
  return telling.sort((a, b) => a.at - b.at).map(({printed}) => printed)
}
