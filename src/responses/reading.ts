import {wordClasses} from '../cues/word-classes.js'
import type {FollowUp} from '../briefing.js'
import type {OpenAsk} from '../exchanges/floor.js'
import type {Vocabulary} from '../text/word.js'
import {readWords, type Wording} from '../text/words.js'
import type {Transcript} from '../turns/transcript.js'
import {allocate, short} from './allocation.js'
import {findDevices, type PlacedDevice} from './devices.js'
import {type CueIndex, findHits, type Tried} from './hits.js'
import {type AskRead, questionsOf, type Question} from './question.js'

/** One answering turn, as far as it concerns an ask. */
export interface Part {
  readonly turn: number
  readonly wording: Wording
  /** For each sentence whether it speaks to the ask. */
  readonly mine: readonly boolean[]
  /** The devices of the whole turn. */
  readonly all: readonly PlacedDevice[]
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

/** An answering turn by itself. */
interface AnswerRead {
  readonly wording: Wording
  readonly devices: readonly PlacedDevice[]
}

/**
 * Reads each ask with its reply.
 *
 * @param transcript the text, cut up
 * @param asks what is asked, and which turns respond
 * @param followUps what is promised
 * @param index the cues to look for in the replies
 */
export function readResponses(transcript: Transcript, asks: readonly OpenAsk[], followUps: readonly FollowUp[], index: CueIndex<Tried>): Reading[] {
  const known: Vocabulary = {forms: new Map(), tags: index.tags, classes: wordClasses}
  const questions = questionsOf(transcript, asks, known)
  const answers = new Map<number, AnswerRead>()
  const promises = new Map<number, FollowUp[]>()
  for (const followUp of followUps) if (followUp.kind === 'promise') promises.set(followUp.turn, [...(promises.get(followUp.turn) ?? []), followUp])
  for (const ask of asks) for (const turn of ask.answers) if (!answers.has(turn)) answers.set(turn, readAnswer(transcript, turn, promises.get(turn) ?? [], known, index))
  const common = questions.some((question) => question.length > 1) ? stemCounts(known) : new Map<string, number>()
  return questions.flatMap((question) => readQuestion(transcript.prose.text, question, answers, common))
}

function readAnswer(transcript: Transcript, turn: number, promises: readonly FollowUp[], known: Vocabulary, index: CueIndex<Tried>): AnswerRead {
  const {text} = transcript.prose
  const wording = readWords(text, transcript.turns[turn]?.speech ?? {start: 0, end: 0}, known)
  return {wording, devices: findDevices(transcript.text, text, turn, wording, findHits(text, wording, index), promises)}
}

function readQuestion(text: string, question: Question, answers: ReadonlyMap<number, AnswerRead>, common: ReadonlyMap<string, number>): Reading[] {
  const parts = new Map<AskRead, Part[]>(question.map((read) => [read, []]))
  const turns = [...new Set(question.flatMap(({ask}) => ask.answers))].sort((a, b) => a - b)
  for (const turn of turns) {
    const answer = answers.get(turn)
    if (!answer) continue
    const asks = question.filter(({ask}) => ask.answers.includes(turn))
    const owners = allocate(text, answer.wording, new Set(answer.devices.map((device) => device.sentence)), asks, common)
    asks.forEach((read, at) => parts.get(read)?.push({turn, wording: answer.wording, mine: owners.map((owner) => owner === at), all: answer.devices}))
  }
  return question.map((read) => {
    const own = parts.get(read) ?? []
    const last = own.at(-1)?.wording.sentences.at(-1)
    return {read, question, parts: own, asksBack: last !== undefined && text.slice(last.end - 3, last.end).includes('?'), devices: own.flatMap((part) => (part.mine.includes(true) || part.wording.sentences.length > short ? part.all.filter((device) => part.mine[device.sentence]) : part.all))}
  })
}

/** How often each stem was read. */
function stemCounts(known: Vocabulary): Map<string, number> {
  const counts = new Map<string, number>()
  for (const alike of known.forms.values()) for (const {content, stem, seen} of alike) if (content) counts.set(stem, (counts.get(stem) ?? 0) + seen)
  return counts
}
