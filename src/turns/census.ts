import type {Candidate, LabelForm} from './label.js'
import {reasons} from './reasons.js'

/** All candidates that print one label in one way, and why they are believed, if they are. */
export interface Entry {
  readonly form: LabelForm
  readonly separator: Candidate['separator']
  readonly candidates: Candidate[]
  reason: string | null
}

/** The labels of a document, counted. */
export interface Census {
  readonly entries: readonly Entry[]
  /** The candidates believed to be labels, in order. */
  readonly believed: readonly Candidate[]
}

/**
 * Decides which candidates are labels, given how the document prints its labels: a form used many times vouches
 * for its shape; one used once that looks like nothing else needs a reason of its own.
 *
 * @param text the text as given
 * @param candidates every place that could be a label, in order
 */
export function takeCensus(text: string, candidates: readonly Candidate[]): Census {
  const entries = countForms(candidates)
  for (const reason of reasons) {
    const judge = reason(entries, text)
    for (const entry of entries) entry.reason ??= judge(entry)
  }
  const believed = entries.flatMap((entry) => (entry.reason === null ? [] : entry.candidates.filter((candidate) => stands(entry, candidate))))
  return {entries, believed: believed.sort((a, b) => a.start - b.start)}
}

function countForms(candidates: readonly Candidate[]): Entry[] {
  const counted = new Map<LabelForm, Entry[]>()
  for (const candidate of candidates) {
    const {form, separator} = candidate
    const same = counted.get(form)
    const entry = same?.find((other) => other.separator === separator)
    if (entry) entry.candidates.push(candidate)
    else if (same) same.push({form, separator, candidates: [candidate], reason: null})
    else counted.set(form, [{form, separator, candidates: [candidate], reason: null}])
  }
  return [...counted.values()].flat()
}

/** In mid-sentence only a label that begins lines elsewhere is one, or that follows stops again and again. */
function stands(entry: Entry, candidate: Candidate): boolean {
  return candidate.place !== 'mid-sentence' || entry.candidates.some((other) => other.place === 'line-start') || entry.candidates.filter((other) => other.place === 'after-stop').length > 2
}
