import {describe, expect, it} from 'vitest'
import {castOf} from './cast-of.js'

/** A briefing in which each row is a question, with the words that come before it and after it. */
const briefing = (...rows: readonly [before: string, question: string, after?: string][]): string =>
  `Press Briefing by Press Secretary Rosa Calder\n\n` +
  rows.map(([before, question, after]) => `MS. CALDER:  ${before}\n\nQ    ${question}\n\n${after ? `MS. CALDER:  ${after}\n\n` : ''}`).join('') +
  'MS. CALDER:  Thank you, everybody.\n'

const reporterOf = (text: string, outlets: readonly string[] = []) => castOf(text, outlets).cast.speakers.find(({role}) => role === 'reporter')

describe('a reporter named by the call', () => {
  it.each([
    ['We will go to Zeke Marlow from the AP.  Please go ahead.', 'Zeke Marlow', 'AP'],
    ['Weijia Tan at CBS.', 'Weijia Tan', 'CBS'],
    ['Josh Ravel, Foreign Policy magazine.', 'Josh Ravel', 'Foreign Policy magazine'],
    ['Can we please go to the line of Seán O’Dowd from the Irish Times?', 'Seán O’Dowd', 'Irish Times'],
    ['Okay, CNBC.', null, 'CNBC'],
    ['The budget is done.  I think we have time for one more question, and we’ll go to Celia Mendes.', 'Celia Mendes', null],
    ['The plan is in the budget.  Yes, Peter.', 'Peter', null],
    ['The plan is in the budget.  Julie.', 'Julie', null],
    ['The plan is in the budget.  Go ahead, Jean-Luc.', 'Jean-Luc', null],
    ['The plan is in the budget.  Francesca, go ahead.', 'Francesca', null],
    ['Where is Daniel Hale, New York Post?  Daniel.', 'Daniel Hale', 'New York Post'],
    ['The plan is in the budget.  We’ll go to AP, Tara Conley.', 'Tara Conley', 'AP'],
    ['I have nothing at the top, so with that: Matt.', 'Matt', null],
    ['Okay.  First up, Zora Kanning-Young.  You should be able to unmute yourself.', 'Zora Kanning-Young', null],
    ['Okay.  And last question, Michelle Hackett.', 'Michelle Hackett', null],
    ['The plan is in the budget.  So, Darlene, if you want to start.', 'Darlene', null],
    ['Let’s move on here.  April, you have your hand up?', 'April', null],
    ['The plan is in the budget.  Darlene, do you want to start?', 'Darlene', null],
    ['The plan is in the budget.  Fred, what do you got?', 'Fred', null],
    ['The plan is in the budget.  Goyal, I’ll give you the last one.', 'Goyal', null],
    ['The plan is in the budget.  Margaret, then Stephen, and then we’ll go to Connie.', 'Margaret', null],
    ['The plan is in the budget.  Norah, welcome back.', 'Norah', null],
    ['The plan is in the budget.  Anita, yes.', 'Anita', null],
    ['Sure.  Chris, how are you?', 'Chris', null],
    ['The plan is in the budget.  Lester, let’s have a go.', 'Lester', null],
    ['I have nothing for you at the top.  So with that, Kathleen, let’s go to your questions.', 'Kathleen', null],
    ['The plan is in the budget.  Let me move around -- Bill.', 'Bill', null],
    ['The plan is in the budget.  I think I owe you -- yes, Lesley.', 'Lesley', null],
    ['The plan is in the budget.  Last one, from Steve.  Go ahead.', 'Steve', null],
    ['The plan is in the budget.  But why don’t we go to you, Zeke?', 'Zeke', null],
    ['Let Wendy finish.  Go ahead.', 'Wendy', null],
    ['The plan is in the budget.  Go ahead, S.V.  In the back.', 'S.V.', null],
    ['The plan is in the budget.  Moav (ph)?', 'Moav', null],
    ['The plan is in the budget.  I’ll go with Mike, and then I’ll go back to work.', 'Mike', null],
    ['The plan is in the budget, and the budget is with the House, where it has been since the first week of May.  Carol, you’ve been very patient.', 'Carol', null],
    ['The plan is in the budget, and the budget is with the House, where it has been since the first week of May.  Mara, did you have something else before I go?', 'Mara', null],
    ['The plan is in the budget.  April, I did say -- yes.', 'April', null],
    ['The plan is in the budget.  George, and then --', 'George', null],
    ['The plan is in the budget.  Donovan, did you --', 'Donovan', null],
    ['The plan is in the budget.  Andrei -- yes.', 'Andrei', null],
    ['The plan is in the budget.  Why don’t we start with the Associated Press?', null, 'Associated Press'],
    ['The plan is in the budget.  Wendell, it’s your turn.', 'Wendell', null],
    ['The plan is in the budget.  Alma, are you ready?  But I’ll start with Nedra.  Go ahead.', 'Nedra', null],
    ['The plan is in the budget.  I’ll give you the last one, Goyal.', 'Goyal', null],
    ['The plan is in the budget.  Peter, did you have a question?', 'Peter', null],
    ['The plan is in the budget.  And with that, I go to the Associated Press.', null, 'Associated Press'],
    ['The plan is in the budget.  Voice of America.', null, 'Voice of America'],
    ['The plan is in the budget.  The Associated Press -- Tara Conley.', 'Tara Conley', 'Associated Press'],
    ['We’re going to do John Kristof, and then Paula.', 'John Kristof', null]
  ])('%s', (call, name, outlet) => {
    expect(reporterOf(briefing([call, 'Why is that?', 'Because it is.']).replace('MS. CALDER:  ' + call, (/^(?:Okay|The budget)/.test(call) ? 'MODERATOR:  ' : 'MS. CALDER:  ') + call))).toMatchObject({name, org: outlet})
  })

  it.each([['The next question is from the line of (inaudible) with Reuters.  Please go ahead.', 'Reuters'], ['We have (inaudible), CNN.', 'CNN']])('whose name was not heard: %s', (call, org) => {
    expect(reporterOf(briefing([call, 'Why is that?', 'Because it is.']).replace('MS. CALDER:  ' + call, 'OPERATOR:  ' + call))).toMatchObject({name: null, org})
  })

  it.each(['The plan is in the budget.  Absolutely.', 'The plan is in the budget, and the budget is with the House, where it has been since May.  Carol, as you know, is a senator.', 'The plan is in the budget.  I usually go to Cheryl for that.', 'The plan is in the budget.  I’ll come back to you, Cheryl.', 'That is for the courts, then the voters.', 'We have a treaty with Japan.', 'He spoke with Chancellor Merkel.', 'It was the Fourth of July.', 'Thank you.  Good.', 'How many?  Zero.  Zero.'])('not by %s', (words) => {
    expect(reporterOf(briefing([words, 'Why is that?', 'Because it is.']))?.name).toBeNull()
  })
})

