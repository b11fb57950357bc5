import {letter} from '../../text/letters.js'
import type {Speaker} from '../../briefing.js'
import {matchesOf} from '../../text/matches.js'
import type {Transcript} from '../../turns/transcript.js'
import {quoteAt} from '../../text/span.js'
import type {Mention} from '../cast.js'
import {departmentName, departmentsIn} from './introductions.js'
import {fold} from '../names.js'
import {findPlaceholders, speakerOf} from './placeholders.js'

const colleague = new RegExp(`(?<![${letter}])(?:[Mm]y|[Oo]ur|the)\\s+(?:(?:good|other|great)\\s+)?(?:${departmentName}\\s+colleagues?|colleagues?\\s+(?:over\\s+)?(?:from|at|with|in)\\s+(?:the\\s+)?${departmentName})`, 'g')

/** More names than a podium has are no podium's. */
const mostNames = 60

/** How the podium speaks to the telephone company's operator. */
const calledOperator = /(?:AT&T\s+)?(?:Operator|Moderator)(?=,)/g

/**
 * Finds who is spoken of or to within speech: bracketed placeholders, "my colleague from DHS", and officials by first
 * name or surname where there are several.
 */
export function findMentions(transcript: Transcript, speakers: readonly Speaker[], speaking: ReadonlyMap<number, string>): Mention[] {
  const {text, prose, turns} = transcript
  const podium = speakers.filter(({role}) => role === 'official' || role === 'moderator' || role === 'operator')
  if (podium.length < 2) return []
  const byName = namesOf(podium)
  const names = byName.size === 0 || byName.size > mostNames ? null : new RegExp(`(?<![${letter}'’-])(?:${[...byName.keys()].map((name) => name.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')).join('|')})(?![${letter}-])`, 'g')
  const found: Mention[] = []
  const operator = podium.find(({role}) => role === 'operator')
  const hosts = new Set(podium.filter(({role}) => role !== 'operator').map(({id}) => id))
  const speakerOfTurn = (index: number): string => speaking.get(index) ?? ''
  for (const {index, speech} of turns) {
    for (const {quote, label} of findPlaceholders(transcript, speech)) {
      const speaker = speakerOf(label, podium)
      if (speaker) found.push({turn: index, quote, speaker: speaker.id})
    }
    const words = prose.text.slice(speech.start, speech.end)
    if (names) {
      for (const match of matchesOf(words, names)) {
        const speaker = byName.get(match[0])
        if (speaker) found.push({turn: index, quote: quoteAt(text, speech.start + match.index, speech.start + match.index + match[0].length), speaker})
      }
    }
    if (operator && hosts.has(speakerOfTurn(index)) && words.includes('erator')) {
      for (const match of matchesOf(words, calledOperator)) found.push({turn: index, quote: quoteAt(text, speech.start + match.index, speech.start + match.index + match[0].length), speaker: operator.id})
    }
    if (words.includes('olleague')) {
      for (const match of matchesOf(words, colleague)) {
        const department = departmentsIn(match[0])[0]?.name
        const of = podium.filter(({org}) => org !== null && org === department)
        if (of.length === 1 && of[0]) found.push({turn: index, quote: quoteAt(text, speech.start + match.index, speech.start + match.index + match[0].length), speaker: of[0].id})
      }
    }
  }
  return found.sort((a, b) => a.quote.start - b.quote.start)
}

/** First names and surnames that only one of them bears. */
function namesOf(podium: readonly Speaker[]): Map<string, string> {
  const found = new Map<string, string | null>()
  for (const {id, name} of podium) {
    const words = (name ?? '').split(/\s+/).filter((word) => word.length > 2 && fold(word) !== '')
    for (const word of new Set([words[0], words.at(-1)])) if (word) found.set(word, found.has(word) && found.get(word) !== id ? null : id)
  }
  return new Map([...found].flatMap(([word, id]) => (id === null ? [] : [[word, id] as const])))
}
