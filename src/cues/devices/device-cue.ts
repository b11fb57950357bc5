import type {DeviceKind} from '../../briefing.js'
import type {Cue} from '../cue.js'

/** A wording that withholds. */
export interface DeviceCue extends Cue<DeviceKind> {
  /** Words one of which stands in every sentence that the cue hits: the cue is tried only where one does. */
  readonly on: readonly string[]
}

/** Words as a list. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** The podium speaks: "I", "we're", with a stutter or an adverb after it. */
export const we = "(?:I|we|I'm|we're|I'd|we'd|I'll|we'll|I've|we've)(?: (?:am|are|was|were|really|just|certainly|obviously|simply|honestly|frankly|truthfully|genuinely|personally|currently|myself|also|actually|still|again|think|mean|you know|at this point|—|–|-|--|I|we|I'm|we're|a|the),?){0,5}"

/** A word that says no. */
export const no = words("not unable won't can't cannot don't didn't wouldn't couldn't shouldn't haven't hadn't isn't aren't wasn't doesn't never no nothing none")

/** Unwilling: "not going to", "won't", "can't", "don't want to", "don't think I'm going to". */
export const wont = `(?:unable to|(?:not|never) (?:\\w+ )?(?:going to|gonna|here to|able to|in (?:a|any) position,? (?:\\S+ ){0,3}to|prepared to|at liberty to|ready to|authorized to|inclined to|willing to|trying to|looking to|in the business of)(?: be able to| be in (?:a|any) position to)?
|(?:won't|wouldn't|can't|cannot|couldn't|(?:will|would|can|could) not)(?: \\w+)?(?: (?:want to|like to|be able to))?
|(?:don't|do not|didn't)(?: \\w+)? (?:want to|wanna|intend to|plan to|wish to|care to|propose to)
|not sure(?: that)? (?:(?:I'm|I am|we're) going to|(?:I|we) (?:want to|should|need to))
|(?:don't|do not) know that (?:I'm going to|we're going to|I can)
|(?:don't|do not) (?:think|believe)(?: that)? (?:I'm going to|we're going to|I'll|I can|I should|I would|I want to|I need to|we need to|it's \\w+ for me to|it would be \\w+ for me to))`

/** Who else may know: not the podium itself. */
export const others = "(?:them|him|her|those|the|my|our|others|people|folks|experts|members|Congress|State|Defense|Treasury|Justice|DOJ|DOD|DHS|FBI|CDC|HHS|NATO|each|[A-Z]\\w+)"

/** To speak to something: the verbs that most refusals end in. */
export const speakTo = '(?:get|go|say|speak|talk|discuss|comment|answer|address|respond|share|engage|confirm|disclose|speculate|characteri[sz]e)'
