import {expect, it} from 'vitest'
import {castOf} from './cast-of.js'

it('takes the aide who opens, routes and closes for the moderator, and gives officials their whole names', () => {
  const {roles, who} = castOf(`Press Call on the River Plan

MR. OAKES:  Good morning, and thanks for joining us.  Today you have Dana Birch, Director of the Rivers Office at the Department of the Interior.  With that I’ll turn it over to Dana.

MS. BIRCH:  Thanks.  We are starting the plan today, and it covers nine rivers in four states over the next six years.

MR. OAKES:  Operator, we can take questions.

Q    Hi, this is Pia Lund from Reuters.  How much will it cost?

MS. BIRCH:  About two billion dollars over the six years, and most of that has been appropriated by the Congress already.

MR. OAKES:  That wraps it up.  Thank you, everybody.
`)
  expect(roles).toEqual(['moderator', 'official', 'moderator', 'reporter', 'official', 'moderator'])
  expect(who(1)).toMatchObject({name: 'Dana Birch', org: 'Department of the Interior', anonymous: false})
})

it.each([['DENIS McHALE', 'MR. McHALE', 'Denis McHale'], ['DENIS MCHALE', 'MR. McHALE', 'Denis McHale']])('finds the whole name of %s in the masthead', (printed, label, name) => {
  const {who} = castOf(`PRESS BRIEFING\nBY ${printed}\nON THE RIVER PLAN\n\n2:00 P.M. EST\n\n${label}:  Good morning.  We are starting the plan today, and it covers nine rivers.\n\nQ    How much will it cost?\n\n${label}:  About two billion dollars over the six years.\n`)
  expect(who(0).name).toBe(name)
})

it('keeps a spokesman who routes and answers an official', () => {
  const {roles} = castOf(`MR. OAKES:  I’ll take your questions.  Ann.

Q    When does it start?

MR. OAKES:  It starts on Monday, as we have said before, and it runs until the end of the summer at the least.  Next question.

Q    Thanks.  Why so late?

MR. OAKES:  Because the bill passed late, and there was nothing that we could do about that from here.
`)
  expect(roles).toEqual(['official', 'reporter', 'official', 'reporter', 'official'])
})

it('reads a misprinted label as the one that was meant', () => {
  const {cast, who} = castOf(`MODERATOR:  Welcome.  This is on background.

SENIOR ADMINISTRATION OFFICIAL:  Thanks.

MOERATOR:  First question, please.

Q    Why?

SENIOR ADMINSTRATION OFFICIAL:  Because.

Q    When?

SENIOR ADMINISTRATION OFFICIAL:  Tomorrow.

MODERATOR:  Thank you.
`)
  expect(who(2).id).toBe('moderator')
  expect(who(4).id).toBe(who(1).id)
  expect(cast.speakers.filter(({role}) => role === 'official')).toHaveLength(1)
})

it('does not place a guest where he is welcomed', () => {
  const {who} = castOf('PRESIDENT OAKES:  I have the honor of welcoming my friend, Prime Minister Dana Birch, to the White House.\n\nPRIME MINISTER BIRCH:  Thank you.\n\nQ    Is there a plan?\n\nPRIME MINISTER BIRCH:  There is a plan, and it is a good one.')
  expect(who(1)).toMatchObject({name: 'Dana Birch', org: null})
})

it('reads a misprint of a common label as that label, however often it is printed', () => {
  const turns = ['It is large.', 'It is new.', 'It is dear.', 'It is safe.', 'It is late.', 'It is done.', 'It is paid.']
  const {cast} = castOf(turns.map((reply, at) => `Q    Is it?\n\nSENIOR ${at % 2 === 0 ? 'ADMINSTRATION' : 'ADMINISTRATION'} OFFICIAL:  ${reply}\n`).join('\n'))
  expect(cast.speakers.filter(({role}) => role === 'official').map(({labels}) => labels)).toEqual([['SENIOR ADMINISTRATION OFFICIAL', 'SENIOR ADMINSTRATION OFFICIAL']])
})

it('does not take OPERATOR for a misprinted MODERATOR', () => {
  const {who} = castOf('MODERATOR:  Welcome.\n\nOPERATOR:  Press star one.\n\nMODERATOR:  Thanks.\n\nQ    Why?\n\nMODERATOR:  Bye.\n')
  expect(who(1).role).toBe('operator')
})

it('gives a question printed under the official’s label to the reporter, an answer printed under Q to the official', () => {
  const {roles, transcript} = castOf(`Press Briefing by Press Secretary Rosa Calder

MS. CALDER:  Go ahead.

MS. CALDER:  Rosa, has the President seen the letter that the governors sent?

MS. CALDER:  He has, and he will answer it in the course of the week, as he said yesterday at the airport.

Q    What will he say to them?

Q    Well, I am not going to get ahead of the President on that.  He has read the letter, he takes it seriously, and he has talked with two of the governors since.  Beyond that there is nothing new today, but there will be soon enough.

Q    Thanks, Rosa.  On another matter, who goes to Oslo?

MS. CALDER:  The Secretary does.
`)
  expect(transcript.turns.map(({label}) => label)).toEqual(['MS. CALDER', 'MS. CALDER', 'MS. CALDER', 'Q', 'Q', 'Q', 'MS. CALDER'])
  expect(roles).toEqual(['official', 'reporter', 'official', 'reporter', 'official', 'reporter', 'official'])
})

