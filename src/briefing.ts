/**
 * What the library finds in a transcript: the public types, and nothing else.
 *
 * All of it is plain data: `JSON.parse(JSON.stringify(briefing))` deep-equals the briefing, links are
 * indexes and ids, and what is absent is `null`.
 */

/** A stretch of the text exactly as it was given: UTF-16 code units, half-open. */
export interface Span {
  /** Offset of the first code unit. */
  start: number
  /** Offset just past the last code unit. */
  end: number
}

/** The words that show a finding: `text === source.slice(start, end)`, always. */
export interface Quote extends Span {
  text: string
}

/** What somebody does at a briefing. */
export type Role = 'moderator' | 'operator' | 'official' | 'reporter' | 'interpreter' | 'staff' | 'unknown'

/** Somebody whom the transcript tells apart from the others. */
export interface Speaker {
  /** Stable within the document: `official-2`, `tracy-wilkinson`. */
  id: string
  role: Role
  /** Every printed form of the label, in order of appearance. */
  labels: string[]
  /** The name as the text gives it, or `null`; never a guess at an anonymous official. */
  name: string | null
  /** Outlet of a reporter, department of an official, as the text gives it. */
  org: string | null
  /** Official TWO gives 2. */
  ordinal: number | null
  /** The name is withheld on purpose. False for a reporter whom the text merely does not name. */
  anonymous: boolean
  /** The routing, the introduction, the self-identification that say who this is. */
  evidence: Quote[]
}

/** What happens in a turn that is not words: `(Laughter.)`, `(inaudible)`, an interruption. */
export interface Mark {
  kind: 'inaudible' | 'crosstalk' | 'laughter' | 'redacted' | 'interrupted' | 'other'
  quote: Quote
}

/** What a turn does in the briefing. */
export type Segment = 'opening' | 'statement' | 'logistics' | 'question' | 'answer' | 'closing'

/** Everything said under one printed label, continuation paragraphs included. */
export interface Turn {
  index: number
  /** As printed, without its colon or full stop. */
  label: string
  /** `Speaker.id` of who is really speaking, also where the label is a misprint. */
  speaker: string
  /** The label included, trailing space not. */
  span: Span
  /** What was said, without the label. */
  speech: Span
  segment: Segment
  marks: Mark[]
}

/** One reporter's time at the microphone. All numbers are indexes into `turns` or `asks`. */
export interface Exchange {
  index: number
  /** `Speaker.id` of the reporter. */
  reporter: string
  /** The turn that gave the floor, or `null`. */
  routing: number | null
  questions: number[]
  answers: number[]
  asks: number[]
}

/** How an ask is put. */
export type AskForm = 'wh' | 'polar' | 'alternative' | 'request' | 'statement'

/** One thing wanted that could be answered, or left open, by itself. */
export interface Ask {
  index: number
  /** Index of the question turn. */
  turn: number
  /** `Speaker.id` of the reporter. */
  asker: string
  /** The sentence or clause that carries the want. */
  quote: Quote
  form: AskForm
  /** `Speaker.id` of those to whom it was put, where that was said. */
  addressee: string[]
  /** Indexes of the turns that respond to it, in order. Empty: nobody did. */
  answers: number[]
  response: Response
}

/** Three levels of response clarity, and `none` where nobody responds. After Thomas et al. 2024 (arXiv 2409.13879). */
export type Level = 'clear-reply' | 'ambivalent' | 'clear-non-reply' | 'none'

/** How an ask was met; each strategy belongs to one level. After Thomas et al. 2024 (arXiv 2409.13879). */
export type Strategy =
  | 'explicit'
  | 'implicit'
  | 'general'
  | 'partial'
  | 'deflection'
  | 'dodging'
  | 'declining'
  | 'ignorance'
  | 'clarification'
  | 'unanswered'

/** A kind of wording that withholds. */
export type DeviceKind =
  | 'referral'
  | 'no-information'
  | 'refusal'
  | 'no-speculation'
  | 'deferral'
  | 'already-answered'
  | 'premise-dispute'
  | 'counter-question'
  | 'ground-rules'

/** A wording in the reply that withholds. */
export interface Device {
  kind: DeviceKind
  /** Index of the answering turn. */
  turn: number
  /** Id of the cue that matched; ids never change. */
  cue: string
  quote: Quote
}

/** How an ask was met, in the words of the reply. */
export interface Response {
  level: Level
  strategy: Strategy
  /** A fair editor would mark the ask "not answered". */
  flagged: boolean
  /** 0 to 1, calibrated: of the calls made at 0.8, about three in four are right on transcripts that the weights have not seen. */
  confidence: number
  /** One sentence, built from the evidence. */
  reason: string
  devices: Device[]
}

/** How firmly a follow-up binds. */
export type FollowUpKind = 'promise' | 'attempt' | 'offer' | 'announcement'

/** The podium binds itself, or offers, to bring information to reporters later. */
export interface FollowUp {
  index: number
  /** Index of the turn in which it is said. */
  turn: number
  /** The sentence or clause that binds. */
  quote: Quote
  kind: FollowUpKind
  /** `Speaker.id` of who says it. */
  by: string
  /** Who will do it, as said: "our Office of Public Affairs". `null`: the speaker. */
  actor: string | null
  /** `Speaker.id` of the reporter. `null`: everybody. */
  to: string | null
  /** Index of the ask that it is about. */
  ask: number | null
  /** That ask in a few words of the transcript. */
  about: string | null
  /** Time words as said; never invented. */
  due: string | null
}

/** A reporter says that the same thing was asked before and not answered. */
export interface PriorAsk {
  /** Index of the question turn. */
  turn: number
  quote: Quote
}

/** On what terms the briefing was held. */
export type GroundRulesLevel = 'on-the-record' | 'background' | 'deep-background' | 'off-the-record' | 'embargoed-only'

/** Until when nothing may be published. */
export interface Embargo {
  quote: Quote
  /** ISO local date-time (`2024-02-28T12:00`), `end-of-event`, `event`, or `null` where the text does not say. */
  until: string | null
  /** IANA name of the zone in which `until` is told. */
  timeZone: string
  /** The text names no zone; `timeZone` is the one from the options. */
  zoneAssumed: boolean
}

/** What was said of record, attribution and embargo. */
export interface GroundRules {
  level: GroundRulesLevel | null
  /** Each form of words offered for attribution, as said. */
  attribution: Quote[]
  embargo: Embargo | null
  /** Every passage that states a rule, in order. */
  evidence: Quote[]
}

/** Something odd in the transcript that a reader should know. */
export interface Diagnostic {
  /** Stable id, documented in the README. */
  rule: string
  severity: 'warning' | 'info'
  reason: string
  span: Span
}

/** Everything found in one transcript. */
export interface Briefing {
  schemaVersion: 1
  title: string | null
  /** ISO date on which the event was held; a republication stamp is not it. */
  eventDate: string | null
  groundRules: GroundRules
  speakers: Speaker[]
  turns: Turn[]
  exchanges: Exchange[]
  asks: Ask[]
  followUps: FollowUp[]
  priorAsks: PriorAsk[]
  diagnostics: Diagnostic[]
  /** What stands before the first label; empty span at 0 if nothing does. */
  masthead: Span
  /** Page stamps, running heads and index lines within or between turns, one for each printed line. */
  nonSpeech: Span[]
  /** What follows the last spoken words. */
  footer: Span
}
