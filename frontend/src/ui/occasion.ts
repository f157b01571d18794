import { createContext, use } from 'react';

/** The case and reason that a session reads for. Screens from which something leaves ask for them; it is asked once. */
export interface Occasion {
  readonly stated: boolean;
  /** True at once where they are stated, else once the reader has stated them; false if he would rather not. */
  readonly ask: () => Promise<boolean>;
  /** Lets him state others. */
  readonly change: () => void;
}

export const OccasionContext = createContext<Occasion | null>(null);

export function useOccasion(): Occasion {
  const occasion = use(OccasionContext);
  if (occasion === null) throw new Error('useOccasion outside of the sign-in gate');
  return occasion;
}
