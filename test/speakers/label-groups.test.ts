import {expect, test} from 'vitest'
import {analyzeBriefing} from '../../src/analyze.js'

test('a label seen once, whose misprint is seen often, is the same official, and no turn is lost', () => {
  const often = 'SENIOR ADMINSTRATION OFFICIAL:  We are ready.\n\nQ:  Why?\n\n'.repeat(5)
  const {turns, speakers} = analyzeBriefing(`SENIOR ADMINISTRATION OFFICIAL:  Hello.\n\n${often}`)
  expect(turns).toHaveLength(11)
  expect(speakers.filter(({role}) => role === 'official')).toHaveLength(1)
})

test('a text in which a fixed label stands behind a stray one comes to an end', () => {
  expect(analyzeBriefing('[MODERATOR:  For Immediate Release MODERATOR:  on backgroundMay 31, 2009Wednesday, President Obama  ').turns.length).toBeGreaterThan(0)
})
