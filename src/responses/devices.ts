import type {Device, DeviceKind} from '../briefing.js'
import type {DeviceCue} from '../cues/devices/device-cue.js'
import {deviceCues} from '../cues/devices.js'
import type {Settings} from '../options.js'
import {quoteAt} from '../text/span.js'
import type {Wording} from '../text/words.js'
import {clauseAround} from './clause.js'
import {type CueIndex, findHits, indexCues, type Tried} from './hits.js'

/** A device, and in which sentence of its turn it stands. */
export interface PlacedDevice extends Device {
  readonly sentence: number
}

const builtIn: CueIndex<DeviceCue> = indexCues(deviceCues)

const kinds: readonly string[] = ['referral', 'no-information', 'refusal', 'no-speculation', 'deferral', 'already-answered', 'premise-dispute', 'counter-question', 'ground-rules'] satisfies DeviceKind[]

/** The cues to go by: the caller's before the built-in ones, without those turned off. */
export function cuesFor(settings: Settings): CueIndex<Tried<DeviceKind>> {
  if (settings.cues.length === 0 && settings.withoutCues.length === 0) return builtIn
  const off = new Set(settings.withoutCues)
  const own = settings.cues.filter((cue): cue is Tried<DeviceKind> => kinds.includes(cue.kind))
  return indexCues([...own, ...deviceCues].filter((cue) => !off.has(cue.id)))
}

/**
 * Finds the wordings that withhold in one turn, each with its clause.
 *
 * @param source the text as given, for the quotes
 * @param prose the same as it can be read
 */
export function findDevices(source: string, prose: string, turn: number, wording: Wording, index: CueIndex<Tried<DeviceKind>>): PlacedDevice[] {
  const found: PlacedDevice[] = []
  const order = new Map(index.cues.map((cue, number) => [cue, number]))
  const hits = findHits(prose, wording, index).sort((a, b) => a.sentence - b.sentence || (order.get(a.cue) ?? 0) - (order.get(b.cue) ?? 0))
  for (const hit of hits) {
    const sentence = wording.sentences[hit.sentence]
    if (!sentence || found.some((device) => device.quote.start < hit.end && hit.start < device.quote.end)) continue
    const clause = clauseAround(prose, sentence, hit)
    found.push({kind: hit.cue.kind, turn, cue: hit.cue.id, quote: quoteAt(source, clause.start, clause.end), sentence: hit.sentence})
  }
  return found.sort((a, b) => a.quote.start - b.quote.start)
}
