import {departments} from '../cues/departments.js'
import {fold, titleCase} from './names.js'

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
}

const kinds: readonly (readonly [Label['kind'], RegExp])[] = [
  ['question', /^(?:Q|QUESTION(?:ER)?|REPORTER|JOURNALIST|MEDIA|CORRESPONDENT)(?: ?#?\d+)?$/],
  ['press', /^(?:THE )?PRESS$|^REPORTERS$/],
  ['moderator', /^(?:CALL |CONFERENCE |PRESS )?(?:MODERATOR|FACILITATOR|HOST|MC)(?: ?#?\d+)?$/],
  ['operator', /^(?:(?:CALL|CONFERENCE|AT&T|TELEPHONE) )?(?:OPERATOR|COORDINATOR)$/],
  ['interpreter', /^(?:THE )?(?:INTERPRETER|TRANSLATOR)(?: ?#?\d+)?$/],
  ['staff', /^(?:(?:WHITE HOUSE|PRESS|STATE DEPARTMENT|PRESS OFFICE) )?(?:AIDE|STAFF(?:ER)?|STAFF MEMBER)(?: ?#?\d+)?$/],
  ['unnamed', /^(?:(?:UNIDENTIFIED|UNKNOWN|MALE|FEMALE) )?(?:SPEAKER|PARTICIPANT|ATTENDEE|AUDIENCE(?: MEMBER)?|VOICE|MAN|WOMAN|MALE|FEMALE|GUEST|UNKNOWN|UNIDENTIFIED)(?: ?#?\d+)?$/],
  ['anonymous', /(?:^| )(?:OFFICIAL|BRIEFER)(?: .{1,8})?$|^SAO(?: .{1,8})?$/]
]
const ordinals = ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE']
const title = /^((?:(?:THE |FIRST |DEPUTY |ASSISTANT |UNDER |ACTING |VICE |PRIME |FOREIGN |SURGEON |ATTORNEY |PRESS |CHIEF |REAR |LT\.? |LIEUTENANT |BRIG\.? |BRIGADIER |MAJOR |NATIONAL |SECURITY |SPECIAL |FEDERAL |CO-)*(?:MR|MRS|MS|MISS|DR|M|SECRETARY|SEC|DIRECTOR|PRESIDENT|MINISTER|CHAIR|CHAIRMAN|CHAIRWOMAN|CHAIRPERSON|CHANCELLOR|AMBASSADOR|GENERAL|GEN|ADMIRAL|ADM|COLONEL|COL|CAPTAIN|CAPT|COMMANDER|COMMISSIONER|ADMINISTRATOR|GOVERNOR|GOV|SENATOR|SEN|REPRESENTATIVE|REP|CONGRESSMAN|CONGRESSWOMAN|LEADER|SPEAKER|ADVISOR|ADVISER|ENVOY|COORDINATOR|SPOKESPERSON|SPOKESMAN|KING|PRINCE|QUEEN|JUDGE|JUSTICE|MAYOR|PROFESSOR|COUNSELOR|CZAR|ADMINISTRATION))\.?)(?: (.+))?$/

/** Reads one label by itself. */
export function readLabel(printed: string): Label {
  const plain = printed.replace(/[?:*]+/g, ' ').replace(/\(.*?\)/g, ' ').replace(/\s+/g, ' ').trim().replace(/\.$/, '')
  const upper = plain.toUpperCase()
  for (const [kind, form] of kinds) {
    if (!form.test(upper)) continue
    if (kind === 'unnamed') return {kind, key: fold(upper), ordinal: null, department: null, title: null, name: null}
    if (kind !== 'anonymous') return {kind, key: kind, ordinal: null, department: null, title: null, name: null}
    const ordinal = readOrdinal(upper)
    const bare = upper.replace(/^SAO/, 'SENIOR ADMINISTRATION OFFICIAL').replace(/(OFFICIAL|BRIEFER) .*$/, '$1')
    return {kind, key: ordinal === null ? bare : `${bare} ${ordinal}`, ordinal, department: departmentIn(bare), title: null, name: null}
  }
  const titled = title.exec(upper)
  if (titled) {
    const name = titled[2] ? plain.slice(plain.length - titled[2].length) : null
    return {kind: 'titled', key: fold(upper), ordinal: null, department: null, title: titled[1] ?? null, name: name && (inCapitals(name) ? titleCase(name) : name)}
  }
  return {kind: 'named', key: fold(upper), ordinal: null, department: null, title: null, name: inCapitals(plain) ? titleCase(plain) : plain}
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
