export {analyzeHtml} from './html/analyze-html.js'
export type {HtmlBriefing, HtmlOptions, NodePlace} from './html/analyze-html.js'
export type {IsContent} from './html/content.js'
