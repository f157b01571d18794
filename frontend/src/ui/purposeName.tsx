import { usePurposeNames } from './usePurposeNames';

/** A purpose by its name. */
export function PurposeName({ token }: { token: string }) {
  const name = usePurposeNames();
  return <span>{name(token)}</span>;
}
