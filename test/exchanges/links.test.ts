import {describe, expect, it, test} from 'vitest'
import {askOf, floorOf} from './floor.js'

const opening = 'A Good morning. I have a word on the harbour, and then I will take your questions.'
const question = 'Q When will the harbour open?'

/** Turns that respond to each ask, counted from the first question. */
function answersOf(...lines: string[]): number[][] {
  return floorOf(opening, ...lines).asks.map((ask) => ask.answers.map((turn) => turn - 1))
}

describe('the reply to an ask', () => {
  it('is what the podium says until the next ask', () => {
    expect(answersOf(question, 'A On Monday, we expect.', 'Q And what will it cost?', 'A About a million.')).toEqual([[1], [3]])
  })

  it('goes on after a reporter who only listens', () => {
    expect(answersOf(question, 'A On Monday, we expect, and then the ferries --', 'Q Right.', 'A -- will follow on Tuesday.')).toEqual([[1, 3]])
  })

  it('goes on after a reporter who presses the point without asking anew', () => {
    expect(answersOf('Q Jane Doe from the Herald. When will the harbour open?', 'A We will let you know about the harbour.', 'Q But you have said that for a year.', 'A We have, and the work goes on.')[0]).toEqual([1, 3])
  })

  it('ends where a reporter says thanks or announces a question', () => {
    expect(answersOf(question, 'A On Monday, we expect.', 'Q Thank you.', 'A Of course. It was good of you to come so early.')).toEqual([[1]])
    expect(answersOf(question, 'A On Monday, we expect.', 'Q I have another question, on the ferries.', 'A Sure.', 'Q How many are there?', 'A Six of them, I believe.')).toEqual([[1], [5]])
  })

  it('is his to whom the ask was put, whatever the words of it', () => {
    expect(answersOf('Q Ms. Lee, are you concerned about prices? And, Mr. Roe, what of the ferries?', 'A We are better off than we were.', 'B Nothing has been decided.')).toEqual([[1], [2]])
    expect(answersOf('Q Ms. Lee, how many ships remain? If I could also ask Mr. Roe, will you go?', 'A About four hundred.', 'B I have gone.')).toEqual([[1], [2]])
  })

  it('may stand before the thanks that close', () => {
    expect(answersOf(question, 'A On Thursday. Thanks, everybody.')).toEqual([[1]])
  })

  it('is a nod where that is all', () => {
    expect(answersOf('Q So the harbour will open on Monday?', 'A Yes.')).toEqual([[1]])
  })

  it('may be short and name the next reporter', () => {
    expect(answersOf('Q Do you know how many ferries there are in the harbour?', 'A I don’t. Peter.', 'Q What will the new harbour cost?', 'A About a million.')).toEqual([[1], [3]])
    for (const reply of ['About 1,000. Let me go to Peter.', 'On Wednesday. Peter.', 'Yes. Peter, go ahead.', 'A dozen. Let’s go to Peter.', 'We will get to that after the storm.']) expect(answersOf('Q And how many ferries are there in the harbour?', `A ${reply}`, 'Q What will the new harbour cost?', 'A About a million.')).toEqual([[1], [3]])
    expect(answersOf('Q And how many ferries are there in the harbour?', 'A Okay, great. Let me go to Peter.', 'Q What will the new harbour cost?', 'A About a million.')).toEqual([[], [3]])
  })

  it('may be the last words of the briefing', () => {
    expect(answersOf(question, 'A Again, it opens on Monday, and I think some of this will become clear as we go along. So thanks, everybody.')).toEqual([[1]])
  })

  it('is not the nod that lets a reporter go on', () => {
    expect(answersOf('Q Will the harbour, which has been closed since the storm in May --', 'A Yeah.', 'Q -- open on Monday?', 'A We expect that it will.').flat()).toEqual([3])
  })

  it('comes after the next question where the podium was cut off before it said anything', () => {
    expect(answersOf(question, 'A Well, I think --', 'Q Have you set a day for it at all?', 'A We have, and it is Monday.')).toEqual([[3], [3]])
    expect(answersOf(question, 'A On Monday, I think, or in the days --', 'Q Have you set a day for it at all?', 'A We have, and it is Monday.')).toEqual([[1], [3]])
    expect(answersOf(question, 'A Well, I think --', 'A Go ahead, Jim.', 'Q Who will pay for the new school?', 'A The state will pay for it.')).toEqual([[], [4]])
  })

  it('is not a request to hear the question again', () => {
    expect(answersOf('Q How much will the harbour cost?', 'A I’m sorry, can you repeat the question?', 'Q How much the harbour will cost.', 'A About a million.')).toEqual([[3]])
  })

  it('to a part that had to be said again is what follows then', () => {
    expect(
      answersOf('Q When will the harbour open? And secondly, how much did the ferries cost?', 'A It will open on Monday, as we have said from the start. What was your second question?', 'Q How much the ferries cost.', 'A About a million.')
    ).toEqual([[1], [3]])
  })

  it('is not a question back that the reporter then meets', () => {
    expect(answersOf(question, 'A The new harbour?', 'Q Yes.', 'A It opens on Monday.')).toEqual([[3]])
  })

  it('may be nobody’s', () => {
    expect(answersOf(question, 'Q What about the ferries? How many of them are there?', 'A There are six ferries.')[0]).toEqual([])
    expect(askOf(opening, 'Q When will the harbour open?').answers).toEqual([])
  })
})

