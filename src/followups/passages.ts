import type {FollowUpKind, Span} from '../briefing.js'
import {type FollowUpCue, followUpCues, followUpTrigger} from '../cues/follow-ups.js'
import type {Cue} from '../cues/cue.js'
import type {Settings} from '../options.js'
import type {Prose} from '../text/prose.js'

/** A sentence that a cue hits. */
export interface Passage {
  /** The whole sentence. */
  readonly sentence: Span
  /** The words that the cue matched. */
  readonly match: Span
  readonly cue: FollowUpCue
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
    for (const sentence of prose.sentences(paragraph)) {
      const words = prose.text.slice(sentence.start, sentence.end)
      for (const cue of set.cues) {
        const match = cue.says.exec(words)
        if (!match) continue
        const start = sentence.start + match.index
        found.push({sentence, match: {start, end: start + match[0].length}, cue})
        break
      }
    }
  }
  return found
}
