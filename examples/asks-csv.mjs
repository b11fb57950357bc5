// A table of asks for a data desk: one row for each ask of each transcript, as CSV.
//
//   node examples/asks-csv.mjs [FILE ...] > asks.csv     in R: read.csv("asks.csv")
import {basename} from 'node:path'
import {parseArgs} from 'node:util'
import {stringify} from 'csv-stringify/sync'
import {analyzeBriefing} from 'press-briefing'
import {oneLine, speakersOf} from './names.mjs'
import {eachTranscript, expectTurns, run} from './transcript-file.mjs'

run(async () => {
  const {positionals} = parseArgs({allowPositionals: true})
  const rows = []
  await eachTranscript(positionals, (file, text) => {
    const briefing = analyzeBriefing(text)
    expectTurns(briefing, file)
    rows.push(...rowsOf(briefing, basename(file)))
  })
  // Words that begin like a formula must not run as one in a spreadsheet.
  if (rows.length > 0) process.stdout.write(stringify(rows, {header: true, escape_formulas: true}))
})

function rowsOf(briefing, file) {
  const people = speakersOf(briefing)
  return briefing.asks.map(({index, turn, asker, quote, form, answers, response}) => ({
    file,
    date: briefing.eventDate,
    ask: index,
    turn,
    reporter: people.get(asker)?.name,
    outlet: people.get(asker)?.org,
    words: oneLine(quote.text),
    form,
    answered_by: [...new Set(answers.map((answer) => briefing.turns[answer].speaker))].join(' '),
    level: response.level,
    strategy: response.strategy,
    flagged: response.flagged ? 1 : 0,
    confidence: response.confidence,
    devices: response.devices.map(({kind}) => kind).join(' '),
    start: quote.start,
    end: quote.end
  }))
}
