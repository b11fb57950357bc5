import {notAskCues, restatementCues} from '../cues/asks.js'
import type {Cue} from '../cues/cue.js'
import {sharedMatter, wordCount, wordsHeld} from './matter.js'
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
  {id: 'has one or two words', seen: (s) => wordCount(s.words) <= 2},
  {id: 'has three or four words', seen: (s) => wordCount(s.words) === 3 || wordCount(s.words) === 4},
  {id: 'has more than 25 words', seen: (s) => wordCount(s.words) > 25},
  {id: 'wants nothing', seen: (s) => says(notAskCues, s.words)},
  {id: 'says again', seen: (s) => s.previous !== null && says(restatementCues, s.words)},
  {id: 'says again, though first', seen: (s) => s.previous === null && says(restatementCues, s.words)},
  {id: 'follows another at once', seen: (s) => atOnce(s)},
  {id: 'follows another at once, with and', seen: (s) => atOnce(s) && /^[^\p{L}]*and\b/iu.test(s.words)},
  {id: 'follows another later', seen: (s) => later(s)},
  {id: 'follows another later, with a new point', seen: (s) => later(s) && newPoint(s)},
  {id: 'shares its matter with the one before', seen: (s) => s.previous !== null && sharedMatter(s.words, s.previousWords) >= 0.5},
  {id: 'shares its matter with the next', seen: (s) => s.next !== null && sharedMatter(s.words, s.nextWords) >= 0.5},
  {id: 'is in the words of an earlier one', seen: (s) => wordCount(s.words) > 2 && s.earlier.some((words) => wordsHeld(words, s.words) >= 0.75)},
  {id: 'leans on the one before', seen: (s) => leans(s) && wordCount(s.words) <= 8 && !/^[^\p{L}]*and\b/iu.test(s.words) && /\b(?:that|this|it|them|those|these|there|so)\b/i.test(s.words)},
  {id: 'leans on the one before with its last word', seen: (s) => leans(s) && /\b(?:there|that|this)\W*$/i.test(s.words)},
  {id: 'is no new point though a number was declared', seen: (s) => leans(s) && declaresANumber.test(s.said.slice(0, 300))},
  {id: 'is a request that a question follows', seen: (s) => s.candidate.manner === 'request' && followedAtOnce(s) && s.next?.manner === 'question'},
  {id: 'is polar after a request', seen: (s) => atOnce(s) && s.previous?.manner === 'request' && isPolar(s.words) && !newPoint(s)},
  {id: 'is polar after wh', seen: (s) => atOnce(s) && isPolar(s.words) && isWh(s.previousWords)},
  {id: 'is wh after wh', seen: (s) => atOnce(s) && isWh(s.words) && isWh(s.previousWords)},
  {id: 'is wh before polar', seen: (s) => followedAtOnce(s) && isWh(s.words) && isPolar(s.nextWords)},
  {id: 'is followed at once', seen: (s) => followedAtOnce(s)},
  {id: 'is followed at once by a longer one', seen: (s) => followedAtOnce(s) && wordCount(s.nextWords) > 1.5 * wordCount(s.words)},
  {id: 'is a fragment', seen: (s) => s.candidate.manner === 'question' && isFragment(s.words)},
  {id: 'is a fragment after another', seen: (s) => s.previous !== null && isFragment(s.words)},
  {id: 'makes them laugh', seen: (s) => /\(laughter/i.test(s.rest) && wordCount(s.words) < 12},
  {id: 'was asked for again', seen: (s) => s.askedAgain},
  {id: 'starts in the middle', seen: (s) => s.previous === null && /^\s*(?:(?:--|[–—-])\s*|\p{Ll})/u.test(s.said) && wordCount(s.between) === 0},
  {id: 'resumes a broken turn', seen: (s) => s.resumes},
  {id: 'breaks off and is resumed at greater length', seen: (s) => s.next === null && breaksOff(s.said) && wordCount(s.afterNext) > wordCount(s.words)},
  {id: 'is met by a nod', seen: (s) => metByANod(s)},
  {id: 'is followed by a reporter', seen: (s) => s.reporterNext},
  {id: 'comes while something is pending', seen: (s) => s.pending},
  {id: 'speaks of the podium', seen: (s) => /\b(?:you|your|administration|white\s+house|president|u\.s\.|secretary)\b/i.test(s.words)},
  {id: 'asks to be told, politely', seen: (s) => /\b(?:can|could|would)\s+you\b/i.test(s.words)}
] as const satisfies readonly Trait[]

