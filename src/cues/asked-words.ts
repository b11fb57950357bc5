/** What an ask may want. */
export type Want = 'number' | 'time' | 'reason' | 'person' | 'confirmation' | 'reaction' | 'view' | 'plan' | 'talks' | 'details' | 'knowledge' | 'pressing'

/** Words that tell what is wanted. "how many" stands for the two words one after the other. */
export const askedWords: Readonly<Record<Want, string>> = {
  number: 'how many, how much, how big, how large, how often, how high, how low, how far, how old, number, numbers, figure, figures, percent, percentage, rate, cost, amount, estimate, total, count, dollars, dollar, ballpark',
  time: 'when, how soon, how long, how quickly, how late, how fast, timeline, timetable, timing, deadline, timeframe, schedule, what time, what day, date, dates',
  reason: 'why, reason, reasons, rationale, behind, how come, what made, what caused, what prompted, what changed, what happened',
  person: 'who, whom, whose, which countries, which companies, which members, which officials, which leaders, which states, which one',
  confirmation: 'confirm, true, correct, accurate, deny, acknowledge, acknowledging, admit, verify, verified, the case, fair to, be fair',
  reaction: 'reaction, react, respond, response, comment, comments, message, criticism, critics, argument, reassure',
  view: 'think, believe, believes, view, views, position, stance, feel, feels, concern, concerned, concerns, worried, worry, confident, confidence, opinion, support, agree, satisfied, troubled, disappointed, prefer, regret, want, wants, important, consider, considers, hope, accept',
  plan: 'will, going to, plan, plans, planning, expect, intend, next, would, gonna, ever, anticipate',
  talks: 'talk to, talk with, talked to, talked with, talking to, talking with, spoke, spoken, speak to, speak with, speaking to, speaking with, conversation, conversations, call, called, discuss, discussed, discussing, discussion, discussions, meet, met, meeting, told, tell, briefed, message, negotiations, negotiating, negotiate, raise, raised, consult, consulted, aware, contact, asked',
  details: 'specific, specifics, specifically, exactly, detail, details, elaborate, precisely, more about, sense of, characterize, describe, explain, walk us, update, preview, readout',
  knowledge: 'you know, you aware, you seen, you heard, you read, you have',
  pressing: "isn't, aren't, doesn't, don't you, didn't, hasn't, haven't, wasn't, weren't, won't, wouldn't, shouldn't, why not, why can't, how can, you explain, you justify, you square, you reconcile, anymore, any longer, still"
}

/** Words by which an ask presses on from what was said before it, at its start. */
export const pressingStarts: ReadonlySet<string> = new Set(['but', 'so', 'then', 'well'])
