import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

export const premiseDisputes: readonly DeviceCue[] = [
  {
    id: 'premise-dispute-premise',
    kind: 'premise-dispute',
    on: words('back premise description portrayal interpretation characterization contest dispute reject quarrel accept notion assumption framing issue suggestion quibble'),
    says: says`(?:(?:don't|do not|wouldn't|not(?! (?:\w+ )?(?:disput|disagree|quarrel|question|challeng|object|tak)\w*)|can't|cannot|reject|dispute|disagree with|quarrel with|take issue with|challenge)(?: \S+){0,4}? (?:(?:the |your |that |this )(?:\w+ )?(?:premise|characterization|assumption|framing|suggestion)|(?:your |that )(?:\w+ )?(?:description|portrayal|interpretation))|(?:I'd|I would|I|let me|I'll|I want to|I just want to) (?:(?!not |never )\w+ )?(?:reject|dispute|contest|take (?:\w+ )?issue|quarrel|quibble|push back (?:on|against) (?:that|this|it|your|some|one|the (?:\w+ )?(?:idea|notion|suggestion|premise|assertion|claim|characterization))))`,
    hit: 'I just don’t accept the premise of your question.',
    miss: 'On the premise of that law, we act.'
  },
  {
    id: 'premise-dispute-not-so',
    kind: 'premise-dispute',
    on: words('frame characterize describe view call put look see say think'),
    says: says`(?:I|we) (?:(?:would|will)(?:n't| not)(?: \w+)? (?:say|put|call|describe|characterize|frame|view|look at|see) (?:it|that|this|them)(?: \S+){0,3}? (?:way|as|like|that|exactly|what you)|(?:do|did)(?:n't| not)(?: \w+)? (?:say|put|call|describe|characterize|frame|view|look at|see|think (?:of|about)) (?:it|that|this|them) (?:quite |exactly |in )?(?:that way|like that|those terms))`,
    hit: 'I wouldn’t put it that way.',
    miss: 'We would put it that way.'
  },
  {
    id: 'premise-dispute-not-the-way',
    kind: 'premise-dispute',
    on: words('sure way how use'),
    says: says`(?:not (?:quite )?sure (?:that )?I(?:'d| would) (?:\w+ )?(?:characterize|describe|call|put|say|agree|use|frame|accept)|not (?:quite |exactly )?the way you(?:'re| are)|(?:wouldn't|would not|don't|do not) (?:\w+ )?use (?:that|those|the) (?:words?|terms?|phrase|language|terminology|expression)(?! lightly)|(?:that's|it's) not (?:the way|how) (?:that )?(?:I|we)(?:'d| would| do| have)?(?: \w+)? (?:put|say|describe|characterize|look|see|think|view|phrase|frame))`,
    hit: 'That’s not the way I would describe it.',
    miss: 'That is the way I would describe it.'
  },
  {
    id: 'premise-dispute-not-what-was-said',
    kind: 'premise-dispute',
    on: words("remember never sure accurate correct factual said fair didn't did me how what"),
    says: says`(?:(?:that's|it's|this is) (?:really |simply |just )?not (?:exactly |quite |at all )?(?:(?:what|how) (?:I|he|she|they|we|(?:the )?\w+(?: \w+)?) (?:ever |just |actually )?(?:said|say|saying|are saying|is saying|suggest\w*|meant|mean|put|impl\w+|propos\w+|asked|view|see|think|look|characteri[sz]e|describe)|accurate|correct|factual|(?<=it's not )me|(?<!it's not )fair(?! to (?:them|him|her|the|people|those|ask))|fair to (?:say|suggest|characteri[sz]e))|(?:he|she|they|I|we|President) (?:\w+ )?(?:never|didn't|did not)(?: \w+)? (?:said|say|suggest|imply)(?: that| exactly| it| so)|don't (?:think|believe) (?:that )?(?:he|she|they|I|we) said|not (?:quite |exactly )?sure (?:exactly )?what you(?:'re| are| mean)|don't remember saying|not sure where you(?:'re| are))`,
    hit: 'That’s not what I said.',
    miss: 'He said that.'
  },
  {
    id: 'premise-dispute-as-you-put-it',
    kind: 'premise-dispute',
    on: words('referenced mentioned described suggested cited suggesting implying describing'),
    says: says`(?:I|we|he|she|they|that|it|this)(?:'s|'re|'m)? (?:\w+ )?(?:not|isn't|aren't|doesn't|don't|didn't|hasn't|haven't)(?! (?:\S+ ){0,2}?(?:aware|know|heard|hear|seen|familiar|sure)\b)(?: \S+){1,9}? you(?:'ve| have|'re| are)? (?:just )?(?:referenced|mentioned|described|suggested|cited|suggesting|implying|describing)`,
    hit: 'We are not currently returning nationals of the countries you referenced to Mexico.',
    miss: 'I will not comment on the report.'
  },
  {
    id: 'premise-dispute-false',
    kind: 'premise-dispute',
    on: words('conflating conflated misstating misstated misunderstood mischaracterizing mischaracterized misreading misquoting misquoted caution misunderstanding mischaracterization mischaracterizes inaccurate false misreading untrue'),
    says: says`(?:a (?:\w+ )?(?:mischaracterization|misreading)|you(?:'re| are|'ve| have) (?:\w+ )?(?:conflat(?:ing|ed)|misstat(?:ing|ed)|misunderstood|misunderstanding|mischaracteriz(?:ing|ed)|misreading|misquot(?:ing|ed))|mischaracterizes|(?:that's|that is|it's|which is) (?:\w+ )?(?:inaccurate|false|untrue)|(?:a|that) false (?:choice|premise|narrative)|(?:I|we) (?:would|want to) (?:\w+ )?caution (?:that|against (?:that|the)) (?:conclusion|interpretation|reading|characterization))`,
    hit: 'That’s a false choice.',
    miss: 'What is wrong with that?'
  },
  {
    id: 'premise-dispute-words-in-mouth',
    kind: 'premise-dispute',
    on: words('words mouth'),
    says: says`(?:putting words (?:in|into) (?:my|our|his|her|their|the)|your words,? not (?:mine|ours|his))`,
    hit: 'You’re putting words into my readout.',
    miss: 'Put the words in order.'
  }
]