it('who says for which outlet he is, and is not the one before, is another', () => {
  const {names, who} = castOf(briefing(['First question, Jim Acorn.', 'Why is that?', 'Because it is.'], ['And it was so last year.', 'My question is for you.  I’m from Harbor TV.  When was that?', 'In May.']))
  expect(names[1]).toBe('Jim Acorn')
  expect(who(1).org).toBeNull()
  expect(who(4)).toMatchObject({name: null, org: 'Harbor TV'})
})

it('is not named after the answer to “who?”, nor after a senator who asked', () => {
  expect(castOf(briefing(['Go ahead.', 'Who said that?', 'Mona Sutter.'], ['Okay.', 'Why?', 'Because.'])).names).not.toContain('Mona Sutter')
  expect(castOf(briefing(['Go ahead.', 'What about the ports bill?', 'He will sign it.'], ['Yes, sir.', 'Senator Walden just asked about the ports bill.  Will he veto it?', 'No.'])).names).not.toContain('Walden')
})

it('is not named after somebody of whom was spoken', () => {
  const {names} = castOf(briefing(['Yes.', 'What do you say about Lin Baihe?', 'On what?  Lin Baihe?  I would have to ask.'], ['I’ll check on it.', 'And will you tell us?', 'I will.']))
  expect(names.filter((name) => name === 'Lin Baihe')).toEqual([])
})

