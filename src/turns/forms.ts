import {formOf} from './grammar.js'
import type {LabelForm} from './label.js'

/** Looks up what a stretch of words could call a speaker by; remembers it, as labels come by in thousands. */
export type Forms = (head: string) => LabelForm | null

/** A new memory of forms, for one text. */
export function rememberForms(): Forms {
  const known = new Map<string, LabelForm | null>()
  return (head) => {
    const found = known.get(head)
    if (found !== undefined) return found
    const form = formOf(head)
    known.set(head, form)
    return form
  }
}
