import type {Candidate, LabelForm} from './label.js'

/** All candidates that print one label in one way, and why they are believed, if they are. */
export interface Entry {
  readonly form: LabelForm
  readonly separator: Candidate['separator']
  readonly candidates: Candidate[]
  reason: string | null
}
