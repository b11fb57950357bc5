import {says} from '../wording.js'
import {type DeviceCue, speakTo, words} from './device-cue.js'

/** Refusals that name a bound: practice, law, secrecy, how far one will go. */
export const boundedRefusals: readonly DeviceCue[] = [
  {
    id: 'refusal-practice',
    kind: 'refusal',
    on: words('practice policy habit custom rule tradition'),
    says: says`(?:practice|policy|habit|custom|rule|tradition) (?:\w+ ){0,3}?not (?:to )?(?:${speakTo}|characteri[sz]|speculat|disclos|reveal|read|preview)\w*`,
    hit: 'We’ve made it a practice not to characterize what others have said.',
    miss: 'The policy is not to build walls.'
  },
  {
    id: 'refusal-not-in-the-habit',
    kind: 'refusal',
    on: words('habit practice'),
    says: says`not (?:really )?in the (?:habit|practice) of`,
    hit: 'We’re not in the habit of reading out those calls.',
    miss: 'They got in the habit of meeting every week.'
  },
  {
    id: 'refusal-law-forbids',
    kind: 'refusal',
    on: words('law rule rules lawyers counsel'),
    says: says`(?:law|rules?|lawyers|counsel) (?:\w+ ){0,4}?(?:not|doesn't|don't|won't) (?:allow|permit|let) me to`,
    hit: 'The law does not allow me to talk about that.',
    miss: 'The law does not allow them to vote.'
  },
  {
    id: 'refusal-operational-security',
    kind: 'refusal',
    on: words('operational'),
    says: says`(?:for|due to|because of|given|reasons of) (?:the (?:need|reasons) (?:for|of) )?operational security`,
    hit: 'For operational security reasons, I can’t.',
    miss: 'They work on operational security.'
  },
  {
    id: 'refusal-not-our-practice',
    kind: 'refusal',
    on: words('practice policy habit place role job custom'),
    says: says`not (?:really )?(?:our|my|the \w+'s?) (?:practice|policy|habit|place|role|job|custom) to (?:\w+ )?(?:comment|discuss|speak|talk|say|confirm|disclose|reveal|speculate|characteri[sz]e|tell|weigh|judge)`,
    hit: 'It is not our practice to comment on markets.',
    miss: 'It is not our job to fix it.'
  },
  {
    id: 'refusal-office-never-comments',
    kind: 'refusal',
    on: words('comment comments discuss discusses confirm confirms'),
    says: says`(?:department|commission|office|government|administration|White House|Fed|Reserve|committee|bureau|agency|President|Treasury|Pentagon)(?:, (?:\S+ ){1,4}?)? (?:never|doesn't|does not|won't|will not|is not going to) (?:ever )?(?:comments? on|discuss(?:es)?|confirms?)`,
    hit: 'The commission never comments on leaks.',
    miss: 'The commission comments on it.'
  },
  {
    id: 'refusal-cannot-release',
    kind: 'refusal',
    on: words('disclose release reveal divulge publish'),
    says: says`(?:I|we) (?:cannot|can't|(?:aren't|are not|am not) (?:able|allowed|permitted) to) (?:\w+ )?(?:disclose|release|reveal|divulge|publish) (?:that|it|any|those|their|his|her|names?|this)`,
    hit: 'By law I cannot release that.',
    miss: 'They cannot release him.'
  },
  {
    id: 'refusal-cannot-be-discussed',
    kind: 'refusal',
    on: words('discussed disclosed shared released'),
    says: says`not all (?:\S+ ){1,5}?can be (?:discussed|disclosed|shared|released) (?:publicly|here|openly|in public)`,
    hit: 'Not all of those details can be discussed publicly.',
    miss: 'That can be discussed publicly.'
  },
  {
    id: 'refusal-keep-it-private',
    kind: 'refusal',
    on: words('private confidential between room ourselves myself'),
    says: says`(?:keep (?:that|it|this|those|these|them|our|his|her|the)(?: \w+){0,3}? (?:private|confidential|between (?:us|ourselves|them|the two)|in (?:the|that) room|to (?:ourselves|myself))|(?:conversations?|discussions?|advice|counsel|meetings?|talks|that|it)(?: \S+){0,3}? (?:will|'ll|should|to|going to) (?:stay|remain) (?:private|confidential|between (?:us|them|the two)|in (?:the|that) room))`,
    hit: 'We keep those contacts private.',
    miss: 'They keep the room clean.'
  },
  {
    id: 'refusal-as-far-as',
    kind: 'refusal',
    on: words('far'),
    says: says`(?:that's|that is|about)(?: about| probably)? as far as (?:I|we)(?:'m|'re|'ll|'d| am| are| will| would| can| could| want to)?(?: going to| willing to| prepared to| able to| like to| be able to)? (?:go|take)`,
    hit: 'That’s as far as I can go.',
    miss: 'As far as I know, he did.'
  },
  {
    id: 'refusal-not-going-there',
    kind: 'refusal',
    on: words('there'),
    says: says`(?:I'm|we're|I am|we are) (?:just |really )?not going (?:to go )?there(?=\W*$|[,.;]| --| —)`,
    hit: 'I’m not going there.',
    miss: 'We’re not going there to talk.'
  },
  {
    id: 'refusal-stay-out',
    kind: 'refusal',
    on: words('stay steer'),
    says: says`I(?:'m going to|'ll| am going to| will| want to|'d like to| have to|'m gonna) (?:\w+ )?(?:stay|steer) (?:away|clear|out)(?: of| from)`,
    hit: 'I’m going to stay out of that.',
    miss: 'They stay out of the water.'
  },
  {
    id: 'refusal-out-of-me',
    kind: 'refusal',
    on: words('me'),
    says: says`(?:not|won't|never|try(?:ing)? to)(?: \w+){0,2} (?:get|getting|drag|pull) (?:\S+ ){1,5}?out of me`,
    hit: 'You’re not getting names out of me.',
    miss: 'It took a lot out of me.'
  },
  {
    id: 'refusal-quarterback',
    kind: 'refusal',
    on: words('quarterback quarterbacking monday'),
    says: says`not (?:interested in|going to|in a position to|here to|gonna) (?:\w+ )?monday[- ]morning[- ]quarterback(?:ing)?`,
    hit: 'I’m not in a position to Monday-morning-quarterback.',
    miss: 'On Monday morning the quarterback came.'
  },
  {
    id: 'refusal-will-not-be-saying',
    kind: 'refusal',
    on: words('sharing releasing discussing commenting disclosing providing responding previewing confirming describing detailing naming identifying answering reading characterizing characterising elaborating'),
    says: says`(?:I|we)(?:(?:'m|'re| am| are) not going to| won't| will not) be (?:\w+ )?(?:sharing|releasing|discussing|commenting|disclosing|providing|responding|previewing|confirming|describing|detailing|naming|identifying|answering|reading|characteri[sz]ing|elaborating)`,
    hit: 'We will not be sharing his name.',
    miss: 'We will not be going.'
  }
]
