import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { listUnits } from '../../api/admin';
import { InstrumentsDocument, MeDocument } from '../../api/gql/graphql';
import { regions } from '../../lib/regions';
import { useLoaded } from '../../lib/useLoaded';
import type { NewRequest } from './newRequest';

/** Who is asked, across which border, and by which of the instruments that apply there today. */
export function RouteFields({ form, onChange }: { form: NewRequest; onChange: (form: NewRequest) => void }) {
  const { t, i18n } = useTranslation();
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const units = useLoaded(listUnits).value ?? [];
  const countriesOf = (id: string | null | undefined) => units.find((unit) => unit.id === id)?.countries ?? [];
  const own = countriesOf(who?.me.unit.id);
  const names = regions(i18n.language);
  const options = (codes: readonly string[]) =>
    names.filter(({ code }) => codes.includes(code)).map(({ code, name }) => ({ value: code, label: name }));
  const set = (part: Partial<NewRequest>) => onChange({ ...form, from: form.from ?? own[0] ?? null, ...part });
  const choose = (unitId: string | null) => set({ unitId, to: countriesOf(unitId)[0] ?? null, instrumentId: null });
  const [from, { addressee, unitId }] = [form.from ?? own[0] ?? null, form];
  return (
    <>
      <SegmentedControl
        aria-label={t('requests.addressee')}
        value={addressee}
        onChange={(value) =>
          set({ addressee: value === 'UNIT' ? 'UNIT' : 'PROVIDER', unitId: null, to: null, instrumentId: null })
        }
        data={[
          { value: 'UNIT', label: t('requests.askUnit') },
          { value: 'PROVIDER', label: t('requests.askProvider') },
        ]}
      />
      <div className="fields-2">
        {addressee === 'UNIT' ? (
          <Select
            label={t('requests.unit')}
            searchable
            data={units.filter(({ id }) => id !== who?.me.unit.id).map(({ id, name }) => ({ value: id, label: name }))}
            value={unitId}
            onChange={choose}
          />
        ) : (
          <TextInput
            label={t('requests.provider')}
            description={t('requests.providerHelp')}
            inputWrapperOrder={['label', 'input', 'description']}
            maxLength={200}
            value={form.provider}
            onChange={({ currentTarget: { value } }) => set({ provider: value })}
          />
        )}
        <Select
          label={t('requests.country')}
          searchable
          data={addressee === 'UNIT' ? options(countriesOf(unitId)) : options(names.map(({ code }) => code))}
          value={form.to}
          onChange={(to) => set({ to, instrumentId: null })}
        />
      </div>
      {own.length > 1 && (
        <Select
          label={t('requests.from')}
          data={options(own)}
          value={from}
          onChange={(value) => set({ from: value })}
        />
      )}
      <InstrumentSelect form={{ ...form, from }} onChoose={(instrumentId) => set({ instrumentId })} />
    </>
  );
}

function InstrumentSelect({ form, onChoose }: { form: NewRequest; onChoose: (id: string | null) => void }) {
  const { t } = useTranslation();
  const { from, to, addressee } = form;
  const [{ data }] = useQuery({
    query: InstrumentsDocument,
    variables: { from: from ?? '', to: to ?? '' },
    pause: from === null || to === null,
  });
  const fits = (data?.instruments ?? []).filter((instrument) => instrument.addressee === addressee);
  const chosen = fits.find(({ id }) => id === form.instrumentId);
  return (
    <Select
      label={t('requests.instrument')}
      description={
        chosen === undefined
          ? t('requests.lawyer')
          : [
              chosen.source,
              ...chosen.clocks.map(({ length, unit, article }) =>
                [t(unit === 'DAYS' ? 'requests.days' : 'requests.hours', { count: length }), article].join(', '),
              ),
            ].join(' · ')
      }
      inputWrapperOrder={['label', 'input', 'description']}
      disabled={to === null}
      data={fits.map(({ id, title }) => ({ value: id, label: title }))}
      value={form.instrumentId}
      onChange={onChoose}
      nothingFoundMessage={t('requests.noInstrument')}
    />
  );
}