it('leaves a named official’s second turn in a row alone where nobody is addressed', () => {
  const {roles} = castOf(`Press Briefing by Press Secretary Rosa Calder

MS. CALDER:  Well, that is the plan, isn’t it?

MS. CALDER:  Well, that is the plan.

Q    Why?

MS. CALDER:  Because.
`)
  expect(roles).toEqual(['official', 'official', 'reporter', 'official'])
})

it('tells two officials under one label apart where one hands over to the other', () => {
  const statement = 'We have worked on this for a year, with many partners, and today we can say that the work is done. '.repeat(4)
  const {who} = castOf(`MODERATOR:  Welcome to this background call.

SENIOR ADMINISTRATION OFFICIAL:  ${statement}With that, over to my colleague.

SENIOR ADMINISTRATION OFFICIAL:  ${statement}

Q    Hi.  What is new in it?

SENIOR ADMINISTRATION OFFICIAL:  Two things.  I’ll let my colleague add to it.  Let me turn it over to my colleague.

SENIOR ADMINISTRATION OFFICIAL:  Nothing to add.

Q    Hi.  When does it start?

SENIOR ADMINISTRATION OFFICIAL:  On Monday.  I don’t know if my colleague has anything to add.
`)
  expect(who(1).id).not.toBe(who(2).id)
  expect(who(4).id).toBe(who(1).id)
  expect(who(5).id).toBe(who(2).id)
  expect(who(7).id).toBe(who(1).id)
})

it('leaves one official under an unnumbered label one', () => {
  const {cast} = castOf('MODERATOR:  Welcome.\n\nSENIOR DEFENSE OFFICIAL:  Thanks.\n\nQ    Why?\n\nSENIOR DEFENSE OFFICIAL:  Because.\n')
  expect(cast.speakers.filter(({role}) => role === 'official')).toMatchObject([{id: 'senior-defense-official', org: 'Department of Defense', anonymous: true}])
})

it('takes one who is called by name and asks for a reporter, among question labels too', () => {
  const {roles} = castOf(`ADM. REED:  Good morning.  I will take your questions.

OPERATOR:  Your next question is from Ray Hanks of the Associated Press.

RAY HANKS:  Admiral, Ray Hanks.  How deep is it?

ADM. REED:  Five thousand feet, and we will know more when the second vessel gets there.

Q    Thanks.  And when is that?

ADM. REED:  On Friday.
`)
  expect(roles).toEqual(['official', 'operator', 'reporter', 'official', 'reporter', 'official'])
})

it('knows OPERATOR and MODERATOR for one where the officials call both by one name', () => {
  const {who, roles} = castOf(`MR. STONE:  Let’s open it up for a few questions.  Kevin.

OPERATOR:  Thanks.  First, Dave Schaler at NPR.

Q    Why?

MR. STONE:  Because of the numbers, which are better than they were in the spring.  Kevin.

MODERATOR:  Last question.  Meg Tirell at CNBC.

Q    When?

MR. STONE:  In May, when all of the numbers are in, and not any sooner than that.
`)
  expect(roles).toEqual(['official', 'moderator', 'reporter', 'official', 'moderator', 'reporter', 'official'])
  expect(who(1).id).toBe(who(4).id)
  expect(who(1)).toMatchObject({name: 'Kevin', labels: ['OPERATOR', 'MODERATOR']})
})

it('does not tell apart officials of whom none hands over', () => {
  const {cast} = castOf(`MODERATOR:  Welcome to this background call.

SENIOR ADMINISTRATION OFFICIAL:  Thanks.

Q    Hi.  How long will it take?

SENIOR ADMINISTRATION OFFICIAL:  Sixty days.

SENIOR ADMINISTRATION OFFICIAL:  As a technical matter, it may take ninety.

Q    Hi.  And then?

SENIOR ADMINISTRATION OFFICIAL:  As my colleague said, ninety.
`)
  expect(cast.speakers.filter(({role}) => role === 'official')).toHaveLength(1)
})

it('takes the host among reporters by name for the moderator, though he says no more than whose turn it is', () => {
  const {roles} = castOf(`CHAIR ODELL. Good afternoon. We have left the rate where it was, and I look forward to your questions about that.

MARIA STRAND. Let’s go to Nick.

NICK TAMM. Nick Tamm, the Wall Street Journal. Why was the rate left alone?

CHAIR ODELL. Because prices have hardly moved since the spring, and wages no more than that.

MARIA STRAND. Rachel.

RACHEL SEED. Rachel Seed, the Washington Post. Is there a risk in waiting?

CHAIR ODELL. There is a risk in everything that we do, and in what we leave undone.

MARIA STRAND. Steve.

STEVE LAND. Steve Land, CNBC. Will you act in May?

CHAIR ODELL. We will see what the data say when the time comes.
`)
  expect(roles.filter((role) => role === 'moderator')).toHaveLength(3)
})

it('finds the given names before an initial, and no office that the text does not give', () => {
  const {who} = castOf(`Remarks to the Press
Secretary Antony J. Brink
And Foreign Minister Hakan Fidel
Ankara

SECRETARY BRINK:  Good afternoon.  I am happy to take your questions.

QUESTION:  When will he come back?

SECRETARY BRINK:  In May, as far as we know today.

FOREIGN MINISTER FIDEL:  We will be glad to see him here in May.
`)
  expect(who(0)).toMatchObject({name: 'Antony J. Brink', org: null})
  expect(who(3)).toMatchObject({name: 'Hakan Fidel', org: null})
})
