import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {castOf} from './cast-of.js'

const text = readFileSync(new URL('../../seeds/trilateral-migration-call.txt', import.meta.url), 'utf8')
const {transcript, cast, who} = castOf(text)

it('names six reporters with their outlets, each by the words that gave the floor', () => {
  const reporters = cast.speakers.filter(({role}) => role === 'reporter')
  expect(reporters.map(({id, name, org}) => [id, name, org])).toEqual([
    ['tracy-wilkinson', 'Tracy Wilkinson', 'Los Angeles Times'],
    ['ted-hesson', 'Ted Hesson', 'Reuters'],
    ['rafael-bernal', 'Rafael Bernal', 'The Hill'],
    ['rebecca-santana', 'Rebecca Santana', 'Associated Press'],
    ['jose-diaz', 'José Díaz', 'Reforma'],
    ['lauren-villagran', 'Lauren Villagran', 'USA Today']
  ])
  for (const {evidence, name} of reporters) expect(evidence.some((quote) => quote.text.includes(name ?? '?'))).toBe(true)
})

it('places the three officials in their departments and keeps them anonymous', () => {
  const officials = cast.speakers.filter(({role}) => role === 'official')
  expect(officials.map(({id, org, ordinal, anonymous, name}) => ({id, org, ordinal, anonymous, name}))).toEqual([
    {id: 'official-1', org: 'White House', ordinal: 1, anonymous: true, name: null},
    {id: 'official-3', org: 'Department of Homeland Security', ordinal: 3, anonymous: true, name: null},
    {id: 'official-2', org: 'Department of State', ordinal: 2, anonymous: true, name: null}
  ])
})

it('takes the State Department’s official two for official two', () => {
  expect(who(21).id).toBe('official-2')
  expect(who(21).labels).toEqual(['SENIOR ADMINISTRATION OFFICIAL TWO', 'SENIOR STATE DEPARTMENT OFFICIAL TWO'])
})

it('tells moderator and operator apart', () => {
  expect(who(0).id).toBe('moderator')
  expect(who(11).id).toBe('operator')
})

it('leads each routing to the first question turn of the reporter called', () => {
  expect(cast.routings.map(({turn, question}) => [turn, question])).toEqual([[12, 13], [16, 17], [19, 20], [22, 23], [26, 27], [29, 30]])
})

it('resolves placeholders and colleagues within speech', () => {
  const mentions = cast.mentions.map(({turn, quote, speaker}) => [turn, quote.text, speaker])
  expect(mentions).toContainEqual([6, '[Senior Administration Official Three]', 'official-3'])
  expect(mentions).toContainEqual([14, 'my colleague from DHS', 'official-3'])
  expect(mentions).toContainEqual([23, '[Senior Administration Official Three]', 'official-3'])
})

it('quotes exactly', () => {
  const quotes = [...cast.speakers.flatMap(({evidence}) => evidence), ...cast.routings.map(({quote}) => quote), ...cast.mentions.map(({quote}) => quote)]
  for (const {start, end, text: words} of quotes) expect(transcript.text.slice(start, end)).toBe(words)
})
