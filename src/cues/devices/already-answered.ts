import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

export const alreadyAnswered: readonly DeviceCue[] = [
  {
    id: 'already-answered-i-said',
    kind: 'already-answered',
    on: words('already answered answers covered addressed earlier described asked said spoken spoke talked discussed gone heard answer laid kind'),
    says: says`(?:(?:I've|I have|we've|we have|I|I guess I've|I think I)(?: \w+)?(?: already| sort of| kind of| just)* (?:answered|(?<=(?:have|'ve|already|(?:sort|kind) of) )covered|addressed|gone through(?= (?:this|that|it|the (?!most)\w+)\b)|given you (?:the|my) answers?)(?: (?:that|this|it|your|the|those)\b| \w+'s)|(?<!\bas (?:I think )?)(?:I've|I have|we've|we have|I) (?:already |kind of )+(?:said|described|spoken|talked|discussed|been through|laid)|asked and answered|(?<!as )(?:I|we) (?:\w+ )?(?:talked about|spoke to|addressed|discussed) (?:this|that|it)(?: \w+){0,2} (?:earlier|already|yesterday|before|several times|many times)|(?<!\bas )I think I've (?:described|said|addressed|spoken)|(?:you|you've|you have) heard (?:this|that|me say this|me say that|us say this) before|said all (?:that )?(?:I|we)|said what I have to say|said everything)`,
    hit: 'I’ve already answered that question.',
    miss: 'He answered the phone.'
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
    on: words('spoken talked questions'),
    says: says`(?:(?:we've|we have|I've|I have) (?:spoken|talked) (?:about|to) (?:this|that|it) (?:from|at|in|many|several|before|a (?:number|couple|few|lot))|(?:took|taken|had) (?:\w+ )?questions (?:on|about) (?:this|that|it))`,
    hit: 'We’ve spoken about that from here.',
    miss: 'We have spoken to our partners.'
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
    id: 'already-answered-statement-stands',
    kind: 'already-answered',
    on: words('speaks stands remarks comments stand statement speak'),
    says: says`(?:(?:statement|words|remarks|comments|record|actions?|letter|report|document)s? (?:\S+ ){0,6}?(?:stands?(?: \w+)?|speaks?) (?:for )?(?:itself|themselves|on its own)|speaks for itself|(?:statement|remarks|comments) (?:\S+ ){0,5}?(?:was|were|is|are) (?:pretty|very|quite|incredibly) (?:clear(?! (?:in|that|when)\b)|plain|direct|explicit|straightforward|definitive|powerful|strong))`,
    hit: 'I think that statement stands for itself.',
    miss: 'He stands by the door.'
  },
  {
    id: 'already-answered-point-back',
    kind: 'already-answered',
    on: words('reaffirm restate echo reinforce repeat stick reiterate back stand refer send direct point'),
    says: says`(?:(?:(?:point|refer|direct|send) you (?:\w+ )?(?:back )?|(?:point|refer)(?: \w+)? (?:back )?)to (?:(?:the|his|her|my|our|some|of|\w+['’]s|those|that|President['’]s) ){0,4}(?:what (?:I|he|she|we|the President|my)|(?:statements?(?! later)|remarks|comments|testimony|words)(?! (?:\w+ ){0,2}(?:by|of|from)\b)|answers?|condemnations?|readout|transcript)|(?:reinforce|repeat|reiterate|reaffirm|restate|echo|stand by|stick (?:to|with)) what (?:I|my (?:\w+ )?colleagues?)(?:'ve)? (?:\w+ )?said|this goes back to (?:what|my|your|something|\w+'s)|go back to what (?:I|we|he) said|go back and look at (?:what|his|her|the|my|our|that))`,
    hit: 'I would just point you to some of the answers I gave earlier.',
    miss: 'I would point you to the Pentagon.'
  },
  {
    id: 'already-answered-colleague',
    kind: 'already-answered',
    on: words('spoken addressed spoke said answered'),
    says: says`(?:(?:spoke|spoken) to (?:this|that|it|the \w+) (?:\w+ ){0,3}(?:today|yesterday|morning|earlier|already|well)|ha(?:s|ve) (?:already )?(?:spoken to|addressed) (?:this|that|it)(?! (?:problem|challenge|situation|--|—)|(?: \w+){0,6}? and )|(?:President|Secretary|he|she)(?: \w+)? (?:addressed|answered|spoke to) (?:this|that|it)(?: (?:question|issue))?(?: \w+){0,3} (?:(?:in|at) (?:his|her|the|an?) (?:\w+ ){0,2}?(?:speech|remarks|interview|press|news|address|statement|briefing|podium|town hall)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|earlier|last (?:week|night|month)|(?:this|that) (?:morning|week)|the other day|not (?:\w+ )?long ago|when)|what my \w* ?colleague said|already been said|better than what \S+ \w+ has said|(?:said|spoken) (?:what|all) (?:I|we))`,
    hit: 'I think John spoke to this as well today.',
    miss: 'He spoke to the President.'
  },
  {
    id: 'already-answered-asked-before',
    kind: 'already-answered',
    on: words('asked took got answered addressed'),
    says: says`(?:I|we) (?:(?:was|were|got|have been|'ve been) (?:just |already )?asked (?:about )?|(?:just |already )?(?:took|got|answered|addressed) )(?:that|this|it)(?: \w+){0,3} (?:moments? ago|earlier|before|yesterday|already|this morning|last week|the other day)`,
    hit: 'Well, I was asked that earlier.',
    miss: 'I was asked to come here earlier.'
  },
  {
    id: 'already-answered-same-answer',
    kind: 'already-answered',
    on: words('answer answers comment response unchanged responses comments'),
    says: says`(?:(?:my|our) (?:\w+ )?(?:answer|comment|response)s? (?:on (?:this|that) )?(?:hasn't|haven't|has not|have not|remains?|is still|is|stays?) (?:changed|the same|unchanged|what it was)|changes? my answer|(?:leave|stay with|stand by|refer to) (?:it at )?(?:the|my) (?:earlier|previous|last) answer)`,
    hit: 'Our comment on this is the same.',
    miss: 'Our answer is that we will build it.'
  },
  {
    id: 'already-answered-readout',
    kind: 'already-answered',
    on: words('readout'),
    says: says`(?:you (?:all )?(?:saw|(?:\w+ )?have(?: seen)?|'ve seen|should read)|(?:I think )?we (?:provided|put out|issued|gave(?: you)?)) (?:the|a|our) (?:\w+ )?readout`,
    hit: 'Well, you saw the readout that we gave of that call.',
    miss: 'We will provide a readout of it.'
  }
]
