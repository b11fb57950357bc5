import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {analyzeBriefing} from '../../src/analyze.js'
import {exchange, owedIn} from './transcripts.js'

const question = 'How many people were on the ship that left Cadiz?'

describe('follow-ups owed', () => {
  it.each([
    ['promise', 'I don’t know. I’ll have to take that question.'],
    ['promise', 'We’ll get you that number.'],
    ['promise', 'I can certainly get back to you on that.'],
    ['promise', 'Let me circle back with you.'],
    ['promise', 'I’ll have somebody from the Navy call you.'],
    ['promise', 'Let me take a look at the letter and get back to you.'],
    ['promise', 'When we know, we will, of course, let you know.'],
    ['promise', 'If that were to change, we would certainly let you know.'],
    ['promise', 'As we get more details on the ship, we’ll share them.'],
    ['promise', 'We’ll have to get back to you on next steps.'],
    ['promise', 'I have the letter, and we’ll send that around.'],
    ['promise', 'I’m sure that I’ll get this number to you today.'],
    ['promise', 'If we have additional details on the crew to share then we’ll do so.'],
    ['promise', 'If I have news of the captain, I’ll be sure and let you know.'],
    ['promise', 'As soon as she sails, we’ll make sure you guys know.'],
    ['attempt', 'I’ll see if I can get you that.'],
    ['attempt', 'Let me check on that.'],
    ['attempt', 'I will look into it.'],
    ['attempt', 'We’ll try to get you some more information.'],
    ['attempt', 'I’ll find out.'],
    ['attempt', 'I don’t know if she has sailed before, but we can look that up.'],
    ['attempt', 'Let me get some guidance from the harbor master on that.'],
    ['attempt', 'I will get something on that.'],
    ['attempt', 'We’ll see what we can do.'],
    ['attempt', 'When the crew are counted, we’ll try to share that.'],
    ['attempt', 'Let me see if we can get you an answer.'],
    ['attempt', 'We’ll try to give you a heads-up when it sails.'],
    ['attempt', 'I can try to get a list from the harbor.'],
    ['attempt', 'We can look into some of those details for you.'],
    ['offer', 'Happy to follow up with you on the details.'],
    ['offer', 'I can get you better numbers.'],
    ['offer', 'We could perhaps get back to you with the passenger list.'],
    ['offer', 'If you e-mail us we can get you that.'],
    ['offer', 'We can follow up with you on that.'],
    ['offer', 'Why don’t you check with my office?'],
    ['offer', 'I’m happy to also send you that letter.'],
    ['offer', 'We can get that information to you.'],
    ['offer', 'Maybe we can connect you with the captain.']
  ])('reads a %s in “%s”', (kind, answer) => {
    expect(owedIn(question, answer).map((followUp) => followUp.kind)).toEqual([kind])
  })

  it.each([
    ['procedure', 'I’ll take your questions now.'],
    ['procedure', 'We’ll take a few questions.'],
    ['procedure', 'Hold on. I’ll get back to you in a second.'],
    ['procedure', 'Let me go to Bob first and then I’ll get back to you.'],
    ['procedure', 'I’ll turn it over to my colleague for that.'],
    ['an answer now', 'I’ll take that question. There were twelve, all of them crew, and they had been at sea for thirty days when the storm came up from the south and drove the ship from her course toward the rocks below the lighthouse, where she lay.'],
    ['optimism', 'We’ll get there.'],
    ['a pledge', 'We’ll work with Congress to get it done.'],
    ['a pledge', 'The President committed to seek $4 billion.'],
    ['a pledge', 'We’ll see what we can do with Congress on harbors.'],
    ['a story', 'The captain was in port and was happy to come back and see the harbor master.'],
    ['want of knowledge', 'I’d have to check with the harbor master.'],
    ['a negation', 'I’m not going to get back to you on that.'],
    ['a doubt', 'I don’t think we can get you that.'],
    ['reported speech', 'The captain said, “I’ll get back to you on that.”'],
    ['reported speech', 'He told me that we will get back to you.'],
    ['a referral', 'I would send you to the Navy for that.'],
    ['a referral', 'You can call the Navy.'],
    ['a referral', 'They can help you with those details.'],
    ['a referral', 'The Navy could help you with that.'],
    ['a referral', 'They can give you the number at the Navy.'],
    ['a doubtful outcome', 'We’ll see what happens.'],
    ['an answer now', 'Tell me what it is and I’ll see if I can answer it.'],
    ['work to be done', 'We will work to find out how the ship was lost.'],
    ['a conditional', 'I’d have to check with the Navy.']
  ])('leaves %s alone: “%s”', (_, answer) => {
    expect(owedIn(question, answer)).toEqual([])
  })

  it('leaves a reporter’s own words alone', () => {
    expect(owedIn('I’ll get back to you on that. How many people were on the ship?', 'Twelve.')).toEqual([])
  })

  it('leaves the operator’s words alone', () => {
    expect(analyzeBriefing('MODERATOR:  Welcome.\n\nOPERATOR:  I’ll get back to you on that line.\n\nQUESTION:  How many?\n\nMODERATOR:  Twelve.').followUps).toEqual([])
  })
})

