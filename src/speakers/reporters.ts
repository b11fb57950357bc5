import {givenNames} from '../cues/given-names.js'
import type {PrintedTurn, Transcript} from '../turns/transcript.js'
import {nameByAllusion} from './allusions.js'
import {joined, readCall} from './calls.js'
import type {Routing} from './cast.js'
import {type Around, type Flow, isBid, readFlow} from './flow.js'
import {fold, sameName} from './names.js'
import type {OutletReader} from './outlets.js'
import type {Naming} from './pairs.js'
import {Roll, type Reporter} from './roll.js'
import {readSelfNaming} from './self-naming.js'
import {readVocative} from './vocative.js'

/** What the search for reporters needs to know of the others. */
export interface Podium {
  /** Whether this turn is a question turn. */
  asks(index: number): boolean
  /** Whether this turn is spoken by all reporters at once. */
  isChorus(index: number): boolean
  /** Whether this turn is the moderator's or the operator's. */
  hosts(index: number): boolean
  /** Whether an official or a moderator goes by this first name or surname; one who speaks in that turn does not count. */
  isPodiumName(name: string, turn?: number): boolean
  /** Whether a word can be a name at all in this text. */
  canBeName(name: string): boolean
  /** The name in the label, where reporters are printed under their own. */
  printedName(index: number): string | null
}

interface Call {
  readonly turn: number
  readonly naming: Naming
}

/**
 * Says which question turns are one reporter's, and who he is: his own words before the words that gave him the
 * floor, these before the words of the reply.
 */
export function findReporters(transcript: Transcript, podium: Podium, outlets: OutletReader): {reporters: readonly Reporter[]; routings: Routing[]} {
  const {turns} = transcript
  const questions = turns.filter(({index}) => podium.asks(index) && !podium.isChorus(index))
  const calls = questions.map((turn, at) => callBefore(transcript, podium, outlets, questions[at - 1]?.index ?? -1, turn.index))
  const said = calls.filter((call) => call !== null).length - 1
  const callsAreSaid = said * 7 >= questions.length ? 'always' : said * 30 >= questions.length ? 'at-times' : 'never'
  const calledOut = new Set(calls.flatMap((call) => (call?.naming.name ? fold(call.naming.name).split(' ') : [])))
  const roll = new Roll()
  const routings: Routing[] = []
  let kept: Call | null = null

  questions.forEach((turn, at) => {
    const before = questions[at - 1] ?? null
    const opening = edge(transcript, turn, 'start')
    const call: Call | null = calls[at] ?? kept
    kept = null
    const next = turns[turn.index + 1]
    if (call && calls[at] && next && podium.asks(next.index) && /^(?:thanks|thank you)[^,]{0,12}$/i.test(opening)) {
      kept = call
      roll.add(turn)
      return
    }
    const own = readSelfNaming(transcript, turn, outlets)
    const self = own?.name && !/\s/.test(own.name) && podium.isPodiumName(own.name) ? null : own
    const printed = podium.printedName(turn.index)
    const vocative = next && !podium.asks(next.index) && !podium.hosts(next.index) ? readVocative(transcript, next, (name) => !podium.isPodiumName(name, next.index) && podium.canBeName(name), (name) => givenNames.has(fold(name)) || calledOut.has(fold(name))) : null
    const current = before ? roll.ofTurn(before.index) : null
    const name = printed ?? self?.name ?? call?.naming.name ?? null
    let flow: Flow = 'newcomer'
    let reporter: Reporter | null
    if (name !== null) {
      reporter = roll.named(name)
      if (before && current && current.name === null && current.turns.length === 1 && before.index === turn.index - 2 && isBid(edge(transcript, before, 'start'))) {
        if (reporter) roll.move(before.index, reporter)
        else reporter = current
      }
    } else if (call !== null && call.naming.outlet !== null) reporter = null
    else {
      reporter = resumed(transcript, podium, roll, turn, opening)
      if (reporter) flow = 'goes-on'
      else if (before && current) {
        flow = readFlow(around(transcript, podium, questions, at, call, callsAreSaid, (calls[at - 1] ?? null) !== null))
        reporter = flow === 'newcomer' ? null : current
      }
      if (vocative?.name && reporter && !(reporter.name !== null && sameName(reporter.name, vocative.name))) {
        if (reporter.name !== null ? flow === 'by-default' : flow === 'by-default' && reporter.turns.length > 1) reporter = null
      }
      reporter ??= vocative?.name ? roll.named(vocative.name) : null
    }
    reporter = roll.add(turn, reporter)
    if (printed) roll.learn(reporter, {name: printed, outlet: null, quote: null})
    for (const naming of [self, call?.naming ?? null, vocative]) if (naming) roll.learn(reporter, naming)
    if (call) routings.push({turn: call.turn, quote: call.naming.quote, question: turn.index})
  })
  for (const turn of turns) if (podium.isChorus(turn.index)) roll.add(turn)
  nameByAllusion(transcript, roll, questions, (name) => !podium.isPodiumName(name) && podium.canBeName(name))
  return {reporters: roll.reporters, routings}
}

