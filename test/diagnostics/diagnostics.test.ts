import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {analyzeBriefing} from '../../src/analyze.js'
import {type DiagnosticRuleId, diagnosticRules} from '../../src/diagnostics/rules.js'

/** The rules raised on an invented transcript, with the words that they point to. */
const raised = (text: string, rule: DiagnosticRuleId) => analyzeBriefing(text).diagnostics.filter((diagnostic) => diagnostic.rule === rule).map(({span}) => text.slice(span.start, span.end))

const transcript = (...turns: readonly string[]) => ['Press Briefing by Ann Lee, March 4, 2025', '2:06 P.M. EST', ...turns, '2:40 P.M. EST'].join('\n\n')
const plain = [
  'MS. LEE:  Good afternoon.  The harbor opens on Monday.',
  'Q  Will the piers be ready by then?',
  'MS. LEE:  They will.',
  'Q  And who pays for them?',
  'MS. LEE:  The harbor board does.'
] as const

describe('the rules', () => {
  it('have an id of their own each', () => {
    expect(new Set(diagnosticRules.map(({id}) => id)).size).toBe(diagnosticRules.length)
  })

  it('find nothing odd in a plain transcript but that the reporters are not named', () => {
    expect(analyzeBriefing(transcript(...plain)).diagnostics.map(({rule}) => rule)).toEqual(['unnamed-reporters'])
  })

  it('find nothing in an empty text', () => {
    expect(analyzeBriefing('').diagnostics).toEqual([])
    expect(analyzeBriefing(' \n').diagnostics).toEqual([])
  })
})

describe('the seed call', () => {
  const text = readFileSync(new URL('../../seeds/trilateral-migration-call.txt', import.meta.url), 'utf8')
  const {diagnostics} = analyzeBriefing(text)
  const of = (rule: DiagnosticRuleId) => diagnostics.filter((diagnostic) => diagnostic.rule === rule)
  const words = (rule: DiagnosticRuleId) => of(rule).map(({span}) => text.slice(span.start, span.end))

  it('reports the stamp, and does not believe it', () => {
    expect(words('date-conflict')).toEqual(['Mon. Jul 15th, 2024'])
    expect(of('date-conflict')[0]?.reason).toBe('2024-07-15 is not the day of the event, which was held on 2024-02-27.')
  })

  it('misses the turn to which the floor was given', () => {
    expect(words('missing-turn')).toEqual(['go ahead, unless you’d like to go, [Senior Administration Official Three].'])
    expect(words('repeated-label')).toEqual([])
  })

  it('marks the words not heard in answers and the turn that gives way', () => {
    expect(words('inaudible')).toEqual(['(inaudible)', '(inaudible)'])
    expect(words('interrupted-turn')).toEqual(['is – oh, go ahead'])
  })

  it('says that its ground rules stay as they are', () => {
    expect(words('changed-ground-rules')).toEqual([])
  })
})

describe('turns', () => {
  it('no-turns: a text without labels', () => {
    expect(raised('The harbor opens on Monday.\nThe piers are ready.', 'no-turns')).toEqual(['The harbor opens on Monday.'])
    expect(raised(transcript(...plain), 'no-turns')).toEqual([])
  })

  it('missing-turn: the floor is given to another, and the same speaker goes on', () => {
    const twice = (first: string) => transcript('MODERATOR:  Welcome.', `OFFICIAL ONE:  ${first}`, 'OFFICIAL ONE:  The piers are ready.', 'Q  Are they?', 'OFFICIAL ONE:  They are.', 'OFFICIAL TWO:  All of them.')
    expect(raised(twice('I’ll turn it over to [Official Two].'), 'missing-turn')).toEqual(['turn it over to [Official Two].'])
    expect(raised(twice('The harbor opens on Monday.'), 'missing-turn')).toEqual([])
    expect(raised(twice('The harbor opens on Monday.'), 'repeated-label')).toEqual(['OFFICIAL ONE'])
  })

  it('repeated-label: told once for a run, and never for Q', () => {
    const run = transcript(plain[0], 'MS. LEE:  It has two piers.', 'MS. LEE:  It has a crane.', 'Q  A crane?', 'Q  A new one?', 'MS. LEE:  Yes.')
    expect(raised(run, 'repeated-label')).toEqual(['MS. LEE'])
  })

  it('inaudible: of the podium only', () => {
    expect(raised(transcript(plain[0], 'Q  Will the (inaudible) be ready?', 'MS. LEE:  The (inaudible) will.'), 'inaudible')).toEqual(['(inaudible)'])
  })

  it('interrupted-turn: where the speaker does not go on', () => {
    const broken = 'MS. LEE:  The piers will be --'
    expect(raised(transcript(plain[0], plain[1], broken, 'Q  Be what?', 'MS. LEE:  Ready.'), 'interrupted-turn')).toEqual([])
    expect(raised(transcript(plain[0], plain[1], broken, 'MR. POE:  Ready.', 'Q  When?', 'MR. POE:  On Monday.'), 'interrupted-turn')).toEqual(['The piers will be --'])
  })
})

