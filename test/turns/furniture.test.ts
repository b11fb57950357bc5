import {expect, test} from 'vitest'
import {findTurns} from '../../src/turns/turns.js'

function nonSpeech(text: string): string[] {
  return findTurns(text).nonSpeech.map(({start, end}) => text.slice(start, end))
}

function lastWords(text: string): string {
  const turn = findTurns(text).turns.at(-1)
  return turn ? text.slice(turn.speech.start, turn.speech.end) : ''
}

test('page numbers and running heads, one span for each printed line', () => {
  const page = (number: number): string => `\n                    Page ${number} of 9\n\fMay ${number}, 2020            Chair Wells’s Press Conference            FINAL\n`
  const text = `CHAIR WELLS. We met and\n${page(1)}saw that it rose.\n\n     ANN LEE. It did so\n${page(2)}again and again.\n\n     CHAIR WELLS. Yes, I\n${page(3)}know.\n\n     ANN LEE. Thanks.`
  expect(nonSpeech(text)).toEqual([1, 2, 3].flatMap((number) => [`Page ${number} of 9`, `May ${number}, 2020            Chair Wells’s Press Conference            FINAL`]))
})

test('a classification stamp inside a sentence and between turns', () => {
  const stamp = 'UNCLASSIFIED Department Case No. F-2014-20439 Doc No. C05788282 Date: 10/30/2015'
  const text = `MODERATOR: We are ready to\n     ${stamp}\n\ntalk.\n     ${stamp}\n     ${stamp}\n\nOPERATOR: Go on.`
  expect(nonSpeech(text)).toEqual([stamp, stamp, stamp])
  expect(findTurns(text).turns.map(({span}) => text.slice(span.start, span.end).replace(/\s+/g, ' '))).toEqual([`MODERATOR: We are ready to ${stamp} talk.`, 'OPERATOR: Go on.'])
})

test('a head that stands in the masthead, too, counts from there', () => {
  const head = 'Briefing of Ms. Orr on the Harvest, May 4, 2020'
  expect(nonSpeech(`${head}\n\nMS. ORR: We cut\n${head}\nit.\n\nQ   Why?\n\nMS. ORR: So.\n\n###\n${head}`)).toEqual([head])
})

test('furniture between a label and its words is no speech', () => {
  const text = 'QUESTION:\n\nPage 2 of 9\n\nWhy?\n\nMS. ORR: So.'
  expect(findTurns(text).turns.map(({speech}) => text.slice(speech.start, speech.end))).toEqual(['Why?', 'So.'])
})

test('page numbers alone on their lines, if each is one more than the one before', () => {
  const text = 'MS. ORR: One and\n2\nsome more and\n3\nthe rest.\n\nQ   How many?\n\nMS. ORR: So many.'
  expect(nonSpeech(text)).toEqual(['2', '3'])
  expect(nonSpeech(text.replace('3', '17'))).toEqual([])
})

test('what is said twice or thrice is no running head', () => {
  expect(nonSpeech('MS. ORR: Hi.\n\nGo ahead, Ann\n\nQ   Why?\n\nMS. ORR: So.\n\nThank you, all.\n\nQ   When?\n\nMS. ORR: Soon.\n\nThank you, all.\n\n(Laughter.)\n\nThank you, all.\n\n(Laughter.)\n\n(Laughter.)')).toEqual([])
})

test.each(['END 1:50 P.M. EST', 'END\n1:50 P.M. EDT', '1:50 P.M. EST', '###', '# # #', 'END10:10 A.M. EDT', 'END                    1:10 P.M. EDT', '(end transcript)', '(The briefing was concluded at 1:50 p.m.)', 'Official news published at', 'END< br /> 8:21 P.M SAST', '10:05 A.M. (Local)', '-----'])('%s ends the transcript', (end) => {
  expect(lastWords(`MS. ORR: Hello.\n\nQ   Why?\n\nMS. ORR: So. See you.\n\n${end}\n\nBelow.`)).toBe('So. See you.')
})

test('a closing time at the end of the last line belongs to the footer', () => {
  expect(lastWords('MS. ORR: Hello.\n\nQ   Why?\n\nMS. ORR: So. See you.  END 2:37 P.M. EDT')).toBe('So. See you.')
})

test('words that only begin like an end go on', () => {
  expect(lastWords('Q   When?\n\nMS. ORR: It will be at the\nend of last week’s talks,\nat 1:50 p.m. Eastern, when\n10:05 a.m. is past.')).toMatch(/is past\.$/)
})

test('a menu copied along with the page is no speech', () => {
  expect(lastWords('Q   When?\n\nMS. ORR: Soon.\n\nThat is all.\n\nHome\n\nNews & Policies\n\nAbout Us\n\nJobs\n\nContact\n\nUSA.gov')).toBe('Soon.\n\nThat is all.')
})

test('an end inside the text is non-speech', () => {
  expect(nonSpeech('MS. ORR: Bye.\n\nEND 1:50 P.M. EST\n\n* * *\n\nMS. ORR: One more thing.\n\nQ   Yes?')).toEqual(['END 1:50 P.M. EST', '* * *'])
})

test.each([
  ['Press Briefing by Ann Orr\n\nThe Briefing Room\n\n1:12 P.M. EST\n\n', 'Press Briefing by Ann Orr'],
  ['Mon. Jul 15th, 2024\nOfficials Previewing the Visit\n\n', 'Officials Previewing the Visit'],
  ['From: orr@example.org\nSubject: Fw: AM Briefing by Ann Orr\nDate: 1 May\n\n', 'AM Briefing by Ann Orr'],
  ['THE WHITE HOUSE\n\nOffice of the Press Secretary\n\nFor Immediate Release\n\nPRESS BRIEFING\nBY ANN ORR\n\n', 'PRESS BRIEFING'],
  ['---\ntags: press-briefings\ndate: \'2022-02-07\'\nsource_url: https://example.org/press-briefings/\ntitle: "Press Call on the Harbour"\n---\n\n', 'Press Call on the Harbour'],
  ['title: “The Harbour”, a Briefing by Ann Orr\n\n', '“The Harbour”, a Briefing by Ann Orr'],
  ['1:12 P.M. EST\n\n', null]
])('the title of %j', (masthead, title) => {
  expect(findTurns(`${masthead}MS. ORR: Hello.\n\nQ   Why?`).title?.text ?? null).toBe(title)
})

test('marks say what happens in a turn that is not words', () => {
  const text = 'MS. ORR: So (inaudible) it is. (Laughter.) As [redacted] said (Cross-talk.) [Extended silence] (Cell phone rings.) and (as we know) so on.\n\nQ   But why did --\n\nMS. ORR: It is – oh, go ahead.\n\nQ   No, fine...'
  expect(findTurns(text).turns.map(({marks}) => marks.map(({kind, quote}) => `${kind} ${quote.text}`))).toEqual([
    ['inaudible (inaudible)', 'laughter (Laughter.)', 'redacted [redacted]', 'crosstalk (Cross-talk.)', 'other [Extended silence]', 'other (Cell phone rings.)'],
    ['interrupted But why did --'],
    ['interrupted is – oh, go ahead'],
    ['interrupted No, fine...']
  ])
})

test('a running head may stand on more pages than a call takes arguments', () => {
  const pages = 200_000
  expect(nonSpeech(`MR. LEE:  Good morning.\n\nQ  Why?\n\n${'Press Briefing 12\n'.repeat(pages)}MR. LEE:  Because.`)).toHaveLength(pages)
})
