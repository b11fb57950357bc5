import type {FollowUpKind} from '../briefing.js'
import {followUpBinders} from '../cues/follow-ups/binders.js'
import type {FollowUpCue} from '../cues/follow-ups/follow-up-cue.js'
import {followUpCues} from '../cues/follow-ups.js'
import {findsDevices, followUpKinds} from '../cues/kinds.js'
import type {Settings} from '../options.js'

/** A cue, and its pattern to be tried at one place. */
export interface PlacedCue {
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

/** What the built-in cues make: the same for every text. */
let builtIn: CueSet | null = null

/**
 * The cues that the settings ask for.
 *
 * @param settings the caller's own cues come first: of two that hit a sentence the earlier one speaks
 */
export function cueSetOf(settings: Settings): CueSet {
  if (settings.cues.length === 0 && settings.withoutCues.length === 0) return (builtIn ??= {cues: followUpCues.map(placed), unions: unionsOf(followUpCues), own: []})
  const own = settings.cues.filter((cue) => !findsDevices(cue))
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
  return followUpKinds.map((kind) => {
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