describe('a short yes to a request', () => {
  it.each([
    ['attempt', 'Can you check that?', 'Sure.'],
    ['attempt', 'Could you find out for us?', 'I will.'],
    ['promise', 'Could you make the list available?', 'I believe we can.'],
    ['promise', 'Will you share those with us?', 'Absolutely.'],
    ['attempt', 'Can you get us a copy?', 'I can try, but I make no promises.'],
    ['offer', 'Would you take the question?', 'I’d be happy to.']
  ])('is a %s: “%s” “%s”', (kind, request, answer) => {
    expect(owedIn(`How many were on the ship? ${request}`, answer).map((followUp) => [followUp.kind, followUp.quote.text])).toEqual([[kind, answer]])
  })

  it.each([
    ['Can I follow up on that?', 'Sure.'],
    ['Was the ship lost?', 'Yes.'],
    ['Can you check that?', 'No.'],
    ['Can you check that?', 'Yes. The captain says that there were twelve of them on deck when the storm came up, and that is the number that we have.']
  ])('is none: “%s” “%s”', (request, answer) => {
    expect(owedIn(request, answer)).toEqual([])
  })
})

describe('announcements', () => {
  it.each([
    ['We’ll have a readout later today.', 'later today'],
    ['There will be a fact sheet after the meeting.', 'after the meeting'],
    ['We’ll have more to say on that next week.', 'next week'],
    ['The list will be released on Thursday.', 'on Thursday'],
    ['We’ll have additional details on that over the weekend.', 'over the weekend'],
    ['We’ll have a little bit more on that tomorrow.', 'tomorrow'],
    ['I’ll have details on that later this afternoon.', 'later this afternoon'],
    ['We’ll have more details as they become available.', 'as they become available']
  ])('are read in “%s”', (answer, due) => {
    expect(owedIn(question, answer)).toMatchObject([{kind: 'announcement', to: null, due}])
  })

  it.each(['More to come.', 'We’ll announce some over the coming days.', 'We have put out a statement.', 'There will not be a readout.', 'He will make brief remarks.', 'I don’t anticipate that we’ll have a readout.', 'I don’t believe it’s going to be released today.', 'We’re not going to come out with a list five minutes later.', 'There will be more meetings in the coming days.', 'You’ll be seeing them both fairly soon.', 'I’ll just give you the schedule again.', 'We’re going to do a short readout of the meeting.', 'You will see and notice the change.', 'There will be families that get notices.', 'You’ll see from our statement that it sank.', 'The prisoners will be released tomorrow.', 'I’m going to come out here many times in the next few weeks.', 'They’ll be available for your questions this afternoon.'])('are not read in “%s”', (answer) => {
    expect(owedIn(question, answer)).toEqual([])
  })

  it('are the time alone in reply to “will you be releasing it?”', () => {
    expect(owedIn('Will you be releasing the list?', 'Tomorrow or Friday.')).toMatchObject([{kind: 'announcement', due: 'Tomorrow or Friday'}])
  })

  it('can stand beside what is owed in one sentence', () => {
    expect(owedIn(question, 'We’re going to have more to share on the ship in the coming days and I will try to get you the list.').map(({kind, quote}) => [kind, quote.text])).toEqual([
      ['announcement', 'We’re going to have more to share on the ship in the coming days'],
      ['attempt', 'I will try to get you the list.']
    ])
  })
})

