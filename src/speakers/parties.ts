import type {Role} from '../briefing.js'
import type {Transcript} from '../turns/transcript.js'
import {type Behaviour, readBehaviour} from './behaviour.js'
import {groupByLabel, type LabelGroup} from './label-groups.js'
import {bracketAt, isOffice, type Label} from './labels.js'

/** All turns under one label, misprints of it included, and the role of those who speak under it. */
export interface Party {
  readonly label: Label
  readonly role: Role
  /** Printed forms, in order of appearance. */
  readonly printed: readonly string[]
  /** Indexes of the turns. */
  readonly turns: readonly number[]
}

type Known = LabelGroup &
  Behaviour & {
    /** The words before give him the floor under the name that is printed, and he asks. */
    readonly called: boolean
    /** An office stands in brackets behind the name. */
    readonly office: boolean
  }

/** What there is in a transcript beside the label that is looked at. */
interface Census {
  /** Some turns stand under question labels. */
  readonly asked: boolean
  /** The first turn of a reporter, where none stands under a question label and several are called by the names they are printed under. */
  readonly firstCalled: number | null
  /** Groups of officials that answer. */
  readonly answering: number
  /** Labels with a title or a withheld name; with a name alone or none. */
  readonly titled: number
  readonly named: number
  /** Characters spoken under the label that speaks most. */
  readonly most: number
  readonly first: number
  readonly last: number
  /** For each turn under a name alone, its group. */
  readonly namedAt: ReadonlyMap<number, Known>
}

/** Groups turns by label and says of each group which role it has: from the label, else from what it does. */
export function findParties(transcript: Transcript): Party[] {
  const groups = groupByLabel(transcript.turns).map((group) => ({...group, called: isCalledToAsk(group, transcript), office: isOffice(bracketAt(transcript, group.turns[0] ?? 0).outlet ?? '')}))
  const labelled = groups.filter(({label}) => label.kind === 'question' || label.kind === 'press')
  const asking = new Set((labelled.length > 0 ? labelled : groups.filter(({called}) => called)).flatMap(({turns}) => turns))
  const alone = groups.filter(isPodium).length < 2
  const known: Known[] = groups.map((group) => ({...group, ...(alone ? {length: 0, answers: 0, procedure: 0, asks: false} : readBehaviour(group, asking, transcript))}))
  const census = takeCensus(known, transcript)
  return known.map((group) => ({label: group.label, printed: group.printed, turns: group.turns, role: roleOf(group, census)}))
}

/** Where so many are called by the names they are printed under, whoever speaks before them or answers them is no reporter. */
const fewestCalled = 3

function takeCensus(groups: readonly Known[], {turns}: Transcript): Census {
  const named = groups.filter(isNamed)
  const asked = groups.some(({label}) => label.kind === 'question')
  const called = groups.filter((group) => group.called)
  return {
    asked,
    firstCalled: asked || called.length < fewestCalled ? null : Math.min(...called.map((group) => group.turns[0] ?? 0)),
    answering: groups.filter((group) => isPodium(group) && group.answers > 0).length,
    titled: groups.filter(({label}) => label.kind === 'titled' || label.kind === 'anonymous').length,
    named: named.length,
    most: groups.reduce((most, {length}) => Math.max(most, length), 0),
    first: 0,
    last: turns.length - 1,
    namedAt: new Map(named.flatMap((group) => group.turns.map((turn) => [turn, group] as const)))
  }
}

function roleOf(group: Known, census: Census): Role {
  switch (group.label.kind) {
    case 'question':
    case 'press':
      return 'reporter'
    case 'moderator':
    case 'operator':
    case 'interpreter':
    case 'staff':
      return group.label.kind
    case 'anonymous':
      return 'official'
    case 'unnamed':
      return census.asked ? 'unknown' : roleWithoutQuestionLabels(group, census)
    case 'titled':
    case 'named':
      if (group.office) return 'official'
      if (group.called && (census.asked || census.firstCalled !== null)) return 'reporter'
      if (!census.asked && !isBeforeCalled(group, census)) return roleWithoutQuestionLabels(group, census)
      return runsTheCall(group, census) ? 'moderator' : 'official'
  }
}

/** Somebody under a whole name whom the words before call by that name, and who asks. */
function isCalledToAsk({label, turns}: LabelGroup, {prose, turns: all}: Transcript): boolean {
  const {name, kind} = label
  const [first, before] = [all[turns[0] ?? -1], all[(turns[0] ?? 0) - 1]]
  if (kind !== 'named' || name === null || !first || !before) return false
  const call = prose.text.slice(Math.max(before.speech.start, before.speech.end - 120), before.speech.end)
  return call.includes(name) && prose.text.slice(first.speech.start, first.speech.end).includes('?')
}

/** Speaks before any reporter is called by name, or answers one who is. */
function isBeforeCalled({turns, answers}: Known, {firstCalled}: Census): boolean {
  return firstCalled !== null && ((turns[0] ?? 0) < firstCalled || answers > 0)
}

/** A press aide: among several, answers nothing, and what he says is about the call. */
function runsTheCall({label, turns, length, answers, procedure}: Known, {answering, first, last}: Census): boolean {
  const plain = label.kind === 'named' || /^(?:MR|MRS|MS|MISS)\b/.test(label.title ?? '')
  if (!plain || answers > 0 || answering === 0 || procedure === 0) return false
  const opensOrCloses = turns[0] === first || turns.at(-1) === last
  return opensOrCloses || (procedure * 2 >= turns.length && length < turns.length * longestSayOfAnAide)
}

/** Characters, on average. Who says more makes a statement. */
const longestSayOfAnAide = 1_200

const isNamed = ({label}: LabelGroup): boolean => label.kind === 'named' || label.kind === 'unnamed'
const isPodium = (group: LabelGroup): boolean => isNamed(group) || group.label.kind === 'titled' || group.label.kind === 'anonymous'

/** Where reporters stand under their own names: the titled one answers; the one after whom others speak, again and again, and who speaks of the call or asks nothing, routes. */
function roleWithoutQuestionLabels({label, turns, length, procedure, asks}: Known, {titled, named, most, namedAt}: Census): Role {
  if (label.kind === 'titled') return 'official'
  if (titled === 0 && length === most) return 'official'
  if (named < 3) return titled > 0 ? (procedure > 0 ? 'moderator' : 'official') : 'unknown'
  const called = new Set(turns.flatMap((turn) => namedAt.get(turn + 1) ?? []))
  return called.size > 2 && (procedure > 1 || !asks) ? 'moderator' : 'reporter'
}
