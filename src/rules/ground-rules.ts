import type {Embargo, GroundRules, GroundRulesLevel, Quote} from '../briefing.js'
import {type TermsKind, embargoSubject, embargoedElsewhere, termsCues} from '../cues/ground-rules.js'
import type {Settings} from '../options.js'
import type {Cast} from '../speakers/cast.js'
import {quoteAt} from '../text/span.js'
import type {Transcript} from '../turns/transcript.js'
import {attributionsIn} from './attribution.js'
import {clockTimeIn} from './clock.js'
import {type EmbargoStatement, type Occasion, readEmbargo} from './embargo.js'
import {type Place, type Statement, findStatements} from './statements.js'

/** A sentence that says on what terms the briefing is held. */
interface Terms {
  readonly statement: Statement
  readonly level: GroundRulesLevel
  readonly kind: TermsKind
}

/** Where the terms are looked for first: what was said at the opening goes before the title. */
const places: readonly Place[] = ['opening', 'masthead', 'closing', 'middle']

/** What can be stated where. */
const kindsAt: Readonly<Record<Place, readonly TermsKind[]>> = {
  masthead: ['title'],
  opening: ['whole', 'event', 'opening', 'aside'],
  middle: ['whole', 'event', 'aside'],
  closing: ['whole', 'event', 'opening', 'aside']
}

/**
 * Finds on what terms the briefing was held.
 *
 * @param transcript the text, cut up
 * @param cast who speaks in each turn
 * @param eventDate ISO date of the event, for "noon tomorrow"
 * @param settings `timeZone` for times without a zone
 */
export function findGroundRules(transcript: Transcript, cast: Cast, eventDate: string | null, settings: Settings): GroundRules {
  const statements = findStatements(transcript, cast)
  const terms = statements.flatMap((statement) => termsIn(statement))
  const {masthead} = transcript
  const occasion: Occasion = {date: eventDate, starts: clockTimeIn(transcript.text.slice(masthead.start, Math.min(masthead.end, masthead.start + 6_000)))}
  const embargoes = statements.flatMap((statement, index) => embargoIn(statement, statements[index - 1], occasion))
  const attributions = statements.map((statement) => (statement.asked || (statement.place === 'middle' && !terms.some((stated) => stated.statement === statement && stated.kind !== 'aside')) ? [] : attributionsIn(transcript.text, statement.quote)))
  const spoken = attributions.flatMap((quotes, index) => (statements[index]?.place === 'masthead' ? [] : quotes))
  const embargo = embargoOf(embargoes.map(({embargo}) => embargo), settings)
  const level = terms.findLast(({kind}) => kind === 'whole')?.level ?? places.map((place) => terms.find(({statement, kind}) => statement.place === place && kind !== 'aside')?.level).find((found) => found !== undefined)
  const telling = new Set([...terms.filter(({kind}) => kind !== 'aside' || level !== undefined).map(({statement}) => statement), ...embargoes.map(({statement}) => statement), ...statements.filter((_, index) => (attributions[index]?.length ?? 0) > 0)])
  return {
    level: level ?? (embargo ? 'embargoed-only' : null),
    attribution: level === 'on-the-record' ? [] : distinct(spoken.length > 0 ? spoken : attributions.flat()),
    embargo: embargo && {...embargo, quote: exact(transcript.text, embargo.quote)},
    evidence: statements.filter((statement) => telling.has(statement)).map(({quote}) => exact(transcript.text, quote))
  }
}

/** The level that a sentence states, if it states one. */
function termsIn(statement: Statement): Terms[] {
  const {quote, place, asked} = statement
  if (asked || quote.text.endsWith('?')) return []
  const cue = termsCues.find(({kind, says}) => kindsAt[place].includes(kind) && says.test(quote.text))
  const words = cue?.says.exec(quote.text)?.[0]
  return cue === undefined || words === undefined ? [] : [{statement, level: levelOf(words), kind: cue.kind}]
}

/** The level that a sentence states on its own, wherever it stands, or `null`. */
export function termsStated(sentence: string): GroundRulesLevel | null {
  for (const {says} of termsCues) {
    const words = says.exec(sentence)?.[0]
    if (words !== undefined) return levelOf(words)
  }
  return null
}

function levelOf(words: string): GroundRulesLevel {
  if (/deep[\s-]+background/i.test(words)) return 'deep-background'
  if (/background/i.test(words)) return 'background'
  return /off[\s-]+(?:the[\s-]+)?record/i.test(words) ? 'off-the-record' : 'on-the-record'
}

/** An embargo of which nothing is said but until when, or that stands among other terms. */
const ofThisEvent = /\bthe\s+embargo\b|\bthis\s+is\b|\bit(?:\s+is|['’]s)\s+(?:all\s+)?embargoed\b|^\W*embargo(?:ed)?\b|\bbackground\b|\battribut/i

/** The embargo that a sentence lays on this event, if it lays one. */
function embargoIn(statement: Statement, before: Statement | undefined, occasion: Occasion): {readonly statement: Statement; readonly embargo: EmbargoStatement}[] {
  const {quote, place, asked, turn} = statement
  const {text} = quote
  if (asked || text.endsWith('?') || !/embargo/i.test(text) || embargoedElsewhere.test(text)) return []
  const embargo = readEmbargo(quote, occasion)
  const none = /\b(?:no|not|n[’']t|without|never)\b[^.?!;,]{0,30}\bembargo/i.test(text)
  if (none) return embargo.until === 'end-of-event' ? [{statement, embargo}] : []
  const named = embargoSubject.test(text) || (before !== undefined && before.turn === turn && embargoSubject.test(before.quote.text) && quote.start - before.quote.end < 300)
  if (place === 'masthead') return embargo.timed || /^\W*embargoed\b/i.test(text) ? [{statement, embargo}] : []
  if (place === 'middle') return embargoSubject.test(text) && /\bembargoed\b/i.test(text) && embargo.timed ? [{statement, embargo}] : []
  if (embargo.timed) return named || ofThisEvent.test(text) ? [{statement, embargo}] : []
  if (/\bembargo\b[^.?!;]{0,40}\blifted\b/i.test(text)) return [{statement, embargo: {...embargo, until: 'end-of-event'}}]
  return /\b(?:this|is|an|it['’]s)\s+embargoed\b/i.test(text) && (named || /\bembargoed\s+(?:un)?till?\b/i.test(text)) ? [{statement, embargo}] : []
}

/** Of several statements the first that says until when; a zone may be named in any. */
function embargoOf(statements: readonly EmbargoStatement[], settings: Settings): Embargo | null {
  const chosen = statements.find(({until}) => until !== null) ?? statements[0]
  if (!chosen) return null
  const zone = chosen.zone ?? statements.find(({until, zone}) => until === chosen.until && zone !== null)?.zone ?? null
  return {quote: chosen.quote, until: chosen.until, timeZone: zone ?? settings.timeZone, zoneAssumed: zone === null}
}

/** Each form of words once, however its letters are cased. */
function distinct(quotes: readonly Quote[]): Quote[] {
  const seen = new Set<string>()
  return quotes.filter(({text}) => {
    const form = text.toLowerCase().replace(/\s+/g, ' ')
    if (seen.has(form)) return false
    seen.add(form)
    return true
  })
}

/** A quote from the readable text as it stands in the source. */
function exact(source: string, {start, end}: Quote): Quote {
  return quoteAt(source, start, end)
}
