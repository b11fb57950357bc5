import {describe, expect, it, test} from 'vitest'
import {findTurns} from '../../src/turns/turns.js'
import {castOf} from './cast-of.js'

/** Four questions and answers, as a house prints the labels. */
function transcript(opening: string, asks: (at: number) => string, answers: string): string {
  const questions = ['Will you rule out a cut in July?', 'When is the bridge done?', 'Who pays for it?', 'Why was it delayed?']
  const replies = ['We are bound to no path.', 'In the autumn of next year.', 'The towns along the river do.', 'It was the weather.']
  return `${opening}\n\n${questions.map((question, at) => `${asks(at)} ${question}\n\n${answers} ${replies[at] ?? ''}`).join('\n\n')}\n`
}

const reporters = ['Pia Lund, Harbor News', 'Dan Moss, the Ledger', 'Ben Ames, KTRV', 'Ann Orr, Daily Post']

describe('how houses print those who ask and those who answer', () => {
  it.each([
    ['a surname in title case between questions', transcript('River Bank\n\nPress conference', () => 'Question:', 'Vale:'), 'Vale', 'Question'],
    ['unidentified reporters', transcript('VALE: Good morning.', () => 'UNIDENTIFIED REPORTER:', 'VALE:'), 'Vale', 'UNIDENTIFIED REPORTER'],
    ['a colon after the bold', transcript('**Mr. Vale**: Good morning.', () => '**Question**:', '**Mr. Vale**:'), 'Vale', 'Question'],
    ['an honourable', transcript('The Right Hon. Rosa Vale: Good morning.', () => 'Question:', 'The Right Hon. Rosa Vale:'), 'Rosa Vale', 'Question'],
    ['an office, a comma and a name', transcript('Bank Spokesperson, Rosa Vale: Good morning.', () => 'Question:', 'Bank Spokesperson, Rosa Vale:'), 'Rosa Vale', 'Question']
  ])('%s', (_, text, name, label) => {
    const {transcript: read, cast, who, roles} = castOf(text)
    const asks = read.turns.flatMap((turn) => (turn.label === label ? [turn.index] : []))
    expect(asks).toHaveLength(4)
    expect(asks.map((turn) => [roles[turn], who(turn + 1).name, roles[turn + 1]])).toEqual(asks.map(() => ['reporter', name, 'official']))
    expect(cast.speakers.filter(({role}) => role === 'official')).toHaveLength(1)
  })

  it('reporters with their outlets in the label', () => {
    const {who} = castOf(transcript('Prime Minister: Good morning.', (at) => `${reporters[at] ?? ''}:`, 'Prime Minister:'))
    expect([1, 3, 5, 7].map((turn) => [who(turn).role, who(turn).name, who(turn).org])).toEqual([['reporter', 'Pia Lund', 'Harbor News'], ['reporter', 'Dan Moss', 'Ledger'], ['reporter', 'Ben Ames', 'KTRV'], ['reporter', 'Ann Orr', 'Daily Post']])
    expect(who(2).role).toBe('official')
  })

  it('a name that answers where each of the others asks once', () => {
    const {who, transcript: read} = castOf(transcript('Tom Oakes (Bank Spokesperson): Good morning, all.\n\nRosa Vale (Bank): Good morning.', (at) => `${(reporters[at] ?? '').replace(', ', ' (')}):`, 'Rosa Vale (Bank):'))
    expect(read.turns).toHaveLength(10)
    expect([0, 1, 2].map((turn) => [who(turn).name, who(turn).role])).toEqual([['Tom Oakes', 'official'], ['Rosa Vale', 'official'], ['Pia Lund', 'reporter']])
    expect(who(2).org).toBe('Harbor News')
  })

  it('whoever is called with a question mark, however rare the name, after an answer but not as one', () => {
    const {names} = castOf('Spokesman: Good morning. Dezhi?\n\nQuestion: Will he go?\n\nSpokesman: Not yet. Benno?\n\nQuestion: Where is it?\n\nSpokesman: Geneva?\n\nQuestion: Is it there, I mean, in the old building on the lake?\n\nSpokesman: It is. Thank you.\n')
    expect([1, 3, 5].map((turn) => names[turn])).toEqual(['Dezhi', 'Benno', 'Benno'])
  })

  it.each(['Q', 'QUESTION'])('%s with the reporter in brackets', (label) => {
    const {who} = castOf(transcript('MS. VALE: Good morning.', (at) => `${label} (${reporters[at] ?? ''}):`, 'MS. VALE:'))
    expect([1, 7].map((turn) => [who(turn).role, who(turn).name, who(turn).org])).toEqual([['reporter', 'Pia Lund', 'Harbor News'], ['reporter', 'Ann Orr', 'Daily Post']])
  })

  it('what else stands in brackets behind a label is no name', () => {
    const {who} = castOf(transcript('MS. VALE (As interpreted): Good morning.', () => 'QUESTION (Through interpreter):', 'MS. VALE (As interpreted):'))
    expect([who(0).name, who(1).name, who(1).org]).toEqual(['Vale', null, null])
  })

  it('a telephone briefing: whom the operator calls asks, who speaks before or answers does not', () => {
    const calls = ['PIA LUND', 'DAN MOSS', 'BEN AMES'].map((name, at) => `OPERATOR: The next question comes from ${['Pia Lund', 'Dan Moss', 'Ben Ames'][at] ?? ''}. Your line is open.\n\n${name}: Thanks for taking my call. How many cases are there now?\n\nROSA VALE: There are nine of them, and we are working with the towns along the river on every one.`)
    const {names, roles} = castOf(`OPERATOR: Good morning. All lines are on listen-only.\n\nTOM OAKES: Thank you. Dr. Rosa Vale will say a few words, and then we will take questions.\n\nROSA VALE: Good morning. We have nine cases to report.\n\n${calls.join('\n\n')}\n\nTOM OAKES: That concludes our call. Thank you.\n`)
    expect(roles).toEqual(['operator', 'moderator', 'official', ...['operator', 'reporter', 'official', 'operator', 'reporter', 'official', 'operator', 'reporter', 'official'], 'moderator'])
    expect(names[4]).toBe('Pia Lund')
  })
})

