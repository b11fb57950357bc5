import {departments} from '../cues/departments.js'
import {givenNames} from '../cues/given-names.js'
import {courtesies, isTitle, posts, titleModifiers, titles} from '../cues/titles.js'
import type {Transcript} from '../turns/transcript.js'
import {fold, isPersonName, titleCase} from './names.js'

/** What a printed label says by itself. */
export interface Label {
  readonly kind: 'question' | 'press' | 'moderator' | 'operator' | 'interpreter' | 'staff' | 'anonymous' | 'titled' | 'named' | 'unnamed'
  /** Labels with one key are one label: case, spacing and misprints apart. */
  readonly key: string
  /** Official TWO gives 2. */
  readonly ordinal: number | null
  /** Department in the label, as `departments` has it. */
  readonly department: string | null
  /** `MR.`, `SECRETARY`: what stands before the name. */
  readonly title: string | null
  /** The name in the label, in normal case; a surname alone after a title. */
  readonly name: string | null
  /** For whom somebody is there, after the name and a comma. */
  readonly outlet: string | null
}

const kinds: readonly (readonly [Label['kind'], RegExp])[] = [
  ['question', /^(?:(?:UNIDENTIFIED|UNKNOWN|ANOTHER|MALE|FEMALE) )*(?:Q|QUESTION(?:ER)?|REPORTER|JOURNALIST|MEDIA|CORRESPONDENT)(?: ?#?\d+)?$/],
  ['press', /^(?:THE )?PRESS$|^REPORTERS$/],
  ['moderator', /^(?:CALL |CONFERENCE |PRESS )?(?:MODERATOR|FACILITATOR|HOST|MC)(?: ?#?\d+)?$/],
  ['operator', /^(?:(?:CALL|CONFERENCE|AT&T|TELEPHONE) )?(?:OPERATOR|COORDINATOR)$/],
  ['interpreter', /^(?:THE )?(?:INTERPRETER|TRANSLATOR)(?: ?#?\d+)?$/],
  ['staff', /^(?:(?:WHITE HOUSE|PRESS|STATE DEPARTMENT|PRESS OFFICE) )?(?:AIDE|STAFF(?:ER)?|STAFF MEMBER)(?: ?#?\d+)?$/],
  ['unnamed', /^(?:(?:UNIDENTIFIED|UNKNOWN|MALE|FEMALE) )?(?:SPEAKER|PARTICIPANT|ATTENDEE|AUDIENCE(?: MEMBER)?|VOICE|MAN|WOMAN|MALE|FEMALE|GUEST|UNKNOWN|UNIDENTIFIED)(?: ?#?\d+)?$/],
  ['anonymous', /(?:^| )(?:OFFICIAL|BRIEFER)(?: .{1,8})?$|^SAO(?: .{1,8})?$/]
]
const ordinals = ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE']
/** A title may stand behind so many words of the office it belongs to: "River Bank Spokesperson". */
const mostOfOffice = 3

/** Reads one label by itself. */
export function readLabel(printed: string): Label {
  const plain = printed.replace(/[?:*[\]]+/g, ' ').replace(/\(.*?\)/g, ' ').replace(/\s+/g, ' ').trim().replace(/\.$/, '')
  const upper = plain.toUpperCase()
  const label = (kind: Label['kind'], key: string, more: Partial<Label> = {}): Label => ({kind, key, ordinal: null, department: null, title: null, name: null, outlet: null, ...more})
  const kind = kinds.find(([, form]) => form.test(upper))?.[0]
  if (kind === 'unnamed') return label(kind, fold(upper))
  if (kind === 'anonymous') {
    const ordinal = readOrdinal(upper)
    const bare = upper.replace(/^SAO/, 'SENIOR ADMINISTRATION OFFICIAL').replace(/(OFFICIAL|BRIEFER) .*$/, '$1')
    return label(kind, ordinal === null ? bare : `${bare} ${ordinal}`, {ordinal, department: departmentIn(bare)})
  }
  if (kind) return label(kind, kind)
  const [before = '', after] = plain.split(/,\s+/, 2)
  if (after === undefined) {
    const words = plain.split(' ')
    const end = titleEnd(words)
    return end === 0 ? label('named', fold(upper), {name: inPrint(plain)}) : label('titled', fold(upper), {title: words.slice(0, end).join(' ').toUpperCase(), name: end === words.length ? null : inPrint(words.slice(end).join(' '))})
  }
  if (isOffice(before)) return label('titled', fold(upper), {title: before.toUpperCase(), name: inPrint(after)})
  if (isOffice(after)) return label('titled', fold(before), {title: after.toUpperCase(), name: inPrint(before)})
  return label('named', fold(before), {name: inPrint(before), outlet: after.replace(/^the\s+/i, '')})
}

/** Less than this behind a label is a colon and space. */
const shortestBracket = 6

/** Who is named in brackets behind a turn's label, and for whom: `Q (Pia Lund, AP):`, `Pia Lund (AP):`. */
export function bracketAt({text, turns}: Transcript, turn: number): {readonly name: string | null; readonly outlet: string | null} {
  const {span, speech, label} = turns[turn] ?? {span: {start: 0}, speech: {start: 0}, label: ''}
  const behind = text.slice(span.start + label.length, speech.start)
  if (behind.length < shortestBracket) return {name: null, outlet: null}
  const inside = /[([]([^()[\]]{2,60})[)\]]/.exec(behind)?.[1]?.trim() ?? ''
  if (!/^\p{Lu}/u.test(inside) || /^(?:As|Via|Through|Off|In|On|Speaking|Inaudible|Laughter)\b/i.test(inside)) return {name: null, outlet: null}
  const [before = '', after = null] = inside.split(/,\s+|\s+[–—-]\s+/, 2)
  const outlet = (words: string | null): string | null => (words !== null && /^\p{Lu}/u.test(words) ? words.replace(/^the\s+/i, '') : null)
  return after === null ? {name: null, outlet: outlet(before)} : {name: /\s/.test(before) && isPersonName(before) ? before : null, outlet: outlet(after)}
}

/** How many words at the beginning are a title: 2 of "Prime Minister Lee", 3 of "Secretary of State Ann Lee", 0 of "Major Lee". */
function titleEnd(printed: readonly string[]): number {
  const words = printed.map(bare)
  const [first = '', second = ''] = words
  if (givenNames.has(first.toLowerCase()) && !(titles.has(first) && titles.has(second))) return 0
  let end = 0
  let unknown = false
  for (const [at, word] of words.entries()) {
    if (courtesies.has(word) || isTitle(word)) end = at + 1
    else if (titleModifiers.has(word)) continue
    else if (end > 0 || at >= mostOfOffice || givenNames.has(word.toLowerCase())) break
    else unknown = true
  }
  if (end > 0 && words[end] === 'OF') for (end++; posts.has(words[end] ?? ''); ) end++
  return unknown && end === words.length ? 0 : end
}

const bare = (word: string): string => word.toUpperCase().replace(/[.,]+$/, '')

/** Whether words end in an office: "Bank Spokesperson", "Secretary of State". */
export function isOffice(words: string): boolean {
  const [last = '', ...before] = words.split(' ').map(bare).reverse()
  return isTitle(last) || (posts.has(last) && before.includes('OF') && before.some((word) => titles.has(word)))
}

/** A name as it is written: from capitals into normal case. */
function inPrint(name: string): string {
  return inCapitals(name) ? titleCase(name) : name
}

/** `HOWARD McKAY` is in capitals, `Ned Price` is not. */
const inCapitals = (name: string): boolean => name.replace(/Mc|Mac/g, '') === name.replace(/Mc|Mac/g, '').toUpperCase()

/** `OFFICIAL TWO`, `OFFICIAL #2`, `OFFICIAL NO. 2` give 2. */
export function readOrdinal(text: string): number | null {
  const last = /(?:^|[\s#.])([A-Za-z]+|\d{1,2})\]?$/.exec(text)?.[1] ?? ''
  if (/^\d+$/.test(last)) return Number(last)
  const at = ordinals.indexOf(last.toUpperCase())
  return at > 0 ? at : null
}

function departmentIn(bare: string): string | null {
  const words = bare.replace(/\b(?:SENIOR|OFFICIAL|BRIEFER|ADMINISTRATION|MILITARY|U\.?S\.?|GOVERNMENT)\b/g, ' ').replace(/\s+/g, ' ').trim()
  return words === '' ? null : findDepartment(words)
}

/** The department that goes by this name, or `null`. */
export function findDepartment(words: string): string | null {
  const wanted = fold(words).replace(/^the /, '')
  return departments.find(({name, also}) => fold(name) === wanted || also.some((each) => fold(each) === wanted))?.name ?? null
}
