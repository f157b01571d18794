import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { listUnits } from '../../api/admin';
import { MeDocument } from '../../api/gql/graphql';
import { listPurposes } from '../../api/session';
import { regions } from '../../lib/regions';
import { useLoaded } from '../../lib/useLoaded';
import { MomentInput } from '../../ui/momentInput';
import { PurposeSelect } from '../../ui/purposeSelect';
import type { PreserveDraft } from './preserveDraft';

const texts = [
  ['what', 2_000],
  ['holder', 200],
  ['place', 200],
] as const;

/** The fields of an item of the queue. */
export function PreserveFields({ form, onChange }: { form: PreserveDraft; onChange: (form: PreserveDraft) => void }) {
  const { t, i18n } = useTranslation();
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const units = useLoaded(listUnits).value ?? [];
  const purposes = useLoaded(listPurposes).value ?? [];
  const set = (part: Partial<PreserveDraft>) => onChange({ ...form, ...part });
  return (
    <>
      {texts.map(([field, maxLength]) => (
        <TextInput
          key={field}
          label={t(`preserve.${field}`)}
          maxLength={maxLength}
          value={form[field]}
          onChange={({ currentTarget: { value } }) => set({ [field]: value })}
        />
      ))}
      <div className="fields-2">
        <Select
          label={t('preserve.country')}
          searchable
          data={regions(i18n.language).map(({ code, name }) => ({ value: code, label: name }))}
          value={form.country}
          onChange={(country) => set({ country })}
        />
        <Select
          label={t('preserve.route')}
          placeholder={t('preserve.direct')}
          clearable
          data={units.filter(({ id }) => id !== who?.me.unit.id).map(({ id, name }) => ({ value: id, label: name }))}
          value={form.routeUnitId}
          onChange={(routeUnitId) => set({ routeUnitId })}
        />
      </div>
      <MomentInput
        label={t('preserve.vanishes')}
        value={form.vanishesAt}
        onChange={(vanishesAt) => set({ vanishesAt })}
      />
      <PurposeSelect
        label={t('preserve.purpose')}
        purposes={purposes}
        value={form.purpose}
        onChange={(purpose) => set({ purpose })}
      />
      <Textarea
        label={t('preserve.reason')}
        rows={2}
        maxLength={2_000}
        value={form.reason}
        onChange={({ currentTarget: { value } }) => set({ reason: value })}
      />
    </>
  );
}
