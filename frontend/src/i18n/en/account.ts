/** One's own account, and what accounts may do. */
export const account = {
  ownSessions: 'Where you are signed in',
  sessions: 'Where it is signed in',
  noSessions: 'Nobody is signed in.',
  device: 'Browser',
  address: 'Address',
  opened: 'Signed in',
  lastUsed: 'Last used',
  thisSession: 'this one',
  endSession: 'End this session',
  password: 'Password',
  passwords: { current: 'Password now', next: 'New password', again: 'New password once more' },
  passwordFaults: {
    missing: 'All three are needed.',
    different: 'The new password and its repetition differ.',
    same: 'This is the password you have.',
  },
  passwordHelp: 'Your other sessions end when you change it.',
  passwordChanged: 'The password is changed.',
  changePassword: 'Change password',
  purposeTitle: 'Purpose of this session',
  purpose: 'You read for',
  tokenPurpose: 'It reads for',
  purposeHelp:
    'Some labels release what they mark for named purposes alone. What you read, search and export is recorded with the purpose.',
  noPurpose: 'No purpose chosen',
  occasion: {
    title: 'What do you read for?',
    help: 'Exports and sensitive items need a case and a reason. They stay for this session and go on record with what you do.',
    case: 'Case of your desk',
    casePlaceholder: 'Reference or title',
    reason: 'Why',
    reasonHelp: 'Read by the auditor of your own desk alone.',
    submit: 'Go on',
    stated: 'Case and reason',
    none: 'None stated: exports and sensitive items will ask for them.',
    change: 'State case and reason',
    openCase: 'The case',
  },
  national: 'National law',
  rights: 'You may',
};

/** Bundles of rights. */
export const roles = {
  analyst: 'Analyst',
  'desk-officer': 'Desk officer',
  supervisor: 'Supervisor',
  auditor: 'Auditor',
  administrator: 'Administrator',
  tool: 'Tool',
};

/** What a role lets one do, worded to follow “may”. */
export const rights = {
  read: 'read what labels allow',
  record: 'record, decide and open cases',
  import: 'import files',
  export: 'export',
  share: 'share beyond the desk',
  'weaken-label': 'widen a label of the desk’s own data',
  administer: 'keep the desk’s accounts',
  'read-audit': 'read who saw what',
  'break-glass': 'ask for break-glass',
  'approve-break-glass': 'agree to break-glass',
  'read-break-glass': 'follow break-glass',
  'read-disclosures': 'read what other desks received',
};

export const clearances = {
  NONE: 'None',
  FOR_OFFICIAL_USE_ONLY: 'For official use only',
  RESTRICTED: 'Restricted',
  CONFIDENTIAL: 'Confidential',
};
