import type {PriorAsk} from '../briefing.js'
import type {Cue} from '../cues/cue.js'
import {priorAskCues, priorAskSign} from '../cues/prior-asks.js'
import type {Floor} from '../exchanges/floor.js'
import {quoteAt} from '../text/span.js'
import type {Transcript} from '../turns/transcript.js'
import {isQuoted} from './quotation.js'

/**
 * Finds where a reporter says that the same thing was asked before and not answered.
 *
 * @param transcript the text, cut up
 * @param floor which turns ask
 */
export function findPriorAsks(transcript: Transcript, floor: Floor): PriorAsk[] {
  const {prose, text} = transcript
  const found: PriorAsk[] = []
  for (const turn of transcript.turns) {
    if (floor.segments[turn.index] !== 'question') continue
    for (const paragraph of prose.paragraphs(turn.speech)) {
      const words = prose.text.slice(paragraph.start, paragraph.end)
      if (!priorAskSign.test(words) || !priorAskCues.some(({says}) => says.test(words))) continue
      for (const sentence of prose.sentences(paragraph)) {
        const said = prose.text.slice(sentence.start, sentence.end)
        const saysIt = ({says}: Cue<'prior-ask'>) => {
          const match = says.exec(said)
          return match !== null && !isQuoted(prose.text.slice(paragraph.start, sentence.start + match.index))
        }
        if (priorAskCues.some(saysIt)) found.push({turn: turn.index, quote: quoteAt(text, sentence.start, sentence.end)})
      }
    }
  }
  return found
}
