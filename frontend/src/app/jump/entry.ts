/** A row of the jump list. */
export interface Entry {
  readonly id: string;
  readonly group: 'commands' | 'places' | 'entities' | 'cases' | 'charts';
  readonly label: string;
  /** Kind of the entity. */
  readonly kind?: string;
  readonly keys?: string;
  readonly run: () => void;
}
