import {letter} from '../../text/letters.js'
import {matchesOf} from '../../text/matches.js'
import {type PrintedTurn, speechAt, type Transcript} from '../../turns/transcript.js'
import {quoteAt} from '../../text/span.js'
import {headOf} from '../edges.js'
import {contentWords} from './flow.js'
import {firstName, isPersonName, sameName} from '../names.js'
import type {Reporter, Roll} from './roll.js'

const topic = `(?:\\s+(?:about|on)\\s+(?:the\\s+)?([${letter}]+))?`
const notOfReporters = `(?!\\s+(?:for|to|that|the\\s+(?:President|White|administration)|Congress|us|him|her|them|explicitly)(?![${letter}]))`
/** "Ann's question about Iran", "Ann was asking", "Ann asked". */
const allusion = new RegExp(`(?:^|\\s)(${firstName})(?:['’]s?\\s+(?:earlier\\s+|first\\s+|last\\s+)?questions?${topic}|\\s+(?:was\\s+asking|(?:just\\s+)?asked${notOfReporters})${topic})`)
/** The same, and "what Ann was saying", "Ann raised", "Ann's point", "your answer to Ann": somebody else than Ann says so. */
const thirdPerson = new RegExp(`(?:^|\\s)(?:(${firstName})(?:['’]s?\\s+(?:\\w+\\s+)?(?:questions?|point)(?![${letter}])|\\s+(?:was|just|asked|said|raised|brought|mentioned)(?![${letter}]))|your\\s+(?:answer|response|reply)\\s+to\\s+(${firstName}))`, 'g')
/** A title before a name: "Senator Wyden asked", "Senator Ron Wyden asked". */
const titled = /\b(?:President|Minister|Chancellor|Secretary|Senator|Speaker|Leader|Congress(?:man|woman)|Representative|Governor|General|Chair(?:man|woman)?|Director|Ambassador|King|Judge|Justice)\s+(?:[A-Z][a-z]+\s+)?$/
/** How many reporters, and questions, are looked back over. */
const mostBack = 12
const mostQuestions = 80

/** Whether words speak of somebody of that name as of another than who says them. */
export function speaksOf(name: string, words: string): boolean {
  return matchesOf(words, thirdPerson).some((match) => sameName(match[1] ?? match[2] ?? '', name))
}

/**
 * "To follow up on Ann's question about Iran": names the reporter before, or, where the allusion says about what,
 * the last one who spoke of that. Only somebody without a name gets one, and only where nobody has that name yet.
 */
export function nameByAllusion(transcript: Transcript, roll: Roll, questions: readonly PrintedTurn[], canBeName: (name: string) => boolean): void {
  const {text, prose} = transcript
  for (const [at, turn] of questions.entries()) {
    const head = headOf(prose.text, turn.speech, 160)
    if (!/question|asked|asking/.test(head.text)) continue
    const match = allusion.exec(head.text)
    const name = match?.[1]
    if (!match || !name || !isPersonName(name) || !canBeName(name) || roll.named(name) || titled.test(head.text.slice(0, match.index + match[0].indexOf(name)))) continue
    const about = match[2] ?? match[3] ?? null
    const speaker = roll.ofTurn(turn.index)
    const earlier = new Set<Reporter>()
    for (let back = at - 1; back >= 0 && back >= at - mostQuestions && earlier.size < mostBack; back--) {
      const reporter = roll.ofTurn(questions[back]?.index ?? -1)
      if (reporter && reporter !== speaker) earlier.add(reporter)
    }
    const own = contentWords(said(turn.index))
    const meant = about !== null ? [...earlier].find((reporter) => reporter.turns.slice(-mostBack).some((index) => said(index).includes(about))) : own.length < 8 ? [...earlier][0] : closest([...earlier], own)
    if (meant && meant.name === null) {
      const start = head.start + match.index + match[0].indexOf(name)
      roll.learn(meant, {name, outlet: null, quote: quoteAt(text, start, start + name.length)})
    }
  }

  /** The one who shares most words with this question, in one question and in all of them, if he shares enough and nobody else as many. */
  function closest(reporters: readonly Reporter[], own: readonly string[]): Reporter | null {
    const shared = (words: readonly string[]): number => own.filter((word) => words.includes(word)).length
    const scored = reporters.map((reporter) => {
      const put = reporter.turns.slice(-mostBack).map((index) => contentWords(said(index)))
      return {reporter, inOne: Math.max(...put.map(shared)), inAll: shared(put.flat())}
    })
    const best = scored.find(({inOne, inAll}) => scored.filter((other) => other.inOne >= inOne || other.inAll >= inAll).length === 1)
    return best && best.inOne >= 3 ? best.reporter : null
  }
  function said(index: number): string {
    return speechAt(transcript, index, 1500)
  }
}
