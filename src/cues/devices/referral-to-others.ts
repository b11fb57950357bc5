import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

/** An office that answers for itself. */
export const office = 'department|office|agency|campaign|pentagon|bureau|committee|secretary|treasury|company|senate|congress|service|commission|authority|police|embassy|ministry|government'

/** Agencies by the names that stand alone. */
export const agencies = 'DOD|DOJ|DHS|FBI|CIA|HHS|EPA|OMB|FAA|CMS|NTSB|FEMA|CDC|FDA|USDA|NSC|NATO|State|Treasury|BP'

/** "They can", "our experts will probably", "the agency should". */
const theyCan = String.raw`(?:they|he|she|folks|experts|department|colleagues|counterparts|officials|agency|office|State|Defense|Pentagon|Treasury|Justice|President|campaign|Secretary \w+) (?:can|could|would|will|should|may|might)(?: \w+)?`

/** Those who have the details: "the department", "the company", "they". */
const keepers = '(?:departments?|office|agency|agencies|Treasury|Pentagon|State|Defense|Justice|DOJ|FBI|company|committee|general|campaign|they|he|she|Greenbook|colleagues|secretary)'

/** "The Pentagon will probably have the". */
const theyWillHave = String.raw`${keepers} (?:would|will|should|may|might)(?: \w+)? (?:have|provide)(?: —| an| a| the| some| any)*`

/** "The Pentagon typically has". */
const theyHave = `${keepers}(?: typically| probably| actually)?(?: —)? (?:has|have)`

/** "I'm going to let the lawyers", and up to eight words: not "let me", "let it", "let the bill". */
const letThem = String.raw`(?:I|we|I'll|we'll|I'd|we'd|I'm|we're|let's|let us|let me|to|again|and)(?: [^\s.;]+){0,3}? (?:let|letting|(?<!to )allow) (?!me\b|us\b|you\b|it\b|that\b|up\b|not\b|alone\b|\w+ know\b|the bill|my colleague|my \w+ colleague|\[)(?:[^\s,;]+ ){1,8}?`

/** What may follow "leave it to": not "leave it to you", "leave to get". */
const notYou = String.raw`(?! (?:you|say|be|get|go|my|now)\b)`

/** "Would probably be the", "they're in a": and then how well they are placed. */
const theyAre = "(?:would|will|may|might|are|is|they're|he's|she's|could)(?: probably)?(?: be)?(?: in)?(?: a| the)?"

/** "To answer", "for that": what someone is well placed to do. */
const toAnswer = String.raw`(?:to (?:\w+ )?(?:answer|ask|speak|talk|discuss|address|describe|go|explain|tell|comment|give)|for (?:that|those|this|it|more|details|information))`

