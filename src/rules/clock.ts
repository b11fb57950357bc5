/** Times of day and their zones, as they are said. */

/** A time of day, and where it stands in the text that was searched. */
export interface ClockTime {
  readonly hour: number
  readonly minute: number
  /** "Midnight" said as a word: the end of a day rather than its beginning. */
  readonly midnight: boolean
  readonly index: number
  readonly length: number
}

const time =
  /\b(?:(?<hour>\d{1,2})(?::(?<minute>[0-5]\d))?\s{0,2}(?<half>[ap])\.?\s?m\b\.?|(?<run>\d{1,2})(?<runMinute>[0-5]\d)\s{0,2}(?<runHalf>[ap])\.?\s?m\b\.?|(?<long>[01]\d|2[0-3]):?(?<longMinute>[0-5]\d)\s{0,2}(?=(?:hours|hrs|[ECMP][SD]?T|CES?T|BST|GMT|UTC|Zulu|Eastern|Central|Mountain|Pacific|local)\b)|(?<=\b(?:until|till?|at|before|by)\s{1,2})(?<colon>[01]\d|2[0-3]):(?<colonMinute>[0-5]\d)(?!\s{0,2}[ap]\.?m|:)|(?:12:00\s+|twelve\s+)?(?<word>noon|midday|midnight))\b/i

/** An hour told without its half of the day: "until 5:00 tomorrow morning". */
const bareHour = /\b(?:until|till|at|for)\s+(?<hour>1[0-2]|[1-9])(?::(?<minute>[0-5]\d))?(?:\s+o[’']clock)?(?!\d|[:/.]\d|\s*(?:%|percent|hours?|minutes?|days?|weeks?|months?|years?|st\b|nd\b|rd\b|th\b))/i
const morning = /\bmorning\b/i
const evening = /\b(?:afternoon|evening|tonight|night)\b/i

/** The first time of day in a text, or `null`. */
export function clockTimeIn(text: string): ClockTime | null {
  const match = time.exec(text)
  if (!match) return bareHourIn(text)
  const {hour, minute, half, run, runMinute, runHalf, word, ...whole} = match.groups ?? {}
  const place = {index: match.index, length: match[0].length}
  if (word !== undefined) return {hour: /night/i.test(word) ? 0 : 12, minute: 0, midnight: /night/i.test(word), ...place}
  const long = whole['long'] ?? whole['colon']
  if (long !== undefined) return {hour: Number(long), minute: Number(whole['longMinute'] ?? whole['colonMinute']), midnight: false, ...place}
  const said = Number(hour ?? run)
  if (said < 1 || said > 12) return null
  const afternoon = /p/i.test(half ?? runHalf ?? '')
  return {hour: (said % 12) + (afternoon ? 12 : 0), minute: Number(minute ?? runMinute ?? 0), midnight: false, ...place}
}

function bareHourIn(text: string): ClockTime | null {
  const match = bareHour.exec(text)
  if (!match || morning.test(text) === evening.test(text)) return null
  const hour = (Number(match.groups?.['hour']) % 12) + (evening.test(text) ? 12 : 0)
  return {hour, minute: Number(match.groups?.['minute'] ?? 0), midnight: false, index: match.index, length: match[0].length}
}

/** Zone words and the IANA zone that they mean at a briefing. Abbreviations are told in capitals only. */
const zones: readonly {readonly says: RegExp; readonly zone: string}[] = [
  {says: /\b[Ee]astern(?:\s+(?:[Ss]tandard|[Dd]aylight))?\b(?!\s+(?:Europe|Europ|Ukrain|front|Med|Congo))|\bEASTERN\b|\bE[SD]?T\b|\b(?:Washington|New\s+York|East\s+Coast)\s+time\b/, zone: 'America/New_York'},
  {says: /\bCentral(?:\s+(?:Standard|Daylight))?\s+[Tt]ime\b|\bC[SD]T\b/, zone: 'America/Chicago'},
  {says: /\bMountain(?:\s+(?:Standard|Daylight))?\s+[Tt]ime\b|\bM[SD]T\b/, zone: 'America/Denver'},
  {says: /\bPacific(?:\s+(?:Standard|Daylight))?\s+[Tt]ime\b|\bP[SD]T\b/, zone: 'America/Los_Angeles'},
  {says: /\bHA?ST\b|\bHawaii(?:an)?\s+(?:Standard\s+)?[Tt]ime\b/, zone: 'Pacific/Honolulu'},
  {says: /\b(?:GMT|UTC|Zulu|Greenwich\s+Mean\s+Time)\b/, zone: 'UTC'},
  {says: /\bLondon\s+time\b/i, zone: 'Europe/London'},
  {says: /\b(?:Brussels|Paris|Geneva|Central\s+European(?:\s+Summer)?)\s+time\b|\bCES?T\b/i, zone: 'Europe/Brussels'}
]

/** The IANA zone that a text names, or `null`. */
export function zoneIn(text: string): string | null {
  return zones.find(({says}) => says.test(text))?.zone ?? null
}
