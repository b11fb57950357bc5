import type {Diagnostic} from '../briefing.js'

/** What a diagnostic says, for the README and for tools that list rules. */
export interface DiagnosticRule {
  /** Stable id. */
  readonly id: string
  readonly severity: Diagnostic['severity']
  /** When it is raised, in one sentence. */
  readonly says: string
}

/**
 * Every rule, in the order in which the checks run.
 *
 * @example
 * ```ts
 * diagnosticRules.find(({id}) => id === 'no-turns')?.severity // 'warning'
 * ```
 */
export const diagnosticRules = [
  {id: 'no-turns', severity: 'warning', says: 'The text has words but no speaker labels: it may be no transcript.'},
  {id: 'date-conflict', severity: 'warning', says: 'A printed date cannot be squared with the day on which the event was held.'},
  {id: 'missing-turn', severity: 'warning', says: 'A speaker gives the floor to another and then goes on under the same label: a turn between is missing.'},
  {id: 'repeated-label', severity: 'info', says: 'The same label stands twice in a row: two speakers may share it, or a turn is missing.'},
  {id: 'wrong-label', severity: 'warning', says: 'The words are not those of the person whose label they stand under.'},
  {id: 'misprinted-label', severity: 'info', says: 'A label is a misprint of another.'},
  {id: 'label-variant', severity: 'info', says: 'One person stands under a second label.'},
  {id: 'reporter-name-conflict', severity: 'info', says: 'The reporter called and the reporter who speaks have different names.'},
  {id: 'unnamed-reporters', severity: 'info', says: 'Some question turns do not show who asks; said once for a transcript.'},
  {id: 'inaudible', severity: 'info', says: 'Words of the podium were not heard.'},
  {id: 'interrupted-turn', severity: 'info', says: 'A speaker of the podium breaks off and does not go on in the next turns.'},
  {id: 'no-answer', severity: 'info', says: 'A reporter was called on and asks, and nobody responds.'},
  {id: 'changed-ground-rules', severity: 'warning', says: 'A passage states other ground rules than those that hold for the event.'}
] as const satisfies readonly DiagnosticRule[]

export type DiagnosticRuleId = (typeof diagnosticRules)[number]['id']

/** Makes a finding of a rule. */
export function raise(id: DiagnosticRuleId, {start, end}: Diagnostic['span'], reason: string): Diagnostic {
  const severity = diagnosticRules.find((rule) => rule.id === id)?.severity ?? 'info'
  return {rule: id, severity, reason, span: {start, end}}
}
