import type {Entry} from './entry.js'
import {withinEdits} from './spelling.js'

/**
 * A reason to believe entries: looks at the whole document once, then says of an entry why it is believed, or `null`.
 */
export type Reason = (entries: readonly Entry[], text: string) => (entry: Entry) => string | null

/** Reasons in running order: an entry once believed lends weight to those that come after. */
export const reasons: readonly Reason[] = [knownForm, answers, timeStamped, fullStops, titleCase, aloneOnLines, misspelling, repeatedName, answersQuestions, printedAlike, namedInText]

/** Most entries that a costly comparison looks at; a real transcript has fewer. */
const most = 60

const isBelieved = (entry: Entry): boolean => entry.reason !== null
const isQuestion = ({form}: Entry): boolean => form.kind === 'question'
const isKnownKind = ({form}: Entry): boolean => form.kind === 'role' || form.kind === 'courtesy' || form.kind === 'titled'
const isKnownForm = (entry: Entry): boolean => isKnownKind(entry) && entry.form.capitals && entry.separator === ':'
const uses = (entries: readonly Entry[]): number => entries.reduce((sum, entry) => sum + entry.candidates.length, 0)

const isAsking = (entry: Entry): boolean => isQuestion(entry) || /^question$/i.test(entry.form.label)
const isAnswering = ({form, separator}: Entry): boolean => separator === ':' && /^(?:a|answer)$/i.test(form.label)

/** Whether a text is a sheet of prepared questions and answers, `Q:` and `A:` in turn, and no transcript. */
function isSheet(entries: readonly Entry[]): boolean {
  const answers = uses(entries.filter(isAnswering))
  const asked = uses(entries.filter((entry) => isAsking(entry) && entry.separator === ':'))
  return answers > 0 && answers * 2 >= asked && !entries.some((entry) => isKnownForm(entry) && !isAsking(entry))
}

/** A courtesy, a title or a role in capitals before a colon; a `Q` that is not alone; neither on a sheet. */
function knownForm(entries: readonly Entry[]): (entry: Entry) => string | null {
  const alone = uses(entries.filter((entry) => isQuestion(entry) || isKnownForm(entry))) < 2
  const sheet = isSheet(entries)
  return (entry) => {
    if (sheet && isAsking(entry) && entry.separator === ':') return null
    return isKnownForm(entry) || (isQuestion(entry) && !alone) ? 'known form' : null
  }
}

/** `A:` beside `Q:` in a text that has other labels, too. */
function answers(entries: readonly Entry[]): (entry: Entry) => string | null {
  const asked = entries.some((entry) => isBelieved(entry) && isAsking(entry) && entry.separator === ':')
  return (entry) => (asked && isAnswering(entry) && entry.candidates.length > 1 ? 'beside questions' : null)
}

function timeStamped(): (entry: Entry) => string | null {
  return (entry) => (entry.candidates.some((candidate) => candidate.timed) ? 'time stamp' : null)
}

/** `CHAIR POWELL.`, `The President.`: a document that ends its labels in full stops does so throughout. */
function fullStops(entries: readonly Entry[]): (entry: Entry) => string | null {
  const stopped = entries.filter((entry) => entry.separator === '.' && !isQuestion(entry))
  const capitals = stopped.filter((entry) => entry.form.capitals)
  const titles = stopped.filter((entry) => !entry.form.capitals && isKnownKind(entry))
  const colons = uses(entries.filter(isKnownForm))
  const inCapitals = colons * 2 < uses(capitals) && uses(capitals) > 3 && capitals.some((entry) => entry.candidates.length > 1)
  const inTitles = colons < 2 && titles.some((entry) => entry.candidates.length > 2) && uses(entries.filter(isQuestion)) > 1
  return (entry) => {
    if (entry.separator !== '.' || isQuestion(entry)) return null
    return (entry.form.capitals ? inCapitals : inTitles && isKnownKind(entry)) ? 'full stops throughout' : null
  }
}

/** `Ms. Ortagus:`, `Question:`: known forms in title case, where the document uses such more than once. */
function titleCase(entries: readonly Entry[]): (entry: Entry) => string | null {
  const isAlike = (entry: Entry): boolean => !entry.form.capitals && entry.separator === ':' && isKnownKind(entry)
  const alike = entries.filter(isAlike)
  const throughout = uses(alike) > 3 && alike.some((entry) => entry.candidates.length > 1)
  const believed = new Set(entries.filter(isBelieved).map(({form}) => form.label.toUpperCase()))
  const sheet = isSheet(entries)
  return (entry) => (isAlike(entry) && !(sheet && isAsking(entry)) && (throughout || believed.has(entry.form.label.toUpperCase())) ? 'title case throughout' : null)
}

/** Labels alone on their lines without a colon, in a document that prints them all so. */
function aloneOnLines(entries: readonly Entry[]): (entry: Entry) => string | null {
  const isAlone = (entry: Entry): boolean => entry.separator === '' && isKnownKind(entry) && entry.form.capitals
  const throughout = !entries.some(isKnownForm) && entries.filter((entry) => isAlone(entry) && entry.candidates.length > 1).length > 1
  return (entry) => (isAlone(entry) && throughout ? 'alone on its line' : null)
}

