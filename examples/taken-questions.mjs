// The taken-question sheet: what the podium still owes, to whom, about what, in its own words.
//
//   node examples/taken-questions.mjs [FILE ...]     FILE: transcripts; without one, the call in seeds/
import {parseArgs} from 'node:util'
import {analyzeBriefing} from 'press-briefing'
import {nameOf, oneLine, paragraph, speakersOf} from './names.mjs'
import {eachTranscript, expectTurns, run} from './transcript-file.mjs'

run(async () => {
  const {positionals} = parseArgs({allowPositionals: true})
  await eachTranscript(positionals, (file, text) => {
    const briefing = analyzeBriefing(text)
    expectTurns(briefing, file)
    console.log(sheet(briefing).join('\n'))
  })
})

function sheet(briefing) {
  const people = speakersOf(briefing)
  // An announcement is made to everybody and owed to nobody.
  const owed = briefing.followUps.filter(({kind}) => kind !== 'announcement')
  return [
    paragraph(`${briefing.eventDate ?? 'day not stated'}  ${briefing.title ?? 'Untitled briefing'}`),
    owed.length === 0 ? 'Nothing is owed.' : `${owed.length} owed:`,
    ...owed.flatMap(({kind, turn, by, to, actor, ask, due, quote}) => [
      '',
      paragraph(`${to === null ? 'Everybody' : nameOf(people.get(to))} (${kind}, turn ${turn})`, '[ ] '),
      ...(ask === null ? [] : [paragraph(`asked:    “${oneLine(briefing.asks[ask].quote.text)}”`, '    ')]),
      paragraph(`was told: “${oneLine(quote.text)}”`, '    '),
      paragraph(`by:       ${nameOf(people.get(by))}${actor ? `, through “${actor}”` : ''}`, '    '),
      paragraph(`due:      ${due === null ? 'no time named' : `“${due}”`}`, '    ')
    ]),
    ...briefing.priorAsks.flatMap(({turn, quote}) => [
      '',
      paragraph(`Asked before without an answer, says ${nameOf(people.get(briefing.turns[turn].speaker))}: “${oneLine(quote.text)}”`, '(!) ')
    ]),
    ''
  ]
}
