import {readOptions} from '../../src/options.js'
import {findEventDate} from '../../src/rules/event-date.js'
import {findGroundRules} from '../../src/rules/ground-rules.js'
import {findSpeakers} from '../../src/speakers/speakers.js'
import {findTurns} from '../../src/turns/turns.js'

/** Reads the event date and the ground rules of an invented transcript. */
export function rulesOf(text: string, timeZone = 'America/New_York') {
  const settings = readOptions({timeZone})
  const transcript = findTurns(text)
  const cast = findSpeakers(transcript, settings)
  const eventDate = findEventDate(transcript)
  return {eventDate, groundRules: findGroundRules(transcript, cast, eventDate.date, settings)}
}

/** A call that opens with some words, is asked three questions, and closes with others. */
export function call(opening: string, {masthead = 'Press Call on the Harbor Plan\n\nVia Teleconference\n(March 4, 2025)\n\n2:06 P.M. EST', middle = 'We think so.', closing = 'Thank you, everyone.'} = {}): string {
  return [
    masthead,
    `MODERATOR:  ${opening}`,
    `SENIOR ADMINISTRATION OFFICIAL:  Thank you.  The plan opens two new piers to small boats.${'  Each pier has room for forty boats, a crane and a shed.'.repeat(40)}`,
    'QUESTION:  Will the piers be ready by the summer?',
    `SENIOR ADMINISTRATION OFFICIAL:  ${middle}`,
    'QUESTION:  And who pays for them?',
    'SENIOR ADMINISTRATION OFFICIAL:  The harbor board does.',
    'QUESTION:  All of it?',
    'SENIOR ADMINISTRATION OFFICIAL:  All of it.',
    `MODERATOR:  ${closing}`
  ].join('\n\n')
}
