import type {Diagnostic} from '../briefing.js'
import type {Check, Examined, Findings} from './findings.js'
import {formsOf} from './label-forms.js'
import {dateConflicts, groundRulesChanges} from './terms.js'
import {labelVariants, misprintedLabels, wrongLabels} from './labels.js'
import {reporterNameConflicts, unnamedReporters} from './reporters.js'
import {inaudibleWords, interruptedTurns, noAnswers, noTurns, repeatedLabels} from './turns.js'

export type {Findings} from './findings.js'

const checks: readonly Check[] = [
  noTurns,
  dateConflicts,
  repeatedLabels,
  wrongLabels,
  misprintedLabels,
  labelVariants,
  reporterNameConflicts,
  unnamedReporters,
  inaudibleWords,
  interruptedTurns,
  noAnswers,
  groundRulesChanges
]

/** Lists what is odd in a transcript, in the order of the text. */
export function findDiagnostics(findings: Findings): Diagnostic[] {
  const {transcript: {turns}, cast} = findings
  const speakers = new Map(cast.speakers.map((speaker) => [speaker.id, speaker]))
  const examined: Examined = {...findings, forms: formsOf(turns), voices: turns.map((_, index) => speakers.get(cast.speaking[index] ?? ''))}
  return checks.flatMap((check) => check(examined)).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