/** Referrals that leave it to others to speak, or say that they can. */
export const referralsToOthers: readonly DeviceCue[] = [
  {
    id: 'referral-let-them',
    kind: 'referral',
    on: words('let letting allow'),
    says: says`${letThem}(?:speak|address|talk|answer|announce|discuss|respond|comment|reveal|say|tell|weigh in(?! with))`,
    hit: 'I’m going to let them speak for themselves.',
    miss: 'Let me speak to that.'
  },
  {
    id: 'referral-let-them-explain',
    kind: 'referral',
    on: words('let letting allow'),
    says: says`${letThem}(?:explain|describe|characterize|elaborate|outline|go through|lay out|(?:get|go) into (?:that|this|it|the (?:details|specifics)))`,
    hit: 'We’ll let the engineers explain the leak.',
    miss: 'I’ll let you explain the leak.'
  },
  {
    id: 'referral-let-them-judge',
    kind: 'referral',
    on: words('assess judge decide'),
    says: says`${letThem}(?:assess|judge(?! me\b)|decide for)`,
    hit: 'We let the markets assess the damage.',
    miss: 'We let the voters judge me.'
  },
  {
    id: 'referral-let-them-decide',
    kind: 'referral',
    on: words('determine decide judge figure render interpret'),
    says: says`(?:I'll|I'd|I will|I would|I'm going to) (?:\w+ )?let (?!me\b|us\b|you\b|it\b|that\b|up\b|not\b)(?:[^\s,;]+ ){1,6}?(?:determine|decide|judge(?! me\b)|figure out|render|interpret)`,
    hit: 'I will let the jury decide that.',
    miss: 'They let the jury decide that.'
  },
  {
    id: 'referral-let-them-do-it',
    kind: 'referral',
    on: words('let letting allow'),
    says: says`${letThem}(?:do (?:that|this|it)|make (?:that|those|their|its|any))`,
    hit: 'I’ll let the governor make that announcement.',
    miss: 'I’ll let you make that call.'
  },
  {
    id: 'referral-leave-to',
    kind: 'referral',
    on: words('leave leaving leaves'),
    says: says`(?:I|we|I'll|we'll|will|would|going to|to|he|she) (?:leave|leaving|leaves) (?:\S+ ){1,14}?to (?:them|him|her|members|Congress|those|others|experts|lawyers|folks|the \w+)${notYou}`,
    hit: 'We’ll leave that decision up to Congress.',
    miss: 'He will leave today.'
  },
  {
    id: 'referral-leave-it-to',
    kind: 'referral',
    on: words('leave leaving leaves'),
    says: says`(?:leave|leaving|leaves) (?:it|that|this|those|them|these)(?: (?!you\b)\w+){0,4}? (?:up )?(?:to(?! you\b)|for (?:him|her|them|others|the \w+) to)${notYou}`,
    hit: 'I’ll leave that for the coroner to determine.',
    miss: 'I’ll leave it up to you.'
  },
  {
    id: 'referral-leave-them-to-explain',
    kind: 'referral',
    on: words('leave leaving'),
    says: says`(?:leave|leaving) (?:(?!you\b)\S+ ){1,8}?to (?:characterize|explain|speak|describe|decide|answer|say|address|comment)${notYou}`,
    hit: 'I’d leave the Russians to explain their position.',
    miss: 'I’ll leave you to decide.'
  },
  {
    id: 'referral-leave-for-others',
    kind: 'referral',
    on: words('leave'),
    says: says`(?:I'll|we'll|will|would|to) leave (?:up )?(?:to|for) (?:him|her|them|others|the|historians|members|experts|lawyers|\w+ others)${notYou}`,
    hit: 'What it means I will leave for historians.',
    miss: 'They leave for the coast at noon.'
  },
  {
    id: 'referral-they-can-say',
    kind: 'referral',
    on: words('speak talk answer address'),
    says: says`${theyCan} (?:speak|talk|answer|address) (?:\S+ ){0,5}?(?:better|more|best|themselves|himself|herself)`,
    hit: 'They can speak to that better than I can.',
    miss: 'We can speak to that better than they can.'
  },
  {
    id: 'referral-they-are-able-to-tell',
    kind: 'referral',
    on: words('able happy position'),
    says: says`${theyCan} be (?:able|happy|in a (?:better )?position) to (?:\w+ )?(?:give|provide|speak|answer|tell|help|explain|discuss|address|describe|talk|comment)(?: \w+){0,4}? (?:you|that|this|it|to|with|about|questions?|more|some|better)`,
    hit: 'The State Department will be happy to talk to you about that.',
    miss: 'We will be happy to talk to you about that.'
  },
  {
    id: 'referral-can-tell-you-more',
    kind: 'referral',
    on: words('tell give'),
    says: says`(?<!\b(?:I|we|that) )(?:can|could|may|might|should) (?:\w+ )?(?:tell|give) you (?:\w+ ){0,3}?(?:better|more|best)`,
    hit: 'The harbor master can probably tell you more.',
    miss: 'I can tell you more tomorrow.'
  },
  {
    id: 'referral-speak-for-themselves',
    kind: 'referral',
    on: words('himself herself themselves'),
    says: says`(?<!\b(?:facts|results|numbers|statistics|actions|words|I|we) )(?:can|will|should|could|would|(?:has|have|had|going) to)(?: certainly| obviously| have to)? (?:speak|answer|explain)(?: \w+){0,2}? for (?:himself|herself|themselves)`,
    hit: 'The senator can certainly speak for himself.',
    miss: 'The results will speak for themselves.'
  },
  {
    id: 'referral-they-will-have-to-say',
    kind: 'referral',
    on: words('something'),
    says: says`something (?:that )?(?:they|he|she|the \w+(?: \w+)?)(?:'ll| will|'d| would) have to (?:speak|answer|address|discuss|explain|decide)`,
    hit: 'That’s something the school board will have to address.',
    miss: 'That’s something we will have to address.'
  },
  {
    id: 'referral-for-them-to-say',
    kind: 'referral',
    on: words('speak say answer describe explain'),
    says: says`(?:that's|that is|it's|it is|is|are|be)(?: really| entirely| ultimately| something)? (?:up to|for) (?!(?:me|us|you)\b)(?:\w+ ){1,3}to (?:speak|say|answer|describe|explain)`,
    hit: 'That’s really for the Israelis to say.',
    miss: 'It’s not for me to say.'
  },
  {
    id: 'referral-they-have-more',
    kind: 'referral',
    on: words('more most'),
    says: says`(?:${theyWillHave}|${theyHave}) (?:more (?:— an? )?(?:details?|specifics|information|updates?|on|to say|for you)|most (?:details|information))`,
    hit: 'The Treasury may have more information on the loan.',
    miss: 'We will have more details.'
  },
  {
    id: 'referral-they-have',
    kind: 'referral',
    on: words('details update updates specifics information answers something'),
    says: says`${theyWillHave} (?:details|updates?(?! today)|specifics|information|answers|something (?:for you|to say|on))`,
    hit: 'The Department of Defense will have an update on the pier.',
    miss: 'The department will have an update today.'
  },
  {
    id: 'referral-they-have-the-details',
    kind: 'referral',
    on: words('details answer answers'),
    says: says`${theyHave} the (?:details|answers?)`,
    hit: 'The Pentagon probably has the details.',
    miss: 'We have the details.'
  },
  {
    id: 'referral-opportunity-to-ask',
    kind: 'referral',
    on: words('opportunity chance'),
    says: says`(?:you|you'll|you'd|of you|somebody|one of you)(?: \w+){0,2}? (?:have|get) (?:an |the |your |a )?(?:opportunity|chance) to (?:ask|question|put (?:that|this|it) to)(?! (?:me|us|you|questions?)\b)`,
    hit: 'You’ll have an opportunity to ask him tomorrow.',
    miss: 'You will all have a chance to ask questions.'
  },
  {
    id: 'referral-best-person',
    kind: 'referral',
    on: words('best right proper good placed positioned'),
    says: says`(?:I'm|I am|we're|I|we)(?: \w+){0,2} not(?: really| probably)? (?:(?:the|a) (?:best|right|proper|good) (?:\w+ )?(?:person|one|guy|place|agency|official)|(?:best |well )?(?:placed|positioned) to)`,
    hit: 'I’m not the best person to answer that.',
    miss: 'He is the best person to do it.'
  },
  {
    id: 'referral-asking-the-wrong-person',
    kind: 'referral',
    on: words('wrong'),
    says: says`(?:asking|ask|talking to|got|have) the wrong (?:\w+ )?(?:guy|person|one|people|man|agency)`,
    hit: 'You’re asking the wrong person.',
    miss: 'You’re asking the wrong question.'
  },
  {
    id: 'referral-not-my-lane',
    kind: 'referral',
    on: words('lane grade area department bailiwick purview'),
    says: says`(?:outside|not|above)(?: of)? my (?:lane|pay grade|area|department|bailiwick|purview)`,
    hit: 'That’s above my pay grade.',
    miss: 'That’s in my area.'
  },
  {
    id: 'referral-they-are-better-placed',
    kind: 'referral',
    on: words('best better right'),
    says: says`${theyAre} (?:best|better|right)(?: |-)(?:able|suited|equipped|positioned|placed|position|person|people|places?|source)(?: for you)? ${toAnswer}`,
    hit: 'The governor would be better placed to answer that.',
    miss: 'The governor is better able to lead.'
  }
]
