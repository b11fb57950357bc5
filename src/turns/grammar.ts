import {courtesies, isTitle, titleModifiers, titles} from '../cues/titles.js'
import type {LabelForm, LabelKind} from './label.js'

/**
 * The grammar of labels: what a stretch of capitalised words could call a speaker by.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that by themselves, or after an article, say what part somebody plays. */
const roles = words(`
  MODERATOR OPERATOR COORDINATOR QUESTION QUESTIONS QUESTIONER REPORTER REPORTERS PRESS CORPS INTERPRETER TRANSLATOR
  AIDE AIDES STAFF STAFFER PARTICIPANT PARTICIPANTS VOICE VOICES SPEAKER MEMBER MEMBERS AUDIENCE
  CORRESPONDENT JOURNALIST JOURNALISTS SPOKESMAN SPOKESWOMAN SPOKESPERSON BRIEFER HOST MEDIA SAO ANNOUNCER
  OFFICIAL OFFICIALS MALE FEMALE PHOTOGRAPHER UNKNOWN UNIDENTIFIED`)

/** Words that may stand before a role. */
const roleModifiers = words(`
  THE A AN SENIOR SR UNIDENTIFIED UNKNOWN MALE FEMALE PRESS AUDIENCE VICE FIRST FORMER CONFERENCE CALL TELEPHONE
  PHONE POOL STAFF MEMBERS MEMBER OF AT&T EVENT WHITE HOUSE SECOND ANOTHER FOREIGN U.S US`)

