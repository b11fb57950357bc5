import {findExchanges} from '../../src/exchanges/exchanges.js'
import type {Floor, OpenAsk} from '../../src/exchanges/floor.js'
import {readOptions} from '../../src/options.js'
import {findSpeakers} from '../../src/speakers/speakers.js'
import {findTurns} from '../../src/turns/turns.js'

/** The floor of an invented briefing: each line a turn, `Q` a reporter's, `A` Ms. Lee's, `B` Mr. Roe's, `M` the moderator's. */
export function floorOf(...lines: string[]): Floor {
  const labels: Record<string, string> = {Q: 'QUESTION', A: 'MS. LEE', B: 'MR. ROE', M: 'MODERATOR', '1': 'SENIOR ADMINISTRATION OFFICIAL ONE', '2': 'SENIOR ADMINISTRATION OFFICIAL TWO'}
  const text = lines.map((line) => `${labels[line.charAt(0)]}:  ${line.slice(2)}`).join('\n\n')
  const transcript = findTurns(text)
  return findExchanges(transcript, findSpeakers(transcript, readOptions({})))
}

/** The words of each ask. */
export function asksOf(...lines: string[]): string[] {
  return floorOf(...lines).asks.map((ask) => ask.quote.text)
}

/** The one ask that an invented briefing holds. */
export function askOf(...lines: string[]): OpenAsk {
  const [ask, ...others] = floorOf(...lines).asks
  if (!ask || others.length > 0) throw new Error(`expected one ask, got ${others.length + (ask ? 1 : 0)}`)
  return ask
}
