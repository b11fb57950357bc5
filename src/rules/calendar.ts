/** Days as ISO dates, reckoned without a clock and without a zone. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const dayLength = 86_400_000

/** 1 to 12 for a month's name, whole or shortened; 0 where it is none. */
export function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** 0 (Sunday) to 6 for a weekday's name, whole or shortened; -1 where it is none. */
export function weekdayOf(name: string): number {
  return weekdays.indexOf(name.slice(0, 3).toLowerCase())
}

/** The ISO date of a day, or `null` where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = year >= 1900 && year <= 2199 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

/** 0 (Sunday) to 6. */
export function weekdayOn(date: string): number {
  return new Date(Date.parse(date)).getUTCDay()
}

/** The day so many days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10)
}

/** How many days `later` comes after `earlier`; negative where it comes before. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / dayLength)
}

/** The first such weekday on a day or after it. */
export function weekdayFrom(date: string, weekday: number): string {
  return addDays(date, (weekday - weekdayOn(date) + 7) % 7)
}

/** The last such weekday on a day or before it. */
export function weekdayUpTo(date: string, weekday: number): string {
  return addDays(date, -((weekdayOn(date) - weekday + 7) % 7))
}
