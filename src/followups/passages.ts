import type {FollowUpKind, Span} from '../briefing.js'
import type {FollowUpCue} from '../cues/follow-ups/follow-up-cue.js'
import {followUpHeads, followUpSigns} from '../cues/follow-ups.js'
import {followUpKinds} from '../cues/kinds.js'
import {matchesOf} from '../text/matches.js'
import type {Prose} from '../text/prose.js'
import type {CueSet, PlacedCue} from './cue-set.js'

/** A sentence, or the part of one, that a cue hits. */
export interface Passage {
  /** The sentence; the part of it that is this follow-up's where it holds two. */
  readonly sentence: Span
  /** The words that the cue matched. */
  readonly match: Span
  readonly cue: FollowUpCue
  /** The sentence after, within the same paragraph. */
  readonly next: Span | null
  readonly paragraph: Span
}

/**
 * The sentences of a turn that bind, with the cue that says so. Only paragraphs in which something may bind are
 * parsed.
 *
 * @param prose the text as it can be read
 * @param speech the turn's speech
 * @param set which cues to look for
 */
export function findPassages(prose: Prose, speech: Span, set: CueSet): Passage[] {
  const spots = mayBind(prose.text, speech, set)
  if (spots.length === 0) return []
  const found: Passage[] = []
  let first = 0
  for (const paragraph of prose.paragraphs(speech)) {
    if ((spots[first]?.at ?? speech.end) >= paragraph.end) continue
    const sentences = prose.sentences(paragraph)
    for (const [index, sentence] of sentences.entries()) {
      while ((spots[first]?.at ?? sentence.start) < sentence.start) first++
      const from = first
      while ((spots[first]?.at ?? speech.end) < sentence.end) first++
      const next = sentences[index + 1] ?? null
      if (first > from) found.push(...passagesIn(prose.text, sentence, spots.slice(from, first), set.cues).map((passage) => ({...passage, next: passage.sentence.end < sentence.end ? null : next, paragraph})))
    }
  }
  return found
}

/** Where something of a kind may bind. */
interface Spot {
  readonly at: number
  readonly kind: FollowUpKind
}

/** The longest stretch from the first word that a cue hits to its binder: "someone on our team can". */
const longestSubject = 45

/** Finds where something may bind, in order. */
function mayBind(text: string, speech: Span, {unions, own}: CueSet): Spot[] {
  const spots: Spot[] = []
  let tried = speech.start
  followUpSigns.lastIndex = speech.start
  const upToEnd = text.slice(0, speech.end)
  for (let sign = followUpSigns.exec(upToEnd); sign !== null; sign = followUpSigns.exec(upToEnd)) {
    const end = followUpSigns.lastIndex
    followUpHeads.lastIndex = Math.max(tried, sign.index - longestSubject)
    for (let head = followUpHeads.exec(text); head !== null && head.index < end; head = followUpHeads.exec(text)) {
      const at = head.index
      tried = at + 1
      followUpKinds.forEach((kind, index) => {
        const union = unions[index]
        if (union && matchesAt(union, text, at)) spots.push({at, kind})
      })
    }
  }
  if (own.length === 0) return spots
  const words = text.slice(speech.start, speech.end)
  for (const {kind, says} of own) for (const match of matchesOf(words, says)) spots.push({at: speech.start + match.index, kind})
  return spots.sort((one, other) => one.at - other.at)
}

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}

/** What joins two clauses, with the space around it. */
const joining = /(?:[\s,;–—-]|\b(?:and|but|so|or|then)\b)+$/i
const longestJoint = 20

/** What a sentence owes and what it announces, one of each at most, in order. */
function passagesIn(text: string, sentence: Span, spots: readonly Spot[], cues: readonly PlacedCue[]): Pick<Passage, 'sentence' | 'match' | 'cue'>[] {
  const first = firstHit(text, sentence, spots, cues)
  if (!first) return []
  const second = first.cue.kind === 'announcement' ? null : firstHit(text, sentence, spots.filter(({kind, at}) => kind === 'announcement' && (at < first.match.start || at >= first.match.end)), cues)
  if (!second || (second.match.start < first.match.start && second.match.end > first.match.start)) return [{sentence, ...first}]
  const [before, after] = first.match.start < second.match.start ? [first, second] : [second, first]
  const joint = joining.exec(text.slice(Math.max(before.match.end, after.match.start - longestJoint), after.match.start))?.[0].length ?? 0
  return [
    {sentence: {start: sentence.start, end: after.match.start - joint}, ...before},
    {sentence: {start: after.match.start, end: sentence.end}, ...after}
  ]
}

/** The earliest cue of the list that hits at a spot of its kind, and where. */
function firstHit(text: string, sentence: Span, spots: readonly Spot[], cues: readonly PlacedCue[]): {readonly cue: FollowUpCue; readonly match: Span} | null {
  if (spots.length === 0) return null
  const words = text.slice(sentence.start, sentence.end)
  for (const {cue, sticky} of cues) {
    for (const {at, kind} of spots) {
      if (kind !== cue.kind) continue
      sticky.lastIndex = at - sentence.start
      if (sticky.test(words)) return {cue, match: {start: at, end: sentence.start + sticky.lastIndex}}
    }
  }
  return null
}
