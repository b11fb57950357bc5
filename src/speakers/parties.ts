import type {Role} from '../briefing.js'
import type {PrintedTurn, Transcript} from '../turns/transcript.js'
import {isMisprint, type Label, readLabel} from './labels.js'

/** All turns under one label, misprints of it included, and what those who speak under it do. */
export interface Party {
  readonly label: Label
  readonly role: Role
  /** Printed forms, in order of appearance. */
  readonly printed: readonly string[]
  /** Indexes of the turns. */
  readonly turns: readonly number[]
}

interface Draft {
  label: Label
  printed: string[]
  turns: number[]
}

/** Groups turns by label and says of each group which role it has: from the label, else from what it does. */
export function findParties(transcript: Transcript): Party[] {
  const drafts = mergeMisprints(groupByLabel(transcript.turns))
  const asked = drafts.some(({label}) => label.kind === 'question')
  const asking = new Set(drafts.filter(({label}) => label.kind === 'question' || label.kind === 'press').flatMap(({turns}) => turns))
  const open = drafts.filter(isPodium).length > 1
  const census = drafts.map((draft) => ({...draft, ...(open ? behaviour(draft, asking, transcript) : {length: 0, answers: 0, procedure: 0})}))
  return census.map((draft) => ({label: draft.label, printed: draft.printed, turns: draft.turns, role: asked && isCalledToAsk(draft, transcript) ? 'reporter' : roleOf(draft, census, asked)}))
}

function groupByLabel(turns: readonly PrintedTurn[]): Draft[] {
  const byPrinted = new Map<string, Draft>()
  const byKey = new Map<string, Draft>()
  for (const turn of turns) {
    let draft = byPrinted.get(turn.label)
    if (!draft) {
      const label = readLabel(turn.label)
      draft = byKey.get(label.key)
      if (!draft) byKey.set(label.key, (draft = {label, printed: [], turns: []}))
      draft.printed.push(turn.label)
      byPrinted.set(turn.label, draft)
    }
    draft.turns.push(turn.index)
  }
  return [...byKey.values()]
}

const fixedLabels = ['MODERATOR', 'OPERATOR', 'QUESTION', 'REPORTER', 'INTERPRETER', 'SENIOR ADMINISTRATION OFFICIAL'] as const
const mostLabels = 80

/** A label seen once or twice that is one slip away from a fixed label, or from one seen more often, is a misprint of it. */
function mergeMisprints(drafts: Draft[]): Draft[] {
  if (drafts.length > mostLabels) return drafts
  const meant = new Map<Draft, Draft>()
  for (const draft of drafts) {
    const {kind, ordinal} = draft.label
    if (draft.turns.length > 2 || ordinal !== null || (kind !== 'named' && kind !== 'titled' && kind !== 'anonymous')) continue
    const printed = (draft.printed[0] ?? '').toUpperCase()
    const fixed = kind === 'titled' ? undefined : fixedLabels.find((each) => isMisprint(printed, each))
    if (fixed) {
      const label = readLabel(fixed)
      const target = drafts.find((each) => each.label.key === label.key)
      if (target) meant.set(draft, target)
      else draft.label = label
      continue
    }
    const target = drafts.find((each) => each !== draft && each.turns.length > draft.turns.length + 1 && each.printed.some((form) => isMisprint(printed, form.toUpperCase())))
    if (target) meant.set(draft, target)
  }
  for (const [draft, target] of meant) {
    target.printed.push(...draft.printed)
    target.turns.push(...draft.turns)
    target.turns.sort((a, b) => a - b)
  }
  return drafts.filter((draft) => !meant.has(draft))
}

/** What somebody does with his turns. */
interface Behaviour {
  /** Characters spoken. */
  readonly length: number
  /** Turns of some length right after a question turn, or after a turn of a label seen only a few times. */
  readonly answers: number
  /** Turns that speak of the call: questions, the operator, handing over. */
  readonly procedure: number
}

const procedural = /\b(?:operator|questions?|turn (?:it|things|this) (?:over|back)|hand (?:it|things) (?:over|back)|over to|go to|joining|join us|on background|embargoed?|wrap (?:it|this|things) up|conclude|last one|next caller|take .{0,20}calls)\b/i

