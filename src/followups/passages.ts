import type {FollowUpKind, Span} from '../briefing.js'
import {type FollowUpCue, followUpBinders, followUpCues, followUpHeads, followUpSigns} from '../cues/follow-ups.js'
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

/** A cue, and its pattern to be tried at one place. */
interface PlacedCue {
  readonly cue: FollowUpCue
  readonly sticky: RegExp
}

/** The cues to look for, and how to see quickly where none can be. */
export interface CueSet {
  readonly cues: readonly PlacedCue[]
  /** The built-in ones of each kind as one pattern. */
  readonly unions: readonly RegExp[]
  /** The caller's own cues, without anchors: they may begin with any word. */
  readonly own: readonly {readonly kind: FollowUpKind; readonly says: RegExp}[]
}

const kinds: readonly FollowUpKind[] = ['promise', 'attempt', 'offer', 'announcement']

/** What the built-in cues make: the same for every text. */
let builtIn: CueSet | null = null

/**
 * The cues that the settings ask for.
 *
 * @param settings the caller's own cues come first: of two that hit a sentence the earlier one speaks
 */
export function cueSetOf(settings: Settings): CueSet {
  if (settings.cues.length === 0 && settings.withoutCues.length === 0) return (builtIn ??= {cues: followUpCues.map(placed), unions: unionsOf(followUpCues), own: []})
  const own = settings.cues.filter((cue): cue is Cue<FollowUpKind> => kinds.some((kind) => kind === cue.kind))
  const kept = followUpCues.filter((cue) => !settings.withoutCues.includes(cue.id))
  return {cues: [...own, ...kept].map(placed), unions: unionsOf(kept), own: own.map(({kind, says}) => ({kind, says: new RegExp(unanchored(says), `${says.flags.replace(/[gy]/g, '')}g`)}))}
}

function placed(cue: FollowUpCue): PlacedCue {
  return {cue, sticky: new RegExp(cue.says.source, `${cue.says.flags.replace(/[gy]/g, '')}y`)}
}

/**
 * One pattern for each kind, that matches where it is set. All in one would be too large to be compiled well, and
 * cues that begin with the same binder share it.
 */
function unionsOf(cues: readonly FollowUpCue[]): RegExp[] {
  return kinds.map((kind) => {
    const sources = cues.filter((cue) => cue.kind === kind).map(({says}) => unanchored(says))
    const shared = followUpBinders.map((binder) => unanchored(binder).slice(0, -wordEnd.length))
    const joined = shared.flatMap((start) => {
      const acts = sources.filter((source) => source.startsWith(start)).map((source) => source.slice(start.length, -wordEnd.length))
      return acts.length > 0 ? [`${start}(?:${acts.join('|')})${wordEnd}`] : []
    })
    const rest = sources.filter((source) => !shared.some((start) => source.startsWith(start)))
    return new RegExp([...joined, ...rest, '(?!)'].join('|'), 'iy')
  })
}

/** How the pattern of every wording ends. */
const wordEnd = String.raw`)(?![\w])`

/** The pattern without its anchors, but for those that exclude: it hits wherever the cue could hit in a sentence, and sometimes elsewhere. */
function unanchored(pattern: RegExp): string {
  return pattern.source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?!(?:[^()]|\([^()]*\))*\)|[\^$]/g, (part) => (part === '^' || part === '$' ? '' : part))
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
  for (let sign = followUpSigns.exec(text); sign !== null && sign.index < speech.end; sign = followUpSigns.exec(text)) {
    const end = followUpSigns.lastIndex
    followUpHeads.lastIndex = Math.max(tried, sign.index - longestSubject)
    for (let head = followUpHeads.exec(text); head !== null && head.index < end; head = followUpHeads.exec(text)) {
      const at = head.index
      tried = at + 1
      kinds.forEach((kind, index) => {
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
