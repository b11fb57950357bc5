import type {Speaker} from '../briefing.js'
import type {Cast} from '../speakers/cast.js'
import type {Transcript} from '../turns/transcript.js'
import type {LooseAsk} from './credit.js'
import {opensANewPoint} from './points.js'

/** Finds to whom words are put. */
export interface AddressReader {
  /** `Speaker.id` of everybody of the podium whom the words address, in order. */
  addressed(words: string): string[]
  /** Whether the words hold a name or title of somebody of the podium at all. */
  mentions(words: string): boolean
}

/** A way of calling somebody, and who is called by it. */
interface Form {
  readonly words: string
  readonly speaker: string
}

const titles = /^(?:senior|the|mr|ms|mrs|dr|hon)\.?$/i

/** Makes the reader of addresses for the people of a briefing. */
export function addressReader(cast: Cast): AddressReader {
  const forms = formsOf(cast.speakers.filter(({role}) => role === 'official' || role === 'moderator'))
  if (forms.length === 0) return {addressed: () => [], mentions: () => false}
  const known = new Map(forms.map((form) => [form.words, form.speaker]))
  const names = forms.map(({words}) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).sort((a, b) => b.length - a.length)
  const title = String.raw`(?:(?:the|mr|ms|mrs|dr|secretary|director|chair|chairman|general|admiral|ambassador|president|administrator|senator|governor|minister)\.?\s+){0,2}`
  const name = String.raw`\[?${title}(${names.join('|')})\]?(?![\wÀ-ɏ])`
  const vocative = new RegExp(String.raw`(?:^|[.?!,;:]\s+|(?:--|[–—])\s*|\b(?:and|but|so|hi|hey|thanks?|thank\s+you|yes|well)\s+)${name}(?=\s*(?:[,.?!;:]|--|[–—]|$))`, 'gi')
  const addressed = new RegExp(String.raw`(?:\b(?:questions?|ones?|asks?|follow[\s-]?ups?)\s+(?:is\s+|was\s+)?(?:\S+\s+)?(?:for|to)|(?:^|[.?!]\s+)(?:and\s+)?(?:then\s+)?(?:for|to))\s+(?:you,?\s+)?${name}`, 'gi')
  const any = new RegExp(names.join('|'), 'i')
  return {
    mentions: (words) => any.test(words),
    addressed(words) {
      const found: {readonly at: number; readonly speaker: string}[] = []
      for (const pattern of [vocative, addressed]) {
        for (const match of words.matchAll(pattern)) {
          const speaker = known.get((match[1] ?? '').toLowerCase().replace(/\s+/g, ' '))
          if (speaker !== undefined) found.push({at: match.index, speaker})
        }
      }
      return [...new Set(found.sort((a, b) => a.at - b.at).map(({speaker}) => speaker))]
    }
  }
}

/**
 * The asks of one question turn with those to whom each was put. An address holds until the next one, or until the
 * reporter opens a new point.
 */
export function withAddressees(asks: readonly LooseAsk[], {prose, turns}: Transcript, reader: AddressReader): LooseAsk[] {
  const speech = turns[asks[0]?.turn ?? -1]?.speech
  if (!speech || !reader.mentions(prose.text.slice(speech.start, speech.end))) return [...asks]
  let from = speech.start
  let addressee: string[] = []
  return asks.map((ask) => {
    const context = prose.text.slice(from, ask.quote.end)
    const named = reader.addressed(context)
    if (named.length > 0) addressee = named
    else if (opensANewPoint(prose.text.slice(from, ask.quote.start + 40))) addressee = []
    from = ask.quote.end
    return {...ask, addressee}
  })
}

/** Every way of calling each speaker that calls nobody else: names, family names, first names, titles, placeholders. */
function formsOf(speakers: readonly Speaker[]): Form[] {
  const all = speakers.flatMap((speaker): Form[] => {
    const words = new Set<string>()
    const name = speaker.name?.toLowerCase().split(/\s+/) ?? []
    for (const form of [name.join(' '), name.at(-1), name[0]]) if (form && form.length > 2) words.add(form)
    for (const label of speaker.labels) {
      const parts = label.toLowerCase().split(/\s+/)
      const rest = parts.filter((part) => !name.includes(part.replace(/\.$/, '')) || speaker.anonymous)
      words.add(parts.join(' '))
      if (!speaker.anonymous && rest.length > 0 && rest.length < parts.length && !rest.every((part) => titles.test(part))) words.add(rest.join(' '))
    }
    return [...words].filter((form) => form.length > 2).map((form) => ({words: form, speaker: speaker.id}))
  })
  const callers = new Map<string, Set<string>>()
  for (const {words, speaker} of all) callers.set(words, (callers.get(words) ?? new Set()).add(speaker))
  return all.filter(({words}) => callers.get(words)?.size === 1)
}
