import {announcementCues} from './follow-ups/announcements.js'
import {attemptCues} from './follow-ups/attempts.js'
import type {FollowUpCue} from './follow-ups/follow-up-cue.js'
import {offerCues} from './follow-ups/offers.js'
import {promiseCues} from './follow-ups/promises.js'

/** Every built-in follow-up cue; of two that hit the same sentence the earlier one speaks. */
export const followUpCues: readonly FollowUpCue[] = [...promiseCues, ...attemptCues, ...offerCues, ...announcementCues]

/**
 * A cheap sign that something may bind: a binder with one of the acts after it. Every sentence that a built-in cue
 * hits holds one; little else is looked at closely.
 */
export const followUpSigns =
  /(?:['’](?:ll|d)|\b(?:will|would\s+(?:\w+\s+)?let|[Cc]an|could|[Mm]ay|might|should|have\s+to|need\s+to|going\s+to|expect\s+to|hope\s+to|plan\s+to|owe|[Ll]et\s+(?:me|us)|[Hh]appy|[Gg]lad|[Pp]leased|[Dd]elighted|love|[Ff]eel\s+free|hesitate|[Pp]lease|[Ii]f\s+(?:I|we|you|any|folks|people|there)|[Ww]hy\s+don|know|want|encourage|urge|invite|[Cc]ome(?=\s+(?:and\s+)?(?:see|find)\s)))\b[^.?!]{0,90}?\b(?:back|circle|follow|check|questions?|follow-?ups?|distribute|posted|updated?|updates|informed|abreast|apprised?|advised|aware|know|e-?mail|forward|find|ask|see|seeing|hearing|look|try|venture|endeavou?r|best|track|run|hunt|dig|inquire|gets?|getting|send|take|touch|reach|call|contact|phone|available|brief|backgrounder|read|readouts?|fact|press|statements?|transcripts?|lists?|notices?|guidance|schedules?|communiqu\S*|summar(?:y|ies)|FAQs|copies|breakdown|justifications|tax|documents|texts|along|text|date|loop|conversation|release|released|out|public|published|issued|posting|handed|distributed|reporting|more|further|additional|something|connect|arrange|provide|share|supply|sure|answer|come|verify|confirm|gather|notify|alert|help|talk|talking|speak|speaking|address|addressing|conference|discuss|visit|chat|for\s+you|to\s+you|report|that\s+known|details|full|sit|spend|offline|separately|afterwards|bilaterally|website|web|online)(?!\w)/g

/** Words with which what a built-in cue hits may begin. */
export const followUpHeads =
  /\b(?:I|we|you|they|there|he|she|let|why|what|can|may|could|will|should|going|happy|glad|pleased|delighted|love|feel|come|do|don|please|if|someone|somebody|people|folks|officials|experts|staff|colleagues|office|team|copies)\b/gi
