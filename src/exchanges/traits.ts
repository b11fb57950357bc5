import {restatementCues} from '../cues/asks.js'
import {unionOf} from '../cues/union.js'
import type {Candidate} from './candidates.js'
import {sharedMatter} from './gist.js'
import {breaksOff, type Setting} from './setting.js'

/** Something that can be seen in a candidate and speaks for or against its being an ask of its own. */
export interface Trait<Id extends string = string> {
  readonly id: Id
  readonly seen: (setting: Setting) => boolean
}

/** What can be seen in a question or a request. The first is seen in every one. */
export const questionTraits = [
  {id: 'asks', seen: () => true},
  {id: 'is a request', seen: (s) => s.candidate.manner === 'request'},
  {id: 'has no question mark', seen: (s) => s.candidate.manner === 'broken'},
  {id: 'has one or two words', seen: (s) => s.gist.words.length <= 2},
  {id: 'has three or four words', seen: (s) => s.gist.words.length === 3 || s.gist.words.length === 4},
  {id: 'has more than 25 words', seen: (s) => s.gist.words.length > 25},
  {id: 'says again', seen: (s) => s.previous !== null && saysAgain.test(s.candidate.said)},
  {id: 'says again, though first', seen: (s) => s.previous === null && saysAgain.test(s.candidate.said)},
  {id: 'follows another at once', seen: (s) => atOnce(s)},
  {id: 'follows another at once, with and', seen: (s) => atOnce(s) && s.gist.words[0] === 'and'},
  {id: 'follows another later', seen: (s) => later(s)},
  {id: 'follows another later, with a new point', seen: (s) => later(s) && s.newPoint},
  {id: 'follows another with matter of its own', seen: (s) => s.previousGist !== null && s.gist.matter.size >= 2 && sharedMatter(s.gist, s.previousGist) === 0},
  {id: 'shares its matter with the one before', seen: (s) => s.previousGist !== null && sharedMatter(s.gist, s.previousGist) >= 0.5},
  {id: 'shares its matter with the next', seen: (s) => s.nextGist !== null && sharedMatter(s.gist, s.nextGist) >= 0.5},
  {id: 'leans on the one before', seen: (s) => s.gist.words.length <= 8 && s.gist.words[0] !== 'and' && leans(s) && holdsAny(s, pointers)},
  {id: 'leans on the one before with its last word', seen: (s) => lastWordPoints(s) && leans(s)},
  {id: 'is no new point though a number was declared', seen: (s) => leans(s) && declaresANumber.test(s.said.slice(0, 300))},
  {id: 'is a request that a question follows', seen: (s) => s.candidate.manner === 'request' && followedAtOnce(s) && leadsUp(s)},
  {id: 'names a topic, and a question follows', seen: (s) => s.candidate.manner === 'request' && leadsUp(s) && !s.gist.words.some((word) => questionWords.has(word))},
  {id: 'is polar after a request', seen: (s) => atOnce(s) && s.previous?.manner === 'request' && isPolar(s.candidate) && !s.newPoint},
  {id: 'is polar after wh', seen: (s) => atOnce(s) && isPolar(s.candidate) && isWh(s.previous)},
  {id: 'is wh after wh', seen: (s) => atOnce(s) && isWh(s.candidate) && isWh(s.previous)},
  {id: 'is wh before polar', seen: (s) => followedAtOnce(s) && isWh(s.candidate) && isPolar(s.next)},
  {id: 'is followed at once', seen: (s) => followedAtOnce(s)},
  {id: 'is followed at once by a longer one', seen: (s) => followedAtOnce(s) && (s.nextGist?.words.length ?? 0) > 1.5 * s.gist.words.length},
  {id: 'is a fragment', seen: (s) => s.candidate.manner === 'question' && isFragment(s)},
  {id: 'is a fragment after another', seen: (s) => s.previous !== null && isFragment(s)},
  {id: 'makes them laugh', seen: (s) => s.gist.words.length < 12 && /\(laughter/i.test(s.rest)},
  {id: 'starts in the middle', seen: (s) => s.previous === null && /^\s*(?:(?:--|[–—-])\s*|[a-zß-ɏ])/.test(s.said) && s.candidate.sentence === 0 && !/\w/.test(s.between)},
  {id: 'resumes a broken turn', seen: (s) => s.resumes},
  {id: 'breaks off and is resumed at greater length', seen: (s) => s.next === null && s.resumed > s.gist.words.length && breaksOff(s.said)},
  {id: 'is met by a nod', seen: (s) => s.nod},
  {id: 'is followed by a reporter', seen: (s) => s.reporterNext},
  {id: 'comes while something is pending', seen: (s) => s.pending},
  {id: 'speaks of the podium', seen: (s) => holdsAny(s, podium)},
  {id: 'asks to be told, politely', seen: (s) => /\b(?:can|could|would)\s+you\b/i.test(s.candidate.said)}
] as const satisfies readonly Trait[]

/** What can be seen in a statement where nothing in the turn is put as a question. The first is seen in every one. */
export const statementTraits = [
  {id: 'states', seen: () => true},
  {id: 'states first', seen: (s) => s.previous === null},
  {id: 'states in few words', seen: (s) => s.gist.words.length < 5},
  {id: 'states in many words', seen: (s) => s.gist.words.length > 12},
  {id: 'states what the podium does', seen: (s) => /\byou(?:['’]re|\s+are|\s+have|\s+can|r\s+statement)\b/i.test(s.candidate.said)},
  {id: 'states what seems', seen: (s) => /\b(?:seem|sound|impl|suggest|mean|take\s+it|clear|raises)/i.test(s.candidate.said)},
  {id: 'states and breaks off', seen: (s) => breaksOff(s.candidate.said)},
  {id: 'states and is met by a nod', seen: (s) => s.nod},
  {id: 'states before another reporter', seen: (s) => s.reporterNext},
  {id: 'states while something is pending', seen: (s) => s.pending},
  {id: 'states of itself', seen: (s) => s.gist.words.includes('i')}
] as const satisfies readonly Trait[]

const namesTopic = /\b(?:want(?:ed)?|like|love)\s+to\s+(?:\w+\s+)?ask\s+(?:you\s+)?(?:\w+\s+)?(?:about|on)\b(?!.*\b(?:what|why|how|when|where|who|which|whether|if)\b)|\bquestion\s+(?:is|was|goes)\s+(?:about|on|to|for|regarding)\b/i

/** "I wanted to ask you about the ships", where the question follows: nothing is asked yet. */
export const announcesTopic = (s: Setting): boolean => s.candidate.manner === 'request' && leadsUp(s) && namesTopic.test(s.candidate.said)

export type TraitId = (typeof questionTraits | typeof statementTraits)[number]['id']

const saysAgain = unionOf(restatementCues)

const atOnce = (s: Setting): boolean => s.previous?.sentence === s.candidate.sentence - 1
const later = (s: Setting): boolean => s.previous !== null && s.previous.sentence < s.candidate.sentence - 1
const followedAtOnce = (s: Setting): boolean => s.next?.sentence === s.candidate.sentence + 1
const leans = (s: Setting): boolean => s.previous !== null && s.previous.sentence !== s.candidate.sentence && !s.newPoint
const isWh = (candidate: Candidate | null): boolean => candidate?.opens === 'wh'
const isPolar = (candidate: Candidate | null): boolean => candidate?.opens === 'polar'
/** A question comes after it that is more than the same said again. */
const leadsUp = ({next}: Setting): boolean => next?.manner === 'question' && !saysAgain.test(next.said)
const isFragment = (s: Setting): boolean => s.gist.words.length < 8 && s.candidate.opens === null

const questionWords = new Set(['what', "what's", 'what’s', 'why', 'how', 'when', 'where', 'who', 'which', 'whether', 'if'])
const pointers = new Set(['that', 'this', 'it', 'them', 'those', 'these', 'there', 'so'])
const podium = new Set(['you', 'your', "you're", 'you’re', 'administration', 'white', 'president', 'secretary', 'u.s'])
const holdsAny = ({gist}: Setting, words: ReadonlySet<string>): boolean => gist.words.some((word) => words.has(word))
const lastWordPoints = ({gist: {words}}: Setting): boolean => ['there', 'that', 'this'].includes(words.at(-1) ?? '')

const declaresANumber = /\b(?:two|three|four|couple(?:\s+of)?|few|2|3)\s+(?:\S+\s+){0,3}(?:questions?|things?|ones|parts?)\b|\b(?:first|one)(?:\s+question)?\s+is\b/i