it('has lost the floor to whom the reply speaks to, though the words go on', () => {
  const asksLast = (reply: string) =>
    castOf(`MS. CALDER:  Wendell.\n\nQ    Is it new?\n\nMS. CALDER:  It is.  Go ahead, Dan.\n\nQ    Is it large?\n\nMS. CALDER:  It is.\n\nQ    And who will pay for it?\n\nMS. CALDER:  ${reply}`).names.at(-2)
  expect(asksLast('Well, Wendell, nobody will pay for it.')).toBe('Wendell')
  expect(asksLast('Nobody will pay for it.  Go ahead, Wendell.')).toBe('Dan')
  expect(asksLast('Well, Ruth, nobody will pay for it.')).toBe('Ruth')
  expect(asksLast('Sure.  Mark, my colleague, will pay for it.')).toBe('Dan')
})

it('is not taken to ask everything that comes after him', () => {
  const matters = ['plan', 'bill', 'road', 'dam', 'bank', 'tax', 'fund', 'ship', 'mine', 'port', 'vote', 'law', 'debt', 'farm']
  const called = ['Ann', 'Bob', 'Cara', 'Dan'].map((name): [string, string, string] => [`Okay.  Go ahead, ${name}.`, 'Is that true?', 'It is.'])
  const others = matters.map((matter): [string, string, string] => ['', `Is the ${matter} safe?`, 'It is.'])
  const {names} = castOf(briefing(...called, ...others).replaceAll('MS. CALDER:  \n\n', ''))
  expect(names).toContain('Dan')
  expect(names.filter((name) => name === 'Dan').length).toBeLessThan(11)
})

describe('a reporter named by himself', () => {
  it.each([
    ['Hello, this is J.J., Jennifer Jarrow, from Bloomberg News.  Why?', 'Jennifer Jarrow', 'Bloomberg News'],
    ['Didier Laurent, AFP.  Why is that?', 'Didier Laurent', 'AFP'],
    ['Hi.  Hans here — thanks — with Axios.  Why?', 'Hans', 'Axios'],
    ['Thank you.  From Sankei Shimbun, my name is Takita.  Why?', 'Takita', 'Sankei Shimbun'],
    ['Hi, thank you -- from Turkish Daily.  Why?', null, 'Turkish Daily'],
    ['Hey.  It’s Richard Rubens at the Wall Street Journal.  Why?', 'Richard Rubens', 'Wall Street Journal'],
    ['Hi, guys.  It’s actually Celia Vogt with ABC.  Why?', 'Celia Vogt', 'ABC']
  ])('%s', (question, name, outlet) => {
    expect(reporterOf(briefing(['Go ahead.', question, 'Because it is.']))).toMatchObject({name, org: outlet})
  })

  it.each(['Paul Bedlow, of the Washington Examiner, had an item on it.  Is it so?', 'On that, David Grey of NBC is reporting that he left.  Did he?', 'Senator Hale from Utah says no.  Why?', 'The Washington Post, citing officials, says so.  Is it?', 'I’m from Ohio, so why?', 'This is Obama’s plan, right?'])('not by %s', (question) => {
    expect(reporterOf(briefing(['Go ahead.', question, 'Because it is.']))).toMatchObject({name: null, org: null})
  })

  it('and not by the call, where the two differ', () => {
    const reporter = reporterOf(briefing(['Next is Liz Frame from Fox News.', 'Thank you.  Jennifer Grant here.  Why?', 'Because it is.']))
    expect(reporter).toMatchObject({name: 'Jennifer Grant', org: 'Fox News'})
  })
})