/** `MOERATOR`, `S. PSAKI`, `EAREST`: within a letter or two of a label that is used elsewhere, or its surname alone or with a first name. */
function misspelling(entries: readonly Entry[]): (entry: Entry) => string | null {
  const right = entries
    .filter((entry) => isBelieved(entry) && !isQuestion(entry))
    .slice(0, most)
    .map(({form}) => ({form, letters: lettersOf(form.label), surname: form.kind === 'role' ? '' : lettersOf(form.label.split(/[\s\u00a0]+/).at(-1) ?? '')}))
  return ({form, separator, candidates}) => {
    const letters = lettersOf(form.label)
    if (separator === '' || letters.length < 4 || (candidates.length > 2 && form.kind !== 'word')) return null
    const surname = form.capitals && (form.kind === 'word' || form.kind === 'name') ? lettersOf(form.label.split(/[\s\u00a0]+/).at(-1) ?? '') : null
    const near = right.find((other) => withinEdits(letters, other.letters, other.letters.length > 8 ? 2 : 1) || (surname !== null && other.surname === surname))
    return near ? `close to ${near.form.label}` : null
  }
}

/** A name in capitals used twice or more; one in title case, or one word, only where it alternates with other labels. */
function repeatedName(entries: readonly Entry[]): (entry: Entry) => string | null {
  const repeated = (capitals: boolean): number =>
    entries.filter((entry) => entry.separator === ':' && entry.candidates.length > 1 && entry.form.capitals === capitals && (isBelieved(entry) || entry.form.kind === 'name' || entry.form.kind === 'word')).length
  const titleNames = entries.filter(({form, separator}) => form.kind === 'name' && separator === ':' && !form.capitals)
  const answering = titleNames.find((entry) => entry.candidates.length > 2 && takeTurns(titleNames.filter((other) => other !== entry), [entry]))
  const dialogue = {capitals: repeated(true) > 1, title: repeated(false) > 1 || answering !== undefined}
  return (entry) => {
    const {form, separator, candidates} = entry
    if (separator !== ':' || isAnswering(entry)) return null
    if (form.kind === 'name') return (form.capitals ? candidates.length > 1 : candidates.length > 2 && dialogue.title) ? 'used again and again' : null
    return form.kind === 'word' && form.capitals && candidates.length > 3 && dialogue.capitals ? 'used again and again' : null
  }
}

/** `Lagarde:` in a document whose questions follow one another unless it stands between them. */
function answersQuestions(entries: readonly Entry[]): (entry: Entry) => string | null {
  const asked = entries.filter((entry) => isBelieved(entry) && (isAsking(entry) || /^(?:reporter|journalist|questioner)$/i.test(entry.form.label)))
  const others = entries.filter((entry) => isBelieved(entry) && !asked.includes(entry))
  if (uses(asked) < 4 || uses(others) * 2 > uses(asked)) return () => null
  return (entry) => (entry.separator === ':' && !isAnswering(entry) && takesTurns(asked, entry) ? 'answers the questions' : null)
}

/** Whether an entry stands once after most questions, and seldom elsewhere. */
function takesTurns(asked: readonly Entry[], entry: Entry): boolean {
  const questions = asked.flatMap(({candidates}) => candidates.map(({start}) => ({start, asks: true})))
  const order = [...questions, ...entry.candidates.map(({start}) => ({start, asks: false}))].sort((a, b) => a.start - b.start)
  const answers = order.filter(({asks}, at) => !asks && order[at - 1]?.asks === true).length
  return answers * 3 >= questions.length * 2 && answers * 4 >= entry.candidates.length * 3
}

/** A name used once in a document that prints several such names as labels, or several that take turns with known labels. */
function printedAlike(entries: readonly Entry[]): (entry: Entry) => string | null {
  const isName = ({form, separator}: Entry, capitals: boolean): boolean => form.kind === 'name' && separator === ':' && form.capitals === capitals
  const vouched = (capitals: boolean): boolean => {
    const names = entries.filter((entry) => isName(entry, capitals))
    return names.filter(isBelieved).length > 1 || takeTurns(names.filter((entry) => !isBelieved(entry)), entries.filter((entry) => isBelieved(entry) && (entry.form.capitals === capitals || isQuestion(entry))))
  }
  const inCapitals = vouched(true)
  const inTitles = vouched(false)
  return (entry) => (isName(entry, true) ? inCapitals : isName(entry, false) && inTitles) ? 'printed like others' : null
}

/** Whether at least three names are mostly followed by a known label before the next of them comes. */
function takeTurns(names: readonly Entry[], known: readonly Entry[]): boolean {
  if (names.length < 3 || uses(known) < 3) return false
  const starts = (group: readonly Entry[], answers: boolean): {at: number; answers: boolean}[] => group.flatMap((entry) => entry.candidates.map(({start}) => ({at: start, answers})))
  const order = [...starts(names, false), ...starts(known, true)].sort((a, b) => a.at - b.at)
  const followed = order.filter((place, index) => !place.answers && order[index + 1]?.answers === true).length
  return followed * 4 >= uses(names) * 3
}

/** A name used once that is spoken elsewhere in the text: in capitals its surname, in title case the whole of it. */
function namedInText(entries: readonly Entry[], text: string): (entry: Entry) => string | null {
  const believed = entries.filter(isBelieved)
  const inTitles = believed.some((entry) => entry.reason === 'title case throughout')
  const asked = believed.length > 0 ? entries.filter(({form, separator, reason}) => reason === null && form.kind === 'name' && separator === ':' && (form.capitals || inTitles)) : []
  const named = new Set(asked.slice(0, most).filter(({form}) => (form.capitals ? surnameIn(text, form.label) : mentioned(text, form.label))))
  return (entry) => (named.has(entry) ? 'named in the text' : null)
}

/** Whether the last word of a label in capitals stands in the text in title case. */
function surnameIn(text: string, label: string): boolean {
  const surname = label.split(/[\s\u00a0]+/).at(-1) ?? ''
  return surname.length > 3 && text.includes(surname.charAt(0) + surname.slice(1).toLowerCase())
}

/** Whether a name stands in the text other than as a label. */
function mentioned(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) if (!/^\s?[:(]/.test(text.slice(at + name.length, at + name.length + 2))) return true
  return false
}

const lettersOf = (label: string): string => label.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
