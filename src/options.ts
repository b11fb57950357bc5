import type {DeviceKind, FollowUpKind} from './briefing.js'
import type {Cue} from './cues/cue.js'
import {builtInCues} from './cues/cues.js'
import {deviceKinds, followUpKinds} from './cues/kinds.js'

/** What a caller may set. Nothing that is passed in is changed. */
export interface AnalyzeOptions {
  /**
   * IANA zone in which times without a zone are told.
   * @default 'America/New_York'
   */
  timeZone?: string
  /**
   * Cues to look for beside the built-in ones. One that misses its `hit` or matches its `miss` is refused.
   * @example [{id: 'refusal-no-daylight', kind: 'refusal', says: /\bno daylight\b/i, hit: 'There is no daylight between us.', miss: 'It was dark.'}]
   */
  cues?: readonly (Cue<DeviceKind> | Cue<FollowUpKind>)[]
  /** Ids of built-in cues to leave out, as `builtInCues` lists them: `['deferral-we-will-see']`. */
  withoutCues?: readonly string[]
  /** Outlets to know beside the built-in ones, as reporters name them: `Oaxaca Digital`. */
  outlets?: readonly string[]
}

/** Options with every default filled in. */
export type Settings = Required<AnalyzeOptions>

type OwnCue = Settings['cues'][number]

const names: readonly (keyof AnalyzeOptions)[] = ['timeZone', 'cues', 'withoutCues', 'outlets']
const kinds: readonly string[] = [...deviceKinds, ...followUpKinds]
const builtInIds: ReadonlySet<string> = new Set(builtInCues.map(({id}) => id))

/**
 * Checks the caller's options and fills in the defaults.
 *
 * @param options what the caller passed
 * @returns every option, set; the caller's arrays are copied
 * @throws {TypeError} where an option is of the wrong type; the message names it, what was expected and what came
 * @throws {RangeError} where an option is unknown, `timeZone` is no IANA zone, a cue's id is unknown or taken, its kind is
 *   unknown, its pattern has the flag g or y, misses `hit` or matches `miss`
 */
export function readOptions(options: AnalyzeOptions = {}): Settings {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) throw new TypeError(`options: expected an object, got ${shown(options)}`)
  for (const name of Object.keys(options)) {
    if (!names.some((known) => known === name)) throw new RangeError(`options.${name}: expected one of ${names.join(', ')}, got an option of another name`)
  }
  const {timeZone = 'America/New_York', cues = [], withoutCues = [], outlets = []} = options
  return {timeZone: readZone(timeZone), cues: readCues(cues), withoutCues: readIds(withoutCues), outlets: readOutlets(outlets)}
}

function readZone(timeZone: unknown): string {
  if (typeof timeZone !== 'string') throw new TypeError(`options.timeZone: expected a string such as "America/New_York", got ${shown(timeZone)}`)
  if (timeZone !== 'America/New_York' && !isZone(timeZone)) {
    throw new RangeError(`options.timeZone: expected an IANA time zone such as "America/New_York", got ${shown(timeZone)}`)
  }
  return timeZone
}

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', {timeZone})
    return /^[a-z]/i.test(timeZone)
  } catch {
    return false
  }
}

function readCues(cues: unknown): OwnCue[] {
  const taken = new Set(builtInIds)
  return readList('cues', 'cues', cues).map((cue, index) => {
    const at = `options.cues[${index}]`
    if (typeof cue !== 'object' || cue === null) throw new TypeError(`${at}: expected a cue with id, kind, says, hit and miss, got ${shown(cue)}`)
    const {id, kind, says, hit, miss}: Partial<Record<keyof OwnCue, unknown>> = cue
    for (const [name, value] of Object.entries({id, kind, hit, miss})) {
      if (typeof value !== 'string' || value === '') throw new TypeError(`${at}.${name}: expected a string that is not empty, got ${shown(value)}`)
    }
    if (!kinds.includes(String(kind))) throw new RangeError(`${at}.kind: expected one of ${kinds.join(', ')}, got ${shown(kind)}`)
    if (!(says instanceof RegExp)) throw new TypeError(`${at}.says: expected a regular expression, got ${shown(says)}`)
    if (says.global || says.sticky) throw new RangeError(`${at}.says: expected a regular expression without the flags g and y, got ${shown(says)}`)
    if (!says.test(String(hit))) throw new RangeError(`${at}.hit: expected a sentence that ${String(says)} matches, got ${shown(hit)}`)
    if (says.test(String(miss))) throw new RangeError(`${at}.miss: expected a sentence that ${String(says)} leaves alone, got ${shown(miss)}`)
    if (taken.has(String(id))) throw new RangeError(`${at}.id: expected an id of its own, got ${shown(id)}, which another cue has`)
    taken.add(String(id))
    return cue as OwnCue
  })
}

function readIds(ids: unknown): string[] {
  return readList('withoutCues', 'ids of built-in cues', ids).map((id, index) => {
    if (typeof id !== 'string') throw new TypeError(`options.withoutCues[${index}]: expected a string, got ${shown(id)}`)
    if (!builtInIds.has(id)) throw new RangeError(`options.withoutCues[${index}]: expected the id of a built-in cue, got ${shown(id)}`)
    return id
  })
}

function readOutlets(outlets: unknown): string[] {
  return readList('outlets', 'names of outlets', outlets).map((outlet, index) => {
    if (typeof outlet !== 'string' || outlet.trim() === '') throw new TypeError(`options.outlets[${index}]: expected a string that is not empty, got ${shown(outlet)}`)
    return outlet
  })
}

function readList(name: string, holds: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`options.${name}: expected an array of ${holds}, got ${shown(value)}`)
  return value
}

/** A value as a message can show it. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  if (Array.isArray(value)) return 'an array'
  if (value instanceof RegExp) return String(value)
  return value === null || typeof value !== 'object' ? String(typeof value === 'function' ? 'a function' : value) : 'an object'
}