describe('whom, what and when', () => {
  it.each([
    ['I’ll get you that later today.', 'later today'],
    ['By the end of the week we’ll get you the list.', 'By the end of the week'],
    ['As soon as we reach a decision, we’ll let you know.', 'As soon as we reach a decision'],
    ['I’ll check. Tomorrow.', 'Tomorrow'],
    ['The ship left today. I’ll check on that.', null],
    ['I’ll send you the letter that he sent earlier today.', null],
    ['I’ll see if it has come up today.', null],
    ['He saw the captain today, and we’ll get you the list.', null],
    ['We’ll get you the list a week from today.', 'a week from today'],
    ['I don’t have that today, but I’ll get it for you.', null]
  ])('“%s” is due %s', (answer, due) => {
    expect(owedIn(question, answer)[0]?.due).toBe(due)
  })

  it.each([
    ['I’ll check on that.', null],
    ['I’ll ask our legal team to get back to you.', 'our legal team'],
    ['Let me have somebody at the Navy follow up with you.', 'somebody at the Navy'],
    ['Let me get someone at the Navy also to look at it.', 'someone at the Navy'],
    ['I’ll check with my colleagues at the Navy and see if they can give you a number.', null],
    ['We’ll make sure that you get the readouts from people who were there.', null],
    ['I’ll ask our research and development team to get back to you.', 'our research and development team'],
    ['Please call our press office.', 'our press office']
  ])('“%s” is done by %s', (answer, actor) => {
    expect(owedIn(question, answer)[0]?.actor).toBe(actor)
  })

  it('speaks to the reporter of the exchange', () => {
    const briefing = analyzeBriefing(exchange(question, 'I’ll check on that.'))
    expect(briefing.followUps[0]?.to).toBe(briefing.turns[1]?.speaker)
    expect(briefing.followUps[0]?.by).toBe(briefing.turns[2]?.speaker)
  })

  it('speaks to everybody where it says so', () => {
    expect(owedIn(question, 'I’ll get back to you all on that.')[0]?.to).toBeNull()
  })

  it('is about the ask that shares its words, else the first', () => {
    const two = 'How many people were on the ship? And why did the bridge at Toledo fall?'
    const about = (answer: string) => {
      const briefing = analyzeBriefing(exchange(two, answer))
      return briefing.asks[briefing.followUps[0]?.ask ?? -1]?.quote.text
    }
    expect(about('On the bridge at Toledo, I’ll have to get back to you.')).toBe('And why did the bridge at Toledo fall?')
    expect(about('The bridge is old.\n\nI’ll have to get back to you.')).toBe('And why did the bridge at Toledo fall?')
    expect(about('I’ll have to get back to you.')).toBe('How many people were on the ship?')
  })

  it.each(['Can you follow up on that?', 'You’ll get back to us?', 'Can you check and let us know?'])('goes back from “%s” to what was asked before', (pointing) => {
    const briefing = analyzeBriefing(`MS. LEE:  Good afternoon. Go ahead, Ann.\n\nQ    How many people were on the ship?\n\nMS. LEE:  I don’t know.\n\nQ    ${pointing}\n\nMS. LEE:  I’ll check.\n`)
    expect(briefing.asks[briefing.followUps.at(-1)?.ask ?? -1]?.quote.text).toBe('How many people were on the ship?')
  })

  it('says in the asker’s words what it is about', () => {
    const text = exchange('I wanted to know the number of people on the ship.', 'I’ll check.')
    const {about} = analyzeBriefing(text).followUps[0] ?? {}
    expect(about).toBe('the number of people on the ship')
    expect(text).toContain(about)
  })

  it.each([
    ['the number of sailors of Cadiz, Genoa, Palermo, and Marseille aboard the ships that have been held in the harbor since May', 'the number of sailors of Cadiz, Genoa, Palermo, and Marseille aboard the ships'],
    ['the names, ages, ranks, towns, ships, captains, owners, cargoes, flags, debts, pay, and harbors of all sailors', 'the names, ages, ranks, towns, ships, captains, owners, cargoes, flags, debts, pay, and harbors of all sailors']
  ])('ends what it is about with a phrase, or says all of it: “%s”', (want, about) => {
    expect(owedIn(`I wanted to know ${want}.`, 'I’ll check.')[0]?.about).toBe(about)
  })

  it('leaves out what is set before the question', () => {
    expect(owedIn('After the storm of last night, how many people were on the ship?', 'I’ll check.')[0]?.about).toBe('how many people were on the ship')
    expect(owedIn('When did the captain leave, was it on Friday?', 'I’ll check.')[0]?.about).toBe('When did the captain leave, was it on Friday')
  })

  it('speaks to everybody in the last words', () => {
    const text = `${exchange(question, 'Twelve.')}\nQ    And who owns the ship?\n\nMS. LEE:  The town. If you have any other questions, please e-mail us.\n`
    expect(analyzeBriefing(text).followUps).toMatchObject([{kind: 'offer', to: null, ask: null}])
  })
})

