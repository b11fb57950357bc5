import {letter, upper} from '../../text/letters.js'
import {matchesOf} from '../../text/matches.js'
import type {PrintedTurn, Transcript} from '../../turns/transcript.js'
import {quoteAt} from '../../text/span.js'
import {headOf, tailOf} from '../edges.js'
import {firstName, isPersonName} from '../names.js'
import {dash, type Naming} from './pairs.js'

const leads = String.raw`(?:(?:Well|Yes|Yeah|Yep|Sure|Thanks|Thank\s+you|Thanks\s+so\s+much|Thank\s+you\s+(?:very|so)\s+much|Hi|Hey|Hello|Look|So|Right|Okay|OK|No|Again|And|But|Oh|Now|I\s+think|I\s+mean|You\s+know|Listen|Great|First|Absolutely|Actually|(?:Thanks|Thank\s+you)\s+for\s+(?:the|that|your)\s+questions?|(?:That['’]s\s+a\s+)?(?:[Gg]reat|[Gg]ood)\s+question)\s*(?:[,.]|${dash})?\s+){0,3}`
/** "Mark, my colleague, will pay": what stands between two commas says who he is, and he is not spoken to. */
const apposition = String.raw`,\s+(?:my|our|his|her|the|an?|who|which|as\s+all)\s[^,.?!]{1,60},\s+(?:is|was|will|would|has|had|can|could|does|did|are|were)\s`
const first = new RegExp(`^(${leads})(${firstName})(?!${apposition})(\\s*[,.!]|\\s*${dash}|$)`)
const later = new RegExp(`(?<=[a-zß-ɏ\u0300-\u036f\d)”"]|[${upper}]{2})(?:,|\\s*${dash})\\s+(${firstName})(?!${apposition})(?:(?:\\s*${dash}|,(?=\\s|$))(?!\\s+(?:and|or)\\s+[${upper}]|\\s+[${upper}][${letter}]+,)|[.?!](?=\\s|$))`, 'g')
const listed = /(?:,\s+|\band\s+|\b(?:of|in|from|at|to|near|between|with|by|for|the)\s+)[A-ZÀ-Þ][A-Za-zÀ-ɏ]*(?:\s+[A-ZÀ-Þ][A-Za-zÀ-ɏ]*)*$/u

const thanksAtTheEnd = new RegExp(`(?:Thanks|[Tt]hank\\s+you)(?:\\s+(?:so|very)\\s+much)?,\\s+(${firstName})[.!]?$`)
/** "In May.  Yes, Ann." and "Go ahead, Ann.": what comes before the name gives the floor, after an answer or without one. */
const callsNext = /(?:(?:--|—|–)\s+yes|[.?!)]\s+(?:(?:yes|yeah|okay|ok|all right|sure|please|sorry|and|next|well|so|now|i['’]m sorry)[,.]?\s*){1,3}|\bgo (?:right )?ahead|\b(?:right|over|back|up) (?:t?here|behind)|\ball the way)$/i
/**
 * The reporter's name in the podium's reply: "Thanks, Ann.", "Well, I think, Ann, …", "… in recent days, Ann."
 *
 * @param around `bid`: the question turn only asks for the floor, so that a name alone gives it; `last`: the reply is the last before the next question, so that thanks at its end are for the reporter
 * @param fits whether it can be a reporter's name at all
 * @param isKnown whether it is a common name, or one that is called out elsewhere; any other must come after a greeting
 */
export function readVocative({text, prose}: Transcript, turn: PrintedTurn, {bid, last}: {readonly bid: boolean; readonly last: boolean}, fits: (name: string) => boolean, isKnown: (name: string) => boolean): Naming | null {
  const head = headOf(prose.text, turn.speech, 160)
  const opening = first.exec(head.text)
  if (opening?.[2] && (bid || !isCalled(opening)) && fine(opening[2]) && (isKnown(opening[2]) || /^(?:Thank|Hi|Hey|Hello|Great|Good)/.test(opening[1] ?? ''))) return naming(opening[2], head.start + opening.index + (opening[1]?.length ?? 0))
  for (const match of matchesOf(head.text, later)) {
    const before = head.text.slice(0, match.index)
    if (match[1] && fine(match[1]) && isKnown(match[1]) && !listed.test(before) && (bid || !callsNext.test(before))) return naming(match[1], head.start + match.index + match[0].indexOf(match[1]))
  }
  const tail = tailOf(prose.text, turn.speech, 50)
  const closing = last ? thanksAtTheEnd.exec(tail.text) : null
  if (closing?.[1] && fine(closing[1]) && isKnown(closing[1])) return naming(closing[1], tail.start + closing.index + closing[0].indexOf(closing[1]))
  return null

  function fine(name: string): boolean {
    return name.length > 1 && isPersonName(name) && fits(name)
  }
  function naming(name: string, at: number): Naming {
    return {name, outlet: null, quote: quoteAt(text, at, at + name.length)}
  }
}

/** "Absolutely. Major." and "Major." give the floor to the next: a name between stops is called, not spoken to. */
const isCalled = ([, lead = '', , stop = '']: RegExpExecArray): boolean => /^\s*[.!]$|^$/.test(stop) && !/,\s+$|[a-z]\s+$/.test(lead)
