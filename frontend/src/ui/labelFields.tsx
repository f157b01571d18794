import { MultiSelect, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../api/admin';
import { handlingCodes } from '../api/audience';
import { classifications, type LabelDraft, tlps } from '../api/labelDraft';
import { regions } from '../lib/regions';

/** The terms of a label: TLP, to whom it is released, classification and handling codes. */
export function LabelFields({
  draft,
  units,
  onChange,
}: {
  draft: LabelDraft;
  units: readonly Unit[];
  onChange: (draft: LabelDraft) => void;
}) {
  const { t, i18n } = useTranslation();
  const offered = [
    { value: 'everyone', label: t('labels.everyone') },
    ...units.map(({ id, name }) => ({ value: `unit:${id}`, label: name })),
    ...units
      .filter(({ kind }) => kind === 'regional')
      .map(({ id, name }) => ({ value: `region:${id}`, label: t('labels.regionOf', { name }) })),
    ...regions(i18n.language).map(({ code, name }) => ({
      value: `country:${code}`,
      label: t('labels.country', { name }),
    })),
  ];
  const known = new Set(offered.map(({ value }) => value));
  const rest = draft.releaseTo.filter((token) => !known.has(token)).map((token) => ({ value: token, label: token }));
  return (
    <>
      <MultiSelect
        label={t('labels.releaseTo')}
        placeholder={draft.releaseTo.length === 0 ? t('labels.nobodyElse') : ''}
        searchable
        limit={60}
        data={[...offered, ...rest]}
        value={[...draft.releaseTo]}
        onChange={(releaseTo) => onChange({ ...draft, releaseTo })}
      />
      <div className="fields-2">
        <Select
          label={t('labels.tlpChoice')}
          allowDeselect={false}
          data={tlps.map((value) => ({ value, label: t(`labels.tlp.${value}`) }))}
          value={draft.tlp}
          onChange={(value) => onChange({ ...draft, tlp: tlps.find((tlp) => tlp === value) ?? draft.tlp })}
        />
        <Select
          label={t('labels.classification')}
          allowDeselect={false}
          data={classifications.map((value) => ({ value, label: t(`clearances.${value}`) }))}
          value={draft.classification}
          onChange={(value) =>
            onChange({
              ...draft,
              classification: classifications.find((level) => level === value) ?? draft.classification,
            })
          }
        />
      </div>
      <MultiSelect
        label={t('labels.codesChoice')}
        placeholder={draft.codes.length === 0 ? t('labels.codesNone') : ''}
        data={handlingCodes.map((code) => ({ value: code, label: t(`labels.code.${code}`) }))}
        value={[...draft.codes]}
        onChange={(chosen) => onChange({ ...draft, codes: handlingCodes.filter((code) => chosen.includes(code)) })}
      />
    </>
  );
}
