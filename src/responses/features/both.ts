import {classBit} from '../../cues/word-classes.js'
import type {Word} from '../../text/word.js'
import type {Reading} from '../reading.js'
import {type Put, share} from './put.js'
import type {Heard} from './heard.js'

const verbs = classBit.be | classBit.do | classBit.have | classBit.will

/** What the reply does with what is asked: whether the words come up again, and whether the kind of thing asked for is there. */
export function bothFeatures({read}: Reading, heard: Heard, put: Put): void {
  const {asked, wanted} = read
  const {counts, figures, names, length, first, startsYes, startsNo} = heard
  const covered = new Set<string>()
  const verb = (read.own.words.find((word) => (word.classes & verbs) > 0)?.classes ?? 0) & verbs
  const echoes = (words: readonly Word[]): boolean => words.some((word) => (word.classes & verb) > 0)
  const takesUp = (words: readonly Word[]): boolean => words.some((word) => word.content && wanted.has(word.stem))
  for (const {words} of heard.sentences) for (const word of words) if (word.content && wanted.has(word.stem)) covered.add(word.stem)
  const echoing = verb === 0 ? -1 : heard.sentences.findIndex(({words}) => takesUp(words) && echoes(words))
  const atOnce = new Set(first.filter((word) => word.content && wanted.has(word.stem)).map((word) => word.stem))
  put('both.covered', share(covered.size, wanted.size))
  put('both.none-covered', covered.size === 0 && wanted.size > 0)
  put('both.first-covered', share(atOnce.size, wanted.size))
  put('both.echoes-verb', echoes(first))
  put('both.echoes-verb-and-words', echoing >= 0)
  put('both.echoes-at-once', echoing === 0)
  put('both.number-given', asked.number && figures > 0)
  put('both.number-missing', asked.number && figures === 0)
  put('both.time-given', asked.time && counts.time + figures > 0)
  put('both.time-missing', asked.time && counts.time + figures === 0)
  put('both.reason-given', asked.reason && counts.reason > 0)
  put('both.reason-missing', asked.reason && counts.reason === 0)
  put('both.person-given', asked.person && names > 0)
  put('both.polar-met', asked.polar && (startsYes || startsNo))
  put('both.polar-yes', asked.polar && startsYes)
  put('both.polar-no', asked.polar && startsNo)
  put('both.polar-missed', asked.polar && !startsYes && !startsNo)
  put('both.polar-short', asked.polar && length < 12)
}
