import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ChartsDocument, ShareChartDocument } from '../../api/gql/graphql';
import { formatMoment } from '../../lib/dates';
import { idempotencyKey } from '../../lib/idempotency';
import { LabelChip } from '../../ui/labelChip';
import { Panel } from '../../ui/panel';
import type { Operation } from './operation';
import { useTold } from './useTold';

/** The chart that all who take part see and change; anybody of them may share another. */
export function OperationChart({ operation, onChanged }: { operation: Operation; onChanged: () => void }) {
  const { t, i18n } = useTranslation();
  const told = useTold();
  const [chartId, setChartId] = useState<string | null>(null);
  const [{ data }] = useQuery({ query: ChartsDocument });
  const [{ fetching }, share] = useMutation(ShareChartDocument);
  const { chart, id: operationId, version: expectedVersion } = operation;

  const submit = async () => {
    if (chartId === null) return;
    const input = { operationId, expectedVersion, chartId, idempotencyKey: idempotencyKey() };
    const { data: done, error } = await share({ input });
    if (told(done?.shareChart, error)) setChartId(null);
    onChanged();
  };

  return (
    <Panel title={t('jointOperations.chart')}>
      <div className="row wrap">
        {chart === null ? (
          <p className="quiet grow">{t('jointOperations.noChart')}</p>
        ) : (
          <p className="grow">
            {t('jointOperations.chartName', { name: chart.name })}{' '}
            <span className="quiet num">{formatMoment(chart.updatedAt, i18n.language)}</span>{' '}
            <LabelChip handling={chart.handling} />
          </p>
        )}
        <Select
          size="xs"
          aria-label={t('jointOperations.share')}
          placeholder={t('jointOperations.share')}
          data={(data?.charts ?? [])
            .filter(({ id }) => id !== chart?.id)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={chartId}
          onChange={setChartId}
        />
        <Button
          size="xs"
          variant="default"
          disabled={chartId === null}
          loading={fetching}
          onClick={() => void submit()}
        >
          {t('jointOperations.shareSubmit')}
        </Button>
      </div>
    </Panel>
  );
}