describe('a reporter named by the reply', () => {
  it.each([
    ['Thanks, Tracy.  We think so.', 'Tracy'],
    ['Well, I think, Peter, that was a reflection of it.', 'Peter'],
    ['I have to be honest, Nedra, I have not seen it.', 'Nedra'],
    ['It is back on the table, Bill.', 'Bill'],
    ['So, thanks for the question, Mike.  Look, we will see it.', 'Mike'],
    ['Precisely, and so we did.', null],
    ['We met in Geneva, Switzerland, and talked.', null],
    ['Israel, Jordan, and Egypt have agreed.', null],
    ['Well, Rosa said so before.', null]
  ])('%s', (reply, name) => {
    expect(reporterOf(briefing(['Go ahead.', 'Why is that?', reply]))?.name).toBe(name)
  })
})

describe('who goes on', () => {
  it('is the reporter who was called, until somebody else is', () => {
    const {names, cast} = castOf(briefing(['Good to be here.  Ann.', 'When does it start?', 'It starts on Monday of next week, as planned.'], ['It does.', 'But why so late?', 'Because it does, and that is all that I can say.  Go ahead, Bob.'], ['Sorry.', 'Who pays?', 'The states.']))
    expect(names.filter((name) => name === 'Ann')).toHaveLength(2)
    expect(cast.speakers.filter(({role}) => role === 'reporter').map(({name}) => name)).toEqual(['Ann', 'Bob'])
  })

  it('is the one whose words were cut short', () => {
    const {cast} = castOf('MS. CALDER:  Go ahead.\n\nQ    Does the plan, which --\n\nMS. CALDER:  Yes.\n\nQ    -- was late, cost more?\n\nMS. CALDER:  No.\n\nQ    What?\n\nQ    Wait a minute.\n\nMS. CALDER:  Bye.\n')
    expect(cast.speaking[1]).toBe(cast.speaking[3])
    expect(cast.speaking[5]).not.toBe(cast.speaking[6])
  })

  it('is the one who is asked back', () => {
    const {cast} = castOf('MS. CALDER:  Hello.\n\nQ    What about that?\n\nMS. CALDER:  I am sorry, what was the second part of your question?\n\nQ    The cost.\n\nMS. CALDER:  Nine.\n\nQ    Does he travel?\n\nMS. CALDER:  No.\n')
    expect(cast.speaking[1]).toBe(cast.speaking[3])
    expect(cast.speaking[5]).not.toBe(cast.speaking[3])
  })

  it('gives each unnamed reporter an id of his own', () => {
    const {cast} = castOf(briefing(['Hello.', 'Hi.  First, why?', 'Because.'], ['Yes.', 'Hi, thanks.  And who?', 'Them.']))
    const reporters = cast.speakers.filter(({role}) => role === 'reporter')
    expect(reporters.map(({id, name}) => [id, name])).toEqual([['reporter-1', null], ['reporter-2', null]])
  })

  it('is named by a later question that alludes to his', () => {
    const {who} = castOf(briefing(['Go ahead.', 'Thanks.  When will the talks with Norway resume?', 'Soon.  Go ahead.'], ['Yes.  Go ahead.', 'Just a follow-up on Weijia’s question about Norway.  Who goes?', 'The Secretary.']))
    expect(who(1).name).toBe('Weijia')
  })

  it('is named so where one question and all of his share most words with the one that alludes to him', () => {
    const norway: [string, string, string] = ['Go ahead.', 'When will the talks with Norway on salmon fishing in the northern fjords resume?', 'Soon.  Go ahead.']
    const budget: [string, string, string] = ['Go ahead.', 'When will the President send the budget for schools and bridges to Congress?', 'Soon.  Go ahead.']
    const alluding = (words: string) => castOf(briefing(norway, budget, ['Go ahead.', words, 'We do.  Thanks.']))
    const {who} = alluding('Following up on what Weijia asked, do salmon fishing and the northern fjords matter so much to you?')
    expect([who(1).name, who(4).name]).toEqual(['Weijia', null])
    const mixed = alluding('Following up on what Weijia asked, do salmon fishing, the fjords, schools and bridges and Congress matter so much to you?').who
    expect([mixed(1).name, mixed(4).name]).toEqual([null, null])
  })

  it.each(['And just broadly, off what Ann was raising, is it a trend?', 'And on your answer to Ann, is it a trend?', 'And I know Ann asked about the budget, but is it a trend?', 'And to follow up on one of Ann’s questions, is it a trend?'])('is nobody who speaks of himself: %s', (question) => {
    const {who} = castOf(briefing(['The plan is in the budget.  Ann.', 'Is it new?', 'It is.'], ['It is in the budget.', question, 'Perhaps.']))
    expect([who(1).name, who(4).name]).toEqual(['Ann', null])
  })

  it('goes on where he speaks of somebody else', () => {
    const {who} = castOf(briefing(['The plan is in the budget.  Ann.', 'Is it new?', 'It is.'], ['It is in the budget.', 'And your answer to the Governor, is it a trend?', 'Perhaps.']))
    expect(who(4).name).toBe('Ann')
  })

  it('is of the outlet that he says is here', () => {
    expect(reporterOf(briefing(['Go ahead.', 'Huffington Post here.  Why is that?', 'Because it is.']))).toMatchObject({name: null, org: 'Huffington Post'})
  })

  it('is anybody once the podium has taken its leave', () => {
    const {who} = castOf(briefing(['The plan is in the budget.  Ann.', 'Is it new?', 'It is.'], ['It is in the budget.  Thanks, everybody.', 'So will he travel?', 'No.']))
    expect([who(1).name, who(4).name]).toEqual(['Ann', null])
  })

  it('is not the one who is called after an acknowledgement', () => {
    const {who} = castOf('MS. CALDER:  Hello.\n\nQ    What about the tunnel?\n\nMS. CALDER:  The tunnel is late.\n\nQ    Okay.\n\nMS. CALDER:  Ann.\n\nQ    Who pays?\n\nMS. CALDER:  The states.\n')
    expect([who(1).name, who(3).name, who(5).name]).toEqual([null, null, 'Ann'])
  })

  it('keeps the name of one who was called while he stays on the topic', () => {
    const fillers = Array.from({length: 40}, (_, at): [string, string, string] => [`It was so in year ${at}.`, `Was the harbour of town ${at} dredged?`, 'It was not.'])
    const budget = ['Will the tunnel be finished?', 'Is the tunnel paid for?', 'Who drills the tunnel?', 'How long is the tunnel?', 'Does the tunnel leak?', 'When was the tunnel begun?'].flatMap((question) => [`Q    ${question}`, 'MS. CALDER:  The tunnel is under the river.'])
    const text = `${briefing(...fillers)}\n\nMS. CALDER:  Next.  Bob.\n\nQ    Why?\n\nMS. CALDER:  Because.\n\nMS. CALDER:  Dan.\n\nQ    Where?\n\nMS. CALDER:  Here.\n\nMS. CALDER:  Ann.\n\n${budget.join('\n\n')}\n`
    const {names} = castOf(text)
    expect(names.filter((name) => name === 'Ann')).toHaveLength(6)
  })

  it('is the one who asked to be heard', () => {
    const {names} = castOf(`MODERATOR:  Our first question will go to Yuna with the AP.  Yuna, you should be able to unmute yourself.\n\nQ    Yes.  Can you hear me now?\n\nMODERATOR:  We sure can.\n\nQ    Okay, thank you, John.  Why is that?\n\nMR. KELLER:  Because it is.`)
    expect([names[1], names[3]]).toEqual(['Yuna', 'Yuna'])
  })

  it('is not somebody whose first name begins with his', () => {
    const {who} = castOf(briefing(['The plan is in the budget.  Jon-Paul.', 'Is it new?', 'It is.'], ['The next one.  Jon.', 'Is it a trend?', 'No.']))
    expect([who(1).name, who(4).name]).toEqual(['Jon-Paul', 'Jon'])
  })
})

