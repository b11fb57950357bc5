// The utterances of a briefing as ConvoKit reads them: JSON lines, a conversation for each exchange and for each
// stretch between exchanges, every reporter a speaker of their own.
//
//   node examples/convokit.mjs [FILE] > utterances.jsonl
import {parseArgs} from 'node:util'
import {analyzeBriefing} from 'press-briefing'
import {speakersOf} from './names.mjs'
import {expectTurns, oneFile, readTranscript, run} from './transcript-file.mjs'

run(async () => {
  const {positionals} = parseArgs({allowPositionals: true})
  const file = oneFile(positionals)
  const text = await readTranscript(file)
  const briefing = analyzeBriefing(text)
  expectTurns(briefing, file)
  for (const utterance of utterancesOf(briefing, text)) console.log(JSON.stringify(utterance))
})

function utterancesOf(briefing, text) {
  const people = speakersOf(briefing)
  const exchangeOf = new Map(briefing.exchanges.flatMap(({index, routing, questions, answers}) => [routing, ...questions, ...answers].map((turn) => [turn, index])))
  let root = null
  let previous = null
  return briefing.turns.map((turn) => {
    const exchange = exchangeOf.get(turn.index) ?? null
    const starts = previous === null || previous.exchange !== exchange
    if (starts) root = turn.index
    const utterance = {
      id: `t${turn.index}`,
      conversation_id: `t${root}`,
      'reply-to': starts ? null : `t${previous.turn}`,
      speaker: turn.speaker,
      timestamp: null,
      text: text.slice(turn.speech.start, turn.speech.end),
      meta: {label: turn.label, segment: turn.segment, exchange, ...whoIs(people.get(turn.speaker)), asks: asksIn(turn.index, briefing)}
    }
    previous = {turn: turn.index, exchange}
    return utterance
  })
}

function whoIs(speaker) {
  return {role: speaker?.role ?? null, name: speaker?.name ?? null, org: speaker?.org ?? null}
}

function asksIn(turn, {asks}) {
  return asks
    .filter((ask) => ask.turn === turn)
    .map(({index, quote, response: {level, strategy, flagged, confidence}}) => ({index, text: quote.text, level, strategy, flagged, confidence}))
}
