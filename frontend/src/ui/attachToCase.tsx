import { Modal, Select, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { handlingOf, isIncomplete, usualAudience } from '../api/audience';
import { AddToCaseDocument } from '../api/gql/graphql';
import { idempotencyKey } from '../lib/idempotency';
import { refusalOf } from '../lib/refusals';
import { AudiencePicker } from './audiencePicker';
import { FormFoot } from './formFoot';
import { useCaseOptions } from './useCaseOptions';

export interface AttachToCaseProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  /** The case, where it is not to be chosen. */
  readonly to?: { readonly id: string; readonly reference: string };
  readonly onAttached?: () => void;
}

/** Attaches entities to a case with a note on why. */
export function AttachToCase({ opened, onClose, entities, to, onAttached }: AttachToCaseProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const caseId = to?.id ?? chosen;
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [audience, setAudience] = useState(usualAudience);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, addToCase] = useMutation(AddToCaseDocument);
  const options = useCaseOptions(text, !opened || to !== undefined);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (caseId === null) return;
    const handling = handlingOf(audience);
    const { data, error } = await addToCase({
      input: {
        caseId,
        entityIds: entities.map(({ id }) => id),
        ...(note.trim() === '' ? {} : { note: note.trim() }),
        ...(handling === null ? {} : { handling }),
        idempotencyKey: idempotencyKey(),
      },
    });
    const reason = refusalOf(data?.addToCase, error);
    setRefusal(reason);
    if (reason !== null) return;
    notifications.show({
      message: t('cases.attached', { reference: to?.reference ?? referenceOf(options, caseId) }),
    });
    setNote('');
    onClose();
    onAttached?.();
  };

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={to === undefined ? t('cases.attachTitle') : t('cases.attachTitleOf', { reference: to.reference })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className="stack" onSubmit={(event) => void submit(event)} data-testid="attach-form">
        <p className="quiet">{t('cases.attachWhat', { count: entities.length, name: entities[0]?.name ?? '' })}</p>
        {to === undefined && (
          <Select
            label={t('cases.attachPick')}
            placeholder={t('cases.attachSearch')}
            searchable
            data={options}
            filter={({ options: all }) => all}
            value={chosen}
            onChange={setChosen}
            searchValue={text}
            onSearchChange={setText}
            nothingFoundMessage={t('cases.noMatch')}
            data-autofocus
          />
        )}
        <Textarea
          label={t('cases.attachNote')}
          value={note}
          maxLength={2_000}
          rows={3}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <AudiencePicker value={audience} onChange={setAudience} />
        <FormFoot
          submit={t('cases.attachSubmit')}
          refusal={refusal}
          busy={fetching}
          disabled={caseId === null || isIncomplete(audience)}
          onCancel={onClose}
        />
      </form>
    </Modal>
  );
}

/** An option begins with the reference of its case. */
function referenceOf(options: ReturnType<typeof useCaseOptions>, caseId: string): string {
  return options.find(({ value }) => value === caseId)?.label.split(' · ')[0] ?? '';
}
