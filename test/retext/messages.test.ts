import {describe, expect, test} from 'vitest'
import type {Ask, Briefing, FollowUp, Speaker, Strategy} from '../../src/briefing.js'
import {analyzeBriefing} from '../../src/index.js'
import {messagesOf} from '../../src/retext/messages.js'
import {quoteAt} from '../../src/text/span.js'

const text = 'How many ships have been stopped? I do not have the number. I will get back to you on Monday.'

function quoteOf(words: string) {
  const start = text.indexOf(words)
  return quoteAt(text, start, start + words.length)
}

const reporter: Speaker = {id: 'ann-marsh', role: 'reporter', labels: ['QUESTION'], name: 'Ann Marsh', org: 'Reuters', ordinal: null, anonymous: false, evidence: []}
const unnamed: Speaker = {...reporter, id: 'reporter-2', name: null, org: null}
const official: Speaker = {...reporter, id: 'official', role: 'official', labels: ['SENIOR OFFICIAL'], name: null, org: null, anonymous: true}

function askMet(strategy: Strategy, flagged = true): Ask {
  const devices = [{kind: 'no-information' as const, turn: 1, cue: 'no-number', quote: quoteOf('I do not have the number')}]
  const response = {level: 'ambivalent' as const, strategy, flagged, confidence: 0.9, reason: 'The number is not given.', devices}
  return {index: 0, turn: 0, asker: 'ann-marsh', quote: quoteOf('How many ships have been stopped?'), form: 'wh', addressee: [], answers: [1], response}
}

const promise: FollowUp = {
  index: 0, turn: 1, quote: quoteOf('I will get back to you on Monday'), kind: 'promise', by: 'official',
  actor: null, to: 'ann-marsh', ask: 0, about: 'How many ships', due: 'on Monday'
}

function briefingOf(found: Partial<Briefing>): Briefing {
  return {...analyzeBriefing(''), speakers: [reporter, unnamed, official], ...found}
}

describe('an ask', () => {
  test('that is flagged is told, with who asked, why and by which words', () => {
    expect(messagesOf(briefingOf({asks: [askMet('ignorance')]}), text)).toEqual([
      {
        span: expect.objectContaining({start: 0, end: 33}),
        ruleId: 'ask-ignorance',
        severity: 'warning',
        reason: 'Unanswered ask, not known or not at hand: “How many ships have been stopped?”',
        actual: 'How many ships have been stopped?',
        note: 'Asked by Ann Marsh (Reuters). The number is not given.\nno-information: “I do not have the number”',
        url: 'https://www.npmjs.com/package/press-briefing#unanswered-asks'
      }
    ])
  })

  test('that is not flagged is not told', () => {
    expect(messagesOf(briefingOf({asks: [askMet('explicit', false)]}), text)).toEqual([])
  })

  test('has an id of its own for each strategy', () => {
    const strategies: Strategy[] = ['explicit', 'implicit', 'general', 'partial', 'deflection', 'dodging', 'declining', 'ignorance', 'clarification', 'unanswered']
    expect(messagesOf(briefingOf({asks: strategies.map((strategy) => askMet(strategy))}), text).map(({ruleId}) => ruleId)).toEqual(
      strategies.map((strategy) => `ask-${strategy}`)
    )
  })

  test('that is long is cut after a word in the reason, whole in actual', () => {
    const words = `${'word '.repeat(40)}end?`
    const ask = {...askMet('dodging'), quote: quoteAt(words, 0, words.length)}
    const [message] = messagesOf(briefingOf({asks: [ask]}), words)
    expect(message?.reason).toBe(`Unanswered ask, not taken up: “${'word '.repeat(16)}…”`)
    expect(message?.actual).toBe(words)
  })
})

describe('a follow-up', () => {
  test('that is owed is told, to whom and by when', () => {
    expect(messagesOf(briefingOf({followUps: [promise]}), text)).toEqual([
      {
        span: expect.objectContaining({text: 'I will get back to you on Monday'}),
        ruleId: 'follow-up-promise',
        severity: 'warning',
        reason: 'Follow-up promised to Ann Marsh (Reuters): “I will get back to you on Monday”',
        actual: 'I will get back to you on Monday',
        note: 'Said by SENIOR OFFICIAL. About “How many ships”. Due “on Monday”.',
        url: 'https://www.npmjs.com/package/press-briefing#follow-ups'
      }
    ])
  })

  test.each([
    ['attempt', 'ann-marsh', 'Follow-up to be tried for Ann Marsh (Reuters): '],
    ['offer', null, 'Follow-up offered to everybody: '],
    ['promise', 'reporter-2', 'Follow-up promised to a reporter not named: ']
  ] as const)('%s to %s', (kind, to, reason) => {
    const [message] = messagesOf(briefingOf({followUps: [{...promise, kind, to}]}), text)
    expect(message?.ruleId).toBe(`follow-up-${kind}`)
    expect(message?.reason.startsWith(reason)).toBe(true)
  })

  test('that is announced is owed to nobody', () => {
    expect(messagesOf(briefingOf({followUps: [{...promise, kind: 'announcement'}]}), text)).toEqual([])
  })
})

test('a diagnostic keeps its rule and its severity', () => {
  const span = quoteOf('I do')
  expect(messagesOf(briefingOf({diagnostics: [{rule: 'missing-turn', severity: 'info', reason: 'A turn is missing.', span}]}), text)).toEqual([
    {
      span,
      ruleId: 'missing-turn',
      severity: 'info',
      reason: 'A turn is missing.',
      actual: 'I do',
      note: 'In the transcript: “I do”',
      url: 'https://www.npmjs.com/package/press-briefing#diagnostics'
    }
  ])
})

test('messages come in the order of the text', () => {
  const found = briefingOf({asks: [askMet('dodging')], followUps: [promise], diagnostics: [{rule: 'inaudible', severity: 'info', reason: '', span: quoteOf('stopped')}]})
  expect(messagesOf(found, text).map(({ruleId}) => ruleId)).toEqual(['ask-dodging', 'inaudible', 'follow-up-promise'])
})
