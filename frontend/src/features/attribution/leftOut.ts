/** What a what-if leaves out. */
export interface LeftOut {
  /** Ids of claims and records that the question is asked again without. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}
