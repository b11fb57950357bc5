export {default} from './retext/plugin.js'
export type {AnalyzeOptions} from './options.js'
