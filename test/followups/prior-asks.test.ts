import {describe, expect, it} from 'vitest'
import {analyzeBriefing} from '../../src/analyze.js'
import {exchange} from './transcripts.js'

const priorIn = (question: string) => analyzeBriefing(exchange(question, 'Twelve.')).priorAsks.map(({quote}) => quote.text)

describe('prior asks', () => {
  it.each([
    'You haven’t answered the question.',
    'I know I’ve asked you this before.',
    'I’m going to try again on the ship.',
    'That didn’t answer my question.',
    'I’ve been asking for weeks about the ship.',
    'We cannot get a straight answer from anyone.',
    'Yesterday you said you’d check on the ship.',
    'I asked you last night and you didn’t have an answer.',
    'You were supposed to get back to us.',
    'I asked this question of you a couple of weeks ago and I’m hoping to get an answer now.',
    'You said that you would have more details on the ship this week.'
  ])('are found: “%s”', (said) => {
    expect(priorIn(`${said} How many people were on it?`)).toEqual([said])
  })

  it.each(['He asked for help.', 'The ship never got an answer to its signal.', 'They will try again on Friday.', 'I asked the captain about his plans.', 'You never really responded to the letter of the mayors.', 'You said that you expect more towns to follow up.', 'Are you not able to say who it was?', 'I asked this last week and you answered it.', 'I asked that because last week there were two.', 'The mayor wrote, “I have asked the captain repeatedly to turn back.”', 'We haven’t had a storm.', 'I have not heard back from the harbor.'])('are not seen in “%s”', (said) => {
    expect(priorIn(`${said} How many people were on it?`)).toEqual([])
  })

  it('are a reporter’s words only', () => {
    expect(analyzeBriefing(exchange('How many?', 'You haven’t answered the question.')).priorAsks).toEqual([])
  })
})
