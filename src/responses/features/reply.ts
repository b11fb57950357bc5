import {classBit, classNames} from '../../cues/word-classes.js'
import {type Put, share} from './put.js'
import type {Heard} from './heard.js'

const openings = ['well', 'look', 'again', 'i', 'yes', 'no', 'yeah', 'so', 'the', 'we', 'he'].map((word) => [word, `reply.opens-${word}`] as const)
const rates = classNames.map((name) => [name, `reply.rate-${name}`] as const)
const subjects: ReadonlySet<string> = new Set(["he", "she", "it", "they", "we", "there", "that", "this", "he's", "she's", "it's", "they're", "we're", "there's", "that's", "i"])
const views: ReadonlySet<string> = new Set(['think', 'believe', 'guess', 'suppose', 'assume', 'expect'])
const verb = classBit.be | classBit.do | classBit.have | classBit.will

/** What the reply is like by itself: how long, how it starts, of what words it is made. */
export function replyFeatures({first, length, passedOver, startsYes, startsNo, counts, figures}: Heard, put: Put): void {
  put('reply.passed-over', passedOver)
  put('reply.length', Math.log1p(length))
  put('reply.very-short', length < 8)
  put('reply.short', length < 25)
  put('reply.figures', Math.min(3, figures))
  put('reply.starts-yes', startsYes)
  put('reply.starts-no', startsNo)
  put('reply.first-negated', first.some((word) => (word.classes & classBit.no) > 0))
  const opens = first.slice(0, 4)
  put(
    'reply.opens-direct',
    opens.slice(0, 2).some((word) => subjects.has(word.text)) && opens.slice(0, 3).some((word) => (word.classes & verb) > 0 || word.text.includes("'"))
  )
  put('reply.opens-view', opens.some((word) => views.has(word.text)))
  for (const [word, name] of openings) put(name, first[0]?.text === word)
  for (const [of, name] of rates) put(name, Math.min(1, share(counts[of] * 10, Math.max(length, 10))))
}
