import {givenNames} from '../../cues/given-names.js'
import type {Quote} from '../../briefing.js'
import type {Transcript} from '../../turns/transcript.js'
import {quoteAt} from '../../text/span.js'
import {fold} from '../names.js'
import type {Party} from '../parties.js'

const calledAlone = /(?:^|[.?!]\s+)([A-ZÀ-Þ][a-zß-ÿ]+)[.?!]$/
const thanked = /^(?:(?:Great|Okay|Well|Good morning|Good afternoon)[,.] )?(?:Thanks|Thank you)(?: (?:very|so) much)?,? ([A-ZÀ-Þ][a-zß-ÿ]+)[,.!]/

/** A moderator's or operator's first name, in the words with which the officials call or thank him. */
export function findHostName({text, prose, turns}: Transcript, party: Party, isOfficial: (index: number) => boolean): {name: string; quote: Quote} | null {
  const votes = new Map<string, {count: number; quote: Quote}>()
  for (const index of party.turns.slice(0, 12)) {
    const before = turns[index - 1]
    const after = turns[index + 1]
    if (before && isOfficial(before.index)) {
      const from = Math.max(before.speech.start, before.speech.end - 40)
      vote(calledAlone.exec(prose.text.slice(from, before.speech.end)), from)
    }
    if (after && isOfficial(after.index)) vote(thanked.exec(prose.text.slice(after.speech.start, Math.min(after.speech.end, after.speech.start + 60))), after.speech.start)
  }
  const best = [...votes].sort(([, a], [, b]) => b.count - a.count)[0]
  return best ? {name: best[0], quote: best[1].quote} : null

  function vote(match: RegExpExecArray | null, at: number): void {
    const name = match?.[1]
    if (!match || !name || !givenNames.has(fold(name))) return
    const start = at + match.index + match[0].lastIndexOf(name)
    const known = votes.get(name)
    if (known) known.count++
    else votes.set(name, {count: 1, quote: quoteAt(text, start, start + name.length)})
  }
}
