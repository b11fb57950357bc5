import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

/** What is not known yet, not at hand, or not to be had. */
export const noInformationYet: readonly DeviceCue[] = [
  {
    id: 'no-information-unclear',
    kind: 'no-information',
    on: words('unclear unknown clear'),
    says: says`(?:(?:that's|it's|that is|it is|(?<!reasons )still|remains)(?: still| really| very| somewhat)? (?:unclear|unknown)|(?:that's|it's|that is|it is|is) not (?:yet |entirely |totally |really |at all )?clear (?:yet|at this|right now|if|whether|how many|when|what the|to (?:us|me) (?:yet|at this|right now|if|whether|how|when|what)))`,
    hit: 'That’s unclear to us right now.',
    miss: 'It’s not clear to me that he did.'
  },
  {
    id: 'no-information-handle-on',
    kind: 'no-information',
    on: words('handle read sense picture visibility clarity insight'),
    says: says`(?:I|we) (?:\w+ )?(?:don't|do not|haven't)(?: yet| really)? (?:have|got|get)(?: yet)? (?:an? (?:\w+ ){0,2}?(?:handle|read|sense|picture)|(?:much|any|full|great|a lot of) (?:visibility|clarity|insight))`,
    hit: 'We don’t have a handle on that yet.',
    miss: 'They don’t have a sense of humor.'
  },
  {
    id: 'no-information-escapes-me',
    kind: 'no-information',
    on: words('escapes eludes guessing'),
    says: says`(?:(?<!name )(?:escapes|eludes) me|I(?:'d| would) (?:just |only )?be guessing)`,
    hit: 'That number escapes me.',
    miss: 'He escapes.'
  },
  {
    id: 'no-information-nothing-to-report',
    kind: 'no-information',
    on: words('nothing no'),
    says: says`^(?:(?:well|and|so|but|again|no),? ){0,2}(?:nothing|no (?:\w+ )?(?:news|updates?|announcements?|readouts?|details|information))(?: \w+){0,3}? (?:to (?:announce|report|share|preview|read out|offer|give|tell)|on (?:that|this)|for you)`,
    hit: 'Nothing to announce on travel.',
    miss: 'Nothing to worry about.'
  },
  {
    id: 'no-information-have-no-news',
    kind: 'no-information',
    on: words('news information idea detail details update updates announcement announcements comment nothing'),
    says: says`(?:I've|we've)(?: got)? (?:no (?:\w+ )?(?:news|information|idea|details?|updates?|announcements?|comment)|nothing (?:\w+ ){0,2}?(?:for you|on (?:that|this)|to (?:add|say|share|announce|report)))`,
    hit: 'I’ve no news on that today.',
    miss: 'We’ve no need of it.'
  },
  {
    id: 'no-information-do-not-know-that',
    kind: 'no-information',
    on: words('know'),
    says: says`(?:I|we) (?:don't|do not|can't)(?: really| actually)? know that(?: yet| for (?:sure|certain|a fact)| at this (?:point|time|stage)| right now| today)?(?=\W*$|[,;]| --| —)`,
    hit: 'We don’t know that yet.',
    miss: 'I don’t know that he did.'
  },
  {
    id: 'no-information-that-is-all-the-information',
    kind: 'no-information',
    on: words('all'),
    says: says`(?:that's|that is|it's) (?:about |really )?all the (?:information|details?|guidance) (?:that )?(?:I|we)(?:'ve)? (?:got|have)`,
    hit: 'That’s all the information I have on that.',
    miss: 'That’s all the water we have.'
  },
  {
    id: 'no-information-have-not-studied',
    kind: 'no-information',
    on: words('delved examined studied digested absorbed scrutinized dug'),
    says: says`(?:I|we) (?:haven't|have not)(?: \w+){0,2} (?:delved|examined|studied|digested|absorbed|scrutinized|dug)`,
    hit: 'I haven’t examined their proposal.',
    miss: 'They haven’t studied.'
  },
  {
    id: 'no-information-no-count-yet',
    kind: 'no-information',
    on: words('motive cause count tally breakdown total timeframe frame'),
    says: says`we (?:don't|do not) have (?:a|an|any|the) (?:\w+ )?(?:motive|cause|count|tally|breakdown|total|timeframe|time frame)(?: \w+){0,3}? (?:at this|yet|right now|today|as of|for you)`,
    hit: 'We do not have a motive at this time.',
    miss: 'We don’t have a cause for alarm.'
  }
]
