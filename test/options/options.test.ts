import {describe, expect, it} from 'vitest'
import {analyzeBriefing} from '../../src/analyze.js'
import {builtInCues} from '../../src/cues/cues.js'
import {type AnalyzeOptions, readOptions} from '../../src/options.js'

const own = {id: 'own-pass', kind: 'refusal', says: /\bI pass\b/, hit: 'On that I pass.', miss: 'We passed the bill.'} as const
const read = (options: unknown) => () => readOptions(options as AnalyzeOptions)

describe('options', () => {
  it('fills in every default', () => {
    expect(readOptions()).toEqual({timeZone: 'America/New_York', cues: [], withoutCues: [], outlets: []})
  })

  it('takes what is well formed, and copies it', () => {
    const outlets = ['Oaxaca Digital']
    const settings = readOptions({timeZone: 'Europe/Berlin', cues: [own], withoutCues: [builtInCues[0]?.id ?? ''], outlets})
    expect(settings).toMatchObject({timeZone: 'Europe/Berlin', cues: [own], outlets: ['Oaxaca Digital']})
    outlets.push('Another')
    expect(settings.outlets).toHaveLength(1)
  })

  it.each<[unknown, string]>([
    [null, 'options: expected an object, got null'],
    [[], 'options: expected an object, got an array'],
    [{timeZone: 5}, 'options.timeZone: expected a string such as "America/New_York", got 5'],
    [{cues: 'refusal'}, 'options.cues: expected an array of cues, got "refusal"'],
    [{cues: [null]}, 'options.cues[0]: expected a cue with id, kind, says, hit and miss, got null'],
    [{cues: [{...own, miss: undefined}]}, 'options.cues[0].miss: expected a string that is not empty, got undefined'],
    [{cues: [{...own, says: 'I pass'}]}, 'options.cues[0].says: expected a regular expression, got "I pass"'],
    [{withoutCues: {}}, 'options.withoutCues: expected an array of ids of built-in cues, got an object'],
    [{withoutCues: [7]}, 'options.withoutCues[0]: expected a string, got 7'],
    [{outlets: [' ']}, 'options.outlets[0]: expected a string that is not empty, got " "']
  ])('refuses %j as of the wrong type', (options, message) => {
    expect(read(options)).toThrow(new TypeError(message))
  })

  it.each<[unknown, string]>([
    [{timezone: 'UTC'}, 'options.timezone: expected one of timeZone, cues, withoutCues, outlets, got an option of another name'],
    [{timeZone: 'Mars/Base'}, 'options.timeZone: expected an IANA time zone such as "America/New_York", got "Mars/Base"'],
    [{timeZone: '+05:00'}, 'options.timeZone: expected an IANA time zone such as "America/New_York", got "+05:00"'],
    [{cues: [{...own, says: /I pass/g}]}, 'options.cues[0].says: expected a regular expression without the flags g and y, got /I pass/g'],
    [{cues: [{...own, hit: 'No.'}]}, 'options.cues[0].hit: expected a sentence that /\\bI pass\\b/ matches, got "No."'],
    [{cues: [{...own, miss: 'I pass.'}]}, 'options.cues[0].miss: expected a sentence that /\\bI pass\\b/ leaves alone, got "I pass."'],
    [{cues: [own, own]}, 'options.cues[1].id: expected an id of its own, got "own-pass", which another cue has'],
    [{cues: [{...own, id: builtInCues[0]?.id}]}, `options.cues[0].id: expected an id of its own, got "${builtInCues[0]?.id}", which another cue has`],
    [{withoutCues: ['no-such-cue']}, 'options.withoutCues[0]: expected the id of a built-in cue, got "no-such-cue"']
  ])('refuses %j as out of range', (options, message) => {
    expect(read(options)).toThrow(new RangeError(message))
  })

  it('names the kinds where a cue has another', () => {
    expect(read({cues: [{...own, kind: 'lie'}]})).toThrow(/options\.cues\[0\]\.kind: expected one of referral, .*, got "lie"/)
  })

  it('knows every built-in cue by an id of its own', () => {
    expect(new Set(builtInCues.map(({id}) => id)).size).toBe(builtInCues.length)
  })

  it('refuses a text that is no string', () => {
    expect(() => analyzeBriefing(null as unknown as string)).toThrow(new TypeError('text: expected a string, got null'))
  })
})
