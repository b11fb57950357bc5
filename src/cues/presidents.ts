/**
 * Who was President of the United States in which years. A talk of "President Obama" falls into his time in office
 * or after it: with the weekday of a date it fixes the year. A new term is a new row.
 */
export const presidents: readonly {readonly name: string; readonly from: number; readonly to: number}[] = [
  {name: 'Bush', from: 1989, to: 1993},
  {name: 'Clinton', from: 1993, to: 2001},
  {name: 'Bush', from: 2001, to: 2009},
  {name: 'Obama', from: 2009, to: 2017},
  {name: 'Trump', from: 2017, to: 2021},
  {name: 'Biden', from: 2021, to: 2025},
  {name: 'Trump', from: 2025, to: 2029}
]