it('knows the outlets that the caller knows', () => {
  const text = briefing(['Ana Ruiz, Oaxaca Libre.', 'Why?', 'Because.'])
  expect(reporterOf(text)?.org).toBeNull()
  expect(reporterOf(text, ['Oaxaca Libre'])).toMatchObject({name: 'Ana Ruiz', org: 'Oaxaca Libre'})
})

it('reads reporters printed under their own names, and the one who routes them', () => {
  const text = `CHAIR MARSH. Good evening. We left rates unchanged today. I will be happy to take your questions.

LINDA SMALL. The Chair will now take questions. Okay, CNBC.

STEVE LIND. Thank you. Will you raise rates?

CHAIR MARSH. We will see how the data come in over the summer.

LINDA SMALL. Okay, Reuters.

HOWARD McKAY. Howard McKay with Reuters. Is the risk rising?

CHAIR MARSH. It is not, as far as we can see today.

LINDA SMALL. Next question, AP.

ANN PETTY. Is that all?

CHAIR MARSH. It is.

LINDA SMALL. Thank you. That is the last question.
`
  const {cast, roles} = castOf(text)
  expect(roles).toEqual(['official', 'moderator', 'reporter', 'official', 'moderator', 'reporter', 'official', 'moderator', 'reporter', 'official', 'moderator'])
  expect(cast.speakers.filter(({role}) => role === 'reporter').map(({name, org}) => [name, org])).toEqual([['Steve Lind', 'CNBC'], ['Howard McKay', 'Reuters'], ['Ann Petty', 'AP']])
})

