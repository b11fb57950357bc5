import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {type Data, type Plugin, unified} from 'unified'
import {analyzeBriefing} from '../analyze.js'
import type {Briefing} from '../briefing.js'
import type {AnalyzeOptions} from '../options.js'
import {messagesOf} from './messages.js'
import {sourceOf} from './source.js'
import {type ParsePiece, treeOf} from './tree.js'

declare module 'vfile' {
  interface DataMap {
    /** Set by `retextBriefing`. */
    briefing: Briefing
  }
}

/**
 * Unified plugin: reads the transcript in a file, sets `file.data.briefing`, and adds a message for each flagged ask,
 * each follow-up owed and each diagnostic.
 *
 * It brings its own parser, retext-english paragraph by paragraph: a whole transcript given to retext-english at once
 * takes time that grows with the square of its length.
 *
 * @param options as for `analyzeBriefing`
 * @example
 * ```ts
 * const file = await retext().use(retextBriefing).process(transcript)
 * console.error(reporter(file))
 * ```
 */
const retextBriefing: Plugin<[options?: AnalyzeOptions | null | undefined], Root> = function (options) {
  let parse: ParsePiece | undefined
  this.parser = (text) => {
    // Made at the first text, when every plugin has had its say about the parser.
    parse ??= englishWith(this.data())
    return treeOf(text, parse)
  }

  return (tree, file) => {
    const source = sourceOf(tree, file)
    const briefing = analyzeBriefing(source.text, options ?? {})
    file.data.briefing = briefing
    for (const {span, ruleId, severity, reason, actual, note, url} of messagesOf(briefing, source.text)) {
      const where = {place: source.placeOf(span), ruleId, source: 'press-briefing'}
      const message = severity === 'info' ? file.info(reason, where) : file.message(reason, where)
      Object.assign(message, {actual, note, url})
    }
  }
}

function englishWith(data: Data): ParsePiece {
  const english = unified().data(data).use(retextEnglish).freeze()
  return (piece) => english.parse(piece)
}

export default retextBriefing
