import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { DecideIdentityDocument, type HandlingInput, StateRelationDocument } from '../api/gql/graphql';
import { idempotencyKey } from '../lib/idempotency';
import { refusalOf } from '../lib/refusals';
import { type AliasVerdict, decisionOf, relationOf } from './aliasVerdict';

/** Writes a verdict on two actors: the relationship it states, then the decision; tried again, nothing is written twice. */
export function useAliasDecision(left: string, right: string) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [stating, state] = useMutation(StateRelationDocument);
  const [deciding, write] = useMutation(DecideIdentityDocument);
  const keys = useRef(new Map<string, string>());
  const keyOf = (said: string) => {
    const key = keys.current.get(said) ?? idempotencyKey();
    keys.current.set(said, key);
    return key;
  };
  const decide = async (verdict: AliasVerdict, reason: string, audience: HandlingInput | null): Promise<boolean> => {
    const handling = audience === null ? {} : { handling: audience };
    const said = JSON.stringify([verdict, reason, audience]);
    const relation = relationOf(verdict, left, right);
    if (relation !== null) {
      const input = { ...relation, statement: reason, ...handling, idempotencyKey: keyOf(`relation ${said}`) };
      const { data, error } = await state({ input });
      const why = refusalOf(data?.recordClaim, error);
      setRefusal(why);
      if (why !== null) return false;
    }
    const { data, error } = await write({
      input: { left, right, verdict: decisionOf(verdict), reason, ...handling, idempotencyKey: keyOf(said) },
    });
    const why = refusalOf(data?.decideIdentity, error);
    setRefusal(why);
    return why === null;
  };
  return { decide, refusal, busy: stating.fetching || deciding.fetching };
}