/** The words that give the floor between two question turns; a short word of greeting may stand after them. */
function callBefore(transcript: Transcript, podium: Podium, outlets: OutletReader, previous: number, index: number): Call | null {
  let found: Call | null = null
  for (let at = index - 1; at > previous && at >= index - 4; at--) {
    const turn = transcript.turns[at]
    if (!turn) break
    const hosts = podium.hosts(at)
    const naming = readCall(transcript, turn, hosts, outlets, podium.canBeName)
    if (naming && !(naming.name !== null && naming.outlet === null && naming.name.split(/\s+/).every((word) => podium.isPodiumName(word, at)))) {
      const both = joined(found?.naming ?? null, naming)
      if (both && (!found || both !== found.naming)) found = {turn: at, naming: both}
    }
    if (turn.speech.end - turn.speech.start > 120 && !(found === null && hosts)) break
  }
  return found
}

/** The reporter who was cut short just before, if this turn starts in mid-sentence. */
function resumed(transcript: Transcript, podium: Podium, roll: Roll, turn: PrintedTurn, opening: string): Reporter | null {
  if (!/^(?:--|—|–|-\s|\p{Ll})/u.test(opening)) return null
  for (let back = turn.index - 1; back >= 0 && back >= turn.index - 3; back--) {
    const earlier = transcript.turns[back]
    if (earlier && podium.asks(back) && isCutShort(transcript, earlier)) return roll.ofTurn(back)
  }
  return null
}

const isCutShort = ({prose}: Transcript, {speech}: PrintedTurn): boolean => /(?:--|—|–|-)\s*$/.test(prose.text.slice(Math.max(speech.start, speech.end - 4), speech.end))

function around(transcript: Transcript, podium: Podium, questions: readonly PrintedTurn[], at: number, call: Call | null, callsAreSaid: Around['callsAreSaid'], beforeCalled: boolean): Around {
  const turn = questions[at]
  const before = questions[at - 1]
  const opening = turn ? edge(transcript, turn, 'start') : ''
  const last = turn ? transcript.turns[turn.index - 1] : undefined
  const adjoins = before !== undefined && last?.index === before.index
  const only = last && before && last.index === before.index + 1 && last.index !== before.index && last.speech.end - last.speech.start < 60 ? edge(transcript, last, 'start') : null
  const name = /^(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Ww]ell|[Yy]es|[Oo]kay|[Yy]eah|[Tt]hanks|[Tt]hank you),? )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?=\s*(?:[,.—–-]|$))/u.exec(opening)?.[1]
  return {
    opening,
    before: before ? edge(transcript, before, 'both') : '',
    only: adjoins ? null : only,
    last: last && !adjoins ? edge(transcript, last, 'end') : '',
    adjoins,
    called: call !== null,
    beforeCalled,
    callsAreSaid,
    question: turn ? words(transcript, turn.index, turn.index) : '',
    exchange: before && turn ? words(transcript, before.index, turn.index - 1) : '',
    addresses: name !== undefined && fold(name).split(' ').every((word) => podium.isPodiumName(word)),
    lastQuestion: !questions.slice(at + 1, at + 6).some((each) => each.speech.end - each.speech.start > 40)
  }
}

/** What is said from one turn to another, so much of each as tells the topic. */
function words({prose, turns}: Transcript, from: number, to: number): string {
  return turns.slice(Math.max(from, to - 3), to + 1).map(({speech}) => prose.text.slice(speech.start, Math.min(speech.end, speech.start + 1200))).join(' ')
}

function edge({prose}: Transcript, {speech}: PrintedTurn, which: 'start' | 'end' | 'both'): string {
  const {text} = prose
  const length = which === 'both' ? 400 : 160
  const start = text.slice(speech.start, Math.min(speech.end, speech.start + length))
  const end = speech.end - speech.start > length ? text.slice(Math.max(speech.start + length, speech.end - 160), speech.end) : ''
  return (which === 'start' ? start : which === 'end' ? end || start : start + ' ' + end).replace(/\s+/g, ' ').trim()
}

