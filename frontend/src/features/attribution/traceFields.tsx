import { NumberInput, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MomentInput } from '../../ui/momentInput';
import { type TraceLink, traceKinds } from './personTrace';

const highestPort = 65_535;

/** How a piece of evidence joins a trace with a person: by what, when, and from which port. */
export function TraceFields({ value, onChange }: { value: TraceLink; onChange: (value: TraceLink) => void }) {
  const { t } = useTranslation();
  const change = (part: Partial<TraceLink>) => onChange({ ...value, ...part });
  return (
    <>
      <Select
        label={t('hypotheses.trace')}
        placeholder={t('hypotheses.traceNone')}
        clearable
        data={traceKinds.map((kind) => ({ value: kind, label: t(`hypotheses.traces.${kind}`) }))}
        value={value.trace}
        onChange={(chosen) => change({ trace: traceKinds.find((kind) => kind === chosen) ?? null })}
      />
      <div className="row wrap">
        <MomentInput
          label={t('hypotheses.instant')}
          value={value.instant}
          onChange={(instant) => change({ instant })}
        />
        <NumberInput
          label={t('hypotheses.port')}
          value={value.port}
          min={1}
          max={highestPort}
          allowDecimal={false}
          hideControls
          onChange={(port) => change({ port: String(port) })}
        />
      </div>
      <p className="quiet">
        {t('hypotheses.instantHelp')} {t('hypotheses.portHelp')}
      </p>
    </>
  );
}
