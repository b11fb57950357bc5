import type {Ask, Briefing, Diagnostic, FollowUp, FollowUpKind, Span, Speaker, Strategy} from '../briefing.js'

/** Where each kind of finding is explained. */
const readme = 'https://www.npmjs.com/package/press-briefing'

/** What the plugin tells about one finding, to be placed in the file. */
export interface Message {
  readonly span: Span
  /** Stable id, documented in the README. */
  readonly ruleId: string
  readonly severity: 'warning' | 'info'
  readonly reason: string
  /** The words that show it, whole. */
  readonly actual: string
  readonly note: string
  readonly url: string
}

/** How each strategy that can leave an ask open is told. */
const openAsks: Readonly<Record<Strategy, {readonly ruleId: string; readonly says: string}>> = {
  explicit: {ruleId: 'ask-explicit', says: 'marked all the same'},
  implicit: {ruleId: 'ask-implicit', says: 'only implied'},
  general: {ruleId: 'ask-general', says: 'met in general terms'},
  partial: {ruleId: 'ask-partial', says: 'met in part'},
  deflection: {ruleId: 'ask-deflection', says: 'turned to another point'},
  dodging: {ruleId: 'ask-dodging', says: 'not taken up'},
  declining: {ruleId: 'ask-declining', says: 'declined'},
  ignorance: {ruleId: 'ask-ignorance', says: 'not known or not at hand'},
  clarification: {ruleId: 'ask-clarification', says: 'met with a question'},
  unanswered: {ruleId: 'ask-unanswered', says: 'nobody responds'}
}

/** How each kind of follow-up that is owed is told; an announcement is owed to nobody. */
const owed: Readonly<Record<FollowUpKind, {readonly ruleId: string; readonly says: string} | null>> = {
  promise: {ruleId: 'follow-up-promise', says: 'Follow-up promised to'},
  attempt: {ruleId: 'follow-up-attempt', says: 'Follow-up to be tried for'},
  offer: {ruleId: 'follow-up-offer', says: 'Follow-up offered to'},
  announcement: null
}

/**
 * Lists what an editor should know, in the order of the text: each flagged ask, each follow-up owed, each diagnostic.
 *
 * @param briefing what was found
 * @param text the text in which it was found
 */
export function messagesOf(briefing: Briefing, text: string): Message[] {
  const speakers = new Map(briefing.speakers.map((speaker) => [speaker.id, speaker]))
  return [
    ...briefing.asks.filter((ask) => ask.response.flagged).map((ask) => ofAsk(ask, speakers)),
    ...briefing.followUps.flatMap((followUp) => ofFollowUp(followUp, speakers)),
    ...briefing.diagnostics.map((diagnostic) => ofDiagnostic(diagnostic, text))
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function ofAsk({quote, asker, response}: Ask, speakers: ReadonlyMap<string, Speaker>): Message {
  const {ruleId, says} = openAsks[response.strategy]
  const devices = response.devices.map((device) => `${device.kind}: ${quoted(device.quote.text)}`)
  return {
    span: quote,
    ruleId,
    severity: 'warning',
    reason: `Unanswered ask, ${says}: ${quoted(quote.text, 80)}`,
    actual: quote.text,
    note: [`Asked by ${nameOf(speakers.get(asker))}. ${response.reason}`.trim(), ...devices].join('\n'),
    url: `${readme}#unanswered-asks`
  }
}

function ofFollowUp(followUp: FollowUp, speakers: ReadonlyMap<string, Speaker>): Message[] {
  const {quote, kind, by, actor, to, about, due} = followUp
  const rule = owed[kind]
  if (!rule) return []
  const facts = [
    `Said by ${nameOf(speakers.get(by))}.`,
    actor && `To be done by ${quoted(actor)}.`,
    about && `About ${quoted(about)}.`,
    due && `Due ${quoted(due)}.`
  ]
  return [
    {
      span: quote,
      ruleId: rule.ruleId,
      severity: 'warning',
      reason: `${rule.says} ${to === null ? 'everybody' : nameOf(speakers.get(to))}: ${quoted(quote.text, 80)}`,
      actual: quote.text,
      note: facts.filter(Boolean).join(' '),
      url: `${readme}#follow-ups`
    }
  ]
}

function ofDiagnostic({rule, severity, reason, span}: Diagnostic, text: string): Message {
  const actual = text.slice(span.start, span.end)
  return {span, ruleId: rule, severity, reason, actual, note: `In the transcript: ${quoted(actual, 240)}`, url: `${readme}#diagnostics`}
}

/** "Ted Hesson (Reuters)", else what the label says, else that nobody is named. */
function nameOf(speaker: Speaker | undefined): string {
  const who = speaker?.name ?? (speaker?.role === 'reporter' ? 'a reporter not named' : (speaker?.labels[0] ?? 'somebody not named'))
  return speaker?.org ? `${who} (${speaker.org})` : who
}

/** The words in quotation marks on one line, cut after a word to at most `longest` characters. */
function quoted(words: string, longest = Infinity): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return `“${line}”`
  return `“${line.slice(0, longest).replace(/\s?\S*$/, '')} …”`
}
