import {says} from '../wording.js'
import {type DeviceCue, no, we, wont, words} from './device-cue.js'

/** To say something, in the words in which a podium will not. */
const reveal = `(?:get(?:ting)? (?:too |very |much )?(?:in|into|drawn|deeper|out|specific)|go(?:ing)? (?:too |much |any |very |to |out )*(?:into|beyond|further|farther|deeper|down|there|through|and)|comment|discuss|characteri[sz]e|detail|describe|disclose|divulge|reveal|elaborate
|answer|confirm|preview|read(?: \\w+)? out|rule — read out|provide|offer|share|speak (?:to|for|about|any|more|on|directly|specifically|in)|talk|address|weigh|engage|litigate|re-?litigate|negotiate|parse|telegraph|name|identify|outline|lay|add|respond|react|wade|dive|delve
|break|pick|start|rule (?:anything )?in|put|set|draw|handicap|list|enumerate|debate|play|bite|touch|itemize|analy[sz]e|grade|score|quantify|specify|expand|give|define|opine|editorialize|recount|repeat|rehash|pass|second-guess|critique|announce|make|commit|say (?:anything|more|that|what|which|who|when|how|so|much)|have any more)`

export const refusals: readonly DeviceCue[] = [
  {
    id: 'refusal-will-not-say',
    kind: 'refusal',
    on: no,
    says: says`${we} ${wont} (?:\S+ ){0,4}?${reveal}`,
    hit: 'I’m not going to get into the details of that.',
    miss: 'We are going to get into that tomorrow.'
  },
  {
    id: 'refusal-do-not-comment',
    kind: 'refusal',
    on: words('comment discuss talk speculate confirm telegraph'),
    says: says`we (?:\w+ )?(?:don't|do not|never) (?:\w+ )?(?:comment|discuss|talk about|telegraph|preview|confirm|get into)`,
    hit: 'As you know, we don’t comment on Federal Reserve policy.',
    miss: 'We don’t agree with that comment.'
  },
  {
    id: 'refusal-no-comment',
    kind: 'refusal',
    on: words('comment comments reaction add'),
    says: says`(?:no (?:further |other |additional )?(?:comments?|reaction)(?! (?:period|section))|(?:nothing|(?:don't|do not)(?: think (?:I|we))?(?: \w+)? have (?:anything|any))(?: (?:more|further|else|other|to|really))* (?:comments?|add|reaction))`,
    hit: 'I have no comment on that.',
    miss: 'Her comment was not meant for you.'
  },
  {
    id: 'refusal-leave-it-there',
    kind: 'refusal',
    on: words('leave leaving stop'),
    says: says`(?:(?:leave|leaving) (?:it|that|this) (?:at that|there|where)|let (?:it|that|my) \w+ (?:stand|speak)|stop there)`,
    hit: 'I think I’ll leave it at that.',
    miss: 'We leave it to them.'
  },
  {
    id: 'refusal-not-something-to-discuss',
    kind: 'refusal',
    on: words('something anything'),
    says: says`not (?:something|anything)(?: that| which)? (?:I|we)(?:'m|'re| am| are|'d| would| can| could| want| will)(?: \w+){0,3} (?:go|get|talk|discuss|comment|speak|share|address|into|say|confirm|disclose|speculate|answer)`,
    hit: 'That’s not something that I can go into in this conversation.',
    miss: 'That is something we can do.'
  },
  {
    id: 'refusal-see-no-need',
    kind: 'refusal',
    on: words('need'),
    says: says`(?:don't|do not) (?:see|think there's|feel) (?:a |any |the )?need to (?:get|go|discuss|comment|elaborate|add|talk|respond)`,
    hit: 'We don’t see a need to get into the details.',
    miss: 'We don’t see a need to raise taxes.'
  },
  {
    id: 'refusal-pass-judgment',
    kind: 'refusal',
    on: words('judgment judgement judgments'),
    says: says`(?:not|n't)(?: \w+){0,4} (?:pass|passing) judge?ments?`,
    hit: 'That’s something that we’re not passing judgment on.',
    miss: 'In our judgment this is passing.'
  },
  {
    id: 'refusal-do-not-want-to',
    kind: 'refusal',
    on: words('want going gonna'),
    says: says`^(?:\w+, |so |but |and |again )*(?:don't want to|not going to|not gonna|just going to leave|won't) (?:\S+ ){0,3}?(?:comment|get|go|speak|talk|discuss|say|leave)`,
    hit: 'So, don’t want to comment on an active case.',
    miss: 'They don’t want to talk.'
  },
  {
    id: 'refusal-decline',
    kind: 'refusal',
    on: words('decline declined declining refrain reluctant hesitate hesitant resist'),
    says: says`(?:I|we)(?:'m|'re|'d|'ll| am| are| would| will| have to)?(?: \w+)? (?:decline|refrain|reluctant|(?<!not )hesitate|hesitant|resist) (?:to|from|the (?:urge|impulse|temptation))`,
    hit: 'I would hesitate to characterize it.',
    miss: 'They declined to comment.'
  },
  {
    id: 'refusal-limits',
    kind: 'refusal',
    on: words('limits operational private sensitive classified sensitivities security'),
    says: says`(?:within the limits of what I can|operational security|(?:keep|leave|remain) (?:\w+ ){1,3}private)`,
    hit: 'We are going to keep those conversations private.',
    miss: 'The private sector keeps hiring.'
  }
]
