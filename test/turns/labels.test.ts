import {describe, expect, test} from 'vitest'
import {findTurns} from '../../src/turns/turns.js'

/** `LABEL| speech` of each turn. */
function turns(text: string): string[] {
  return findTurns(text).turns.map((turn) => `${turn.label}| ${text.slice(turn.speech.start, turn.speech.end).replace(/\s+/g, ' ')}`)
}

/** Only the labels. */
function labels(text: string): string[] {
  return findTurns(text).turns.map((turn) => turn.label)
}

const nbsp = '\u00a0'

describe('labels as houses print them', () => {
  test('roles, numbered or not, before a colon', () => {
    expect(
      turns('MODERATOR: Hello.\n\nSENIOR ADMINISTRATION OFFICIAL TWO: Thanks.\n\nSENIOR MILITARY OFFICIAL: Sure.\n\nFBI OFFICIAL: Yes.\n\nWHITE HOUSE OFFICIAL #1: No.\n\nTHE PRESS: Thank you.')
    ).toEqual(['MODERATOR| Hello.', 'SENIOR ADMINISTRATION OFFICIAL TWO| Thanks.', 'SENIOR MILITARY OFFICIAL| Sure.', 'FBI OFFICIAL| Yes.', 'WHITE HOUSE OFFICIAL #1| No.', 'THE PRESS| Thank you.'])
  })

  test('Q with spaces, non-breaking spaces, a tab, a colon, a stop, a question mark, or run into the first word', () => {
    expect(
      turns(`MR. VALE: Go on.\n\nQ When?\n\nQ${nbsp}${nbsp}${nbsp} Why?\n\nQ\tWhere?\n\nQ: Who?\n\nQ. How?\n\nQ?  Is it so?\n\nQSo when is it?\n\nQ -- and then?\n\nQ-- or not?\n\nQ(Inaudible.)\n\nQ\nAlone?`)
    ).toEqual(['MR. VALE| Go on.', 'Q| When?', 'Q| Why?', 'Q| Where?', 'Q| Who?', 'Q| How?', 'Q?| Is it so?', 'Q| So when is it?', 'Q| -- and then?', 'Q| -- or not?', 'Q| (Inaudible.)', 'Q| Alone?'])
  })

  test('labels in bold, as Markdown has them', () => {
    expect(turns('**MODERATOR:** Go on.\n\n**Q** When?\n\n**MR. VALE:** On Monday.\n\n**Q:** Why?\n\n**MR. VALE:** Because.')).toEqual(['MODERATOR| Go on.', 'Q| When?', 'MR. VALE| On Monday.', 'Q| Why?', 'MR. VALE| Because.'])
  })

  test('words that begin with Q, and Q&A, are no labels', () => {
    const text = 'MR. VALE: We will take some.\n\nQatar is next.\n\nQAnon is not.\n\nQ&A will follow.\n\nQ1 figures came.\n\nQ   Thanks.\n\nQ   Bye.'
    expect(labels(text)).toEqual(['MR. VALE', 'Q', 'Q'])
  })

  test('courtesies with and without a stop, a colon after a space, no space after the colon, a label alone on its line', () => {
    expect(turns('MR VALE: One.\n\nMS. ORR : Two.\n\nMR. VALE:Three.\n\nDR. FINCH-LOW:\nFour.\n\nMS. O’DAY:  Five.\n\nMR. McADAM: Six.\n\nMS. DE LA CRUZ: Seven.')).toEqual([
      'MR VALE| One.', 'MS. ORR| Two.', 'MR. VALE| Three.', 'DR. FINCH-LOW| Four.', 'MS. O’DAY| Five.', 'MR. McADAM| Six.', 'MS. DE LA CRUZ| Seven.'
    ])
  })

  test('titles with a name', () => {
    const printed = ['PRESIDENT ADLER', 'PRIME MINISTER ONO', 'DEPUTY SECRETARY OF STATE PIKE', 'SURGEON GENERAL ROWE', 'PRESS SECRETARY JOHN F. VALE', 'UNDER SECRETARY LaMAR', 'REAR ADMIRAL BRICE-O’HARA', 'GEN. FORD', 'CHAIR WELLS', 'THE VICE PRESIDENT']
    expect(labels(printed.map((label) => `${label}: Good morning.`).join('\n\n'))).toEqual(printed)
  })

  test('a full stop after every label, reporters under their own names', () => {
    const text = '       CHAIR WELLS. Good afternoon. The U.S. economy grew.\n\n       ANN LEE. Thank you. Ann Lee, the Ledger.\n\n       CHAIR WELLS. It did.\n\n       JOHN F. MUI. And jobs?\n\n       CHAIR WELLS. Those too.'
    expect(turns(text)).toEqual(['CHAIR WELLS| Good afternoon. The U.S. economy grew.', 'ANN LEE| Thank you. Ann Lee, the Ledger.', 'CHAIR WELLS| It did.', 'JOHN F. MUI| And jobs?', 'CHAIR WELLS| Those too.'])
  })

  test('full stops throughout, hard-wrapped, with a label that has a colon and one that lost its stop', () => {
    const text = `CHAIR WELLS.  Good afternoon.  We met at the
FOMC. The Committee then turned to the
U.S. Treasury market.
QUESTION.  And jobs?
CHAIR WELLS:  Those too.
QUESTION.  When?
CHAIR WELLS  Soon.
QUESTION.  And then?
CHAIR WELLS.  No.`
    expect(labels(text)).toEqual(['CHAIR WELLS', 'QUESTION', 'CHAIR WELLS', 'QUESTION', 'CHAIR WELLS', 'QUESTION', 'CHAIR WELLS'])
  })

  test('the full name at first, the surname alone after', () => {
    expect(labels('PRESS SECRETARY NED VALE: Hello.\n\nQUESTION: Why?\n\nVALE: So.\n\nQUESTION: When?\n\nVALE: Soon.')).toEqual(['PRESS SECRETARY NED VALE', 'QUESTION', 'VALE', 'QUESTION', 'VALE'])
  })

  test('title case throughout, before a colon or a full stop', () => {
    expect(labels('Ms. Orr: Hi.\n\nQuestion: Why?\n\nMs. Orr: So.\n\nQuestion: When?\n\nMs. Orr: Soon.')).toEqual(['Ms. Orr', 'Question', 'Ms. Orr', 'Question', 'Ms. Orr'])
    expect(labels('The President. Thank you.\n\nQ. Why?\n\nThe President. So.\n\nQ. When?\n\nPrime Minister Ono. Soon.\n\nThe President. Yes.')).toEqual(['The President', 'Q', 'The President', 'Q', 'Prime Minister Ono', 'The President'])
  })

  test('a time stamp after the name', () => {
    expect(turns('Ned Vale: (00:03)\nHello, all.\n\nSpeaker 1: (01:15)\nA question.\n\nNed Vale (01:20):\nAn answer.')).toEqual(['Ned Vale| Hello, all.', 'Speaker 1| A question.', 'Ned Vale| An answer.'])
  })

  test('labels indented by tabs or spaces', () => {
    expect(labels('\t     Q\t  Why?\n\t     \n\t     MS. ORR:  Because it is so that we wrap \nthe lines.\n\t     \n\t     Q\t  When?')).toEqual(['Q', 'MS. ORR', 'Q'])
  })

  test('a label in the middle of a paragraph, where the line break was lost', () => {
    expect(turns('MS. ORR: Go ahead.\n\nQ   Why? MS. ORR: Because. Q   When? MS. ORR: Soon.')).toEqual(['MS. ORR| Go ahead.', 'Q| Why?', 'MS. ORR| Because.', 'Q| When?', 'MS. ORR| Soon.'])
    expect(labels('MS. ORR: Go ahead.\n\nQ   Is it that MS. ORR: It is.')).toEqual(['MS. ORR', 'Q', 'MS. ORR'])
  })

  test('a whole transcript on one line', () => {
    expect(turns('1:07 P.M. EDT  MR. VALE:  Good day.  Q    Thanks.  Why?  MR. VALE:  Why not.  Q    When?  MR. VALE:  Soon.  END 1:50 P.M. EDT')).toEqual([
      'MR. VALE| Good day.', 'Q| Thanks. Why?', 'MR. VALE| Why not.', 'Q| When?', 'MR. VALE| Soon.'
    ])
  })

  test('misprints of a label that is used elsewhere', () => {
    const text = ['MODERATOR: Hi.', 'SENIOR ADMINISTRATION OFFICIAL: Hi.', 'MS. ORRIN: Hi.', 'MOERATOR: Next.', 'SENIOR ADMINSTRATION OFFICIAL: Yes.', 'S. ORRIN: No.', 'MODERATOR; Last.', 'ORRIN: Bye.', 'MS. ORRIN The end.'].join('\n\n')
    expect(labels(text)).toEqual(['MODERATOR', 'SENIOR ADMINISTRATION OFFICIAL', 'MS. ORRIN', 'MOERATOR', 'SENIOR ADMINSTRATION OFFICIAL', 'S. ORRIN', 'MODERATOR', 'ORRIN', 'MS. ORRIN'])
  })

  test('the asterisk of a corrected turn is no part of the label, nor of a turn', () => {
    const text = 'MS. ORR: On Monday.\n\n**MS. ORR: On Tuesday.'
    const found = findTurns(text)
    expect(found.turns.map(({span}) => text.slice(span.start, span.end))).toEqual(['MS. ORR: On Monday.', 'MS. ORR: On Tuesday.'])
    expect(found.nonSpeech.map(({start, end}) => text.slice(start, end))).toEqual(['**'])
  })

  test('offices without a name', () => {
    expect(labels('THE PRESIDENT: Hi.\n\nTHE PRIME MINISTER: Hi.\n\nCHANCELLOR: Hi.\n\nTHE FIRST LADY: Hi.\n\nMajor: stand by.')).toEqual(['THE PRESIDENT', 'THE PRIME MINISTER', 'CHANCELLOR', 'THE FIRST LADY'])
  })

  test('titles that no list has in full', () => {
    expect(labels('HIGH REPRESENTATIVE ASHE: Hi.\n\nSECRETARY-GENERAL STOLT: Hi.\n\nU.S. TRADE REPRESENTATIVE LI: Hi.\n\nSTATEMENT BY SECRETARY POOLE: Below.')).toEqual(['HIGH REPRESENTATIVE ASHE', 'SECRETARY-GENERAL STOLT', 'U.S. TRADE REPRESENTATIVE LI'])
  })

  test('reporters under their own names once each, between answers', () => {
    expect(labels('MS. ORR: Jim.\n\nJIM KNOLL: Why?\n\nMS. ORR: So.\n\nAYA BRIGHT: When?\n\nMS. ORR: Soon.\n\nLUC DUPRÉ: Where?\n\nMS. ORR: There.\n\nHEALTH CARE\n\nMS. ORR: Bye.')).toEqual([
      'MS. ORR', 'JIM KNOLL', 'MS. ORR', 'AYA BRIGHT', 'MS. ORR', 'LUC DUPRÉ', 'MS. ORR', 'MS. ORR'
    ])
  })

  test('a label in brackets, and one with an aside before its colon', () => {
    expect(labels('MODERATOR: Go.\n\n[SENIOR STATE DEPARTMENT OFFICIAL]: Yes.\n\nPRESIDENT RHEE (As interpreted): Hello.\n\nQUESTION (via interpreter): Why?')).toEqual([
      'MODERATOR', '[SENIOR STATE DEPARTMENT OFFICIAL]', 'PRESIDENT RHEE', 'QUESTION'
    ])
  })

  test('labels alone on their lines without a colon, in a document that prints all of them so', () => {
    expect(turns('MS. ORR\nHello.\n\nQ\nWhy?\n\nMR. VALE\nSo.\n\nQ\nWhen?\n\nMS. ORR\nSoon.\n\nMR. VALE\nYes.')).toEqual(['MS. ORR| Hello.', 'Q| Why?', 'MR. VALE| So.', 'Q| When?', 'MS. ORR| Soon.', 'MR. VALE| Yes.'])
  })

  test('the same label twice in a row gives two turns', () => {
    expect(labels('MS. ORR: One.\n\nMS. ORR: Two.')).toEqual(['MS. ORR', 'MS. ORR'])
  })
})

