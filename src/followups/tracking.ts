import type {FollowUp, Quote} from '../briefing.js'
import {proseOf} from '../text/prose.js'
import {asksOf, type LaterPassage, type ReadBriefing, returnsOf, wantedBy} from './later-passages.js'
import {likeness, rarityIn, type Rarity} from './likeness.js'
import {checkBriefings, type SourcedBriefing} from './sourced.js'
import {contentWords, namesIn} from './content-words.js'

export type {SourcedBriefing} from './sourced.js'

/** What became of a follow-up. */
export type FollowUpOutcome =
  /** The podium came back to it at a later briefing. */
  | 'taken-up'
  /** A reporter asked the same thing again, and the podium did not come back to it of itself. */
  | 'asked-again'
  /** Nothing in the later briefings is surely about it. */
  | 'open'

/** A passage of a later briefing that is about a follow-up. */
export interface FollowUpTrace {
  kind: 'taken-up' | 'asked-again'
  /** Index into the list of briefings. */
  briefing: number
  /** Index into that briefing's `turns`. */
  turn: number
  /** `Speaker.id`, in that briefing, of who says it. */
  by: string
  /** Index into that briefing's `asks`; `null` where the podium says it. */
  ask: number | null
  /** The words that show it, in that briefing's source. */
  quote: Quote
  /** The words, as stems, that it shares with what was asked. */
  words: string[]
  /** 0 to 1: how surely it is about the follow-up. */
  score: number
}

/** A follow-up owed, and what became of it. */
export interface TrackedFollowUp {
  /** Index into the list of briefings. */
  briefing: number
  /** Index into that briefing's `followUps`. */
  followUp: number
  outcome: FollowUpOutcome
  /** The passages about it, in order; empty where it is open. */
  traces: FollowUpTrace[]
  /** The best score among the traces of the outcome's kind; 0 where it is open. */
  score: number
}

/** How alike a passage must be, at the least, to be about the follow-up. */
const least = {'asked-again': 0.48, 'taken-up': 0.42} as const
/** What it adds that the same reporter asks, or is named. */
const sameReporter = 0.12
/** What it adds that it is said that this was asked before. */
const saidBefore = 0.12
/** After so many days a likeness counts by half: the same words come to mean other things. */
const halfLife = 60
/** So many words that tell must be in common; one fewer will do where one of them is a name. */
const fewestWords = 3

/**
 * Says what became of the follow-ups owed (promises, attempts, offers) at later briefings: taken up by the podium,
 * asked again, or open. It goes by the words in common, rare ones more than frequent ones and not by names alone, by
 * the reporter's name, by what is said of having been asked before, and by the days between; where that is not
 * enough, the follow-up is open, which does not say that nothing came of it.
 *
 * @param briefings analysed briefings, each with its text, in order of date
 * @returns one entry for each follow-up owed, in order; those of the last briefing are open
 * @throws {TypeError} if `briefings` is no array of `{briefing, source}`
 * @throws {RangeError} if a source is not the text of its briefing, or the dates are out of order
 * @example
 * ```ts
 * const tracked = trackFollowUps(texts.map((source) => ({briefing: analyzeBriefing(source), source})))
 * const open = tracked.filter(({outcome}) => outcome === 'open')
 * ```
 */
export function trackFollowUps(briefings: readonly SourcedBriefing[]): TrackedFollowUp[] {
  checkBriefings(briefings)
  const read = briefings.map(({briefing, source}): ReadBriefing => ({briefing, source, prose: proseOf(source, briefing.nonSpeech)}))
  const rarity = rarityIn(read.flatMap(({briefing, prose}) => briefing.turns.map(({speech}) => prose.text.slice(speech.start, speech.end))))
  const passages = read.map((file, index) => [...returnsOf(file, index, rarity), ...asksOf(file, index, rarity)])
  return read.flatMap(({briefing}, index) => {
    const later = passages.slice(index + 1).flat()
    return briefing.followUps.filter(({kind}) => kind !== 'announcement').map((followUp) => track(read, index, followUp, later, rarity))
  })
}

function track(read: readonly ReadBriefing[], index: number, followUp: FollowUp, later: readonly LaterPassage[], rarity: Rarity): TrackedFollowUp {
  const traces = tracesOf(read, index, followUp, later, rarity)
  const outcome = traces.some(({kind}) => kind === 'taken-up') ? 'taken-up' : traces.length > 0 ? 'asked-again' : 'open'
  const scores = traces.filter(({kind}) => kind === outcome).map(({score}) => score)
  return {briefing: index, followUp: followUp.index, outcome, traces, score: Math.max(0, ...scores)}
}

function tracesOf(read: readonly ReadBriefing[], index: number, followUp: FollowUp, later: readonly LaterPassage[], rarity: Rarity): FollowUpTrace[] {
  const file = read[index]
  if (!file) return []
  const {core, subject} = wantedBy(file, followUp, rarity)
  const asked = contentWords(core)
  const names = namesIn(core)
  const reporter = file.briefing.speakers.find(({id}) => id === followUp.to)?.name ?? null
  return later.flatMap((passage): FollowUpTrace[] => {
    const {score: alike, words} = likeness(subject, passage.subject)
    const telling = words.filter((word) => rarity.tells(word))
    const enough = telling.length >= fewestWords || (telling.length === fewestWords - 1 && telling.some((word) => names.has(word)))
    const shown = contentWords(passage.quote.text)
    if (!enough || !telling.some((word) => asked.has(word)) || !telling.some((word) => shown.has(word)) || telling.every((word) => names.has(word))) return []
    const sure = alike + (reporter !== null && isNamedIn(reporter, passage.names) ? sameReporter : 0) + (passage.saidBefore ? saidBefore : 0)
    const days = daysBetween(file.briefing.eventDate, read[passage.briefing]?.briefing.eventDate ?? null)
    const score = Math.min(1, sure) / (1 + days / halfLife)
    if (score < least[passage.kind]) return []
    const {kind, briefing, turn, by, ask, quote} = passage
    return [{kind, briefing, turn, by, ask, quote, words: [...words], score: Math.round(score * 100) / 100}]
  })
}

/** Days from one ISO date to another; 0 where either is not known. */
function daysBetween(from: string | null, to: string | null): number {
  return from === null || to === null ? 0 : Math.max(0, (Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** Whether a name, or a part of it, stands in words. */
function isNamedIn(name: string, words: string): boolean {
  const parts = new Set(words.split(/[^\p{L}\p{M}'’-]+/u))
  return name.split(/\s+/).some((part) => part.length > 2 && parts.has(part))
}
