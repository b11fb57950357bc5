import type {Quote, Speaker} from '../briefing.js'

/** Words that give a reporter the floor. */
export interface Routing {
  /** Index of the turn that says it. */
  readonly turn: number
  readonly quote: Quote
  /** The first turn of the reporter called. */
  readonly question: number
}

/** Somebody named or placed within speech: `[Senior Administration Official Three]`, "my colleague from DHS". */
export interface Mention {
  readonly turn: number
  readonly quote: Quote
  /** `Speaker.id`. */
  readonly speaker: string
}

/** Who is there, and who says what. */
export interface Cast {
  readonly speakers: readonly Speaker[]
  /** For each turn the `Speaker.id` of who speaks. */
  readonly speaking: readonly string[]
  readonly routings: readonly Routing[]
  readonly mentions: readonly Mention[]
}
