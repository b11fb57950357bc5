import type {AskForm} from '../../briefing.js'
import type {Asked} from '../asked.js'
import type {Reading} from '../reading.js'
import type {Put} from './put.js'

const wants = (['number', 'time', 'reason', 'person', 'confirmation', 'reaction', 'view', 'plan', 'talks', 'details', 'knowledge', 'pressing', 'polar', 'open'] as const).map(
  (want: keyof Asked) => [want, `asked.${want}`] as const
)
const forms = (['wh', 'polar', 'alternative', 'request', 'statement'] as const).map((form: AskForm) => [form, `asked.form-${form}`] as const)

/** What is asked, how, and among how many other things. */
export function askFeatures({read, question}: Reading, put: Put): void {
  for (const [want, name] of wants) put(name, read.asked[want])
  for (const [form, name] of forms) put(name, read.ask.form === form)
  const place = question.indexOf(read)
  const alone = question.length === 1
  put('asked.length', Math.log1p(read.own.words.length))
  put('asked.alone', alone)
  put('asked.one-of', Math.min(question.length, 5) - 1)
  put('asked.first-of-many', !alone && place === 0)
  put('asked.last-of-many', !alone && place === question.length - 1)
}
