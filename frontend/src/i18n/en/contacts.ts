/** Desks with their contacts around the clock, and urgent calls. */
export const directory = {
  title: 'Directory',
  units: 'Desks and partners',
  intro:
    'Who there is, for which countries, and where a desk is reached around the clock. Parents and acting-for are kept by the operator of the installation.',
  contact: 'Around the clock',
  noContact: 'No contact around the clock is kept.',
  keep: 'Keep the contact',
  contactOfYours: 'Your desk around the clock',
  name: 'Name of the duty desk',
  phone: 'Telephone',
  phoneHelp: 'In international form, such as +48 22 555 01 00.',
  email: 'E-mail',
  hours: 'When somebody answers',
  hoursIn: '{{hours}} ({{zone}})',
  timeZone: 'Time zone',
  languages: 'Languages',
  languagesHelp: 'ISO 639 codes, such as en pl.',
};

export const calls = {
  title: 'Urgent calls',
  open: 'Not acknowledged',
  all: 'All',
  show: 'Which calls',
  none: 'No call waits.',
  noneHelp: 'Call a desk from the page of a request or from a notice; both are alerted again until it acknowledges.',
  fromTo: '{{from}} calls {{to}}',
  by: '{{account}}, {{at}}',
  waits: 'Not acknowledged',
  acknowledge: 'Acknowledge the call',
  button: 'Call urgently',
  call: 'Call {{unit}}',
  text: 'What is urgent',
  textHelp:
    'The called desk reads this. It is alerted at once, and again from 15 minutes on until somebody acknowledges.',
  submit: 'Call',
  called: '{{unit}} is called.',
};
