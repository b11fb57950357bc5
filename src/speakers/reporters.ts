import type {PrintedTurn, Transcript} from '../turns/transcript.js'
import type {Quote} from '../briefing.js'
import type {Routing} from './cast.js'
import {type Naming, readCall, readSelfNaming, readVocative} from './naming.js'
import {fold, sameName} from './names.js'
import type {OutletReader} from './outlets.js'

/** A reporter, as far as the text tells. */
export interface Reporter {
  name: string | null
  outlet: string | null
  readonly labels: string[]
  readonly turns: number[]
  readonly evidence: Quote[]
}

/** What the search for reporters needs to know of the others. */
export interface Podium {
  /** Whether this turn is a question turn. */
  asks(index: number): boolean
  /** Whether this turn is the moderator's or the operator's. */
  hosts(index: number): boolean
  /** Whether an official who speaks goes by this first name. */
  isOfficial(name: string): boolean
  /** The name in the label, where reporters are printed under their own. */
  printedName(index: number): string | null
}

/**
 * Says which question turns are one reporter's, and who he is: his own words before the words that gave him the
 * floor, these before the words of the reply.
 */
export function findReporters(transcript: Transcript, podium: Podium, outlets: OutletReader): {reporters: Reporter[]; routings: Routing[]} {
  const {turns, prose} = transcript
  const questions = turns.filter(({index}) => podium.asks(index))
  const calls = questions.map((turn, at) => callBefore(transcript, podium, outlets, questions[at - 1]?.index ?? -1, turn.index))
  const called = calls.filter((call) => call !== null).length * 8 >= questions.length
  const reporters: Reporter[] = []
  const routings: Routing[] = []
  let current: Reporter | null = null

  questions.forEach((turn, at) => {
    const call = calls[at] ?? null
    const self = readSelfNaming(transcript, turn, outlets)
    const printed = podium.printedName(turn.index)
    const before = questions[at - 1]
    const adjoins = before !== undefined && before.index === turn.index - 1
    const head = prose.text.slice(turn.speech.start, turn.speech.start + 200)
    const reply = turns[turn.index + 1]
    const vocative = reply && !podium.asks(reply.index) && !podium.hosts(reply.index) ? readVocative(transcript, reply, podium.isOfficial) : null
    const name = printed ?? self?.name ?? call?.naming.name ?? null
    let reporter: Reporter
    if (name !== null) reporter = known(name) ?? added()
    else if (call !== null) reporter = (vocative?.name ? known(vocative.name) : null) ?? added()
    else {
      const cut = /^\s*(?:--|—|–|-\s|\p{Ll})/u.test(head) ? cutShort(turn.index) : null
      if (cut) reporter = cut
      else if (adjoins || current === null || !continues(head, called)) reporter = (vocative?.name ? known(vocative.name) : null) ?? added()
      else reporter = current
    }
    if (vocative?.name && !self?.name && !printed) {
      const differs: boolean = reporter.name !== null && !sameName(reporter.name, vocative.name)
      if (differs && call?.naming.name == null) reporter = known(vocative.name) ?? added()
      else if (reporter.name === null && reporter.turns.length > 1) reporter = known(vocative.name) ?? added()
    }
    reporter.turns.push(turn.index)
    if (!reporter.labels.includes(turn.label)) reporter.labels.push(turn.label)
    learn(reporter, printed ? {name: printed, outlet: null, quote: null} : null)
    learn(reporter, self)
    learn(reporter, call?.naming ?? null)
    learn(reporter, vocative)
    if (call) routings.push({turn: call.turn, quote: call.naming.quote, question: turn.index})
    current = reporter
  })
  return {reporters, routings}

  function added(): Reporter {
    const reporter: Reporter = {name: null, outlet: null, labels: [], turns: [], evidence: []}
    reporters.push(reporter)
    return reporter
  }
  function known(name: string): Reporter | null {
    return reporters.findLast((each) => each.name !== null && sameName(each.name, name)) ?? null
  }
  /** The reporter whose words were cut short just before, if this turn takes them up. */
  function cutShort(index: number): Reporter | null {
    for (let back = index - 1; back >= 0 && back >= index - 3; back--) {
      const turn = turns[back]
      if (turn && podium.asks(back) && /(?:--|—|–|-)\s*$/.test(prose.text.slice(Math.max(turn.speech.start, turn.speech.end - 4), turn.speech.end))) return reporters.find((each) => each.turns.includes(back)) ?? null
    }
    return null
  }
}

/** Takes over what a naming says and the reporter's entry does not yet. */
function learn(reporter: Reporter, naming: {name: string | null; outlet: string | null; quote: Quote | null} | null): void {
  if (!naming) return
  if (naming.name === null && naming.outlet === null) return
  const agrees = naming.name === null || reporter.name === null || sameName(reporter.name, naming.name)
  if (naming.name !== null && agrees && (reporter.name === null || fold(naming.name).length > fold(reporter.name).length)) reporter.name = naming.name
  if (naming.outlet !== null && reporter.outlet === null) reporter.outlet = naming.outlet
  if (naming.quote && (agrees || naming.outlet === reporter.outlet)) reporter.evidence.push(naming.quote)
}

/** Whether the question of an uncalled reporter goes on from the one before. */
function continues(head: string, called: boolean): boolean {
  const opening = head.trim()
  if (called) return !/^(?:Thanks|Thank you|Hi|Hello|Hey|Good (?:morning|afternoon|evening))\b.{12}/.test(opening)
  return /^(?:But|And|So|Okay|Well|Right|Just|Yes|No|Yeah)\b/.test(opening)
}

interface Call {
  readonly turn: number
  readonly naming: Naming
}

/** The last words between two question turns that give the floor. */
function callBefore(transcript: Transcript, podium: Podium, outlets: OutletReader, previous: number, index: number): Call | null {
  let unnamed: Call | null = null
  for (let at = index - 1; at > previous && at >= index - 4; at--) {
    const turn: PrintedTurn | undefined = transcript.turns[at]
    if (!turn) break
    const naming = readCall(transcript, turn, podium.hosts(at), outlets)
    if (naming && (naming.name !== null || naming.outlet !== null)) return {turn: at, naming}
    if (naming) unnamed ??= {turn: at, naming}
  }
  return unnamed
}
