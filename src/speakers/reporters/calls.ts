import {callCues} from '../../cues/floor.js'
import {givenNames} from '../../cues/given-names.js'
import type {PrintedTurn, Transcript} from '../../turns/transcript.js'
import {quoteAt} from '../../text/span.js'
import {roughSentences, type Stretch, tailOf} from '../edges.js'
import {clean, fold, isPersonName, sameName, stripOpeners} from '../names.js'
import {nameForms, nameLast, outletForms, turnsTo} from './call-forms.js'
import type {OutletReader} from './outlets.js'
import {type Naming, readPairs, trimmedQuote} from './pairs.js'
import type {Podium} from '../podium.js'

/** A sentence at the end of a podium turn, and what its reading depends on. */
interface Ending {
  readonly sentence: Stretch
  /** The sentence after it in the turn. */
  readonly next: Stretch | null
  readonly turn: PrintedTurn
  /** The moderator's or the operator's, so that all of it may be a call. */
  readonly host: boolean
  /** The last words of the turn before. */
  readonly question: string
  /** What was said shortly before the turn, or far before it for a whole name. */
  before(name: string): string
  /** A common first name, or a word that stands in this text only as names do. */
  isCommon(name: string): boolean
}

/** What speaks against taking a name that stands alone, in an official's words, for a call. */
const doubts: readonly ((name: string, ending: Ending) => boolean)[] = [
  function asksBackTwice(_, {sentence, next}) {
    return sentence.text.endsWith('?') && (next?.text.endsWith('?') ?? false)
  },
  function asksOfWhomWasSpoken(name, {sentence, before}) {
    return sentence.text.endsWith('?') && before(name).includes(name)
  },
  function answersWho(_, {sentence, turn, question}) {
    return sentence.start === turn.speech.start && /\b(?:who|whose|name|named|called|which|where)\b[^?]*\?\s*$/i.test(question)
  },
  function answersInAWord(name, {sentence, turn, question, isCommon}) {
    if (sentence.text.endsWith('?') && sentence.start - turn.speech.start >= shortestAhead) return false
    return turn.speech.end - turn.speech.start < shortAnswer && !(question.length < 40 && /thank/i.test(question)) && !isCommon(name)
  }
]

/** "Mr. Baker." is called wherever it stands alone. */
const titled = /\b(?:Mr|Ms|Mrs|Dr)\.\s/
const breaksOff = /(?:--|—|–)$/

/** A turn that is shorter may be no more than an answer: "Baltimore." */
const shortAnswer = 60
/** With so much said before it in the turn, a name with a question mark is no answer: "Not yet. Benno?" */
const shortestAhead = 8
/** After so much of an answer, who is spoken to by name at its end is the next: "Carol, you've been very patient." */
const longEnough = 100
/** Somebody of whom so many characters before were spoken is asked about: "Bo Xilai? I would have to ask." */
const spokenOf = 3_000
/** The longest sentence of an official that is read as a call. */
const longestCall = 130

/**
 * The words at the end of a podium turn that give somebody the floor; `name` is null where they do not say who.
 *
 * @param host the turn is the moderator's or the operator's, so that all of it may be a call
 */
