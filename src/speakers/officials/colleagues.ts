import {speechAt, type Transcript} from '../../turns/transcript.js'
import {headOf, tailOf} from '../edges.js'
import {readOrdinal} from '../labels.js'
import type {Party} from '../parties.js'

/** Who of several under one unnumbered label speaks: `a`, `b`, … by order of appearance, an ordinal said in the turn, or `null` where the text does not tell. */
export type Voice = string | null

const handsOver = /\b(?:(?:let|have|ask|if|whether|want|invite|to) (?:my|our) colleagues?|(?:my|our) colleagues?,? (?:may|might|can|will|would|has|have|to|wants?|from)\b|turn (?:it|that|this|things) (?:back )?(?:over )?to|anything (?:you want )?to add|you (?:guys )?want to|pick up from there|over to (?:my|our|\[|you)|let \[)/i
/** Words of the one who runs the questions for all. */
const runsIt = /\b(?:next question|your questions|thanks?,? (?:you,? )?every(?:body|one),? for|joining (?:this|the|us))/i
const selfNumbered = /^.{0,60}(?:this is|it['’]s|hi,?|yes,?)\s+(?:the\s+)?(?:senior\s+)?(?:\w+\s+)?(?:official|SAO)\s+(?:number\s+|no\.\s+|#)?(one|two|three|four|five|\d)\b/iu
const ordinalWord = /(one|two|three|four|five|\d)$/i

/**
 * Tells apart several people under one unnumbered label, as far as the text does. That there are several is shown by
 * one of them handing over and the same label going on. Before the first question each statement is one person's.
 * After it, the turn after a hand-over is a colleague's; and where answers keep being handed over, the one who takes
 * the questions is the one who spoke first.
 *
 * @returns a voice for each turn of the party, or `null` if it is one person's
 */
export function findVoices(transcript: Transcript, party: Party, asks: (index: number) => boolean): Map<number, Voice> | null {
  const {turns, prose} = transcript
  const voices = new Map<number, Voice>()
  const own = new Set(party.turns)
  const numbered = new Map(party.turns.flatMap((index) => {
    const speech = turns[index]?.speech
    const said = speech ? ordinalWord.exec(selfNumbered.exec(headOf(prose.text, speech, 120).text.replace(/\s+/g, ' '))?.[0] ?? '')?.[1] : undefined
    const ordinal = said ? readOrdinal(said) : null
    return ordinal === null ? [] : [[index, String(ordinal)] as const]
  }))
  const several = numbered.size > 1 || party.turns.some((index) => own.has(index + 1))
  if (!several) return null
  const firstQuestion = turns.find(({index}) => asks(index))?.index ?? turns.length
  const opening = party.turns.filter((index) => index < firstQuestion)
  const statements = opening.filter((index) => size(index) > 300)
  statements.forEach((index, at) => voices.set(index, String.fromCharCode(97 + Math.min(at, 25))))
  const known = statements.length
  const leads = party.turns.filter((index) => index > firstQuestion && asks(index - 1) && hands(index)).length >= 2
  for (const index of party.turns) {
    const said = numbered.get(index)
    if (said !== undefined) voices.set(index, said)
    if (voices.has(index)) continue
    const before = own.has(index - 1) ? (voices.get(index - 1) ?? null) : undefined
    if (index < firstQuestion) voices.set(index, leads && size(index) < 200 && runsIt.test(text(index)) ? 'a' : null)
    else if (leads && runsIt.test(text(index))) voices.set(index, 'a')
    else if (before === undefined) voices.set(index, leads ? 'a' : null)
    else if (known === 2 && leads && before !== null) voices.set(index, before === 'a' ? 'b' : 'a')
    else voices.set(index, leads && before !== null && before !== 'a' && hands(index) ? 'a' : null)
  }
  return voices

  function size(index: number): number {
    const speech = turns[index]?.speech
    return speech ? speech.end - speech.start : 0
  }
  function text(index: number): string {
    return speechAt(transcript, index, 200)
  }
  function hands(index: number): boolean {
    const speech = turns[index]?.speech
    return speech !== undefined && (handsOver.test(tailOf(prose.text, speech, 160).text) || handsOver.test(headOf(prose.text, speech, 200).text))
  }
}
