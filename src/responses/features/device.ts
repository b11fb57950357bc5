import type {DeviceKind} from '../../briefing.js'
import type {PlacedDevice} from '../devices.js'
import type {Reading} from '../reading.js'
import {type Put, share} from './put.js'
import type {Heard} from './heard.js'

const counted = (['referral', 'no-information', 'refusal', 'no-speculation', 'deferral', 'already-answered', 'premise-dispute'] as const).map(
  (kind: DeviceKind) => [kind, `device.${kind}`] as const
)
/** Kinds that go along with an answer as often as not. */
const weak: ReadonlySet<DeviceKind> = new Set<DeviceKind>(['deferral', 'already-answered', 'premise-dispute'])
const more = /\b(?:further|any more|more (?:specifics|details)|additional|beyond(?: that)?|anything (?:more|else)|other than)\b/i

/** What withholds, and what is said beside it: before, after, in contrast to it. */
export function deviceFeatures({devices, parts}: Reading, heard: Heard, put: Put): void {
  const withheld = devices.length > 0
  put('device.elsewhere', !withheld && parts.some((part) => part.devices.length > 0))
  for (const [kind, name] of counted) put(name, Math.min(2, devices.filter((device) => device.kind === kind).length))
  const strong = devices.some((device) => !weak.has(device.kind))
  const {all, before, after, butBefore, butAfter} = withheld ? wordsBeside(devices, heard) : nothing
  put('device.any', withheld)
  put('device.any-strong', strong)
  put('device.words-beside', Math.log1p(all))
  put('device.words-before', Math.log1p(before))
  put('device.words-after', Math.log1p(after))
  put('device.nothing-beside', withheld && all < 6)
  put('device.opens', withheld && before < 5)
  put('device.closes', withheld && after < 5)
  put('device.share', withheld ? 1 - share(all, heard.length) : 0)
  put('device.strong-and-opens', strong && before < 5)
  put('device.strong-and-closes', strong && after < 5)
  put('device.strong-alone', strong && all < 10)
  put('device.but-after', butAfter)
  put('device.but-before', butBefore && before > 4)
  put('device.further', devices.some((device) => more.test(device.quote.text)))
}

/** Words outside the withholding clauses; before all of them, after all of them; a "but" in the same sentence. */
interface Beside {
  all: number
  before: number
  after: number
  butBefore: boolean
  butAfter: boolean
}

const nothing: Readonly<Beside> = {all: 0, before: 0, after: 0, butBefore: false, butAfter: false}

function wordsBeside(devices: readonly PlacedDevice[], {sentences}: Heard): Beside {
  const beside: Beside = {...nothing}
  const first = Math.min(...devices.map(({quote}) => quote.start))
  const last = Math.max(...devices.map(({quote}) => quote.end))
  for (const {turn, wording, span, words, at} of sentences) {
    const here = devices.filter((device) => device.turn === turn && device.sentence === at)
    words.forEach((word, number) => {
      const start = wording.starts[span.from + number] ?? 0
      if (here.some(({quote}) => start >= quote.start && start < quote.end)) return
      beside.all++
      if (start < first) beside.before++
      if (start >= last) beside.after++
      if (word.text !== 'but') return
      if (here.some(({quote}) => start < quote.start)) beside.butBefore = true
      if (here.some(({quote}) => start >= quote.end)) beside.butAfter = true
    })
  }
  return beside
}
