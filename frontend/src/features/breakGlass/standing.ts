import type { BreakGlassFieldsFragment } from '../../api/gql/graphql';

export type BreakGlass = BreakGlassFieldsFragment;

/** Who looks at it. */
export interface Person {
  readonly account: string;
  readonly unitId: string;
  readonly approves: boolean;
}

/** Waiting for a second person: not for the one who asked, nor for those of other desks. */
export function mayAgree({ state, requester, unitId }: BreakGlass, person: Person): boolean {
  return state === 'REQUESTED' && person.approves && requester !== person.account && unitId === person.unitId;
}

/** Who asked may, and who approves on either side: the desk that asked and the desks whose data is open. */
export function mayEnd({ state, requester, unitId, ownerUnitIds }: BreakGlass, person: Person): boolean {
  if (state !== 'REQUESTED' && state !== 'ACTIVE') return false;
  return (
    requester === person.account ||
    (person.approves && (unitId === person.unitId || ownerUnitIds.includes(person.unitId)))
  );
}

/** What is open to the account now. */
export function openTo(all: readonly BreakGlass[], account: string, now: number): readonly BreakGlass[] {
  return all.filter(
    ({ state, requester, endsAt }) => state === 'ACTIVE' && requester === account && millisecondsLeft(endsAt, now) > 0,
  );
}

/** Never below 0; 0 where no end is known. */
export function millisecondsLeft(endsAt: string | null, now: number): number {
  return endsAt === null ? 0 : Math.max(0, Date.parse(endsAt) - now);
}

/** `59:07`: minutes and seconds, rounded up, so that the last second reads 0:01. */
export function clockText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
