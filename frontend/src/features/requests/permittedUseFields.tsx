import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UsePermission } from '../../api/gql/graphql';
import { listPurposes } from '../../api/session';
import { useLoaded } from '../../lib/useLoaded';
import { PurposeSelect } from '../../ui/purposeSelect';
import type { AnswerDraft } from './answerDraft';

const permissions = ['NO', 'ON_CONSENT', 'YES'] as const satisfies readonly UsePermission[];

/** What the asking desk may do with an answer. */
export function PermittedUseFields({
  form,
  purpose,
  onChange,
}: {
  form: AnswerDraft;
  /** That of the request, taken unless another is chosen. */
  purpose: string;
  onChange: (form: AnswerDraft) => void;
}) {
  const { t } = useTranslation();
  const purposes = useLoaded(listPurposes).value ?? [];
  const choices = permissions.map((value) => ({ value, label: t(`requests.permission.${value}`) }));
  return (
    <fieldset className="stack request-records">
      <legend>{t('requests.permitted')}</legend>
      <PurposeSelect
        label={t('requests.purpose')}
        purposes={purposes}
        value={form.purpose ?? purpose}
        onChange={(chosen) => onChange({ ...form, purpose: chosen })}
      />
      <div className="fields-2">
        <Select<UsePermission>
          label={t('requests.court')}
          data={choices}
          value={form.court}
          allowDeselect={false}
          onChange={(court) => onChange({ ...form, court: court ?? 'NO' })}
        />
        <Select<UsePermission>
          label={t('requests.onward')}
          data={choices}
          value={form.onwardSharing}
          allowDeselect={false}
          onChange={(onwardSharing) => onChange({ ...form, onwardSharing: onwardSharing ?? 'NO' })}
        />
      </div>
      <TextInput
        type="date"
        label={t('requests.retainUntil')}
        value={form.retainUntil}
        onChange={({ currentTarget: { value } }) => onChange({ ...form, retainUntil: value })}
      />
      <Textarea
        label={t('requests.conditions')}
        rows={2}
        maxLength={2_000}
        value={form.conditions}
        onChange={({ currentTarget: { value } }) => onChange({ ...form, conditions: value })}
      />
    </fieldset>
  );
}
