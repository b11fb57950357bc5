import type {Candidate} from './label.js'

/** All candidates of one label in one form, counted. */
export interface Entry {
  readonly label: string
  readonly like: Candidate
  readonly candidates: Candidate[]
  /** Why it is believed, or `null`. */
  reason: string | null
}

/** The labels of a document, counted, each with the reason why it is believed, if it is. */
export interface Census {
  readonly entries: readonly Entry[]
  /** The candidates believed, in order. */
  readonly believed: readonly Candidate[]
}

/** A reason to believe an entry, in the light of the others, or `null`. */
type Reason = (entry: Entry, entries: readonly Entry[], text: string) => string | null

/** Reasons in running order; an entry once believed lends weight to those that come after. */
const reasons: readonly Reason[] = [knownForm, timeStamped, fullStops, titleCase, misspelling, repeatedName, printedAlike, namedInText]

/**
 * Decides which candidates are labels, given how the document prints its labels: a form used many times vouches
 * for its shape; one used once that looks like nothing else needs a reason of its own.
 *
 * @param text the text as given
 * @param candidates every place that could be a label, in order
 */
export function takeCensus(text: string, candidates: readonly Candidate[]): Census {
  const counted = new Map<string, Entry>()
  for (const candidate of candidates) {
    if (candidate.label === '') continue
    const key = `${candidate.separator}${candidate.label}`
    const entry = counted.get(key)
    if (entry) entry.candidates.push(candidate)
    else counted.set(key, {label: candidate.label, like: candidate, candidates: [candidate], reason: null})
  }
  const entries = [...counted.values()]
  for (const reason of reasons) {
    for (const entry of entries) entry.reason ??= reason(entry, entries, text)
  }
  dropSheets(entries)
  const labels = new Set(entries.filter((entry) => entry.reason !== null && entry.like.separator === ':').map((entry) => entry.label))
  const trusted = (entry: Entry, candidate: Candidate): boolean =>
    candidate.atLineStart || candidate.afterStop || entry.candidates.some((other) => other.atLineStart && other.capitals)
  const believed = [
    ...entries.flatMap((entry) => (entry.reason === null ? [] : entry.candidates.filter((candidate) => trusted(entry, candidate)))),
    ...candidates.flatMap((candidate) => withoutSeparator(text, candidate, labels))
  ]
  return {entries, believed: believed.sort((a, b) => a.start - b.start)}
}

const isBelieved = (entry: Entry): boolean => entry.reason !== null
const uses = (entries: readonly Entry[]): number => entries.reduce((sum, entry) => sum + entry.candidates.length, 0)
const isKnownKind = ({like}: Entry): boolean => like.kind === 'role' || like.kind === 'courtesy' || like.kind === 'titled'

/** A courtesy, a title or a role in capitals before a colon; a `Q` that is not alone. */
function knownForm(entry: Entry, entries: readonly Entry[]): string | null {
  const {kind, capitals, separator} = entry.like
  if (kind === 'question') {
    const others = entries.filter((other) => other.like.kind === 'question' || (isKnownKind(other) && other.like.capitals && other.like.separator === ':'))
    return uses(others) > 1 ? 'known form' : null
  }
  return capitals && separator === ':' && isKnownKind(entry) ? 'known form' : null
}

function timeStamped(entry: Entry): string | null {
  return entry.candidates.some((candidate) => candidate.timed) ? 'time stamp' : null
}

/** `CHAIR POWELL.`, `The President.`: a document that ends its labels in full stops does so throughout. */
function fullStops(entry: Entry, entries: readonly Entry[]): string | null {
  const {separator, capitals} = entry.like
  if (separator !== '.') return null
  if (uses(entries.filter((other) => other.reason === 'known form' && other.like.separator === ':')) > 1) return null
  const alike = entries.filter((other) => other.like.separator === '.' && other.like.capitals === capitals && (capitals || isKnownKind(other)))
  if (!alike.includes(entry)) return null
  const most = Math.max(...alike.map((other) => other.candidates.length))
  const questions = uses(entries.filter((other) => other.like.kind === 'question'))
  return (capitals ? uses(alike) > 3 && most > 1 : most > 2 && questions > 1) ? 'full stops throughout' : null
}

