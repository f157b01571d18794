import { Button, Popover, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { listUnits } from '../../api/admin';
import { InviteUnitDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { useLoaded } from '../../lib/useLoaded';
import type { Operation } from './operation';
import { useTold } from './useTold';

/** Asks a further desk to join. */
export function InviteDesk({ operation, onAsked }: { operation: Operation; onAsked: () => void }) {
  const { t } = useTranslation();
  const told = useTold();
  const units = useLoaded(listUnits);
  const [open, setOpen] = useState(false);
  const [unitId, setUnitId] = useState<string | null>(null);
  const [{ fetching }, invite] = useMutation(InviteUnitDocument);
  const known = new Set(
    operation.members.filter(({ state }) => state === 'INVITED' || state === 'JOINED').map(({ unit }) => unit.id),
  );

  const ask = async () => {
    if (unitId === null) return;
    const { data, error } = await invite({
      input: { operationId: operation.id, unitId, idempotencyKey: idempotencyKey() },
    });
    if (told(data?.inviteUnit, error)) setOpen(false);
    setUnitId(null);
    onAsked();
  };

  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <Button size="xs" variant="default" onClick={() => setOpen(!open)}>
          {t('jointOperations.ask')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="stack">
          <Select
            label={t('jointOperations.taskDesk')}
            searchable
            comboboxProps={{ withinPortal: false }}
            data={(units.value ?? [])
              .filter(({ id }) => !known.has(id))
              .map(({ id, name }) => ({ value: id, label: name }))}
            value={unitId}
            onChange={setUnitId}
          />
          <Button size="xs" disabled={unitId === null} loading={fetching} onClick={() => void ask()}>
            {t('jointOperations.askSubmit')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
