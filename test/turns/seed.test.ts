import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {findTurns} from '../../src/turns/turns.js'

const text = readFileSync(new URL('../../seeds/trilateral-migration-call.txt', import.meta.url), 'utf8')
const transcript = findTurns(text)
const words = ({start, end}: {start: number; end: number}): string => text.slice(start, end)

test('the call has its 33 turns under their printed labels', () => {
  const short = (label: string): string =>
    label.replace('SENIOR ADMINISTRATION OFFICIAL', 'SAO').replace('MODERATOR', 'M').replace('QUESTION', 'Q')
  expect(transcript.turns.map((turn) => short(turn.label)).join(', ')).toBe(
    'M, SAO ONE, M, SAO THREE, SAO TWO, M, SAO TWO, SAO TWO, M, SAO THREE, M, OPERATOR, M, Q, SAO TWO, SAO THREE, M, Q, SAO THREE, M, Q, ' +
      'SENIOR STATE DEPARTMENT OFFICIAL TWO, M, Q, SAO THREE, SAO TWO, M, Q, SAO THREE, M, Q, SAO TWO, M'
  )
})

test('a turn is its label and all that is said under it, to the last word', () => {
  const turn = transcript.turns[3]
  expect(turn && words(turn.span)).toMatch(/^SENIOR ADMINISTRATION OFFICIAL THREE:\u00a0 Sure\.[^\n]*Two\]\.$/)
  expect(turn && words(turn.speech)).toMatch(/^Sure\./)
  const last = transcript.turns[32]
  expect(last && words(last.span)).toMatch(/have a great evening\.$/)
})

test('masthead, title and footer belong to no turn', () => {
  expect(words(transcript.masthead)).toMatch(/^Mon\. Jul 15th, 2024\n[^\n]+\n\n$/)
  expect(transcript.title?.text).toMatch(/^Senior Administration Officials Previewing .* on Migration$/)
  expect(words(transcript.footer).trim()).toMatch(/^Official news published at/)
  expect(transcript.nonSpeech).toEqual([])
})

test('the speech that gives way to a colleague is marked as interrupted, the inaudible passages as such', () => {
  const marks = transcript.turns.flatMap((turn) => turn.marks.map((mark) => `${turn.index} ${mark.kind} ${mark.quote.text}`))
  expect(marks).toContain('3 interrupted is – oh, go ahead')
  expect(marks.filter((mark) => mark.includes('inaudible'))).toEqual(['21 inaudible (inaudible)', '31 inaudible (inaudible)'])
})
