import {speechAt, type Transcript} from '../../turns/transcript.js'
import {findIntroduction, openingStretches} from './introductions.js'
import {fold} from '../names.js'
import type {Party} from '../parties.js'

/** A turn printed under a label that is not its speaker's: `questions` are reporters', `answers` the only official's. */
export interface Misattributions {
  readonly questions: ReadonlySet<number>
  readonly answers: ReadonlySet<number>
}

const reply = /^(?:well|yes|yeah|no|sure|look|i think|i mean|thank you|thanks|absolutely|right|so),?\s/i

/**
 * Finds questions printed under an official's label and answers printed under `Q`. A question: the same named person
 * twice in a row, the first time addressing that person by first name. An answer: a long turn without a question
 * between two question turns, the one before it asking, itself starting as a reply does, where only one official speaks.
 */
export function findMisattributions(transcript: Transcript, parties: readonly Party[]): Misattributions {
  const {turns, prose} = transcript
  const questions = new Set<number>()
  const answers = new Set<number>()
  const asking = new Set(parties.filter(({role}) => role === 'reporter').flatMap((party) => party.turns))
  const officials = parties.filter(({role}) => role === 'official')
  let stretches: ReturnType<typeof openingStretches> | null = null

  for (const {label, turns: own} of officials) {
    if (label.name === null) continue
    const mine = new Set(own)
    let first: string | null = null
    for (const index of own) {
      if (!mine.has(index + 1)) continue
      stretches ??= openingStretches(transcript, parties)
      first ??= fold(findIntroduction(transcript, stretches, label.name)?.name ?? '').split(' ')[0] ?? ''
      const head = words(index, 60)
      const addressed = /^(?:(?:thanks|thank you|hi|hey|and|so|but|okay)[,.]? )?([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]+)\s*[,.—–-]/i.exec(head)?.[1] ?? ''
      if (first.length > 1 && fold(addressed) === first && !asking.has(index + 1)) questions.add(index)
    }
  }
  if (officials.length === 1) {
    for (const index of asking) {
      const speech = turns[index]?.speech
      if (!speech || speech.end - speech.start < 200 || !asking.has(index - 1) || !asking.has(index + 1)) continue
      if (/\?["”’)]*\s*$/.test(ending(index - 1)) && !prose.text.slice(speech.start, speech.end).includes('?') && reply.test(words(index, 40))) answers.add(index)
    }
  }
  return {questions, answers}

  function words(index: number, length: number): string {
    return speechAt(transcript, index, length).replace(/\s+/g, ' ')
  }
  function ending(index: number): string {
    const speech = turns[index]?.speech
    return speech ? prose.text.slice(Math.max(speech.start, speech.end - 20), speech.end) : ''
  }
}
