import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ChangeOperationDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { LabelChip } from '../../ui/labelChip';
import type { Operation } from './operation';
import { usePeriod } from './usePeriod';
import { useTold } from './useTold';

const states = ['PLANNED', 'RUNNING', 'ENDED'] as const;

/** What the operation is, who leads it and where it stands; the lead sets that. */
export function OperationHead({
  operation,
  isLead,
  onChanged,
}: {
  operation: Operation;
  isLead: boolean;
  onChanged: () => void;
}) {
  const { t } = useTranslation();
  const period = usePeriod();
  const told = useTold();
  const [{ fetching }, change] = useMutation(ChangeOperationDocument);
  const { id: operationId, version: expectedVersion } = operation;

  const set = async (chosen: string | null) => {
    const state = states.find((item) => item === chosen);
    if (state === undefined || state === operation.state) return;
    const { data, error } = await change({
      input: { operationId, expectedVersion, state, idempotencyKey: idempotencyKey() },
    });
    told(data?.changeOperation, error);
    onChanged();
  };

  return (
    <header className="entity-head">
      <div className="grow">
        <div className="entity-title">
          <h1>{operation.codeName}</h1>
          <LabelChip handling={operation.handling} />
        </div>
        <div className="entity-sub">
          <span>{t('jointOperations.lead', { desk: operation.lead.name })}</span>
          <span className="num">{period(operation.startsOn, operation.endsOn)}</span>
          {!isLead && <span className="tag">{t(`jointOperations.states.${operation.state}`)}</span>}
        </div>
        <p>{operation.aim}</p>
      </div>
      {isLead && (
        <Select
          aria-label={t('jointOperations.state')}
          allowDeselect={false}
          disabled={fetching}
          data={states.map((value) => ({ value, label: t(`jointOperations.states.${value}`) }))}
          value={operation.state}
          onChange={(state) => void set(state)}
        />
      )}
    </header>
  );
}