it('gives numbered labels a person each, and no name', () => {
  const {cast, roles} = castOf('NED PRINE:  Good afternoon, everybody.  I have a few things at the top and then I will take your questions, as always.\n\nSPEAKER 2:  Why?\n\nNED PRINE:  Because it was agreed so in the spring, and nothing has changed since.\n\nSPEAKER 3:  When?\n\nNED PRINE:  In May.\n\nSPEAKER 2:  And who?\n\nNED PRINE:  The Secretary.\n')
  expect(roles).toEqual(['official', 'reporter', 'official', 'reporter', 'official', 'reporter', 'official'])
  expect(cast.speaking[1]).toBe(cast.speaking[5])
  expect(cast.speaking[3]).not.toBe(cast.speaking[5])
  expect(cast.speakers.filter(({role, name}) => role === 'reporter' && name !== null)).toEqual([])
})

it('takes callers one after another for different people where the operator is not printed', () => {
  const {cast} = castOf(`MODERATOR:  Welcome.  We will now take your questions.

Q    Good evening.  How quickly can it be done?

SENIOR ADMINISTRATION OFFICIAL:  In sixty to ninety days, as far as anybody can tell from here.

Q    Can you say a little about the directors?

SENIOR ADMINISTRATION OFFICIAL:  There will be a number of new directors, and they will be named in time.

Q    But by whom?

SENIOR ADMINISTRATION OFFICIAL:  By the board.
`)
  expect(new Set([cast.speaking[1], cast.speaking[3]]).size).toBe(2)
  expect(cast.speaking[3]).toBe(cast.speaking[5])
})

