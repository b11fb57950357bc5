import type {Briefing} from '../briefing.js'

/** A briefing with the text that it was read from. */
export interface SourcedBriefing {
  briefing: Briefing
  /** The text exactly as it was given to `analyzeBriefing`. */
  source: string
}

/**
 * Checks what a caller passes as a list of briefings.
 *
 * @throws {TypeError} where it is no array of `{briefing, source}`
 * @throws {RangeError} where a source is not the text of its briefing, or the dates are out of order
 */
export function checkBriefings(briefings: unknown): asserts briefings is readonly SourcedBriefing[] {
  if (!Array.isArray(briefings)) throw new TypeError(`briefings: expected an array of {briefing, source}, got ${kindOf(briefings)}`)
  const list: readonly unknown[] = briefings
  let latest: string | null = null
  list.forEach((given, index) => {
    const at = `briefings[${index}]`
    const {briefing, source} = checkBriefing(given, at)
    const date = briefing.eventDate
    if (date !== null && latest !== null && date < latest) throw new RangeError(`${at}: expected a date not before ${latest}, got ${date}`)
    latest = date ?? latest
    const odd = [...briefing.followUps, ...briefing.asks].find(({quote}) => source.slice(quote.start, quote.end) !== quote.text)
    if (odd) throw new RangeError(`${at}.source: expected the text that the briefing was read from, got one without ${JSON.stringify(odd.quote.text.slice(0, 40))} at ${odd.quote.start}`)
    if (briefing.footer.end > source.length) throw new RangeError(`${at}.source: expected the text that the briefing was read from, of ${briefing.footer.end} code units, got one of ${source.length}`)
  })
}

function checkBriefing(given: unknown, at: string): SourcedBriefing {
  if (typeof given !== 'object' || given === null) throw new TypeError(`${at}: expected {briefing, source}, got ${kindOf(given)}`)
  const {briefing, source}: {briefing?: unknown; source?: unknown} = given
  if (typeof source !== 'string') throw new TypeError(`${at}.source: expected a string, got ${kindOf(source)}`)
  if (!isBriefing(briefing)) throw new TypeError(`${at}.briefing: expected what analyzeBriefing returns, got ${kindOf(briefing)}`)
  return {briefing, source}
}

const parts: readonly (keyof Briefing)[] = ['speakers', 'turns', 'asks', 'followUps', 'priorAsks', 'nonSpeech']

function isBriefing(value: unknown): value is Briefing {
  if (typeof value !== 'object' || value === null || !('footer' in value)) return false
  const found: Partial<Record<keyof Briefing, unknown>> = value
  return parts.every((part) => Array.isArray(found[part]))
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : value === undefined || typeof value !== 'object' ? typeof value : 'an object'
}
