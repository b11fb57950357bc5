import type {Ask, Briefing, FollowUp, Quote} from '../briefing.js'
import {takenUpCues, takenUpSign} from '../cues/taken-up.js'
import type {Prose} from '../text/prose.js'
import {quoteAt} from '../text/span.js'
import {type Rarity, type Subject, subjectOf} from './likeness.js'

/** A briefing, its text, and its text as it can be read. */
export interface ReadBriefing {
  readonly briefing: Briefing
  readonly source: string
  readonly prose: Prose
}

/** A passage that may be about a follow-up of an earlier briefing. */
export interface LaterPassage {
  readonly kind: 'taken-up' | 'asked-again'
  /** Index into the list of briefings. */
  readonly briefing: number
  readonly turn: number
  readonly by: string
  readonly ask: number | null
  readonly quote: Quote
  readonly subject: Subject
  /** Where the name of the reporter would stand. */
  readonly names: string
  /** It is said that this was asked before. */
  readonly saidBefore: boolean
}

/** How much around an ask tells its subject, and how many sentences after "I was asked yesterday". */
const around = 400
const sentencesAfter = 2

/** Where reporters ask: any of these may be an old ask put again. */
export function asksOf({briefing, prose}: ReadBriefing, index: number, rarity: Rarity): LaterPassage[] {
  const names = new Map(briefing.speakers.map(({id, name}) => [id, name ?? '']))
  return briefing.asks.map((ask) => ({
    kind: 'asked-again',
    briefing: index,
    turn: ask.turn,
    by: ask.asker,
    ask: ask.index,
    quote: ask.quote,
    subject: subjectOf(ask.quote.text.slice(0, around), aroundAsk(briefing, prose, ask), rarity),
    names: names.get(ask.asker) ?? '',
    saidBefore: briefing.priorAsks.some(({turn}) => turn === ask.turn)
  }))
}

/** Where the podium comes back to something asked before. */
export function returnsOf({briefing, source, prose}: ReadBriefing, index: number, rarity: Rarity): LaterPassage[] {
  const podium = new Set(briefing.speakers.filter(({role}) => role === 'official' || role === 'moderator' || role === 'staff').map(({id}) => id))
  return briefing.turns
    .filter(({speaker, speech}) => podium.has(speaker) && takenUpSign.test(prose.text.slice(speech.start, speech.end)))
    .flatMap((turn) =>
      prose.paragraphs(turn.speech).flatMap((paragraph) => {
        const sentences = prose.sentences(paragraph)
        return sentences.flatMap((sentence, at): LaterPassage[] => {
          const said = prose.text.slice(sentence.start, sentence.end)
          if (!takenUpCues.some(({says}) => says.test(said))) return []
          const last = sentences[Math.min(at + sentencesAfter, sentences.length - 1)] ?? sentence
          const words = prose.text.slice(sentence.start, last.end)
          return [{kind: 'taken-up', briefing: index, turn: turn.index, by: turn.speaker, ask: null, quote: quoteAt(source, sentence.start, sentence.end), subject: subjectOf(words, '', rarity), names: words, saidBefore: true}]
        })
      })
    )
}

/** What a follow-up is about: what was asked, in full and with what stood around it. */
export interface Wanted {
  readonly core: string
  readonly subject: Subject
}

/** What a follow-up is about. Where it is about no ask, its own words must do. */
export function wantedBy({briefing, prose}: ReadBriefing, followUp: FollowUp, rarity: Rarity): Wanted {
  const ask = followUp.ask === null ? undefined : briefing.asks[followUp.ask]
  const core = (ask ?? followUp).quote.text.slice(0, around)
  return {core, subject: subjectOf(core, ask ? `${aroundAsk(briefing, prose, ask)} ${followUp.quote.text}` : '', rarity)}
}

function aroundAsk(briefing: Briefing, prose: Prose, ask: Ask): string {
  const speech = briefing.turns[ask.turn]?.speech ?? ask.quote
  return prose.text.slice(Math.max(speech.start, ask.quote.start - around), Math.min(speech.end, ask.quote.end + around, ask.quote.start + 3 * around))
}
