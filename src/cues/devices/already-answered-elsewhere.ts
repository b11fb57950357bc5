import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

/** "Point you back to", "refer again to". */
const pointTo = String.raw`(?:(?:point|refer|direct|send) you (?:\w+ )?(?:back )?|(?:point|refer)(?: \w+)? (?:back )?)to (?:(?:the|his|her|my|our|some|of|those|that|President's|Secretary's) ){0,4}`

/** "This", "that". */
const it = '(?:this|that|it)'

/** A while ago. */
const ago = String.raw`(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|earlier|last (?:week|night|month)|(?:this|that) (?:morning|week)|the other day|not (?:\w+ )?long ago|when)`

/** Where he said it: "in a television interview". */
const inSpeech = String.raw`(?:in|at) (?:his|her|the|an?) (?:\w+ ){0,2}?(?:speech|remarks|interview|press|news|address|statement|briefing|podium|town hall)`

/** "The Secretary just answered that question". */
const heAnswered = String.raw`(?:President|Secretary|he|she)(?: \w+)? (?:addressed|answered|spoke to) ${it}(?: (?:question|issue))?(?: \w+){0,3}`

/** The answer stands in what was said or written elsewhere: in a statement, by a colleague, in an earlier briefing. */
export const alreadyAnsweredElsewhere: readonly DeviceCue[] = [
  {
    id: 'already-answered-statement-stands',
    kind: 'already-answered',
    on: words('stand stands speak speaks'),
    says: says`(?:statement|words|remarks|comments|record|actions?|letter|report|document)s? (?:\S+ ){0,6}?(?:stands?(?: \w+)?|speaks?) (?:for )?(?:itself|themselves|on its own)`,
    hit: 'I think that statement stands for itself.',
    miss: 'He stands by the door.'
  },
  {
    id: 'already-answered-speaks-for-itself',
    kind: 'already-answered',
    on: words('speaks'),
    says: says`speaks for itself`,
    hit: 'I think the photo speaks for itself.',
    miss: 'She speaks for the department itself.'
  },
  {
    id: 'already-answered-statement-is-clear',
    kind: 'already-answered',
    on: words('statement remarks comments'),
    says: says`(?:statement|remarks|comments) (?:\S+ ){0,5}?(?:was|were|is|are) (?:pretty|very|quite|incredibly) (?:clear(?! (?:in|that|when)\b)|plain|direct|explicit|straightforward|definitive|powerful|strong)`,
    hit: 'The statement that we put out was pretty clear.',
    miss: 'The statement was very clear that we need a vote.'
  },
  {
    id: 'already-answered-point-back',
    kind: 'already-answered',
    on: words('answer answers condemnation condemnations readout transcript'),
    says: says`${pointTo}(?:answers?|condemnations?|readout|transcript)`,
    hit: 'I would just point you to some of the answers I gave earlier.',
    miss: 'I would point you to the Pentagon.'
  },
  {
    id: 'already-answered-point-to-what-was-said',
    kind: 'already-answered',
    on: words('point refer direct send'),
    says: says`${pointTo}what (?:I|he|she|we|the President|my)`,
    hit: 'I’d refer you back to what the President said on Monday.',
    miss: 'I’d refer you to what they said.'
  },
  {
    id: 'already-answered-point-to-statement',
    kind: 'already-answered',
    on: words('statement statements remarks comments testimony words'),
    says: says`${pointTo}(?:statements?(?! later)|remarks|comments|testimony|words)(?! (?:\w+ ){0,2}(?:by|of|from)\b)`,
    hit: 'I would refer you to his remarks.',
    miss: 'I would refer you to the statement made by the company.'
  },
  {
    id: 'already-answered-repeat-what-i-said',
    kind: 'already-answered',
    on: words('reaffirm restate echo reinforce repeat stick reiterate stand'),
    says: says`(?:reinforce|repeat|reiterate|reaffirm|restate|echo|stand by|stick (?:to|with)) what (?:I|my (?:\w+ )?colleagues?)(?:'ve)? (?:\w+ )?said`,
    hit: 'I would only repeat what I said yesterday.',
    miss: 'I won’t repeat what they told me.'
  },
  {
    id: 'already-answered-goes-back-to',
    kind: 'already-answered',
    on: words('goes'),
    says: says`this goes back to (?:what|my|your|something|\w+'s)`,
    hit: 'Well, this goes back to what I told your colleague.',
    miss: 'This goes back to the last century.'
  },
  {
    id: 'already-answered-go-back-to',
    kind: 'already-answered',
    on: words('back'),
    says: says`go back (?:to what (?:I|we|he) said|and look at (?:what|his|her|the|my|our|that))`,
    hit: 'I would go back to what I said earlier.',
    miss: 'They want to go back to what failed.'
  },
  {
    id: 'already-answered-colleague',
    kind: 'already-answered',
    on: words('spoke spoken'),
    says: says`(?:spoke|spoken) to (?:this|that|it|the \w+) (?:\w+ ){0,3}(?:today|yesterday|morning|earlier|already|well)`,
    hit: 'I think John spoke to this as well today.',
    miss: 'He spoke to the President.'
  },
  {
    id: 'already-answered-has-spoken-to',
    kind: 'already-answered',
    on: words('spoken addressed'),
    says: says`ha(?:s|ve) (?:already )?(?:spoken to|addressed) ${it}(?! (?:problem|challenge|situation|--|—)|(?: \w+){0,6}? and )`,
    hit: 'The President has spoken to this.',
    miss: 'No President has addressed this problem.'
  },
  {
    id: 'already-answered-he-answered',
    kind: 'already-answered',
    on: words('addressed answered spoke'),
    says: says`${heAnswered} (?:${inSpeech}|${ago})`,
    hit: 'The President addressed this in his press conference.',
    miss: 'The President addressed the Senate in his speech.'
  },
  {
    id: 'already-answered-been-said',
    kind: 'already-answered',
    on: words('colleague already better'),
    says: says`(?:what my \w* ?colleague said|already been said|better than what \S+ \w+ has said)`,
    hit: 'I can’t add to what has already been said.',
    miss: 'It has been said that it rains.'
  },
  {
    id: 'already-answered-readout',
    kind: 'already-answered',
    on: words('readout'),
    says: says`(?:you (?:all )?(?:saw|(?:\w+ )?have(?: seen)?|'ve seen|should read)|(?:I think )?we (?:provided|put out|issued|gave(?: you)?)) (?:the|a|our) (?:\w+ )?readout`,
    hit: 'Well, you saw the readout that we gave of that call.',
    miss: 'We will provide a readout of it.'
  },
  {
    id: 'already-answered-put-out-a-statement',
    kind: 'already-answered',
    on: words('statement statements response responses'),
    says: says`(?:we|he|she|President|Secretary|Department|office)(?:'ve| have| has)?(?: already| just)? (?:put out|issued|released) (?:a|an|our|his|her|the) (?:\w+ ){0,2}?(?:statement|response)s? (?:on|about|to) (?:that|this|it)`,
    hit: 'We put out a statement on that last night.',
    miss: 'We will put it in a statement.'
  },
  {
    id: 'already-answered-well-known',
    kind: 'already-answered',
    on: words('known record secret'),
    says: says`(?:position|views?|policy|feelings?|stance)(?: \S+){0,5}? (?:is|are|'s) (?:very |quite |pretty |already )*(?:well[- ]known|no secret|on (?:the )?record)`,
    hit: 'Our position on that is well known.',
    miss: 'His name is well known.'
  }
]
