import type {Entry} from './entry.js'
import type {Candidate, LabelForm} from './label.js'
import {reasons} from './reasons.js'

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
  const believed = entries.flatMap((entry) => (entry.reason === null ? [] : standing(entry)))
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

/** The candidates of a believed entry that stand: in mid-sentence only where it begins lines, too, or often follows stops. */
function standing({candidates}: Entry): readonly Candidate[] {
  const count = (place: Candidate['place']): number => candidates.filter((candidate) => candidate.place === place).length
  return count('line-start') > 0 || count('after-stop') > 2 ? candidates : candidates.filter((candidate) => candidate.place !== 'mid-sentence')
}
