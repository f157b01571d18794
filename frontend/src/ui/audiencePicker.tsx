import { MultiSelect, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  type AudienceChoice,
  audienceOf,
  audienceTypes,
  codesOf,
  handlingCodes,
  isIncomplete,
  usualAudience,
} from '../api/audience';
import { MeDocument } from '../api/gql/graphql';
import { regions } from '../lib/regions';

/** Chooses a handling label by saying who will see what is written, and how they may use it. */
export function AudiencePicker({
  value,
  onChange,
  size = 'sm',
  types = audienceTypes,
}: {
  value: AudienceChoice;
  onChange: (choice: AudienceChoice) => void;
  size?: 'xs' | 'sm';
  /** Those to choose from. */
  types?: readonly AudienceChoice['type'][];
}) {
  const { t, i18n } = useTranslation();
  const [{ data }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const unit = data?.me.unit.id ?? '';
  const usual = data?.me.defaultHandling.text ?? '';
  return (
    <div className="audience" data-testid="audience">
      <Select
        size={size}
        label={t('labels.audience')}
        description={t(`labels.audienceHelp.${value.type}`, { unit, usual })}
        inputWrapperOrder={['label', 'input', 'description']}
        allowDeselect={false}
        data={types.map((type) => ({ value: type, label: t(`labels.audiences.${type}`, { unit }) }))}
        value={value.type}
        onChange={(chosen) => {
          const type = types.find((item) => item === chosen);
          onChange(type === undefined ? usualAudience : audienceOf(type, codesOf(value)));
        }}
      />
      {value.type === 'countries' && (
        <MultiSelect
          size={size}
          label={t('labels.countries')}
          placeholder={isIncomplete(value) ? t('labels.countriesPlaceholder') : ''}
          searchable
          data={regions(i18n.language).map(({ code, name }) => ({ value: code, label: name }))}
          value={[...value.countries]}
          onChange={(countries) => onChange({ ...value, countries })}
        />
      )}
      {value.type !== 'usual' && (
        <MultiSelect
          size={size}
          label={t('labels.codesChoice')}
          placeholder={value.codes.length === 0 ? t('labels.codesNone') : ''}
          searchable
          data={handlingCodes.map((code) => ({ value: code, label: t(`labels.code.${code}`) }))}
          value={[...value.codes]}
          onChange={(chosen) => onChange({ ...value, codes: handlingCodes.filter((code) => chosen.includes(code)) })}
        />
      )}
    </div>
  );
}
