import type {Device, DeviceKind} from '../briefing.js'
import {deviceCues} from '../cues/devices.js'
import {findsDevices} from '../cues/kinds.js'
import type {Settings} from '../options.js'
import {quoteAt} from '../text/span.js'
import type {Wording} from '../text/words.js'
import {clauseAround} from './withholding-clause.js'
import {type CueIndex, type Hit, indexCues, type Tried} from './hits.js'

/** A device, and in which sentence of its turn it stands. */
export interface PlacedDevice extends Device {
  readonly sentence: number
}

const builtIn: CueIndex<Tried> = indexCues(deviceCues)

/** More devices than these are not told apart in one turn. */
const most = 50

/** The cues to go by: the caller's before the built-in ones, without those turned off. */
export function cuesFor(settings: Settings): CueIndex<Tried> {
  if (settings.cues.length === 0 && settings.withoutCues.length === 0) return builtIn
  const off = new Set(settings.withoutCues)
  return indexCues([...settings.cues.filter(findsDevices), ...deviceCues].filter((cue) => !off.has(cue.id)))
}

/**
 * Finds the wordings that withhold in one turn, each with its clause.
 *
 * @param source the text as given, for the quotes
 * @param prose the same as it can be read
 * @param hits what cues hit in the turn
 */
export function findDevices(source: string, prose: string, turn: number, wording: Wording, hits: readonly Hit<Tried>[]): PlacedDevice[] {
  const found: PlacedDevice[] = []
  for (const hit of hits) {
    if (found.length === most) break
    const sentence = wording.sentences[hit.sentence]
    if (!sentence || found.some((device) => device.quote.start < hit.end && hit.start < device.quote.end)) continue
    const clause = clauseAround(prose, sentence, hit)
    found.push({kind: hit.cue.kind as DeviceKind, turn, cue: hit.cue.id, quote: quoteAt(source, clause.start, clause.end), sentence: hit.sentence})
  }
  return withoutRepeats(found.sort((a, b) => a.quote.start - b.quote.start), wording)
}

/** The same withholding words said again in one turn are one device. */
function withoutRepeats(devices: readonly PlacedDevice[], wording: Wording): PlacedDevice[] {
  const kept: {device: PlacedDevice; stems: ReadonlySet<string>}[] = []
  for (const device of devices) {
    const stems = new Set<string>()
    const {from = 0, to = 0} = wording.sentences[device.sentence] ?? {}
    for (let at = from; at < to; at++) {
      const word = wording.words[at]
      const start = wording.starts[at] ?? 0
      if (word?.content && start >= device.quote.start && start < device.quote.end) stems.add(word.stem)
    }
    const again = kept.some((before) => before.device.kind === device.kind && sameWords(stems, before.stems))
    if (!again) kept.push({device, stems})
  }
  return kept.map(({device}) => device)
}

/** Most words of the shorter one come up in the other, or it has none of its own: "I don't know". */
function sameWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((stem) => other.has(stem)).length
  return one.size === 0 || shared * 2 > Math.min(one.size, other.size)
}