export function readCall({text, prose, turns}: Transcript, turn: PrintedTurn, host: boolean, outlets: OutletReader, {canBeName, standsApart}: Pick<Podium, 'canBeName' | 'standsApart'>): Naming | null {
  const sentences = roughSentences(tailOf(prose.text, turn.speech, host ? 400 : 240)).slice(host ? -5 : -4).reverse()
  const asked = turns[turn.index - 1]
  const question = asked ? tailOf(prose.text, asked.speech, 200).text : ''
  const before = (name: string): string => prose.text.slice(/\s/.test(name) ? Math.max(0, turn.span.start - spokenOf) : (asked?.speech.start ?? 0), turn.span.start)
  const isCommon = (name: string): boolean => givenNames.has(fold(name).split(' ')[0] ?? '') || standsApart(name)
  const last = host ? null : sentences.find((sentence) => !/^[([]/.test(sentence.text))
  let found: Naming | null = null
  for (const [back, sentence] of sentences.entries()) {
    const ending: Ending = {sentence, next: sentences[back - 1] ?? null, turn, host, question, before, isCommon}
    const turnsAway = sentence === last && sentence.start - turn.speech.start > longEnough
    const naming = readNaming(text, ending, outlets, canBeName) ?? (turnsAway ? readTurningTo(text, ending, canBeName) : null) ?? readUnnamed(text, sentence, host, back === 0 && sentence.start - turn.speech.start > 150)
    found = joined(found, naming)
    if (naming === null && !host && (sentence.text.length > 60 || back > 1)) break
  }
  return found
}

/** Two namings of one person make one: "Daniel Halper, New York Post? Daniel." */
export function joined(late: Naming | null, early: Naming | null): Naming | null {
  if (!late || !early) return late ?? early
  if (early.name === null && early.outlet === null) return late
  if (late.name === null && late.outlet === null) return early
  if (late.name === null) return early.name !== null && early.outlet !== null ? late : {...early, outlet: early.outlet ?? late.outlet}
  return early.name !== null && sameName(early.name, late.name) ? {...early, outlet: early.outlet ?? late.outlet} : late
}

function readNaming(text: string, ending: Ending, outlets: OutletReader, canBeName: (name: string) => boolean): Naming | null {
  const {sentence, host} = ending
  if (!host && sentence.text.length > longestCall) return null
  const pair = readPairs(text, sentence, outlets, host ? 'host' : 'call').at(-1)
  if (pair) return pair
  for (const {form, holds, hostsOnly, alone} of nameForms) {
    const match = (!hostsOnly || host) && holds(sentence.text) ? form.exec(sentence.text) : null
    const matched = match?.[2] ?? match?.[1]
    if (!match || !matched) continue
    const outlet = outlets.readSure(matched)
    if (outlet) return named(text, sentence, match, outlet)
    const name = stripOpeners(matched)
    if (!isPersonName(name) || !canBeName(name)) continue
    if (alone && !host && isBare(sentence.text, name) && (breaksOff.test(sentence.text) || (!titled.test(sentence.text) && doubts.some((doubt) => doubt(name, ending))))) continue
    return {name: clean(name), outlet: null, quote: trimmedQuote(text, sentence.start + match.index, match[0])}
  }
  for (const {form, holds, hostsOnly} of outletForms) {
    const match = (!hostsOnly || host) && holds(sentence.text) ? form.exec(sentence.text) : null
    const outlet = match?.[1] ? outlets.readSure(match[1]) : null
    if (match && outlet) return named(text, sentence, match, outlet)
  }
  return null
}

/** Whether nothing comes after the name but "yes". */
const isBare = (sentence: string, name: string): boolean => sentence.replace(/(?:,\s+yes)?\s*(?:[?.!]+|--|—|–)?$/, '').endsWith(name)

/** An outlet that is called, with the name that may come after it: "We'll go to AP, Tara Hill." */
function named(text: string, sentence: Stretch, match: RegExpExecArray, outlet: string): Naming {
  const after = nameLast.exec(sentence.text.slice(match.index + match[0].length))
  const last = after?.[1] ?? after?.[2]
  const name = last !== undefined && isPersonName(last) ? clean(last) : null
  return {name, outlet, quote: trimmedQuote(text, sentence.start + match.index, match[0] + (name === null ? '' : (after?.[0] ?? '')))}
}

/** Somebody spoken to at the end of an answer to another, whatever is said to him. */
function readTurningTo(text: string, {sentence, isCommon}: Ending, canBeName: (name: string) => boolean): Naming | null {
  const name = turnsTo.exec(sentence.text)?.[1]
  return name !== undefined && isPersonName(name) && canBeName(name) && isCommon(name) ? {name: clean(name), outlet: null, quote: quoteAt(text, sentence.start, sentence.start + sentence.text.length)} : null
}

function readUnnamed(text: string, sentence: Stretch, host: boolean, endsLongTurn: boolean): Naming | null {
  if (sentence.text.length > (host ? 300 : 100)) return null
  const plain = sentence.text.replace(/\s+/g, ' ')
  const cue = callCues.find(({says}) => says.test(plain))
  if (!cue || (cue.id === 'yes-alone' && !endsLongTurn)) return null
  return {name: null, outlet: null, quote: quoteAt(text, sentence.start, sentence.start + sentence.text.length)}
}
