import type {MarkCue} from '../cues/marks.js'
import {wordClasses} from '../cues/word-classes.js'
import type {OpenAsk} from '../exchanges/floor.js'
import {readWords, type Vocabulary, type Wording} from '../text/words.js'
import type {Transcript} from '../turns/transcript.js'
import {allocate} from './allocation.js'
import {findDevices, isMark, type PlacedDevice} from './devices.js'
import {type CueIndex, findHits, type Hit, type Tried} from './hits.js'
import {type AskRead, questionsOf, type Question} from './question.js'

/** One answering turn, as far as it concerns an ask. */
export interface Part {
  readonly turn: number
  readonly wording: Wording
  /** For each sentence whether it speaks to the ask. */
  readonly mine: readonly boolean[]
  /** For each sentence how much it speaks for the ask by its own words, and for the one of the others that it speaks for most. */
  readonly near: readonly {readonly own: number; readonly other: number}[]
  /** The devices of the whole turn. */
  readonly all: readonly PlacedDevice[]
  readonly marks: readonly Hit<MarkCue>[]
}

/** An ask and its reply, read together. */
export interface Reading {
  readonly read: AskRead
  readonly question: Question
  readonly parts: readonly Part[]
  readonly devices: readonly PlacedDevice[]
  /** The last sentence of the last answering turn is a question. */
  readonly asksBack: boolean
  /** What the content words of the few asks and replies before have in common, as stems. */
  readonly earlier: {readonly asks: ReadonlySet<string>; readonly replies: ReadonlySet<string>}
  /** The question before and after, of whomever. */
  readonly before: Question | null
  readonly after: Question | null
}

/** An answering turn by itself. */
interface AnswerRead {
  readonly wording: Wording
  readonly devices: readonly PlacedDevice[]
  readonly marks: readonly Hit<MarkCue>[]
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
  const answers = new Map<number, AnswerRead>()
  for (const ask of asks) for (const turn of ask.answers) if (!answers.has(turn)) answers.set(turn, readAnswer(transcript, turn, known, index))
  const common = stemCounts([...answers.values()].map((answer) => answer.wording))
  return questions.flatMap((question, at) => readQuestion(transcript.prose.text, question, answers, common).map((reading) => ({...reading, earlier: earlierStems(questions.slice(Math.max(0, at - 5), at), answers), before: questions[at - 1] ?? null, after: questions[at + 1] ?? null})))
}

function readAnswer(transcript: Transcript, turn: number, known: Vocabulary, index: CueIndex<Tried>): AnswerRead {
  const {text} = transcript.prose
  const wording = readWords(text, transcript.turns[turn]?.speech ?? {start: 0, end: 0}, known)
  const hits = findHits(text, wording, index)
  return {
    wording,
    devices: findDevices(transcript.text, text, turn, wording, hits),
    marks: hits.filter((hit): hit is Hit<MarkCue> => isMark(hit.cue))
  }
}

function readQuestion(text: string, question: Question, answers: ReadonlyMap<number, AnswerRead>, common: ReadonlyMap<string, number>): Omit<Reading, 'before' | 'after' | 'earlier'>[] {
  const parts = new Map<AskRead, Part[]>(question.map((read) => [read, []]))
  const turns = [...new Set(question.flatMap(({ask}) => ask.answers))].sort((a, b) => a - b)
  for (const turn of turns) {
    const answer = answers.get(turn)
    if (!answer) continue
    const asks = question.filter(({ask}) => ask.answers.includes(turn))
    const {owners, gains} = allocate(text, answer.wording, asks, common)
    asks.forEach((read, at) => parts.get(read)?.push({turn, wording: answer.wording, mine: owners.map((owner) => owner === at), near: gains.map((gain) => ({own: gain[at] ?? 0, other: Math.max(0, ...gain.filter((_, number) => number !== at))})), all: answer.devices, marks: answer.marks}))
  }
  return question.map((read) => {
    const own = parts.get(read) ?? []
    const last = own.at(-1)?.wording.sentences.at(-1)
    return {read, question, parts: own, asksBack: last !== undefined && text.slice(last.end - 3, last.end).includes('?'), devices: own.flatMap((part) => part.all.filter((device) => part.mine[device.sentence]))}
  })
}

/** How often each stem stands in what was answered. */
function stemCounts(wordings: readonly Wording[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {words} of wordings) for (const {content, stem} of words) if (content) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

function earlierStems(questions: readonly Question[], answers: ReadonlyMap<number, AnswerRead>): Reading['earlier'] {
  const asks = new Set<string>()
  const replies = new Set<string>()
  for (const question of questions)
    for (const {ask, own} of question) {
      for (const word of own.words) if (word.content) asks.add(word.stem)
      for (const turn of ask.answers) for (const word of answers.get(turn)?.wording.words ?? []) if (word.content) replies.add(word.stem)
    }
  return {asks, replies}
}
