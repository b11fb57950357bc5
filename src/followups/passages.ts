import type {FollowUpKind, Span} from '../briefing.js'
import {type FollowUpCue, followUpCues, followUpTrigger} from '../cues/follow-ups.js'
import type {Cue} from '../cues/cue.js'
import type {Settings} from '../options.js'
import type {Prose} from '../text/prose.js'

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

/** The cues to look for, and patterns that say quickly where none can be. */
export interface CueSet {
  readonly cues: readonly FollowUpCue[]
  readonly triggers: readonly RegExp[]
}

const kinds: ReadonlySet<string> = new Set<FollowUpKind>(['promise', 'attempt', 'offer', 'announcement'])

/**
 * The cues that the settings ask for.
 *
 * @param settings the caller's own cues come first: of two that hit a sentence the earlier one speaks
 */
export function cueSetOf(settings: Settings): CueSet {
  const own = settings.cues.filter((cue): cue is Cue<FollowUpKind> => kinds.has(cue.kind))
  const builtIn = followUpCues.filter((cue) => !settings.withoutCues.includes(cue.id))
  return {cues: [...own, ...builtIn], triggers: [anywhere(followUpTrigger), ...own.map((cue) => anywhere(cue.says))]}
}

/** The pattern without its anchors: it hits wherever the cue could hit in a sentence, and sometimes elsewhere. */
function anywhere(pattern: RegExp): RegExp {
  const source = pattern.source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|[\^$]/g, (part) => (part === '^' || part === '$' ? '' : part))
  return new RegExp(source, pattern.flags.replace(/[gy]/g, ''))
}

/**
 * The sentences of a turn that bind, with the cue that says so. Only paragraphs in which a trigger stands are parsed.
 *
 * @param prose the text as it can be read
 * @param speech the turn's speech
 * @param set which cues to look for
 */
export function findPassages(prose: Prose, speech: Span, set: CueSet): Passage[] {
  const found: Passage[] = []
  for (const paragraph of prose.paragraphs(speech)) {
    const text = prose.text.slice(paragraph.start, paragraph.end)
    if (!set.triggers.some((trigger) => trigger.test(text))) continue
    const sentences = prose.sentences(paragraph)
    sentences.forEach((sentence, index) => {
      found.push(...passagesIn(prose.text, sentence, sentences[index + 1] ?? null, set.cues))
    })
  }
  return found
}

/** What a sentence owes and what it announces, one of each at most, in order. */
function passagesIn(text: string, sentence: Span, next: Span | null, cues: readonly FollowUpCue[]): Passage[] {
  const words = text.slice(sentence.start, sentence.end)
  const first = firstHit(words, sentence, cues)
  if (!first) return []
  const announces = first.cue.kind === 'announcement'
  const second = announces ? null : firstHit(words, sentence, cues.filter((cue) => cue.kind === 'announcement'))
  if (!second || (second.match.start < first.match.end && first.match.start < second.match.end)) return [{sentence, next, ...first}]
  const [before, after] = first.match.start < second.match.start ? [first, second] : [second, first]
  const joint = text.slice(sentence.start, after.match.start).replace(/(?:[\s,;–—-]|\b(?:and|but|so|or|then))+$/i, '').length
  return [
    {sentence: {start: sentence.start, end: sentence.start + joint}, next: null, ...before},
    {sentence: {start: after.match.start, end: sentence.end}, next, ...after}
  ]
}

/** The earliest cue of the list that hits, and where. */
function firstHit(words: string, sentence: Span, cues: readonly FollowUpCue[]): {readonly cue: FollowUpCue; readonly match: Span} | null {
  for (const cue of cues) {
    const match = cue.says.exec(words)
    if (match) return {cue, match: {start: sentence.start + match.index, end: sentence.start + match.index + match[0].length}}
  }
  return null
}