describe('several officials', () => {
  const two = ['M Welcome. Here are two officials who will take your questions after their remarks.', '1 Thank you. The harbour is my part of this.', '2 And the ferries are mine.', 'M Thank you. Our first question goes to Jane Doe from the Herald.']
  const both = (ask: string, ...replies: string[]): number[][] => floorOf(...two, `Q ${ask}`, ...replies).asks.map((each) => each.answers.map((turn) => turn - two.length))

  it('take the parts that they say they take', () => {
    expect(
      both(
        'When do you expect the harbour to open? My second question is what you think it will cost the city this year. And lastly, can you say how many crews there are?',
        '1 I can take the first two questions, and then turn to my colleague for the third question. It opens on Monday and costs a million.',
        '2 Thank you. There are nine.'
      )
    ).toEqual([[1], [1], [2]])
  })

  it('leave parts to a colleague', () => {
    expect(both('When do you expect the harbour to open? And secondly, can you say how many crews there are?', '1 I’ll leave the last question to my colleague. The harbour will open to all ships on Monday morning.', '2 There are nine.')).toEqual([[1], [2]])
  })

  it('are asked by name', () => {
    expect(both('This is for [Senior Administration Official Two]. Why was it late? And will it be late again?', '2 It was late because of the storm.', '1 Thanks. I see it the same way.')[0]).toContain(1)
    expect(floorOf(...two, 'Q [Senior Administration Official Two], why was it late?', '2 Because of the storm.').asks.map((ask) => ask.addressee)).toEqual([['official-2']])
  })

  it('are told apart by what they speak of', () => {
    expect(both('When do you expect the harbour to open to ships from the south? And do you know how many ferries there are?', '1 The harbour will open in spring.', '2 There are six ferries in all.')).toEqual([[1], [2]])
  })

  it('may add nothing, which is a reply to all', () => {
    expect(both('When do you expect the harbour to open? And will you close the old harbour?', '1 The new harbour will open in spring and the old harbour will close. I don’t know if you want to add anything.', '2 No, that’s perfect.')).toEqual([[1, 2], [1, 2]])
  })

  it('do not reply by giving the word on', () => {
    expect(both('When will it open?', '1 Let me turn to my colleague for that.', '2 It will open in spring.')).toEqual([[2]])
  })
})

describe('addresses', () => {
  const briefing = ['M Welcome. We have Ms. Lee and Mr. Roe.', 'A Thank you. Good to be here.', 'B Good morning.']
  test.each([
    ['Ms. Lee, when will it open?', ['lee']],
    ['And for Mr. Roe, when will it open?', ['roe']],
    ['A question for Ms. Lee. When will it open?', ['lee']],
    ['Ms. Lee said that it was late. When will it open?', []],
    ['When will it open?', []]
  ])('%s', (words, addressee) => {
    const floor = floorOf(...briefing, `Q ${words}`, 'A In spring.')
    expect(floor.asks.at(-1)?.addressee.map((id) => id.split('-').at(-1))).toEqual(addressee)
  })
})

describe('segments and exchanges', () => {
  const floor = floorOf(
    'M Good morning, everyone, and welcome to the call. Over to you, Ms. Lee.',
    'A Thank you. The harbour is nearly done.',
    'M Thank you. Our first question goes to Jane Doe from the Herald.',
    'Q Thank you. When will it open?',
    'A In spring.',
    'M Next we will go to John Poe from the Post.',
    'Q What will it cost?',
    'A A million.',
    'M That is all the time we have. Thank you, everyone.'
  )

  it('say what each turn does', () => {
    expect(floor.segments).toEqual(['opening', 'statement', 'logistics', 'question', 'answer', 'logistics', 'question', 'answer', 'closing'])
  })

  it('group one reporter’s time', () => {
    expect(floor.exchanges.map(({routing, questions, answers, asks}) => ({routing, questions, answers, asks}))).toEqual([
      {routing: 2, questions: [3], answers: [4], asks: [0]},
      {routing: 5, questions: [6], answers: [7], asks: [1]}
    ])
  })
})
