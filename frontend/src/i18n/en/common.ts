/** Words that every screen uses. */
export const common = {
  product: 'Attribution',
  loading: 'Loading…',
  retry: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  more: 'Show more',
  shownSoFar_one: 'The first one',
  shownSoFar_other: 'The first {{count}}',
  shownOf: '{{shown}} of {{total}}',
  copy: 'Copy',
  copied: 'Copied',
  openOnChart: 'Open on chart',
  unknown: 'Not known',
  undated: 'Undated',
  protectedSource: 'Protected source',
  unknownSource: 'Source not stated',
  until: '{{from}} to {{to}}',
  since: 'since {{from}}',
  before: 'until {{to}}',
  claims_one: '{{count}} claim',
  claims_other: '{{count}} claims',
  origins_one: '{{count}} independent origin',
  origins_other: '{{count}} independent origins',
  contested: 'Contested',
  contestedHelp: 'A decision stands against the way its reports are joined.',
  skip: 'Skip to the content',
};

/** Shown where something went wrong; worded for the reader, with the code for those who help. */
export const errors = {
  title: 'This could not be loaded',
  offline: 'The server does not answer. Check the connection and try again.',
  unexpected: 'The server reported a fault: {{message}}',
  notFound: 'There is nothing here that you may see.',
  notFoundHelp: 'It may not exist, or not be released to your unit.',
  noReading: 'Your account does not read the graph',
  noReadingHelp: 'Its roles give other rights; the menu of the account leads to what it may open.',
  boundary: 'This part of the page stopped working.',
};

/** Scales in words. Bands of STIX 2.1 appendix A. */
export const scales = {
  confidence: 'Confidence',
  band: { confirmed: 'High', probable: 'Medium', possible: 'Low', ungraded: 'Not stated' },
  ungraded: 'Not graded',
  gradeHelp: 'Source and information are graded apart.',
};

/** Handling labels. The text of a label itself comes from the server. */
export const labels = {
  chip: 'Handling label: {{text}}',
  tlp: { CLEAR: 'TLP:CLEAR', GREEN: 'TLP:GREEN', AMBER: 'TLP:AMBER', AMBER_STRICT: 'TLP:AMBER+STRICT', RED: 'TLP:RED' },
  owners: 'Owner: {{names}}',
  released: 'Released to: {{names}}',
  ownerOnly: 'Released to: the owner alone',
  codes: 'Handling codes: {{codes}}',
  expires: 'Expires {{date}}',
  audience: 'Who will see it',
  audiences: {
    usual: 'The usual readers of {{unit}}',
    unit: '{{unit}} alone',
    countries: '{{unit}} and the units of some countries',
    everyone: 'Everyone who may sign in',
  },
  audienceHelp: {
    usual: 'Your unit’s default label: {{usual}}',
    unit: 'TLP:AMBER+STRICT: it does not leave your unit.',
    countries: 'TLP:AMBER: your unit and the units of the countries below.',
    everyone: 'TLP:GREEN: every unit and partner on this server.',
  },
  countries: 'Countries',
  countriesPlaceholder: 'Name at least one',
  codesChoice: 'Handling codes (Europol)',
  codesNone: 'None',
  code: {
    H0: 'H0 · To prevent and combat crime',
    H1: 'H1 · Not in court without consent',
    H2: 'H2 · Not to be passed on without consent',
    H3: 'H3 · Another stated restriction',
  },
};
