/** A part of a government as it is called in labels and introductions. */
export interface Department {
  /** As given for `Speaker.org`. */
  readonly name: string
  /** The same written otherwise, in full words, without "the". */
  readonly also: readonly string[]
}

/** Departments and agencies that briefers come from, by the names used for them. */
export const departments: readonly Department[] = [
  {name: 'White House', also: ['NSC', 'National Security Council', 'National Security Advisor', 'Deputy NSA']},
  {name: 'Department of State', also: ['State Department', 'Department of State', 'State', 'DOS']},
  {name: 'Department of Homeland Security', also: ['DHS', 'Homeland Security', 'Department of Homeland Security']},
  {name: 'Department of Defense', also: ['DOD', 'DoD', 'Defense Department', 'Department of Defense', 'Pentagon', 'Defense', 'OSD']},
  {name: 'Joint Staff', also: ['joint staff', 'Joint Chiefs']},
  {name: 'Department of the Treasury', also: ['Treasury', 'Treasury Department', 'Department of the Treasury', 'Department of Treasury', 'OFAC']},
  {name: 'Department of Justice', also: ['DOJ', 'Justice Department', 'Department of Justice', 'Justice']},
  {name: 'Department of Commerce', also: ['Commerce', 'Commerce Department', 'Department of Commerce']},
  {name: 'Department of Energy', also: ['DOE', 'Energy Department', 'Department of Energy', 'Energy']},
  {name: 'Department of Agriculture', also: ['USDA', 'Agriculture Department', 'Department of Agriculture', 'Agriculture']},
  {name: 'Department of Labor', also: ['Labor Department', 'Department of Labor', 'Labor']},
  {name: 'Department of Health and Human Services', also: ['HHS', 'Health and Human Services', 'Department of Health and Human Services']},
  {name: 'Department of Transportation', also: ['DOT', 'Transportation Department', 'Department of Transportation', 'Transportation']},
  {name: 'Department of the Interior', also: ['Interior', 'Interior Department', 'Department of the Interior']},
  {name: 'Department of Education', also: ['Education Department', 'Department of Education']},
  {name: 'Department of Veterans Affairs', also: ['VA', 'Veterans Affairs', 'Department of Veterans Affairs']},
  {name: 'OMB', also: ['Office of Management and Budget']},
  {name: 'Council of Economic Advisers', also: ['CEA', 'Council of Economic Advisors']},
  {name: 'National Economic Council', also: ['NEC']},
  {name: 'FBI', also: ['Federal Bureau of Investigation']},
  {name: 'CIA', also: ['Central Intelligence Agency']},
  {name: 'CDC', also: ['Centers for Disease Control and Prevention', 'Centers for Disease Control']},
  {name: 'FDA', also: ['Food and Drug Administration']},
  {name: 'FAA', also: ['Federal Aviation Administration']},
  {name: 'FEMA', also: ['Federal Emergency Management Agency']},
  {name: 'EPA', also: ['Environmental Protection Agency']},
  {name: 'USAID', also: ['AID', 'Agency for International Development']},
  {name: 'USTR', also: ['U.S. Trade Representative', 'Office of the U.S. Trade Representative']},
  {name: 'National Security Agency', also: []},
  {name: 'ODNI', also: ['Office of the Director of National Intelligence']},
  {name: 'Coast Guard', also: ['U.S. Coast Guard']},
  {name: 'Federal Reserve', also: ['Fed', 'Federal Reserve Board']}
]
