export {analyzeBriefing} from './analyze.js'
export type * from './briefing.js'
export type {Cue} from './cues/cue.js'
export type {AnalyzeOptions} from './options.js'
