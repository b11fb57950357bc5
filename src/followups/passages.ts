import type {FollowUpKind, Span} from '../briefing.js'
import type {FollowUpCue} from '../cues/follow-ups/follow-up-cue.js'
import {followUpHeads, followUpSigns} from '../cues/follow-ups.js'
import type {Prose} from '../text/prose.js'
import {type CueSet, followUpKinds, type PlacedCue} from './cue-set.js'

/** A sentence, or the part of one, that a cue hits. */
export interface Passage {
  /** The sentence; the part of it that is this follow-up's where it holds two. */
  readonly sentence: Span
  /** The words that the cue matched. */
  readonly match: Span
  readonly cue: FollowUpCue
  /** The sentence after, within the same turn. */
  readonly next: Span | null
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
  const within = ({start, end}: Span): Spot[] => spots.filter(({at}) => at >= start && at < end)
  return prose
    .paragraphs(speech)
    .filter((paragraph) => within(paragraph).length > 0)
    .flatMap((paragraph) => {
      const sentences = prose.sentences(paragraph)
      return sentences.flatMap((sentence, index) => passagesIn(prose.text, sentence, sentences[index + 1] ?? null, within(sentence), set.cues))
    })
}

/** Where something of a kind may bind. */
interface Spot {
  readonly at: number
  readonly kind: FollowUpKind
}

/** The longest stretch from the first word that a cue hits to its binder: "someone on our team can". */
const longestSubject = 45

/** Finds where something may bind. */
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
  for (const {kind, says} of own) for (const match of words.matchAll(says)) spots.push({at: speech.start + match.index, kind})
  return spots
}

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}

/** What a sentence owes and what it announces, one of each at most, in order. */
function passagesIn(text: string, sentence: Span, next: Span | null, spots: readonly Spot[], cues: readonly PlacedCue[]): Passage[] {
  const first = firstHit(text, sentence, spots, cues)
  if (!first) return []
  const second = first.cue.kind === 'announcement' ? null : firstHit(text, sentence, spots.filter(({kind, at}) => kind === 'announcement' && (at < first.match.start || at >= first.match.end)), cues)
  if (!second || (second.match.start < first.match.start && second.match.end > first.match.start)) return [{sentence, next, ...first}]
  const [before, after] = first.match.start < second.match.start ? [first, second] : [second, first]
  const joint = text.slice(sentence.start, after.match.start).replace(/(?:[\s,;–—-]|\b(?:and|but|so|or|then))+$/i, '').length
  return [
    {sentence: {start: sentence.start, end: sentence.start + joint}, next: null, ...before},
    {sentence: {start: after.match.start, end: sentence.end}, next, ...after}
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
      const match = sticky.exec(words)
      if (match) return {cue, match: {start: at, end: at + match[0].length}}
    }
  }
  return null
}
