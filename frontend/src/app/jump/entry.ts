/** A row of the jump list. */
export interface Entry {
  readonly id: string;
  readonly group: 'commands' | 'places' | 'entities' | 'cases' | 'charts';
  readonly label: string;
  /** Kind of the entity. */
  readonly kind?: string;
  readonly keys?: string;
  /** The name it was found by, where that is another than its own. */
  readonly alias?: string;
  readonly run: () => void;
}
