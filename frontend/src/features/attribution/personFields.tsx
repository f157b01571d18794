import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EntityPick } from '../../ui/entityPick';
import { MomentInput } from '../../ui/momentInput';
import type { PersonTrace } from './personTrace';

const mostPlace = 300;

/** Who used what, where and when. */
export function PersonFields({ value, onChange }: { value: PersonTrace; onChange: (value: PersonTrace) => void }) {
  const { t } = useTranslation();
  const change = (part: Partial<PersonTrace>) => onChange({ ...value, ...part });
  return (
    <>
      <EntityPick label={t('hypotheses.person')} value={value.person} onChange={(person) => change({ person })} />
      <EntityPick label={t('hypotheses.personUsed')} value={value.used} onChange={(used) => change({ used })} />
      <TextInput
        label={t('hypotheses.place')}
        value={value.place}
        maxLength={mostPlace}
        onChange={(event) => change({ place: event.currentTarget.value })}
      />
      <div className="row wrap">
        <MomentInput label={t('hypotheses.from')} value={value.from} onChange={(from) => change({ from })} />
        <MomentInput label={t('hypotheses.to')} value={value.to} onChange={(to) => change({ to })} />
      </div>
    </>
  );
}
