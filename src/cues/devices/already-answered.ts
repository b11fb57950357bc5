import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

export const alreadyAnswered: readonly DeviceCue[] = [
  {
    id: 'already-answered-i-said',
    kind: 'already-answered',
    on: words('already answered answers covered addressed earlier described asked said spoken spoke talked'),
    says: says`(?:I(?:'ve| have| think I(?:'ve)?| just| kind of)*(?: \w+){0,2} (?:already |sort of |kind of |just )*(?:answered|covered|addressed|described|spoken to|given you the answers?|gone through|laid (?:that|this|it) out|been (?:very |pretty )?clear)(?: \w+){0,3}|asked and answered|(?:talked|spoke|spoken|said|addressed)(?: \w+){0,3} (?:earlier|already|this morning|moments? ago|before)|said all|said what I have to say|said everything)`,
    hit: 'I’ve already answered that question.',
    miss: 'He answered the phone.'
  },
  {
    id: 'already-answered-statement-stands',
    kind: 'already-answered',
    on: words('stands speaks statement itself stand clear'),
    says: says`(?:(?:statement|words|remarks|comments|record|actions?|letter|report|document)s? (?:\S+ ){0,6}?(?:stands?(?: \w+)?|speaks?) (?:for )?(?:itself|themselves|on its own)|speaks for itself|(?:statement|remarks|comments) (?:\S+ ){0,5}?(?:was|were|is|are) (?:pretty|very|quite|incredibly) \w+)`,
    hit: 'I think that statement stands for itself.',
    miss: 'He stands by the door.'
  },
  {
    id: 'already-answered-point-back',
    kind: 'already-answered',
    on: words('point refer back reinforce repeat goes'),
    says: says`(?:(?:point|refer|direct|send) you (?:\w+ )?(?:back )?to (?:(?:the|his|her|my|our|some|of|\w+['’]s|those|that|President['’]s) ){0,4}(?:what (?:I|he|she|we|the|my)|statements?(?! later)|answers?|remarks|comments|condemnations?|readout|transcript|testimony|words)|(?:reinforce|repeat|reiterate|echo) what I (?:\w+ )?said|this goes back to|go back to what (?:I|we|he) said)`,
    hit: 'I would just point you to some of the answers I gave earlier.',
    miss: 'I would point you to the Pentagon.'
  },
  {
    id: 'already-answered-colleague',
    kind: 'already-answered',
    on: words('spoke spoken addressed public said'),
    says: says`(?:(?:spoke|spoken) to (?:this|that|it|the \w+) (?:\w+ ){0,3}(?:today|yesterday|morning|earlier|already|well)|has (?:already )?(?:been made public|spoken to|addressed)|what my \w* ?colleague said|beyond what (?:\w+ )?(?:has|have|I|he|we|\w+) (?:already )?(?:been )?said|already been said|better than what \S+ \w+ has said|(?:said|spoken) (?:what|all) (?:I|we))`,
    hit: 'I think John spoke to this as well today.',
    miss: 'He spoke to the President.'
  }
]