describe('what only looks like a label', () => {
  const frame = (line: string): string => `MODERATOR: Hello.\n\n${line}\n\nQ   Why?\n\nMS. ORR: Because.`

  test.each([
    'So my question is: when?', 'And the flip side: it is dear.', 'FACT SHEET: What it does.', 'NOTE: This is corrected.', '• WHERE: The East Room', 'WHO: The Secretary', 'Subject: Fw: Briefing', 'CORRECTED: See below.',
    'At 2:30 p.m. we leave.', 'Senator Tull: he knows.', 'In Texas: a storm.', 'The President’s plan: jobs.', 'THE PRESIDENT’S PLAN: jobs.', 'A. B: C.', 'PRESS RELEASE: Today.'
  ])('%s', (line) => {
    expect(labels(frame(line))).toEqual(['MODERATOR', 'Q', 'MS. ORR'])
  })

  test('a sheet of prepared questions and answers has no turns', () => {
    expect(labels('Q: What is the rule?\nA: It is new.\n\nQ: When does it start?\nA: In May.')).toEqual([])
  })

  test('headings in capitals before the first label stay in the masthead', () => {
    expect(labels('PRESS BRIEFING BY\nSENIOR ADMINISTRATION OFFICIAL\n\nSECRETARY POOLE\n\nSENIOR ADMINISTRATION OFFICIAL: Hi.\n\nSECRETARY POOLE: Hi.\n\nSENIOR ADMINISTRATION OFFICIAL\nHi again.')).toEqual(['SENIOR ADMINISTRATION OFFICIAL', 'SECRETARY POOLE', 'SENIOR ADMINISTRATION OFFICIAL'])
  })

  test('statements that supporters put out, each quoted once, are no transcript', () => {
    expect(labels(['Senator Tull', 'Governor Pace', 'Mayor Bly', 'Senator Goss', 'Secretary Ames'].map((name) => `${name}: “A fine plan.”`).join('\n\n'))).toEqual([])
  })

  test('nor has one that spells them out', () => {
    expect(labels('Question: What is the rule?\n\nAnswer: It is new.\n\nQuestion: When does it start?\n\nAnswer: In May.')).toEqual([])
    expect(labels('QUESTION: What is the rule?\n\nANSWER: It is new.')).toEqual([])
  })

  test('but answers under A: beside other labels are turns', () => {
    expect(labels('MODERATOR: Hi.\n\nQ: What?\n\nA: That.\n\nQ: When?\n\nA: Now.')).toEqual(['MODERATOR', 'Q', 'A', 'Q', 'A'])
  })

  test('a fact sheet has no turns', () => {
    expect(labels('FACT SHEET: The Plan\n\nWHO: The Secretary\nWHERE: Room 5\nWHAT: A talk\n\nGrowing the Program: We add $5 million.\n\nGrowing the Reach: We add more.')).toEqual([])
  })

  test('mail headers have no turns', () => {
    expect(labels('From: Orr, Ann\nSent: Friday\nTo: All\nSubject: Fw: Call\n\nFrom: Vale, Ned\nTo: Orr, Ann\nSubject: Call\n\nMODERATOR: Hello.')).toEqual(['MODERATOR'])
  })

  test('remarks under one label have one turn', () => {
    expect(labels('Remarks by the President\n\nTHE PRESIDENT: Thank you. Sit down.\n\nWe meet today: all of us.')).toEqual(['THE PRESIDENT'])
  })
})
