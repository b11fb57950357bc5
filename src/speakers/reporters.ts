import {givenNames} from '../cues/given-names.js'
import {quoteAt} from '../text/span.js'
import type {PrintedTurn, Transcript} from '../turns/transcript.js'
import {nameByAllusion} from './allusions.js'
import {readAround} from './around.js'
import type {Routing} from './cast.js'
import {edgeReader, type EdgeReader} from './edges.js'
import {type Calls, isBid, readFlow} from './flow.js'
import {findHandover, type Handover} from './handovers.js'
import {fold, sameName} from './names.js'
import type {OutletReader} from './outlets.js'
import type {Naming} from './pairs.js'
import {type Reporter, Roll} from './roll.js'
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
  /** A label that tells its bearer from others without a name: `REPORTER 3`, `Speaker 2`. */
  printedKey(index: number): string | null
  /** The name in the label, where reporters are printed under their own. */
  printedName(index: number): string | null
}

/**
 * Says which question turns are one reporter's, and who he is: his own words before the words that gave him the
 * floor, these before the words of the reply.
 */
export function findReporters(transcript: Transcript, podium: Podium, outlets: OutletReader): {reporters: readonly Reporter[]; routings: Routing[]} {
  const {turns} = transcript
  const edges = edgeReader(transcript)
  const questions = turns.filter(({index}) => podium.asks(index) && !podium.isChorus(index))
  const handovers = passedOn(questions.map((turn, at) => findHandover(transcript, podium, outlets, questions[at - 1]?.index ?? -1, turn.index)), questions, edges)
  const calls = howOften(handovers, questions.length)
  const calledOut = new Set(handovers.flatMap((handover) => (handover?.naming.name ? fold(handover.naming.name).split(' ') : [])))
  const isKnown = (name: string): boolean => givenNames.has(fold(name)) || calledOut.has(fold(name))
  const roll = new Roll()
  const byKey = new Map<string, Reporter>()

  questions.forEach((turn, at) => {
    const handover = handovers[at] ?? null
    const own = readOwn(turn)
    const reply = turns[turn.index + 1]
    const vocative = reply && !podium.asks(reply.index) && !podium.hosts(reply.index) ? readVocative(transcript, reply, (name) => !podium.isPodiumName(name, reply.index) && podium.canBeName(name), isKnown) : null
    const name = own?.name ?? handover?.naming.name ?? null
    const key = podium.printedKey(turn.index)
    let reporter = roll.add(turn, key !== null ? (byKey.get(key) ?? null) : name !== null ? byName(name, at) : handover !== null && handover.naming.outlet !== null ? null : byFlow(turn, at, vocative))
    if (key !== null) byKey.set(key, reporter)
    const same = key === null && reporter.name === null && vocative?.name ? roll.named(vocative.name) : null
    if (same) {
      roll.merge(reporter, same)
      reporter = same
    }
    for (const naming of [own, handover?.naming ?? null, vocative]) if (naming) roll.learn(reporter, naming)
  })
  for (const turn of turns) if (podium.isChorus(turn.index)) roll.add(turn)
  nameByAllusion(transcript, roll, questions, (name) => !podium.isPodiumName(name) && podium.canBeName(name))
  const routings = questions.flatMap(({index}, at) => {
    const handover = handovers[at]
    return handover ? [{turn: handover.turn, quote: handover.naming.quote, question: index}] : []
  })
  return {reporters: roll.reporters, routings}

  /** The name in the label, or what the reporter says of himself; "Robert, the Post …" speaks to Robert. */
  function readOwn(turn: PrintedTurn): Naming | null {
    const printed = podium.printedName(turn.index)
    const said = readSelfNaming(transcript, turn, outlets)
    if (printed !== null) return {name: printed, outlet: said?.outlet ?? null, quote: said?.quote ?? quoteAt(transcript.text, turn.span.start, turn.span.start + turn.label.length)}
    return said?.name && !/\s/.test(said.name) && podium.isPodiumName(said.name) ? null : said
  }

  /** The reporter of that name, if there is one; one who only asked for the floor just before is the one who got it. */
  function byName(name: string, at: number): Reporter | null {
    const named = roll.named(name)
    const [before, turn] = [questions[at - 1], questions[at]]
    const bidder = before && turn && before.index === turn.index - 2 && isBid(edges.first(before)) ? roll.ofTurn(before.index) : null
    if (!before || !bidder || bidder.name !== null || bidder.turns.length > 1) return named
    if (named) roll.move(before.index, named)
    return named ?? bidder
  }

  /** The reporter before, if he goes on; else the one whom the reply names, if he is known; else nobody yet. */
  function byFlow(turn: PrintedTurn, at: number, vocative: Naming | null): Reporter | null {
    const before = questions[at - 1]
    const current = before ? roll.ofTurn(before.index) : null
    const called = vocative?.name ?? null
    const cut = resumed(turn)
    if (cut) return cut
    if (before && current) {
      const around = readAround(transcript, edges, [before, turn, ...questions.slice(at + 1, at + 6)], {now: handovers[at] != null || (handovers[at + 1]?.turn ?? turn.index) < turn.index, before: handovers[at - 1] != null}, (name) => podium.isPodiumName(name))
      const flow = readFlow(around, calls)
      const other = called !== null && (current.name === null ? current.turns.length > 1 : !sameName(current.name, called) && !isSurname(current.name))
      if (flow === 'goes-on' || (flow === 'by-default' && !other)) return current
    }
    return called === null ? null : roll.named(called)
  }

  /** The reporter who was cut short just before, if this turn starts in mid-sentence. */
  function resumed(turn: PrintedTurn): Reporter | null {
    if (!/^(?:--|—|–|-\s|[a-zß-ÿ])/.test(edges.first(turn))) return null
    for (let back = turn.index - 1; back >= 0 && back >= turn.index - 3; back--) {
      const earlier = turns[back]
      if (earlier && podium.asks(back) && /(?:--|—|–|-)$/.test(edges.last(earlier) || edges.first(earlier))) return roll.ofTurn(back)
    }
    return null
  }
}

/** Called "Mr. Baker", spoken to as Peter. */
const isSurname = (name: string): boolean => !/\s/.test(name) && !givenNames.has(fold(name))

/** A call is for the next question turn where the one right after it only thanks. */
function passedOn(handovers: (Handover | null)[], questions: readonly PrintedTurn[], edges: EdgeReader): readonly (Handover | null)[] {
  for (const [at, turn] of questions.entries()) {
    const next = questions[at + 1]
    if (!next || !handovers[at] || handovers[at + 1] || next.index !== turn.index + 1) continue
    if (/^(?:thanks|thank you)[^,]{0,12}$/i.test(edges.first(turn))) [handovers[at], handovers[at + 1]] = [null, handovers[at] ?? null]
  }
  return handovers
}

/** How often the floor is given in so many words; the first question of a briefing does not count. */
function howOften(handovers: readonly (Handover | null)[], questions: number): Calls {
  const said = handovers.filter((handover) => handover !== null).length - 1
  return said * 7 >= questions ? 'always' : said * 30 >= questions ? 'at-times' : 'never'
}
