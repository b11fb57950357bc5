import {departments} from '../cues/departments.js'
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
/** Of what one is secretary, or chief. */
const posts = 'STATE|DEFENSE|WAR|TREASURY|HOMELAND SECURITY|ENERGY|COMMERCE|LABOR|EDUCATION|AGRICULTURE|INTERIOR|TRANSPORTATION|HEALTH AND HUMAN SERVICES|VETERANS AFFAIRS|HOUSING AND URBAN DEVELOPMENT|ARMY|NAVY|AIR FORCE|STAFF|NATIONAL INTELLIGENCE'
/** What may stand before a title. */
const modifiers = String.raw`THE |H\.?E\.? |HIS EXCELLENCY |HER EXCELLENCY |FIRST |DEPUTY |ASSISTANT |UNDER |ACTING |VICE |PRIME |FOREIGN |SURGEON |ATTORNEY |PRESS |CHIEF |REAR |LT\.? |LIEUTENANT |BRIG\.? |BRIGADIER |MAJOR |NATIONAL |SECURITY |SPECIAL |FEDERAL |PRINCIPAL |ASSOCIATE |SENIOR |EXECUTIVE |PENTAGON |WHITE HOUSE |STATE DEPARTMENT |TREASURY |DEFENSE |FINANCE |NATO |UN |U\.N\. |EU |CO-|RIGHT |RT\.? `
/** Titles, and offices that stand before a name like one. */
const nouns = String.raw`PM|FM|MR|MRS|MS|MISS|DR|M|HON|HONOU?RABLE|SECRETARY[- ]GENERAL|SECRETARY|SEC|DIRECTOR|PRESIDENT|MINISTER|CHAIR|CHAIRMAN|CHAIRWOMAN|CHAIRPERSON|CHANCELLOR|AMBASSADOR|GENERAL|GEN|ADMIRAL|ADM|COLONEL|COL|CAPTAIN|CAPT|COMMANDER|COMMISSIONER|ADMINISTRATOR|GOVERNOR|GOV|SENATOR|SEN|REPRESENTATIVE|REP|CONGRESSMAN|CONGRESSWOMAN|LEADER|SPEAKER|ADVISOR|ADVISER|ENVOY|COORDINATOR|SPOKESPERSON|SPOKESMAN|KING|PRINCE|QUEEN|JUDGE|JUSTICE|MAYOR|PROFESSOR|COUNSELOR|CZAR|ADMINISTRATION`
const title = new RegExp(String.raw`^((?:(?:${modifiers})*(?:${nouns})(?: OF (?:THE )?(?:${posts}))?)\.?)(?: (.+))?$`)
/** Words that end in an office: "Bank Spokesperson" before or after a name and a comma. */
const office = new RegExp(String.raw`(?:^| )(?:${nouns})(?: OF (?:THE )?(?:${posts}))?$`)

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
    const [, called = null, name = ''] = title.exec(upper) ?? []
    return called === null ? label('named', fold(upper), {name: inPrint(plain)}) : label('titled', fold(upper), {title: called, name: name === '' ? null : inPrint(plain.slice(-name.length))})
  }
  if (isOffice(before)) return label('titled', fold(upper), {title: before.toUpperCase(), name: inPrint(after)})
  if (isOffice(after)) return label('titled', fold(before), {title: after.toUpperCase(), name: inPrint(before)})
  return label('named', fold(before), {name: inPrint(before), outlet: after.replace(/^the\s+/i, '')})
}

/** Who is named in brackets behind a turn's label, and for whom: `Q (Pia Lund, AP):`, `Pia Lund (AP):`. */
export function bracketAt({text, turns}: Transcript, turn: number): {readonly name: string | null; readonly outlet: string | null} {
  const {span, speech, label} = turns[turn] ?? {span: {start: 0}, speech: {start: 0}, label: ''}
  const behind = text.slice(span.start + label.length, speech.start)
  const inside = /[([]([^()[\]]{2,60})[)\]]/.exec(behind)?.[1]?.trim() ?? ''
  if (!/^\p{Lu}/u.test(inside) || /^(?:As|Via|Through|Off|In|On|Speaking|Inaudible|Laughter)\b/i.test(inside)) return {name: null, outlet: null}
  const [before = '', after = null] = inside.split(/,\s+|\s+[–—-]\s+/, 2)
  const outlet = (words: string | null): string | null => (words !== null && /^\p{Lu}/u.test(words) ? words.replace(/^the\s+/i, '') : null)
  return after === null ? {name: null, outlet: outlet(before)} : {name: /\s/.test(before) && isPersonName(before) ? before : null, outlet: outlet(after)}
}

/** Whether words end in an office: "Bank Spokesperson". */
export function isOffice(words: string): boolean {
  return office.test(words.toUpperCase())
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
