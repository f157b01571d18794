import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { type ItemUse, UseRefusalsDocument, type UseRefusalsQuery } from '../../api/gql/graphql';
import { faultText, request } from '../../api/http';
import { download } from '../../lib/download';
import { useOccasion } from '../../ui/occasion';
import { Panel } from '../../ui/panel';
import { AskConsent } from './askConsent';
import type { Operation } from './operation';

/** The operation as a file for a court or for others; where owners forbid that, their reasons and the way to ask them. */
export function TakeOut({ operation }: { operation: Operation }) {
  const { t } = useTranslation();
  const client = useClient();
  const { ask } = useOccasion();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [refused, setRefused] = useState<UseRefusalsQuery['useRefusals']>([]);

  const take = async (use: 'court' | 'onward', itemUse: ItemUse) => {
    if (!(await ask())) return;
    setBusy(true);
    setFault(null);
    setRefused([]);
    try {
      const file = await request(`/reports/operations/${encodeURIComponent(operation.id)}?use=${use}`, 'GET');
      download(`operation-${use}.html`, await file.blob());
    } catch (error) {
      const ids = operation.notes.nodes.map(({ id }) => id);
      const answer = await client.query(UseRefusalsDocument, { ids, use: itemUse }, { requestPolicy: 'network-only' });
      setRefused(answer.data?.useRefusals ?? []);
      setFault(faultText(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Panel title={t('jointOperations.packageTitle')}>
      <div className="stack" data-testid="take-out">
        <div className="row wrap">
          <p className="quiet grow">{t('jointOperations.packageHelp')}</p>
          <Button size="xs" variant="default" loading={busy} onClick={() => void take('court', 'COURT')}>
            {t('jointOperations.court')}
          </Button>
          <Button size="xs" variant="default" loading={busy} onClick={() => void take('onward', 'ONWARD')}>
            {t('jointOperations.onward')}
          </Button>
        </div>
        {fault !== null && (
          <p className="form-error" role="alert">
            {fault}
          </p>
        )}
        {refused.map(({ unitId, use, itemIds }) => (
          <AskConsent key={`${unitId} ${use}`} unit={unitId} use={use} ids={itemIds} />
        ))}
      </div>
    </Panel>
  );
}
