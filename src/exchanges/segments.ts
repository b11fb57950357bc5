import type {Role, Segment, Span} from '../briefing.js'
import type {Cast} from '../speakers/cast.js'
import type {Transcript} from '../turns/transcript.js'
import {type Course, coursesOf, shortAnswer} from './course.js'

/**
 * What each turn does. Whoever speaks for the podium answers where the words reply to a question: a moderator may
 * answer, and an official may do no more than give the word to somebody.
 */
export function segmentsOf(transcript: Transcript, cast: Cast): {readonly segments: Segment[]; readonly courses: Course[]} {
  const roles = new Map(cast.speakers.map((speaker) => [speaker.id, speaker.role]))
  const role = transcript.turns.map((_, turn): Role => roles.get(cast.speaking[turn] ?? '') ?? 'unknown')
  const courses = coursesOf(transcript, role.map((who) => who === 'reporter'))
  const first = role.indexOf('reporter')
  const last = role.lastIndexOf('reporter')
  const routing = new Map(cast.routings.map((call) => [call.turn, call.quote]))
  const segments = role.map((who, turn): Segment => {
    if (who === 'reporter') return 'question'
    if (first < 0 || turn < first) return turn === 0 ? 'opening' : who === 'official' ? 'statement' : 'logistics'
    const course = courses[turn]
    if (who === 'official' || who === 'interpreter') {
      if (course === 'closing') return turn > last ? 'closing' : 'logistics'
      if (calls(transcript, turn, routing.get(turn))) return 'logistics'
      return course === 'next' || course === 'handover' || course === 'repeat' ? 'logistics' : 'answer'
    }
    if (who === 'moderator' && course === 'reply' && !routing.has(turn) && role[turn - 1] !== 'moderator' && turn <= last + 3 && repliesAsModerator(transcript, turn)) return 'answer'
    return turn > last && !role.includes('official', turn) ? 'closing' : 'logistics'
  })
  return {segments, courses}
}

/** A word that is more than a name and "okay". */
const saying = /\b(?:(?!(?:all|right|thanks?|you|so|great|good|and|then|well|sure|sir|please|go|ahead|in|the|back|let|me|us|we|ll|to|take|one|more|next|last|first|question|here|there|yeah|yes|how|about|from|with|of|at)\b)[a-z]\w*|No|Not|None|Never|Correct|Exactly|Absolutely)\b/

/** Whether a turn does no more than call a reporter: "Okay. Ann Lee, the Post." */
function calls({prose, turns}: Transcript, turn: number, call: Span | undefined): boolean {
  const speech = turns[turn]?.speech
  if (!speech || !call || speech.end - speech.start > 120) return false
  const others = prose.text.slice(speech.start, call.start) + prose.text.slice(call.end, speech.end)
  return !saying.test(others) && !shortAnswer.test(others)
}

const running = /\b(?:questions\b|(?:next|last|first|final|another|more|your|one)\s+(?:question|caller|one)|operator|line|queue|unmuted?|join(?:ed|ing)|go\s+ahead|go\s+to|turn\s+it|thank|thanks|reminder|embargo(?:ed)?|background|mic|microphone|press\s+(?:1|one|star))\b/i

/** Whether a moderator's words are more than the running of the event. */
function repliesAsModerator({prose, turns}: Transcript, turn: number): boolean {
  const speech = turns[turn]?.speech
  return speech !== undefined && speech.end - speech.start >= 40 && !running.test(prose.text.slice(speech.start, speech.end))
}