describe('a name between stops', () => {
  it('is called, not the one just answered', () => {
    const {names} = castOf(briefing(['The plan is out.  Yes, sir.', 'So he is happy with it?', 'Absolutely.  Major.'], ['', 'And is she?', 'She is.']).replace('MS. CALDER:  \n\n', ''))
    expect([names[1], names[3]]).toEqual([null, 'Major'])
  })

  it.each(['It was in May.  Yes, Chris.', 'In May, I think.  Go ahead, Chris.'])('is called after an answer: %s', (reply) => {
    const {names} = castOf(briefing(['The plan is out.  Yes, sir.', 'When was it?', reply], ['', 'And the tax?', 'It is paid.']).replace('MS. CALDER:  \n\n', ''))
    expect([names[1], names[3]]).toEqual([null, 'Chris'])
  })

  it('is the one’s who broke off', () => {
    const {names} = castOf(briefing(['The plan is out.', 'Rosa, on the budget --', 'Sorry, go ahead, Jessica.'], ['', 'Is it still so?', 'It is.']).replace('MS. CALDER:  \n\n', ''))
    expect([names[1], names[3]]).toEqual(['Jessica', 'Jessica'])
  })

  it('is the one’s who only asked for the floor', () => {
    const {names} = castOf(briefing(['The plan is out.', 'May I follow up?', 'Connie.'], ['', 'Is it still so?', 'It is.']).replace('MS. CALDER:  \n\n', ''))
    expect([names[1], names[3]]).toEqual(['Connie', 'Connie'])
  })
})

describe('a rare name', () => {
  const rows = (name: string, more: string): string => briefing(['The plan is out.', 'Why is that?', 'Because it is.'], ['All right, ' + name + '.', 'Thank you.  When was it?', name + ', it was in May.'], ['Anybody else?', 'Jay, what of the rest?', more])
  it('is known from standing only where one is called and spoken to', () => expect(castOf(rows('Gonzalve', 'It is done.')).names).toContain('Gonzalve'))
  it('is not, where the text also speaks of somebody of that name', () => expect(castOf(rows('Gonzalve', 'He told Gonzalve so.')).names).not.toContain('Gonzalve'))
})

it.each([['What is the name of the other president?', 'José Mujica.'], ['From whom did you learn that?', 'Who taught you?  Jon Karl?  Is that what you said?']])('nobody is called by a name that answers, or that is guessed at: %s', (question, reply) => {
  const {names} = castOf(briefing(['The plan is out.', question, reply], ['', 'Was it as they said?', 'It was.']).replace('MS. CALDER:  \n\n', ''))
  expect(names.filter((name) => name !== null && /Mujica|Karl/.test(name))).toEqual([])
})

it('who greets, is greeted back and asks is one', () => {
  const {who} = castOf(briefing(['The plan is out.', 'Good morning, Rosa.', 'Good morning.'], ['', 'It looks as if the ships were late.  Why?', 'Not at all.']).replace('MS. CALDER:  \n\n', ''))
  expect(who(1)).toBe(who(3))
})

it.each([['Yes, hi.  This is Ann Lee.  I’m with the Fargo Forum.  Why?', 'Ann Lee', 'Fargo Forum'], ['Thank you.  (Inaudible) from TASS.  Why?', null, 'TASS']])('says for whom he is: %s', (question, name, org) => {
  expect(reporterOf(briefing(['The plan is out.  Yes, sir.', question, 'Because it is.']))).toMatchObject({name, org})
})

it('somebody from an office is spoken of, and asks nothing', () => {
  expect(reporterOf(briefing(['The plan is out.  Yes, sir.', 'So Terence Flint from the Labor Relations Board -- is he out?', 'He is not.']))).toMatchObject({name: null, org: null})
})

it('who is thanked by name at the end of a long reply is the one who asked', () => {
  const long = 'It is a matter of the treaty, and of the law, and we have said so since the first week of May to all who asked us for our view of it, here and abroad.  Thanks, Jake.'
  const {names} = castOf(briefing(['The plan is out.', 'What does the treaty say?', long], ['', 'And the law?', 'The same.']).replace('MS. CALDER:  \n\n', ''))
  expect(names[1]).toBe('Jake')
})

it('who only says thanks is not the one who is called after it', () => {
  const {names} = castOf(briefing(['The plan is out.  Yes, sir.', 'Is it archived?', 'It is.'], ['', 'Thanks.', 'Margaret.'], ['', 'And what does the law say of all that is put away there?', 'The same.']).replaceAll('MS. CALDER:  \n\n', ''))
  expect([names[1], names[3], names[5]]).toEqual([null, null, 'Margaret'])
})