describe('a caller’s cues', () => {
  const own = {id: 'own-pigeon', kind: 'promise', says: /^I shall dispatch a pigeon/, hit: 'I shall dispatch a pigeon to you.', miss: 'A pigeon came.'} as const

  it('are looked for beside the built-in ones', () => {
    expect(owedIn(question, 'Well. I shall dispatch a pigeon.')).toEqual([])
    expect(owedIn(question, 'Well. I shall dispatch a pigeon. I’ll check on that.', {cues: [own]}).map(({kind}) => kind)).toEqual(['promise', 'attempt'])
  })

  it('keep their anchors', () => {
    expect(owedIn(question, 'Once I shall dispatch a pigeon.', {cues: [own]})).toEqual([])
  })

  it('can be turned off', () => {
    expect(owedIn(question, 'I’ll check on that.', {withoutCues: ['check']})).toEqual([])
  })
})

it('finds nothing that it cannot show, whatever the words', () => {
  const word = fc.constantFrom('I’ll', 'we will', 'let me', 'happy to', 'check', 'get back to you', 'take that question', 'if you', 'e-mail us', 'tomorrow', '.', '?', '“', '”', '--', '\n', '\n\n', 'the ship', 'have a readout', 'follow up')
  fc.assert(
    fc.property(fc.array(word, {maxLength: 40}), fc.array(word, {maxLength: 40}), (asked, said) => {
      const text = exchange(asked.join(' '), said.join(' '))
      const briefing = analyzeBriefing(text)
      briefing.followUps.forEach((followUp, index) => {
        expect(followUp.index).toBe(index)
        expect(text.slice(followUp.quote.start, followUp.quote.end)).toBe(followUp.quote.text)
        const speech = briefing.turns[followUp.turn]?.speech ?? {start: 0, end: 0}
        expect(followUp.quote.start).toBeGreaterThanOrEqual(speech.start)
        expect(followUp.quote.end).toBeLessThanOrEqual(speech.end)
        expect(briefing.speakers.map(({id}) => id)).toContain(followUp.by)
        for (const words of [followUp.due, followUp.actor, followUp.about]) if (words !== null) expect(text).toContain(words)
      })
    })
  )
})
