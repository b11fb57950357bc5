/**
 * Programs that use the package's types. Each holds a mistake that its types must show: where they were lost and
 * everything is `any`, `@ts-expect-error` finds nothing to expect.
 */

const use = `
const options: AnalyzeOptions = {timeZone: 'America/New_York', outlets: ['Oaxaca Digital']}
const briefing: Briefing = analyzeBriefing('Q: When?', options)
const words: string[] = briefing.asks.map((ask: Ask) => ask.quote.text)
const due: string | null | undefined = briefing.followUps[0]?.due
// @ts-expect-error: a level is no number
const level: number | undefined = briefing.asks[0]?.response.level
// @ts-expect-error: the text is no number
analyzeBriefing(7)
void words, due, level
`

/** An ECMAScript module. */
export const moduleConsumer = `import {analyzeBriefing, type AnalyzeOptions, type Ask, type Briefing} from 'press-briefing'\n${use}`

/** A CommonJS module. */
export const commonConsumer = `import pressBriefing = require('press-briefing')
import type {AnalyzeOptions, Ask, Briefing} from 'press-briefing'
const {analyzeBriefing} = pressBriefing
${use}`

/** A module that uses the plugin and the page entry. */
export const optionalConsumer = `import {retext} from 'retext'
import retextBriefing, {type AnalyzeOptions} from 'press-briefing/retext'
import {analyzeHtml, type HtmlBriefing} from 'press-briefing/html'

const options: AnalyzeOptions = {withoutCues: []}
const file = await retext().use(retextBriefing, options).process('Q: When?')
const found: number | undefined = file.data.briefing?.asks.length
// @ts-expect-error: the zone is no number
retext().use(retextBriefing, {timeZone: 7})
// @ts-expect-error: turns are no number
const turns: number | undefined = file.data.briefing?.turns

const page: HtmlBriefing = analyzeHtml('<p>Q: When?', {isContent: (element) => element.tagName === 'main'})
const value: string | undefined = page.nodeAt(0)?.node.value
// @ts-expect-error: there is no such place
page.nodeAt(0).node
void found, turns, value
`

/** The strictest project that a consumer may have. */
export function configOf(resolution: string, files: readonly string[]): string {
  return JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      lib: ['es2023', 'dom'],
      module: resolution === 'bundler' ? 'esnext' : resolution,
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      types: []
    },
    files
  })
}
