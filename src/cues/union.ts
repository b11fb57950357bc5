import type {Cue} from './cue.js'

/** One pattern for all of the cues: whether any of them matches. */
export function unionOf(cues: readonly Cue<string>[]): RegExp {
  const flags = cues.some((cue) => cue.says.unicode) ? 'iu' : 'i'
  return new RegExp(cues.map((cue) => `(?:${cue.says.source})`).join('|'), flags)
}
