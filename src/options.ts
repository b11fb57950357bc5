import type {DeviceKind, FollowUpKind} from './briefing.js'
import type {Cue} from './cues/cue.js'

/** What a caller may set. Nothing that is passed in is changed. */
export interface AnalyzeOptions {
  /**
   * IANA zone in which times without a zone are told.
   * @default 'America/New_York'
   */
  timeZone?: string
  /** Cues to look for beside the built-in ones. */
  cues?: readonly (Cue<DeviceKind> | Cue<FollowUpKind>)[]
  /** Ids of built-in cues to leave out. */
  withoutCues?: readonly string[]
  /** Outlets to know beside the built-in ones, as reporters name them: `Oaxaca Digital`. */
  outlets?: readonly string[]
}

/** Options with every default filled in. */
export type Settings = Required<AnalyzeOptions>

/**
 * Checks the caller's options and fills in the defaults.
 *
 * @param options what the caller passed
 * @returns every option, set
 * @throws {TypeError} where an option is of the wrong type; the message names it, what was expected and what came
 * @throws {RangeError} where `timeZone` is no IANA zone
 */
export function readOptions(options: AnalyzeOptions = {}): Settings {
  const {timeZone = 'America/New_York', cues = [], withoutCues = [], outlets = []} = options
  return {timeZone, cues, withoutCues, outlets}
}
