import {says} from '../wording.js'
import {alreadyAnsweredElsewhere} from './already-answered-elsewhere.js'
import {type DeviceCue, words} from './device-cue.js'

/** "I've", "we have". */
const haveI = "(?:I've|I have|we've|we have)"

/** "I've already", "we have sort of", "I just". */
const iDid = String.raw`(?:${haveI}|I)(?: \w+)?(?: already| sort of| kind of| just)*`

/** "This morning", "just the other day". */
const before = String.raw`(?: \w+){0,3} (?:moments? ago|earlier|before|yesterday|already|this morning|last week|the other day)`

export const alreadyAnswered: readonly DeviceCue[] = [
  {
    id: 'already-answered-i-answered',
    kind: 'already-answered',
    on: words('answered addressed'),
    says: says`${iDid} (?:answered|addressed) (?:that|this|it|your|the|those|\w+'s)`,
    hit: 'I’ve already answered that question.',
    miss: 'He answered the phone.'
  },
  {
    id: 'already-answered-i-covered',
    kind: 'already-answered',
    on: words('covered'),
    says: says`(?:I|we)(?:'ve| have| already| sort of| kind of)+ covered (?:that|this|it|your|the|those|\w+'s)`,
    hit: 'I think we’ve covered this.',
    miss: 'We covered the cost of it.'
  },
  {
    id: 'already-answered-gone-through',
    kind: 'already-answered',
    on: words('gone'),
    says: says`${iDid} gone through (?:this|that|it|the (?!most)\w+)`,
    hit: 'I’ve gone through this a number of times.',
    miss: 'We’ve gone through the most difficult year.'
  },
  {
    id: 'already-answered-i-said',
    kind: 'already-answered',
    on: words('already kind'),
    says: says`(?<!\bas (?:I think )?)(?:${haveI}|I) (?:already |kind of )+(?:said|described|spoken|talked|discussed|been through|laid)`,
    hit: 'We’ve already talked about the budget.',
    miss: 'As I have already said, the vote is tomorrow.'
  },
  {
    id: 'already-answered-think-i-said',
    kind: 'already-answered',
    on: words('described said addressed spoken'),
    says: says`(?<!\bas )I think I've (?:described|said|addressed|spoken)`,
    hit: 'I think I’ve said that from here many times.',
    miss: 'As I think I’ve said, the vote is tomorrow.'
  },
  {
    id: 'already-answered-asked-and-answered',
    kind: 'already-answered',
    on: words('answered'),
    says: says`asked and answered`,
    hit: 'That was asked and answered.',
    miss: 'She asked and he answered.'
  },
  {
    id: 'already-answered-talked-earlier',
    kind: 'already-answered',
    on: words('talked spoke addressed discussed'),
    says: says`(?<!as )(?:I|we) (?:\w+ )?(?:talked about|spoke to|addressed|discussed) (?:this|that|it)(?: \w+){0,2} (?:earlier|already|yesterday|before|several times|many times)`,
    hit: 'We talked about this a bit yesterday.',
    miss: 'They talked about this yesterday.'
  },
  {
    id: 'already-answered-heard-before',
    kind: 'already-answered',
    on: words('heard'),
    says: says`(?:you|you've|you have) heard (?:this|that|me say this|me say that|us say this) before`,
    hit: 'You’ve heard me say this before.',
    miss: 'I heard this before you did.'
  },
  {
    id: 'already-answered-said-all',
    kind: 'already-answered',
    on: words('said spoken'),
    says: says`(?:(?:said|spoken) (?:what|all)(?: that)? (?:I|we)|said everything)`,
    hit: 'I think I’ve said all I can say about that.',
    miss: 'He said what he thinks.'
  },
  {
    id: 'already-answered-was-clear',
    kind: 'already-answered',
    on: words('clear'),
    says: says`I (?:think I )?(?:was|have been|'ve been) (?:pretty|very|quite|crystal|as) clear`,
    hit: 'I think I was pretty clear about that.',
    miss: 'I was told that the weather was clear.'
  },
  {
    id: 'already-answered-spoken-about',
    kind: 'already-answered',
    on: words('spoken talked'),
    says: says`${haveI} (?:spoken|talked) (?:about|to) (?:this|that|it) (?:from|at|in|many|several|before|a (?:number|couple|few|lot))`,
    hit: 'We’ve spoken about that from here.',
    miss: 'We have spoken to our partners.'
  },
  {
    id: 'already-answered-took-questions',
    kind: 'already-answered',
    on: words('questions'),
    says: says`(?:took|taken|had) (?:\w+ )?questions (?:on|about) (?:this|that|it)`,
    hit: 'We took several questions on this yesterday.',
    miss: 'I will take questions about this later.'
  },
  {
    id: 'already-answered-gave-the-answer',
    kind: 'already-answered',
    on: words('answer answers'),
    says: says`(?:the answer (?:that )?I(?:'ve| have)? (?:been giving|given|gave)|given you the answers?)`,
    hit: 'It’s the answer I’ve been giving for several days.',
    miss: 'I will give you the answer.'
  },
  {
    id: 'already-answered-asked-before',
    kind: 'already-answered',
    on: words('asked'),
    says: says`(?:I|we) (?:was|were|got|have been|'ve been) (?:just |already )?asked (?:about )?(?:that|this|it)${before}`,
    hit: 'Well, I was asked that earlier.',
    miss: 'I was asked to come here earlier.'
  },
  {
    id: 'already-answered-took-it-before',
    kind: 'already-answered',
    on: words('took got answered addressed'),
    says: says`(?:I|we) (?:just |already )?(?:took|got|answered|addressed) (?:that|this|it)${before}`,
    hit: 'We got this question yesterday.',
    miss: 'They took it from us yesterday.'
  },
  {
    id: 'already-answered-same-answer',
    kind: 'already-answered',
    on: words('answer answers comment comments response responses'),
    says: says`(?:my|our) (?:\w+ )?(?:answer|comment|response)s? (?:on (?:this|that) )?(?:hasn't|haven't|has not|have not|remains?|is still|is|stays?) (?:changed|the same|unchanged|what it was)`,
    hit: 'Our comment on this is the same.',
    miss: 'Our answer is that we will build it.'
  },
  {
    id: 'already-answered-changes-my-answer',
    kind: 'already-answered',
    on: words('answer'),
    says: says`changes? my answer`,
    hit: 'I don’t think that changes my answer.',
    miss: 'My answer is that the law changes.'
  },
  {
    id: 'already-answered-earlier-answer',
    kind: 'already-answered',
    on: words('answer'),
    says: says`(?:leave|stay with|stand by|refer to) (?:it at )?(?:the|my) (?:earlier|previous|last) answer`,
    hit: 'I’ll stand by my previous answer.',
    miss: 'That is the last answer for today.'
  },
  {
    id: 'already-answered-same-again',
    kind: 'already-answered',
    on: words('same'),
    says: says`(?:get|give you|giving you|have) the same answer`,
    hit: 'You’ll get the same answer.',
    miss: 'They had the same question.'
  },
  {
    id: 'already-answered-been-through',
    kind: 'already-answered',
    on: words('covered touched through over around'),
    says: says`(?:(?:I|we) (?:\w+ )?(?:covered|touched on) (?:that|this|it)(?: \w+){0,2}? (?:earlier|already|yesterday|at the (?:top|outset|beginning|start)|before|this morning)|(?:I|we)(?:'ve| have)?(?: already| just| kind of| sort of)? (?:been|gone|went) (?:over|through|around on|around and around on) (?:this|that|it)(?=\W*$|,| (?:already|before|many|several|a (?:few|couple|number|lot)|yesterday|at the|again|and again|with|in)))`,
    hit: 'I think we’ve been through this.',
    miss: 'We went through this gate.'
  },
  {
    id: 'already-answered-replied',
    kind: 'already-answered',
    on: words('replied responded see'),
    says: says`(?:(?:replied|responded) to (?:this|that|your|the) (?:\w+ )?question|see my (?:earlier|previous|last))`,
    hit: 'I have replied to this question twice already.',
    miss: 'He responded to the fire.'
  },
  {
    id: 'already-answered-what-i-said',
    kind: 'already-answered',
    on: words('said'),
    says: says`(?:(?:continue to|just|only) (?:say|repeat) what (?:I|we)(?:'ve| have)? (?:just )?said)`,
    hit: 'I will continue to say what I’ve said before.',
    miss: 'He did what we said.'
  },
  ...alreadyAnsweredElsewhere
]
