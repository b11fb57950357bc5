import {wordClasses} from '../cues/word-classes.js'
import type {OpenAsk} from '../exchanges/floor.js'
import type {Vocabulary} from '../text/word.js'
import type {Transcript} from '../turns/transcript.js'
import {allocate, short} from './allocation.js'
import {type Answer, type AnswerSentence, readAnswer} from './answer.js'
import type {PlacedDevice} from './devices.js'
import type {CueIndex, Tried} from './hits.js'
import {type AskRead, questionsOf, type Question} from './question.js'

/** One answering turn, as far as it concerns an ask. */
export interface Part extends Answer {
  /** For each sentence whether it speaks to the ask. */
  readonly mine: readonly boolean[]
}

/** An ask and its reply, read together. */
export interface Reading {
  readonly read: AskRead
  readonly question: Question
  readonly parts: readonly Part[]
  readonly devices: readonly PlacedDevice[]
  /** The last sentence of the last answering turn is a question. */
  readonly asksBack: boolean
}

/**
 * Reads each ask with its reply.
 *
 * @param transcript the text, cut up
 * @param asks what is asked, and which turns respond
 * @param index the cues to look for in the replies
 */
export function readResponses(transcript: Transcript, asks: readonly OpenAsk[], index: CueIndex<Tried>): Reading[] {
  const known: Vocabulary = {forms: new Map(), tags: index.tags, classes: wordClasses}
  const questions = questionsOf(transcript, asks, known)
  const answers = new Map<number, Answer>()
  for (const ask of asks) for (const turn of ask.answers) if (!answers.has(turn)) answers.set(turn, readAnswer(transcript, turn, known, index))
  const common = questions.some((question) => question.length > 1) ? stemCounts(known) : new Map<string, number>()
  return questions.flatMap((question) => readQuestion(transcript.prose.text, question, answers, common))
}

function readQuestion(text: string, question: Question, answers: ReadonlyMap<number, Answer>, common: ReadonlyMap<string, number>): Reading[] {
  const parts = new Map<AskRead, Part[]>(question.map((read) => [read, []]))
  const turns = [...new Set(question.flatMap(({ask}) => ask.answers))].sort((a, b) => a - b)
  for (const turn of turns) {
    const answer = answers.get(turn)
    if (!answer) continue
    const asks = question.filter(({ask}) => ask.answers.includes(turn))
    const owners = allocate(text, answer.wording, new Set(answer.devices.map((device) => device.sentence)), asks, common)
    asks.forEach((read, at) => {
      const mine = owners.map((owner) => owner === at)
      parts.get(read)?.push({...answer, mine: passesOver(answer, mine) ? answer.pointingBack() : mine})
    })
  }
  return question.map((read) => {
    const own = parts.get(read) ?? []
    const last = own.at(-1)?.sentences.at(-1)
    return {read, question, parts: own, asksBack: last !== undefined && text.slice(last.span.end - 3, last.span.end).includes('?') && !isName(last), devices: own.flatMap(devicesFor)}
  })
}

/** What withholds in the sentences that speak to an ask; in a short reply of which none does, whatever withholds. */
function devicesFor(part: Part): readonly PlacedDevice[] {
  const {sentences, mine, devices} = part
  return passesOver(part, mine) && sentences.length <= short ? devices : devices.filter((device) => mine[device.sentence])
}

/** "Ann?" calls the next reporter. */
function isName({words}: AnswerSentence): boolean {
  return words.every(({capital, content}) => capital && content)
}

/** No sentence but a courtesy speaks to the ask. */
function passesOver({sentences}: Answer, mine: readonly boolean[]): boolean {
  return sentences.every(({at, courtesy}) => courtesy || !mine[at])
}

/** How often each stem was read. */
function stemCounts(known: Vocabulary): Map<string, number> {
  const counts = new Map<string, number>()
  for (const alike of known.forms.values()) for (const {content, stem, seen} of alike) if (content) counts.set(stem, (counts.get(stem) ?? 0) + seen)
  return counts
}
