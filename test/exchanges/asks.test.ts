import {describe, expect, it, test} from 'vitest'
import {asksOf, floorOf} from './floor.js'

/** An opening, a question and a reply, so that the roles are plain. */
const asked = (question: string, ...rest: string[]): string[] => asksOf('A Good morning. I have a word on the harbour, and then I will take your questions.', `Q ${question}`, ...(rest.length > 0 ? rest : ['A The harbour will open on Monday, as we have said all along.']))

describe('what is one ask', () => {
  test.each([
    ['a question', 'When will the harbour open?'],
    ['a request without a question mark', 'I wanted to know the number of ships that have left the harbour since May.'],
    ['a question held by a statement', 'So my question is what you’re doing to keep the harbour open.'],
    ['a conditional request', 'If you could talk a little bit about the cost of the harbour.'],
    ['a question that breaks off', 'Does the Secretary believe that the harbour should --'],
    ['a question that lost its mark', 'How long are you willing to wait before the harbour opens'],
    ['very few words', 'When?'],
    ['a statement that puts words into the podium’s mouth', 'So it seems that you are not going to open the harbour before the end of the year after all.'],
    ['a question with its own candidate answers', 'Is it a harbour for ferries, or is it a harbour for warships?']
  ])('%s', (_, question) => expect(asked(question)).toHaveLength(1))

  it('is one where the same is said again', () => {
    expect(asked('Does the Secretary have a position on the new harbour tax? Does the Secretary have a position on that?')).toHaveLength(1)
    expect(asked('I wanted to know the number of ships that left in May. Do you have them available?')).toEqual(['I wanted to know the number of ships that left in May.'])
  })

  it('is one where a question is only announced first', () => {
    expect(asked('I want to ask two questions about the port. When will the harbour open?')).toEqual(['When will the harbour open?'])
    expect(asked('I wanted to ask you quickly about the port. How closely is the Department watching it?')).toEqual(['How closely is the Department watching it?'])
    expect(asked('I wanted to ask you about the port.')).toEqual(['I wanted to ask you about the port.'])
  })

  it('is one where a lower-case turn ends what broke off', () => {
    expect(asked('Do you expect the talks on the harbour to go into details like --', 'A Well, the details --', 'Q -- line numbers?', 'A I do not expect that, no.')).toHaveLength(1)
  })
})

describe('what are two', () => {
  test.each([
    ['how much … and whether', 'Could you speak to how much of the money has reached the harbour and whether you expect more of it this year?', ['Could you speak to how much of the money has reached the harbour', 'whether you expect more of it this year?']],
    ['who … and what', 'What will happen to the old harbour, and will there be any limits on the new one?', ['What will happen to the old harbour', 'will there be any limits on the new one?']],
    ['why … or what', 'Why is that harbour closed or what’s the status of it?', ['Why is that harbour closed', 'what’s the status of it?']],
    ['a second point', 'When will the harbour open? And secondly, has the Secretary spoken with the union?', ['When will the harbour open?', 'has the Secretary spoken with the union?']]
  ])('%s', (_, question, asks) => expect(asked(question)).toEqual(asks))

  it('not a relative clause', () => {
    expect(asked('Why isn’t the law tougher on ships that come here and are found with smugglers on board?')).toHaveLength(1)
    expect(asked('How can you protect people who live by the harbour and who do not want to leave it?')).toHaveLength(1)
  })
})

describe('what is none', () => {
  test.each([
    ['a greeting', 'Good morning. How are you?'],
    ['asking for the floor', 'Can I ask you a quick question about the harbour?'],
    ['asking to be heard', 'Hi, can you hear me?'],
    ['a tag', 'Right?'],
    ['a word of address', 'Sir?'],
    ['thanks', 'Thank you, Ms. Lee.'],
    ['listening', 'Mm-hm.']
  ])('%s', (_, words) => expect(asked(words)).toEqual([]))

  it('a question that the podium asked to hear again', () => {
    expect(asked('How much will the new harbour cost?', 'A Can you repeat the question?', 'Q How much the new harbour will cost, was my question, if you know?', 'A About a million.')).toHaveLength(1)
  })
})

describe('the quote', () => {
  test.each([
    ['counting', 'My first question is: When will the harbour open?', 'When will the harbour open?'],
    ['an address', 'Ms. Lee, will the harbour open on Monday?', 'will the harbour open on Monday?'],
    ['a false start', 'And do you -- why do you think the harbour will open on Monday?', 'why do you think the harbour will open on Monday?']
  ])('leaves out %s', (_, question, quote) => expect(asked(question)).toEqual([quote]))

  it('takes the sentence before where the question points back to it', () => {
    expect(asked('There are reports that the harbour will close again in May. Is that the case?')).toEqual(['There are reports that the harbour will close again in May. Is that the case?'])
  })

  it('ends where a full stop lost its space', () => {
    expect(asked('Will the harbour open on Monday?And will the ferries run?')).toEqual(['Will the harbour open on Monday?', 'And will the ferries run?'])
  })
})

describe('the form', () => {
  test.each([
    ['wh', 'What will the harbour cost?'],
    ['wh', 'On the harbour, at what time will it open?'],
    ['polar', 'Will the harbour open on Monday?'],
    ['polar', 'I just wanted to ask, is the harbour open?'],
    ['alternative', 'Will the harbour open on Monday, or will it stay closed?'],
    ['request', 'Can you tell us what the harbour will cost?'],
    ['request', 'I was wondering what the harbour will cost.'],
    ['statement', 'It seems from what was said yesterday that you are closing the harbour for the whole of the year.']
  ])('%s: %s', (form, question) => {
    expect(floorOf('A Good morning. I will take your questions.', `Q ${question}`, 'A The harbour will open on Monday, as we have said.').asks.map((ask) => ask.form)).toEqual([form])
  })
})