function behaviour({label, turns}: Draft, asking: ReadonlySet<number>, {prose, turns: all}: Transcript): Behaviour {
  const told = label.kind !== 'titled' && label.kind !== 'named'
  let length = 0
  let answers = 0
  let procedure = 0
  for (const index of turns) {
    const speech = all[index]?.speech
    if (!speech) continue
    const size = speech.end - speech.start
    length += size
    if (told || (answers > 0 && asking.size > 0)) {
      if (asking.has(index - 1) && size > 80) answers++
      continue
    }
    const edges = prose.text.slice(speech.start, Math.min(speech.end, speech.start + 400)) + ' ' + prose.text.slice(Math.max(speech.start, speech.end - 300), speech.end)
    const about = procedural.test(edges)
    if (about) procedure++
    if (asking.has(index - 1) && size > 80 && !(about && size < 300)) answers++
  }
  return {length, answers, procedure}
}

type Known = Draft & Behaviour

function roleOf(draft: Known, census: readonly Known[], asked: boolean): Role {
  switch (draft.label.kind) {
    case 'question':
    case 'press':
      return 'reporter'
    case 'moderator':
    case 'operator':
    case 'interpreter':
    case 'staff':
      return draft.label.kind
    case 'anonymous':
      return 'official'
    case 'unnamed':
      return asked ? 'unknown' : roleWithoutQuestionLabels(draft, census)
    case 'titled':
    case 'named':
      return asked ? (runsTheCall(draft, census) ? 'moderator' : 'official') : roleWithoutQuestionLabels(draft, census)
  }
}

/** Somebody under a whole name whom the words before call by that name, and who asks. */
function isCalledToAsk({label, turns}: Draft, {prose, turns: all}: Transcript): boolean {
  const {name, kind} = label
  const [first, before] = [all[turns[0] ?? -1], all[(turns[0] ?? 0) - 1]]
  if (kind !== 'named' || name === null || !first || !before) return false
  const call = prose.text.slice(Math.max(before.speech.start, before.speech.end - 120), before.speech.end)
  return call.includes(name) && prose.text.slice(first.speech.start, first.speech.end).includes('?')
}

/** A press aide: among several, answers nothing, and what he says is about the call. */
function runsTheCall(draft: Known, census: readonly Known[]): boolean {
  const plain = draft.label.kind === 'named' || /^(?:MR|MRS|MS|MISS)\b/.test(draft.label.title ?? '')
  const others = census.filter((each) => each !== draft && isPodium(each))
  const edges = [Math.min(...census.map(({turns}) => turns[0] ?? 0)), Math.max(...census.map(({turns}) => turns.at(-1) ?? 0))]
  const opensOrCloses = draft.turns[0] === edges[0] || draft.turns.at(-1) === edges[1]
  return plain && draft.answers === 0 && others.some((each) => each.answers > 0) && draft.procedure > 0 && (opensOrCloses || (draft.procedure * 2 >= draft.turns.length && draft.length < draft.turns.length * 1_200))
}

const isPodium = ({label}: Draft): boolean => label.kind === 'titled' || label.kind === 'named' || label.kind === 'unnamed' || label.kind === 'anonymous'

/** Where reporters stand under their own names: the titled one answers; the one after whom others speak, again and again, routes. */
function roleWithoutQuestionLabels(draft: Known, census: readonly Known[]): Role {
  const titled = census.filter(({label}) => label.kind === 'titled' || label.kind === 'anonymous')
  if (draft.label.kind === 'titled') return 'official'
  const named = census.filter(({label}) => label.kind === 'named' || label.kind === 'unnamed')
  const speaksMost = census.every((each) => each === draft || each.length <= draft.length)
  if (titled.length === 0 && speaksMost) return 'official'
  if (named.length < 3) return titled.length > 0 ? (draft.procedure > 0 ? 'moderator' : 'official') : 'unknown'
  const owner = new Map(named.flatMap((each) => each.turns.map((turn) => [turn, each] as const)))
  const called = new Set(draft.turns.flatMap((turn) => owner.get(turn + 1) ?? []))
  return called.size > 2 && draft.procedure > 1 ? 'moderator' : 'reporter'
}
