import { Modal, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type DutyContactFieldsFragment, KeepDutyContactDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { FormFoot } from '../../ui/formFoot';
import { contactOf, draftOf } from './dutyContact';

const { timeZone: here } = Intl.DateTimeFormat().resolvedOptions();

/** Where the own desk can be reached around the clock, for its administrator. */
export function DutyContactForm({
  contact,
  onClose,
  onDone,
}: {
  contact: DutyContactFieldsFragment | null;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(draftOf(contact, here));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, keep] = useMutation(KeepDutyContactDocument);
  const version = contact?.version ?? 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = contactOf(draft, version, idempotencyKey());
    if (input === null) return;
    const { data, error } = await keep({ input });
    const fault = refusalOf(data?.keepDutyContact, error);
    setRefusal(fault);
    if (fault === null) onDone();
  };
  const field = (name: 'name' | 'phone' | 'email' | 'hours' | 'languages', description?: string) => (
    <TextInput
      label={t(`directory.${name}`)}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      maxLength={200}
      value={draft[name]}
      onChange={({ currentTarget: { value } }) => setDraft({ ...draft, [name]: value })}
    />
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('directory.contactOfYours')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className="stack" onSubmit={(event) => void submit(event)} data-testid="contact-form">
        {field('name')}
        {field('phone', t('directory.phoneHelp'))}
        {field('email')}
        {field('hours')}
        <Select
          label={t('directory.timeZone')}
          searchable
          limit={50}
          data={[...new Set([draft.timeZone, ...Intl.supportedValuesOf('timeZone')])]}
          value={draft.timeZone}
          onChange={(timeZone) => setDraft({ ...draft, timeZone: timeZone ?? '' })}
        />
        {field('languages', t('directory.languagesHelp'))}
        <FormFoot
          submit={t('common.save')}
          refusal={refusal}
          busy={fetching}
          disabled={contactOf(draft, version, '') === null}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}
