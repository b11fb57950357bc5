import {analyzeBriefing} from '../../src/analyze.js'
import type {Briefing, FollowUp} from '../../src/briefing.js'
import type {AnalyzeOptions} from '../../src/options.js'

/** A briefing of one exchange: what a reporter asks, what the press secretary says. */
export function exchange(question: string, answer: string): string {
  return `MS. LEE:  Good afternoon. Today I have nothing at the top. Go ahead, Ann.\n\nQ    ${question}\n\nMS. LEE:  ${answer}\n\nQ    Thank you. And where is the ship?\n\nMS. LEE:  In the harbor at Cadiz.\n`
}

/** What such an exchange owes. */
export function owedIn(question: string, answer: string, options?: AnalyzeOptions): FollowUp[] {
  return analyzeBriefing(exchange(question, answer), options).followUps
}

/** A briefing with its text. */
export function sourced(source: string): {briefing: Briefing; source: string} {
  return {briefing: analyzeBriefing(source), source}
}
