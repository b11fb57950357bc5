import type {Cue} from './cue.js'
import {says} from './wording.js'

const whenAsked = String.raw`(?:yesterday|last (?:week|night|time|monday|tuesday|wednesday|thursday|friday)|earlier(?: today| this week)?|this morning|the other day|on (?:mon|tues|wednes|thurs|fri)day|before)`
const somebody = String.raw`(?:somebody|someone|one of you|several of you|a (?:couple|number|few) of you|you(?: guys| all)?|[\w.]+(?: \w+)?)`

/** Wordings by which the podium takes up what was asked, or left open, at an earlier briefing. */
export const takenUpCues: readonly Cue<'taken-up'>[] = [
  {id: 'taken-up-asked', kind: 'taken-up', says: says`(?:(?:I|we) (?:was|were|got|had been|have been) asked(?: \S+){0,8}? ${whenAsked}|(?:I|we) (?:was|were|got) asked ${whenAsked}|(?:${somebody}) asked(?: me| us)? (?:(?:a question |this |that |the question )?${whenAsked}|(?:\S+ ){1,10}?${whenAsked})|there (?:was|were) (?:a |some |several )?questions? (?:\S+ ){0,4}?${whenAsked})`, hit: 'I was asked yesterday about the readout.', miss: 'I was asked to leave the room.'},
  {id: 'taken-up-your-question', kind: 'taken-up', says: says`(?:(?:to|let me|I want to|I wanted to|I'd like to|just to)(?: just| also)? (?:follow up on|get back to you on|circle back (?:on|to)|close the loop on|answer)|following up on|in (?:answer|response) to|with (?:regard|respect) to|on) (?:\S+ ){0,3}?questions?,? (?:\S+ ){0,6}?${whenAsked}`, hit: 'To follow up on your question from yesterday, Matt, there were twelve.', miss: 'On your question, I have nothing.'},
  {id: 'taken-up-answer', kind: 'taken-up', says: says`(?:I|we)(?: did| do|'ve| have)? (?:get|got|gotten|have|found) (?:you )?(?:an|the|that|your) answer (?:on|to|for|about|from)`, hit: 'We got you an answer on the number of ships.', miss: 'I gave an answer.'},
  {id: 'taken-up-taken-question', kind: 'taken-up', says: says`(?:(?:I|we) (?:took|had taken|did take) (?:a|that|the|your|his|her) (?:\w+ )?question|(?:a|the|that|your) taken question)`, hit: 'I took a question on the convoy.', miss: 'We took your questions.'},
  {id: 'taken-up-promised', kind: 'taken-up', says: says`(?:(?:I|we)(?: had|'d)? (?:said|promised|told (?:you|\w+))(?: \S+){0,3}? (?:I'd|we'd|I would|we would|to) (?:get back|check|find out|look into|follow up|get you|circle back|have more)|as (?:I|we) promised(?! (?:to|the|that)\b)|(?:I|we) owed? you (?:an?|the|some|that))`, hit: 'I said that I would get back to you on the convoy.', miss: 'I said that he would come.'},
  {id: 'taken-up-checked', kind: 'taken-up', says: says`(?:I|we)(?: did| have|'ve)? (?:check(?:ed)?|double-checked|look(?:ed)?|ask(?:ed)?|follow(?:ed)? up|found out)(?: \w+)? (?:on|into|about|after|with|since)(?: \S+){0,6}? (?:you (?:asked|raised)|your question|${whenAsked})`, hit: 'I checked on what you asked yesterday.', miss: 'We checked on the ships.'}
]

/** A word that every one of them has, or nearly: a cheap first look at a turn. */
export const takenUpSign = /\b(?:asked|questions?|answer|promised|owed?|get\s+back|check|find\s+out|look\s+into)\b/i
