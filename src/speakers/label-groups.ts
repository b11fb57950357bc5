import type {PrintedTurn} from '../turns/transcript.js'
import {type Label, readLabel} from './labels.js'
import {isMisprint} from './misprints.js'

/** The turns under one label, misprints of it included. */
export interface LabelGroup {
  label: Label
  /** Printed forms, in order of appearance. */
  readonly printed: string[]
  /** Indexes of the turns. */
  readonly turns: number[]
}

/** Groups turns by label. */
export function groupByLabel(turns: readonly PrintedTurn[]): LabelGroup[] {
  return mergeMisprints(groupByKey(turns))
}

function groupByKey(turns: readonly PrintedTurn[]): LabelGroup[] {
  const byPrinted = new Map<string, LabelGroup>()
  const byKey = new Map<string, LabelGroup>()
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
const fixedKeys: ReadonlySet<string> = new Set(fixedLabels.map((each) => readLabel(each).key))
const mostLabels = 80

/**
 * A label seen once or twice that is one slip away from a fixed label, or from one seen more often, is a misprint of it;
 * an official's is however often it is seen. A fixed label is a misprint of nothing.
 */
function mergeMisprints(drafts: LabelGroup[]): LabelGroup[] {
  if (drafts.length > mostLabels) return drafts
  const meant = new Map<LabelGroup, LabelGroup>()
  for (const draft of drafts) {
    const {kind, ordinal, key} = draft.label
    if (fixedKeys.has(key) || ordinal !== null || (kind !== 'named' && kind !== 'titled' && kind !== 'anonymous')) continue
    const isRare = draft.turns.length <= 2
    if (!isRare && kind !== 'anonymous') continue
    const printed = (draft.printed[0] ?? '').toUpperCase()
    const fixed = kind === 'titled' ? undefined : fixedLabels.find((each) => isMisprint(printed, each))
    if (fixed) {
      const label = readLabel(fixed)
      const target = drafts.find((each) => each.label.key === label.key)
      if (target) meant.set(draft, target)
      else draft.label = label
      continue
    }
    if (!isRare) continue
    const target = drafts.find((each) => each !== draft && each.turns.length > draft.turns.length + 1 && each.printed.some((form) => isMisprint(printed, form.toUpperCase())))
    if (target) meant.set(draft, target)
  }
  for (const [draft, next] of meant) {
    // what a rare label is a misprint of may be one itself, but only of a fixed label
    const target = meant.get(next) ?? next
    target.printed.push(...draft.printed)
    for (const turn of draft.turns) target.turns.push(turn)
    target.turns.sort((a, b) => a - b)
  }
  return drafts.filter((draft) => !meant.has(draft))
}