/** What can be seen in a statement where nothing in the turn is put as a question. The first is seen in every one. */
export const statementTraits = [
  {id: 'states', seen: () => true},
  {id: 'states first', seen: (s) => s.previous === null},
  {id: 'states in few words', seen: (s) => wordCount(s.words) < 5},
  {id: 'states in many words', seen: (s) => wordCount(s.words) > 12},
  {id: 'states what the podium does', seen: (s) => /\byou(?:['’]re|\s+are|\s+have|\s+can|r\s+statement)\b/i.test(s.words)},
  {id: 'states what seems', seen: (s) => /\b(?:seem|sound|impl|suggest|mean|take\s+it|clear|raises)/i.test(s.words)},
  {id: 'states and breaks off', seen: (s) => breaksOff(s.words)},
  {id: 'states and is met by a nod', seen: (s) => metByANod(s)},
  {id: 'states before another reporter', seen: (s) => s.reporterNext},
  {id: 'states while something is pending', seen: (s) => s.pending},
  {id: 'states of itself', seen: (s) => /\bI\b/.test(s.words)}
] as const satisfies readonly Trait[]

export type TraitId = (typeof questionTraits | typeof statementTraits)[number]['id']

const says = (cues: readonly Cue<string>[], words: string): boolean => cues.some((cue) => cue.says.test(words))

const lead = /^[^\p{L}\p{N}]*(?:(?:and|so|but|well|okay|ok|then|also|or|now|yes|no|i\s+mean|you\s+know|just|oh)\b[,\s]*)*/iu
const isWh = (words: string): boolean => /^(?:(?:to|in|on|at|for|from|by|with|of|about|under)\s+)?(?:what|why|how|when|where|who|whom|whose|which)\b/i.test(words.replace(lead, ''))
const isPolar = (words: string): boolean => /^(?:(?:is|are|was|were|do|does|did|has|have|had|would|could|should)(?:n['’]t)?|am|will|won['’]t|can|can['’]t|shall|may|might|must)\b/i.test(words.replace(lead, ''))
const isFragment = (words: string): boolean => !isWh(words) && !isPolar(words) && wordCount(words) < 8

const atOnce = (s: Setting): boolean => s.previous?.sentence === s.candidate.sentence - 1
const later = (s: Setting): boolean => s.previous !== null && s.previous.sentence < s.candidate.sentence - 1
const followedAtOnce = (s: Setting): boolean => s.next?.sentence === s.candidate.sentence + 1
const leans = (s: Setting): boolean => s.previous !== null && s.previous.sentence !== s.candidate.sentence && !newPoint(s)
const metByANod = (s: Setting): boolean => !s.reporterNext && wordCount(s.after) <= 3

const point = /\b(?:second(?:ly)?|third(?:ly)?|also|then|final(?:ly)?|last(?:ly)?|another|separate(?:ly)?|other\s+(?:question|topic|thing)|different|one\s+more|as\s+a\s+follow|in\s+terms\s+of|and\s+on|with\s+regard|on\s+the)\b/i
const newPoint = (s: Setting): boolean => point.test(s.words.slice(0, 60)) || point.test(s.between)

const declaresANumber = /\b(?:two|three|four|couple(?:\s+of)?|few|2|3)\s+(?:\S+\s+){0,3}(?:questions?|things?|ones|parts?)\b|\b(?:first|one)(?:\s+question)?\s+is\b/i
