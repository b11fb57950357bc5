import {givenNames} from '../../cues/given-names.js'
import {quoteAt} from '../../text/span.js'
import type {PrintedTurn, Transcript} from '../../turns/transcript.js'
import {nameByAllusion, speaksOf} from './allusions.js'
import {readAround} from './around.js'
import type {Routing} from '../cast.js'
import {edgeReader} from '../edges.js'
import {isBid, isOnTopic, readFlow} from './flow.js'
import {findHandovers, howOften} from './handovers.js'
import {fold, sameName} from '../names.js'
import type {OutletReader} from './outlets.js'
import type {Naming} from './pairs.js'
import type {Podium} from '../podium.js'
import {type Reporter, Roll} from './roll.js'
import {readSelfNaming} from './self-naming.js'
import {readVocative} from './vocative.js'

/** The one who has the floor. */
interface Holder {
  /** He was called. */
  readonly byCall: boolean
  /** Question turns since words last named him. */
  readonly sinceNamed: number
}

/** A reply no longer than this to words that break off only lets go on. */
const longestSign = 50

/** For how many question turns a name holds where all are called, or only some, and nothing says that the same one goes on; one who was called and stays on the topic holds it as where all are. */
const longestHeld = {'always': 8, 'at-times': 2}

/**
 * Says which question turns are one reporter's, and who he is: his own words before the words that gave him the
 * floor, these before the words of the reply.
 */
export function findReporters(transcript: Transcript, podium: Podium, outlets: OutletReader): {reporters: readonly Reporter[]; routings: Routing[]} {
  const {turns} = transcript
  const edges = edgeReader(transcript)
  const questions = turns.filter(({index}) => podium.asks(index) && !podium.isChorus(index))
  const handovers = findHandovers(transcript, podium, outlets, questions, edges)
  const calls = howOften(handovers, questions.length, turns.some(({index}) => podium.hosts(index)))
  let holder: Holder = {byCall: false, sinceNamed: 0}
  const calledOut = new Set(handovers.flatMap((handover) => (handover?.naming.name ? fold(handover.naming.name).split(' ') : [])))
  const isKnown = (name: string): boolean => givenNames.has(fold(name)) || calledOut.has(fold(name)) || podium.standsApart(name)
  const roll = new Roll()
  const byKey = new Map<string, Reporter>()

  for (const [at, turn] of questions.entries()) {
    const handover = handovers[at] ?? null
    const own = readOwn(turn)
    const vocative = readReply(turn)
    const name = own?.name ?? handover?.naming.name ?? null
    const key = podium.printedKey(turn.index)
    const known = key !== null ? (byKey.get(key) ?? null) : name !== null ? byName(name, at) : handover?.naming.outlet || (own && presentsAnother(own, at)) ? null : byFlow(turn, at, vocative)
    let reporter = roll.add(turn, known)
    const goesOn = reporter === roll.ofTurn(questions[at - 1]?.index ?? -1)
    holder = {byCall: goesOn ? holder.byCall : handover !== null, sinceNamed: name !== null || vocative?.name ? 0 : holder.sinceNamed + 1}
    if (key !== null) byKey.set(key, reporter)
    else if (reporter.name === null && vocative?.name) reporter = roll.merge(reporter, roll.named(vocative.name) ?? reporter)
    for (const naming of [own, handover?.naming ?? null, vocative]) if (naming) roll.learn(reporter, naming)
  }
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
    if (printed !== null) return {name: printed, outlet: podium.printedOutlet(turn.index) ?? said?.outlet ?? null, quote: said?.quote ?? quoteAt(transcript.text, turn.span.start, turn.span.start + turn.label.length)}
    return said?.name && !/\s/.test(said.name) && podium.isPodiumName(said.name) ? null : said
  }

  /** The name in the reply, if the turn after is an official's. */
  function readReply(turn: PrintedTurn): Naming | null {
    const reply = turns[turn.index + 1]
    if (!reply || podium.asks(reply.index) || podium.hosts(reply.index)) return null
    const words = `${edges.first(turn)} ${edges.last(turn)}`
    const heard = /(?:--|—|–)\s*$/.test(words) && reply.speech.end - reply.speech.start < longestSign
    const bids = heard || (words.length < 70 && !/thank/i.test(words) && (isBid(words.trim()) || /\bfollow|please\?|^\p{Lu}\p{L}+\?\s*$/iu.test(words)))
    const next = reply.index + 1
    return readVocative(transcript, reply, {bid: bids, last: podium.asks(next) || (podium.hosts(next) && podium.asks(next + 1))}, (name) => !podium.isPodiumName(name, reply.index) && podium.canBeName(name), isKnown)
  }

  /** The reporter of that name, if there is one; one who only asked for the floor just before is the one who got it. */
  function byName(name: string, at: number): Reporter | null {
    const named = roll.named(name)
    const [before, turn] = [questions[at - 1], questions[at]]
    const bidder = before && turn && before.index === turn.index - 2 && isBid(edges.first(before)) && !/thank/i.test(edges.first(before)) ? roll.ofTurn(before.index) : null
    if (!before || !bidder || bidder.name !== null || bidder.turns.length > 1) return named
    if (named) roll.move(before.index, named)
    return named ?? bidder
  }

  /** Whether somebody says for which outlet he is, and it is not that of the reporter before. */
  function presentsAnother({outlet}: Naming, at: number): boolean {
    const before = questions[at - 1]
    return outlet !== null && before !== undefined && roll.ofTurn(before.index)?.outlet !== outlet
  }

  /** The reporter before, if he goes on; else the one whom the reply names, if he is known; else nobody yet. */
  function byFlow(turn: PrintedTurn, at: number, vocative: Naming | null): Reporter | null {
    const before = questions[at - 1]
    const current = before ? roll.ofTurn(before.index) : null
    const called = vocative?.name ?? null
    const cut = resumed(turn)
    if (cut) return cut
    if (before && current && !(current.name !== null && speaksOf(current.name, edges.first(turn)))) {
      const around = readAround(transcript, edges, [before, turn, ...questions.slice(at + 1, at + 6)], {now: handovers[at] != null || (handovers[at + 1]?.turn ?? turn.index) < turn.index, before: handovers[at - 1] != null}, (name) => podium.isPodiumName(name))
      const flow = readFlow(around, calls === 'at-times' && holder.byCall ? 'always' : calls)
      const isHeld = calls === 'never' || holder.sinceNamed <= longestHeld[calls] || (holder.byCall && holder.sinceNamed <= longestHeld.always && isOnTopic(around))
      const faded = current.name !== null && !isHeld
      const other = called !== null && (current.name === null ? current.turns.length > 1 : !sameName(current.name, called) && !isSurname(current.name))
      if (flow === 'goes-on' ? !(other && current.name !== null && isSpokenTo(vocative)) : flow === 'by-default' && !other && !faded) return current
    }
    return called === null ? null : roll.named(called)
  }

  /** Whether a reply speaks to somebody and goes on: "Wendell, I think …", not "Go ahead, Wendell." */
  function isSpokenTo(vocative: Naming | null): boolean {
    return vocative?.quote != null && /^\s*(?:,|--|—|–)/.test(transcript.prose.text.slice(vocative.quote.end, vocative.quote.end + 3))
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
