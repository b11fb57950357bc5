import {letter} from '../../text/letters.js'
import {givenNames as commonNames} from '../../cues/given-names.js'
import {departments} from '../../cues/departments.js'
import type {Quote, Span} from '../../briefing.js'
import {matchesOf} from '../../text/matches.js'
import type {Transcript} from '../../turns/transcript.js'
import {quoteAt} from '../../text/span.js'
import {onOneLine} from '../edges.js'
import {findDepartment} from '../labels.js'
import {clean, isPersonName, titleCase} from '../names.js'
import type {Party} from '../parties.js'

/** A whole name for a label that gives a surname, a department, and the words that say so. */
export interface Introduction {
  readonly name: string | null
  readonly org: string | null
  readonly evidence: readonly Quote[]
}

/** Longest stretch of masthead, and of each opening turn, in which somebody can be introduced. */
const longest = 4_000
const openingTurns = 4

const names = departments.flatMap(({name, also}) => [name, ...also]).sort((a, b) => b.length - a.length)
/** Source of a regular expression for any department's name. */
export const departmentName = `(?:${[...new Set(names)].map((name) => name.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&').replace(/ /g, '\\s+')).join('|')})(?![${letter}])`
const department = new RegExp(`(?<![${letter}])${departmentName}`, 'g')

/** The departments named in a short text, in order, with where they stand in it. */
export function departmentsIn(text: string): {name: string; at: number}[] {
  return matchesOf(text, department).flatMap((match) => {
    const name = findDepartment(match[0].replace(/\s+/g, ' '))
    return name === null ? [] : [{name, at: match.index}]
  })
}

/** Where people are introduced: the masthead and the first turns of the podium. */
export function openingStretches({masthead, turns}: Transcript, parties: readonly Party[]): Span[] {
  const podium = new Set(parties.filter(({role}) => role !== 'reporter').flatMap((party) => party.turns.slice(0, openingTurns)))
  const speeches = turns.slice(0, 12).filter(({index}) => podium.has(index)).slice(0, openingTurns).map(({speech}) => ({start: speech.start, end: Math.min(speech.end, speech.start + longest)}))
  return [{start: Math.max(masthead.start, masthead.end - longest), end: masthead.end}, ...speeches]
}

/** Looks up who bears the surname in a label: "Deputy National Security Advisor Ben Rhodes" … `MR. RHODES:`. */
export function findIntroduction({text, prose}: Transcript, stretches: readonly Span[], surname: string): Introduction | null {
  if (surname.length < 2) return null
  for (const stretch of stretches) {
    const words = prose.text.slice(stretch.start, stretch.end)
    for (const last of printed(surname)) {
      for (let at = words.indexOf(last), tries = 0; at >= 0 && tries < 20; at = words.indexOf(last, at + last.length), tries++) {
        if (/^[A-Za-zÀ-ɏ\u0300-\u036f]/.test(words.slice(at + last.length, at + last.length + 2))) continue
        const before = /(?:[^\s]+\s+){1,3}$/.exec(words.slice(Math.max(0, at - 60), at))?.[0] ?? ''
        const capitals = last !== surname && before === before.toUpperCase()
        const given = givenNames(before, capitals)
        if (given === '') continue
        const start = stretch.start + at - before.length + before.trimEnd().length - given.length
        const end = stretch.start + at + last.length
        const ahead = words.slice(Math.max(0, at - before.length - 60), at).split(/;|\band\b/i).at(-1) ?? ''
        const behind = words.slice(at + last.length, at + last.length + 90).split(/[.;]\s|\band\b/i)[0] ?? ''
        const name = clean(`${given} ${last}`)
        return {name: capitals ? titleCase(name) : name, org: ownDepartments(ahead).at(-1)?.name ?? (/press[ \t]+secretary/i.test(ahead) ? 'White House' : (ownDepartments(behind)[0]?.name ?? null)), evidence: [quoteAt(text, start, end)]}
      }
    }
  }
  return null
}

/** A surname as it may be printed: `McHale`, `MCHALE`, `McHALE`. */
function printed(surname: string): readonly string[] {
  return [...new Set([surname, surname.toUpperCase(), surname.replace(/(?<=^Mc)\p{Lu}.*$/u, (rest) => rest.toUpperCase())])]
}

/** The departments named beside somebody, but for the one to which a guest has come: "welcoming Ann Lee to the White House". */
function ownDepartments(beside: string): {name: string; at: number}[] {
  const words = onOneLine(beside)
  return departmentsIn(words).filter(({name, at}) => !(name === 'White House' && /\bto\s+(?:the\s+)?$/i.test(words.slice(0, at))))
}

/** Words that stand before a surname and are no given name: `Affairs`, `Advisor`. */
const office = /^(?:affairs|advis[eo]rs?|counsel(?:or)?|staff|policy|communications?|nations|change|education|interior|budget|services?|development|security|reserve|treasury|coordinator|envoy|council|officer|planning|strategy|economics?|operations|health|energy|defense|labor|commerce|trade|relations|by|with|as|is|in|joined)$/i

/** The given names at the end of what stands before a surname: "Press Secretary John F." gives "John F.". */
function givenNames(before: string, capitals: boolean): string {
  const words = before.trim().split(/\s+/)
  let from = words.length
  while (from > 0 && from > words.length - 3) {
    const word = words[from - 1] ?? ''
    const shown = capitals ? titleCase(word) : word
    const nearest = from === words.length || /^[A-ZÀ-Þ]\.$/.test(words[from] ?? '')
    const fits = /^[A-ZÀ-Þ]\.$/.test(word) || (isPersonName(shown) && (commonNames.has(shown.toLowerCase()) || (nearest && !office.test(word))))
    if (!fits) break
    from--
  }
  while (from < words.length && /^[A-ZÀ-Þ]\.$/.test(words[from] ?? '')) from++
  const given = words.slice(from).join(' ')
  return given === '' ? '' : before.trimEnd().slice(-given.length)
}