/** `Ms. Ortagus:`, `Question:`: known forms in title case, where the document uses such more than once. */
function titleCase(entry: Entry, entries: readonly Entry[]): string | null {
  if (entry.like.capitals || entry.like.separator !== ':' || !isKnownKind(entry)) return null
  const alike = entries.filter((other) => !other.like.capitals && other.like.separator === ':' && isKnownKind(other))
  const twins = entries.some((other) => isBelieved(other) && other.label.toUpperCase() === entry.label.toUpperCase())
  return twins || uses(alike) > 3 ? 'title case throughout' : null
}

/** `MOERATOR`, `S. PSAKI`, `EAREST`: within a letter or two of a label that is used elsewhere. */
function misspelling(entry: Entry, entries: readonly Entry[]): string | null {
  if (entry.like.separator === '' || entry.candidates.length > 2) return null
  const letters = lettersOf(entry.label)
  if (letters.length < 4) return null
  const near = entries.find((other) => {
    if (!isBelieved(other) || other.like.kind === 'question' || other === entry) return false
    const right = lettersOf(other.label)
    return withinEdits(letters, right, right.length > 8 ? 2 : 1) || (entry.like.kind === 'word' && other.like.kind === 'courtesy' && right.endsWith(letters))
  })
  return near ? `close to ${near.label}` : null
}

/** A name in capitals used twice or more; in title case, where it alternates with other labels. */
function repeatedName(entry: Entry, entries: readonly Entry[]): string | null {
  const {kind, separator, capitals} = entry.like
  if (separator !== ':' || kind === 'question') return null
  const count = entry.candidates.length
  const speakers = entries.filter((other) => other.like.separator === ':' && other.candidates.length > 1 && other.like.capitals === capitals && (isBelieved(other) || other.like.kind === kind))
  if (kind === 'name') return (capitals ? count > 1 : count > 2 && speakers.length > 1) ? 'used again and again' : null
  return kind === 'word' && capitals && count > 3 && speakers.length > 1 && entry.label.length > 2 ? 'used again and again' : null
}

/** A name used once in a document that prints several such names as labels. */
function printedAlike(entry: Entry, entries: readonly Entry[]): string | null {
  const {kind, separator, capitals} = entry.like
  if (kind !== 'name' || separator !== ':') return null
  const alike = entries.filter((other) => isBelieved(other) && other.like.kind === 'name' && other.like.capitals === capitals && other.like.separator === separator)
  return alike.length > 1 ? 'printed like others' : null
}

/** A name in capitals used once, whose surname is spoken elsewhere in the text. */
function namedInText(entry: Entry, entries: readonly Entry[], text: string): string | null {
  const {kind, separator, capitals} = entry.like
  if (kind !== 'name' || separator !== ':' || !capitals || !entries.some(isBelieved)) return null
  const surname = entry.label.split(/[\s\u00a0]+/).at(-1) ?? ''
  if (surname.length < 4) return null
  return text.includes(surname.charAt(0) + surname.slice(1).toLowerCase()) ? 'named in the text' : null
}

/** A sheet of prepared questions and answers, `Q:` and `A:` in turn, is no transcript. */
function dropSheets(entries: readonly Entry[]): void {
  const answers = entries.find((entry) => entry.label === 'A' && entry.like.separator === ':')
  const questions = entries.find((entry) => entry.label === 'Q' && entry.like.separator === ':')
  if (!answers || !questions || answers.candidates.length * 2 < questions.candidates.length) return
  questions.reason = null
  answers.reason = null
}

/** A believed label whose separator was lost or misprinted: `MR. CARNEY Thank you`, `MR. CARNEY; Thank you`. */
function withoutSeparator(text: string, candidate: Candidate, labels: ReadonlySet<string>): Candidate[] {
  if (candidate.separator !== '' || candidate.kind === 'question') return []
  const line = text.slice(candidate.start, candidate.start + 80)
  for (const label of labels) {
    if (!line.startsWith(label)) continue
    const rest = /^(?:[;.,]?\s+|[;.,]?$)(?=[\p{Lu}"“‘(–—-]|$)/u.exec(line.slice(label.length))
    if (!rest) continue
    return [{...candidate, label, kind: 'courtesy', speech: candidate.start + label.length + rest[0].length}]
  }
  return []
}

const lettersOf = (label: string): string => label.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Whether one word becomes the other by at most `most` letters put in, left out or changed. */
function withinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let row = Array.from({length: b.length + 1}, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > most) return false
    row = next
  }
  return (row[b.length] ?? 0) <= most
}
