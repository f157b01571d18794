import { useEffect } from 'react';
import { createStore } from 'zustand/vanilla';

/** Something that can be done from the jump list. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** The key that does it without the list, for example "Ctrl+S". */
  readonly keys?: string;
  readonly run: () => void;
}

/** Commands of what is on the screen, by who offers them. */
export const offered = createStore<ReadonlyMap<string, readonly Command[]>>(() => new Map());

/** Offers commands in the jump list while the component is on the screen. */
export function useCommands(owner: string, commands: readonly Command[]): void {
  useEffect(() => {
    offered.setState(new Map([...offered.getState(), [owner, commands]]), true);
    return () => offered.setState(new Map([...offered.getState()].filter(([name]) => name !== owner)), true);
  }, [owner, commands]);
}
