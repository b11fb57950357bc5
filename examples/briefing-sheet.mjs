// The briefing sheet: who spoke, each exchange with what was asked and how it was met, what is owed.
//
//   node examples/briefing-sheet.mjs [FILE]     FILE: a transcript; without one, the call in seeds/
import {parseArgs} from 'node:util'
import {analyzeBriefing} from 'press-briefing'
import {nameOf, oneLine, paragraph, speakersOf} from './names.mjs'
import {expectTurns, oneFile, readTranscript, run} from './transcript-file.mjs'

run(async () => {
  const {positionals} = parseArgs({allowPositionals: true})
  const file = oneFile(positionals)
  const briefing = analyzeBriefing(await readTranscript(file))
  expectTurns(briefing, file)
  console.log([head(briefing), speakers(briefing), exchanges(briefing), followUps(briefing), oddities(briefing)].flat().join('\n'))
})

function head({title, eventDate, groundRules: {level, attribution, embargo}}) {
  const forms = [...new Set(attribution.map(({text}) => `“${oneLine(text)}”`))]
  const terms = level ? level.replaceAll('-', ' ') : 'no ground rules stated'
  return [
    paragraph(title ?? 'Untitled briefing'),
    paragraph(`Held ${eventDate ?? 'on a day not stated'}; ${terms}${forms.length > 0 ? `, attributable to ${forms.join(', ')}` : ''}.`),
    ...(embargo ? [paragraph(`Embargo: ${until(embargo)}`)] : [])
  ]
}

function until({until, timeZone, zoneAssumed, quote}) {
  const words = `“${oneLine(quote.text)}”`
  if (!until?.includes('T')) return words
  return `until ${until.replace('T', ' ')} ${timeZone}${zoneAssumed ? ' (zone assumed)' : ''}. ${words}`
}

function speakers({speakers, turns}) {
  return [
    '\nWHO SPOKE',
    ...speakers.map((speaker) => {
      const count = turns.filter((turn) => turn.speaker === speaker.id).length
      const facts = [speaker.role, ...(speaker.anonymous ? ['name withheld'] : []), `${count} ${count === 1 ? 'turn' : 'turns'}`]
      return paragraph(`${speaker.id}: ${nameOf(speaker)} (${facts.join(', ')})`, '  ')
    })
  ]
}

function exchanges(briefing) {
  const people = speakersOf(briefing)
  const open = briefing.asks.filter(({response}) => response.flagged).length
  return [
    `\nWHAT WAS ASKED: ${briefing.asks.length} asks, ${open} of them not answered`,
    ...briefing.exchanges.flatMap(({index, reporter, asks}) => [
      `\n${String(index + 1).padStart(3)}. ${nameOf(people.get(reporter))}`,
      ...asks.flatMap((ask) => askLines(briefing.asks[ask], briefing))
    ])
  ]
}

function askLines({quote, answers, response}, {turns}) {
  const {level, strategy, flagged, reason, devices} = response
  const by = [...new Set(answers.map((turn) => turns[turn].speaker))]
  const met = `${flagged ? 'NOT ANSWERED: ' : ''}${level.replace('clear-', 'clear ')}, ${strategy}${by.length > 0 ? ` (${by.join(', ')})` : ''}`
  return [
    paragraph(`“${oneLine(quote.text)}”`, '     - '),
    paragraph(`${met}. ${reason}`, '       '),
    ...devices.map(({kind, quote}) => paragraph(`${kind}: “${oneLine(quote.text)}”`, '         '))
  ]
}

function followUps(briefing) {
  const people = speakersOf(briefing)
  return [
    `\nFOLLOW-UPS: ${briefing.followUps.length}`,
    ...briefing.followUps.flatMap(({kind, by, to, actor, about, due, quote}) => [
      paragraph(`${kind} to ${to === null ? 'everybody' : nameOf(people.get(to))}: “${oneLine(quote.text)}”`, '     - '),
      paragraph(
        [`by ${nameOf(people.get(by))}`, actor && `through “${actor}”`, about && `about “${oneLine(about)}”`, due ? `due “${due}”` : 'no time named']
          .filter(Boolean)
          .join('; '),
        '       '
      )
    ])
  ]
}

function oddities({diagnostics}) {
  if (diagnostics.length === 0) return []
  return ['\nTO CHECK IN THE TRANSCRIPT', ...diagnostics.map(({rule, reason}) => paragraph(`${reason} [${rule}]`, '     - '))]
}