const ordinals = /^(?:#?\d{1,2}|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|I{1,3}|IV|VI{0,3}|[A-D])$/
const numberWords = words('NO NUMBER #')

/** Words that begin or end headings, mail headers and notes, which are printed like labels. */
const headingWords = words(`
  NOTE NOTES FACT SHEET WHO WHAT WHEN WHERE WHY HOW SUBJECT FROM TO CC BCC SENT DATE RE FW FWD CORRECTED CORRECTION
  CORRECTIONS UPDATE UPDATED INDEX TRANSCRIPT EDIT EDITOR CONTACT CONTACTS EMBARGOED EMBARGO PATH NEWSGROUPS LINES
  SENDER ORGANIZATION MESSAGE-ID NNTP-POSTING-HOST REFERENCES DISTRIBUTION PS P.S TODAY TOMORROW LOCATION TIME PLACE
  SOURCE TAGS ATTACHMENT ATTACHMENTS FOLLOW-UP FOLLOWUP READ MORE BACKGROUND SUMMARY TOPIC TOPICS DEAR RELEASE BRIEFING
  REMARKS STATEMENT AGENDA PARTICIPANTS REPLY-TO KEYWORDS DRAFT APPENDIX SECTION TITLE PART STEP ADVISORY GAGGLE
  REVISED END FIN PAGE UNCLASSIFIED QUESTION(S) Q&A RESULTS HEADLINE LINK URL TEL FAX PHONE EMAIL E-MAIL WEBSITE WEB
  SAMPLE RESPONSE YES NO WELL OKAY FIRST SECOND THIRD FINALLY BOTTOM LINE`)

/** Words that stand in headings, between a heading's noun and a name. */
const prepositions = words('BY FROM ON WITH TO FOR AND IN AT ABOUT AFTER BEFORE')

/** Small words inside names and titles. */
const connectors = words('of the and for de da das del della der den di do dos du la le el al bin bint ben ibn van von ter y e')

/** Other words that keep a full stop within a name. */
const shortWords = words('ST JR SR NO MT FT HON RT')

const bare = (word: string): string => word.toUpperCase().replace(/[.,]{1,2}$/, '')

/**
 * What a stretch of words could call a speaker by, or `null` where it is no label at all.
 *
 * @param head the words before the separator, without space at the ends
 */
export function formOf(head: string): LabelForm | null {
  const form = (kind: LabelKind): LabelForm => ({label: head, kind, capitals: isCapitals(head.split(',')[0] ?? '')})
  const printed = head.replace(/^\[|\]$/g, '').split(/[\s\u00a0]+/)
  if (printed.length === 0 || printed.length > 9) return null
  const upper = printed.map(bare)
  const first = upper[0] ?? ''
  const last = upper.at(-1) ?? ''
  if (first === '' || last === '') return null
  if (first === 'Q' && upper.length === 1) return form('question')
  if (isRole(upper) || isOffice(upper, printed)) return form('role')
  if (upper.length > 1 && upper.length <= 6 && courtesies.has(first) && printed.slice(1).every(isNameWord)) {
    return upper.slice(1).some((word) => courtesies.has(word) && word.length > 1) ? null : form('courtesy')
  }
  if (isTitled(upper, printed)) return form('titled')
  if (isHonourable(upper, printed)) return form('courtesy')
  if (head.includes(',') && isNameWithOutlet(printed)) return form('name')
  if (headingWords.has(first) || headingWords.has(last) || first === 'THE' || upper.length > 5) return null
  if (!printed.every(isNameWord)) return null
  return form(upper.length > 1 ? 'name' : 'word')
}

/** Whether at least one word of it is in capitals throughout: `MR. McDONOUGH`, `SECRETARY LaHOOD`, `Mr. EARNEST`. */
function isCapitals(head: string): boolean {
  return head === 'Q' || head.split(/[\s\u00a0]+/).some((word) => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase())
}

/** `SENIOR STATE DEPARTMENT OFFICIAL TWO`, `THE PRESS`, `MODERATOR`, `MEMBERS OF THE PRESS`. */
function isRole(upper: readonly string[]): boolean {
  let end = upper.length
  if (end > 1 && ordinals.test(upper[end - 1] ?? '')) end--
  if (end > 1 && numberWords.has(upper[end - 1] ?? '')) end--
  const noun = upper[end - 1] ?? ''
  if (!roles.has(noun)) return false
  const before = upper.slice(0, end - 1)
  if (noun === 'OFFICIAL' || noun === 'OFFICIALS') return before.length > 0
  if (noun === 'CORPS') return before.length > 0 && before.every((word) => roleModifiers.has(word))
  return before.every((word) => roleModifiers.has(word))
}

/** `THE PRESIDENT`, `PRIME MINISTER`: an office without a name; one word alone only in capitals, as "Major" is a name, too. */
function isOffice(upper: readonly string[], printed: readonly string[]): boolean {
  if (upper.length === 1 && (upper[0] !== printed[0] || (upper[0] ?? '').length < 5)) return false
  return upper.length < 5 && isTitle(upper.at(-1) ?? '') && upper.every((word) => isTitle(word) || titleModifiers.has(word))
}

/** `DEPUTY SECRETARY OF STATE SHERMAN`, `HIGH REPRESENTATIVE ASHTON`: what goes before a title, the title, a name. */
function isTitled(upper: readonly string[], printed: readonly string[]): boolean {
  let title = -1
  for (let at = 0; at < upper.length; at++) {
    const word = upper[at] ?? ''
    if (isTitle(word)) title = at
    else if (!titleModifiers.has(word) && (title >= 0 || at > 3 || headingWords.has(word) || prepositions.has(word) || printed[at] !== printed[at]?.toUpperCase())) break
  }
  const name = printed.slice(title + 1).filter((word) => word !== 'OF' && word !== 'of')
  return title >= 0 && name.length > 0 && name.length <= 5 && name.every(isNameWord) && !headingWords.has(upper.at(-1) ?? '') && !prepositions.has(upper[0] ?? '')
}

/** `The Right Honourable Mark Lee`, `THE HON. ANN ROE`. */
function isHonourable(upper: readonly string[], printed: readonly string[]): boolean {
  const at = upper.findIndex((word) => /^HON(?:OU?RABLE)?$/.test(word))
  return at >= 0 && at < 3 && upper.slice(0, at).every((word) => word === 'THE' || word === 'RIGHT' || word === 'RT') && printed.length > at + 1 && printed.slice(at + 1).every(isNameWord)
}

/** `Beth Lee, Harbor News`: a whole name, and after a comma for whom. */
function isNameWithOutlet(printed: readonly string[]): boolean {
  const comma = printed.findIndex((word) => word.endsWith(','))
  const [name, outlet] = [printed.slice(0, comma + 1).map((word) => word.replace(/,$/, '')), printed.slice(comma + 1)]
  return name.length > 1 && name.length < 5 && name.every(isNameWord) && outlet.length > 0 && outlet.length < 6 && outlet.every((word) => /^[\p{Lu}\d&][\p{L}\p{M}\d'’&.-]*$/u.test(word) || connectors.has(word)) && !printed.some((word) => headingWords.has(bare(word)))
}

/** A capitalised word without figures, or a small word inside a name. */
function isNameWord(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’‘.-]*$/u.test(word) ? !/[’']S$/i.test(word) : connectors.has(word)
}

/** Whether a word can go on a label: capitalised, a figure, a small word inside a name. */
export function goesOn(word: string): boolean {
  return connectors.has(word) || /^[\p{Lu}#\d&]/u.test(word)
}

/** Whether a word in a label keeps its full stop: `MR.`, `GEN.`, an initial. */
export function isAbbreviation(word: string): boolean {
  const upper = bare(word)
  return upper.length < 2 || courtesies.has(upper) || shortWords.has(upper) || (titles.has(upper) && word.length <= 5) || /^(?:\p{L}\.)+$/u.test(word)
}
