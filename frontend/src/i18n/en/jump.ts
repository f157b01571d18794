/** The list of everything that can be done or opened (Ctrl+K). */
export const jump = {
  title: 'Go to or do',
  placeholder: 'Command, screen, entity, case or chart',
  nothing: 'Nothing answers to “{{text}}”',
  goTo: 'Go to: {{place}}',
  list: 'Paste a list of selectors',
  case: '{{reference}} · {{title}}',
  group: { commands: 'Chart', places: 'Everywhere', entities: 'Entity', cases: 'Case', charts: 'Saved chart' },
};