describe('one official under two labels', () => {
  const cast = (first: string, then: string) => castOf(transcript(`${first} Good morning, everybody.`, () => 'Q   ', then)).cast.speakers.filter(({role}) => role === 'official').map(({name, labels}) => [name, labels.length])

  it.each([
    ['MAJOR GENERAL PAT VALE:', 'GEN. VALE:', 'Pat Vale'],
    ['PRESS SECRETARY JOHN F. VALE:', 'MR. VALE:', 'John F. Vale'],
    ['PAT VALE:', 'GEN. VALE:', 'Pat Vale'],
    ['SECRETARY OF DEFENSE LLOYD J. VALE III:', 'SEC. VALE:', 'Lloyd J. Vale III'],
    ['DEPUTY PENTAGON PRESS SECRETARY ROSA VALE:', 'MS. VALE:', 'Rosa Vale'],
    ['Foreign Minister, Rosa Vale:', 'Foreign Minister:', 'Rosa Vale']
  ])('%s then %s', (first, then, name) => expect(cast(first, then)).toEqual([[name, 2]]))

  it.each([
    ['MS. ROSA VALE:', 'MR. VALE:'],
    ['SECRETARY ROSA VALE:', 'SECRETARY OAKES:']
  ])('%s and %s are two', (first, then) => expect(cast(first, then)).toHaveLength(2))
})

test('a heading that stands after answers is no label', () => {
  const text = transcript('MR. VALE: Good morning.', () => 'Q   ', 'MR. VALE:').replace(/\.\n\nQ/g, '.\n\nThe river: it rises.\n\nQ')
  expect(findTurns(text).turns.map(({label}) => label)).toEqual(['MR. VALE', ...Array.from({length: 4}, () => ['Q', 'MR. VALE']).flat()])
})
