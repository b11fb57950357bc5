import type {Speaker} from '../briefing.js'
import type {Cast} from '../speakers/cast.js'
import type {Transcript} from '../turns/transcript.js'
import type {LooseAsk} from './floor.js'
import {opensANewPoint} from './points.js'

/** Finds to whom words are put: `Speaker.id` of everybody of the podium whom they address, in order. */
export type AddressReader = (words: string) => string[]

/** A way of calling somebody, and who is called by it. */
interface Form {
  readonly words: string
  readonly speaker: string
}

const name = String.raw`(\[[^\][]{3,50}\]|(?:[A-Z][\w.'’-]*\s+){0,3}[A-ZÀ-Þ][\wÀ-ɏ'’-]+)`

/** "Josh, has the…", "And, Mr. Prime Minister, do you…", "the goals you mentioned, [Official Two], are…". */
const vocative = new RegExp(String.raw`(?:^|[.?!,;:]\s+|(?:--|[–—])\s*|\b(?:and|but|so|hi|hey|thanks?|thank\s+you|yes|well|And|But|So|Hi|Hey|Thanks?|Thank\s+you|Yes|Well)\s+)${name}(?=\s*(?:[,.?!;:]|--|[–—]|$))`, 'g')

/** "a question for Gary Samore", "if I could ask the Foreign Minister", "to the senior military official, …". */
const dative = /(?:\b(?:questions?|ones?|asks?|follow[\s-]?ups?)\s+(?:is\s+|was\s+)?(?:\S+\s+)?(?:for|to)|\b(?:I|we)\s+(?:could|can|may|might|(?:would|['’]d)\s+like\s+to|want(?:ed)?\s+to)\s+(?:also\s+|just\s+)?ask|(?:^\s*|[.?!]\s+)(?:and\s+)?(?:then\s+)?(?:for|to))\s+(?:you,?\s+)?((?:\[[^\][]{3,50}\]|[\wÀ-ɏ.'’-]+(?:\s+[\wÀ-ɏ.'’-]+){0,4}))/gi

/** Makes the reader of addresses for the people of a briefing. */
export function addressReader(cast: Cast): AddressReader {
  const known = new Map(formsOf(cast.speakers.filter(({role}) => role === 'official' || role === 'moderator')).map(({words, speaker}) => [words, speaker]))
  const lastWords = [...new Set([...known.keys()].map((form) => form.slice(form.lastIndexOf(' ') + 1)))]
  return (words) => {
    const lower = words.toLowerCase()
    if (!lastWords.some((word) => lower.includes(word))) return []
    const found: {readonly at: number; readonly speaker: string}[] = []
    for (const pattern of [vocative, dative]) {
      pattern.lastIndex = 0
      for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
        const speaker = calledBy(match[1] ?? '', pattern === dative, known)
        if (speaker !== null) found.push({at: match.index, speaker})
        if (pattern === vocative) pattern.lastIndex = Math.max(match.index + 1, pattern.lastIndex - 1)
      }
    }
    return [...new Set(found.sort((a, b) => a.at - b.at).map(({speaker}) => speaker))]
  }
}

/** Who is called by a name: titles before it fall away, and after a preposition so do the words that follow. */
function calledBy(words: string, open: boolean, known: ReadonlyMap<string, string>): string | null {
  const parts = words.toLowerCase().replace(/[\][]/g, '').trim().split(/\s+/)
  for (let from = 0; from < parts.length; from++) {
    for (let to = parts.length; to > from; to--) {
      const speaker = known.get(parts.slice(from, to).join(' ').replace(/[.,]$/, ''))
      if (speaker !== undefined) return speaker
      if (!open) break
    }
    if (!mayPrecede.test(parts[from] ?? '')) return null
  }
  return null
}

/** Titles that call nobody by themselves. */
const bareTitle = /^(?:mr|ms|mrs|dr|hon|the|senior)\.?$/

const mayPrecede = /^(?:the|our|mr|ms|mrs|dr|secretary|director|chair|chairman|general|admiral|ambassador|president|administrator|senator|governor|minister|prime|sir|madam)\.?$/

/**
 * The asks of one question turn with those to whom each was put. An address holds until the next one, or until the
 * reporter opens a new point.
 */
export function withAddressees(asks: readonly LooseAsk[], {prose, turns}: Transcript, reader: AddressReader): LooseAsk[] {
  let from = turns[asks[0]?.turn ?? -1]?.speech.start ?? 0
  let addressee: string[] = []
  return asks.map((ask) => {
    const context = prose.text.slice(from, ask.quote.end)
    const named = reader(context)
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
      if (!speaker.anonymous && rest.length > 0 && rest.length < parts.length && !rest.every((part) => bareTitle.test(part))) words.add(rest.join(' '))
    }
    return [...words].filter((form) => form.length > 2).map((form) => ({words: form, speaker: speaker.id}))
  })
  const callers = new Map<string, Set<string>>()
  for (const {words, speaker} of all) callers.set(words, (callers.get(words) ?? new Set()).add(speaker))
  return all.filter(({words}) => callers.get(words)?.size === 1)
}
