import type {FollowUpKind} from '../../briefing.js'
import type {Cue} from '../cue.js'

/** A wording by which the podium binds itself, or offers, to bring something later. */
export interface FollowUpCue extends Cue<FollowUpKind> {
  /**
   * How the wording is used, where that bears on how it is read:
   * - `standing` says where to go with any more questions: about no ask in particular;
   * - `news` passes on news as it comes: an announcement, unless somebody asked for it;
   * - `taking` may also mean that the question is answered now: "I'll take that question."
   */
  readonly use?: 'standing' | 'news' | 'taking'
}

/** A piece of wording that wordings are made of; a line break stands for nothing. */
export function words(strings: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw(strings, ...parts).replace(/\n\s*/g, '')
}
