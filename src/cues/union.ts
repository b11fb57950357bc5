import type {Cue} from './cue.js'

/** One pattern for all of the cues, which share their flags: whether any of them matches. */
export function unionOf(cues: readonly Cue<string>[]): RegExp {
  const [flags = '', ...others] = new Set(cues.map(({says}) => says.flags))
  if (others.length > 0) throw new RangeError(`cues: expected all with the same flags, got ${[flags, ...others].join(' and ')}`)
  return new RegExp(cues.map(({says}) => `(?:${says.source})`).join('|'), flags)
}