describe('labels', () => {
  it('misprinted-label: one slip away from a label used more often, told once', () => {
    expect(raised(transcript(...plain, 'Q  Are you sure?', 'MS. LEEE:  I am.', 'Q  Really?', 'MS. LEE:  Yes.'), 'misprinted-label')).toEqual([])
    const earnest = plain.map((turn) => turn.replace('MS. LEE', 'MR. EARNEST'))
    expect(raised(transcript(...earnest, 'Q  Are you sure?', 'MR. EAREST:  I am.'), 'misprinted-label')).toEqual(['MR. EAREST'])
  })

  it('misprinted-label: not two people whose names are near', () => {
    const two = plain.map((turn) => turn.replace('MS. LEE', 'MR. LEE'))
    expect(raised(transcript(...two, 'Q  Are you sure?', 'MS. LEE:  I am.'), 'misprinted-label')).toEqual([])
  })
})

describe('people', () => {
  const panel = (third: string, label = 'SENIOR STATE DEPARTMENT OFFICIAL TWO') =>
    transcript(
      'MODERATOR:  Joining us are, from the White House, [Senior Administration Official One], and from the Department of State, [Senior Administration Official Two].  This call is on background.',
      'SENIOR ADMINISTRATION OFFICIAL ONE:  Thank you.  The harbor opens on Monday.',
      'SENIOR ADMINISTRATION OFFICIAL TWO:  The piers are ready for the first boats.',
      'MODERATOR:  Let’s go to Ada Quill from Reuters.',
      'QUESTION:  Who pays for the piers?',
      `${label}:  ${third}`,
      'MODERATOR:  Thank you, everyone.'
    )

  it('label-variant: one official under two labels', () => {
    expect(raised(panel('The harbor board does.'), 'label-variant')).toEqual(['SENIOR STATE DEPARTMENT OFFICIAL TWO'])
    expect(raised(panel('The harbor board does.', 'SENIOR ADMINISTRATION OFFICIAL TWO'), 'label-variant')).toEqual([])
  })

  it('wrong-label: a question under the name of the one who answers', () => {
    const wrong = transcript(...plain, 'MS. LEE:  Ann, is the harbor board insolvent, as the Tribune reported?', 'MS. LEE:  No, it is not.', 'Q  Thank you.')
    expect(raised(wrong, 'wrong-label')).toEqual(['MS. LEE'])
    expect(raised(transcript(...plain, 'Q  Is the harbor board insolvent?', 'MS. LEE:  No.  Why would it be?', 'Q  Thank you.'), 'wrong-label')).toEqual([])
  })

  it('reporter-name-conflict: one is called, another speaks', () => {
    const asked = (words: string) => panel('The harbor board does.').replace('Who pays for the piers?', words)
    expect(raised(asked('Hi, this is Bo Tanner from Reuters.  Who pays for the piers?'), 'reporter-name-conflict')).toEqual(['Ada Quill from Reuters'])
    expect(raised(asked('Hi, this is Ada.  Who pays for the piers?'), 'reporter-name-conflict')).toEqual([])
  })

  it('no-answer: a reporter is called on, and nobody responds', () => {
    const unanswered = (answer: string) => transcript('MODERATOR:  Welcome.', 'MR. POE:  The harbor opens on Monday.', 'MODERATOR:  Let’s go to Ada Quill from Reuters.', 'QUESTION:  Who pays for the piers?', answer, 'MODERATOR:  Let’s go to Bo Tanner from The Hill.', 'QUESTION:  When do they open?', 'MR. POE:  On Monday.', 'MODERATOR:  Thank you.').replace(/\n\n\n\n/, '\n\n')
    expect(raised(unanswered(''), 'no-answer')).toEqual(['Who pays for the piers?'])
    expect(raised(unanswered('MR. POE:  The harbor board does.'), 'no-answer')).toEqual([])
  })

  it('unnamed-reporters: said once, where some are not named', () => {
    expect(raised(transcript(...plain), 'unnamed-reporters')).toEqual(['Q'])
    expect(raised(panel('The harbor board does.'), 'unnamed-reporters')).toEqual([])
  })
})

describe('ground rules and dates', () => {
  it('changed-ground-rules: a passage on other terms', () => {
    const call = (middle: string) => transcript('MS. LEE:  Good afternoon.  This call is on background.', plain[1], `MR. POE:  ${middle}`, plain[3], 'MR. POE:  The harbor board does.', 'Q  All?', 'MR. POE:  All.', 'MS. LEE:  Thank you.')
    expect(raised(call('Let me go off the record for a minute.  But back on background, yes.'), 'changed-ground-rules')).toEqual(['Let me go off the record for a minute.'])
    expect(raised(call('The Governor is on the record about that.'), 'changed-ground-rules')).toEqual([])
  })

  it('date-conflict: a printed date before the event', () => {
    const text = `For Immediate Release    March 3, 2025\n\n${transcript(...plain)}`
    expect(raised(text, 'date-conflict')).toEqual(['March 3, 2025'])
    expect(raised(text.replace('March 3', 'March 5'), 'date-conflict')).toEqual([])
  })
})
