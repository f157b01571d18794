import { Button, Modal, Select, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { AddToCaseDocument, CasesDocument } from '../api/gql/graphql';
import { isFetched } from '../lib/fetched';
import { idempotencyKey } from '../lib/idempotency';
import { refusalOf } from '../lib/refusals';
import { useDebounced } from '../lib/useDebounced';

export interface AttachToCaseProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly claimIds?: readonly string[];
}

/** Attaches entities (and claims) to a case with a note on why. */
export function AttachToCase({ opened, onClose, entities, claimIds = [] }: AttachToCaseProps) {
  const { t } = useTranslation();
  const [caseId, setCaseId] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, addToCase] = useMutation(AddToCaseDocument);
  const options = useCaseOptions(text, !opened);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (caseId === null) return;
    const { data, error } = await addToCase({
      input: {
        caseId,
        entityIds: entities.map(({ id }) => id),
        ...(claimIds.length === 0 ? {} : { claimIds: [...claimIds] }),
        ...(note.trim() === '' ? {} : { note: note.trim() }),
        idempotencyKey: idempotencyKey(),
      },
    });
    const reason = refusalOf(data?.addToCase, error);
    setRefusal(reason);
    if (reason !== null) return;
    notifications.show({
      message: t('cases.attached', {
        reference: options.find((option) => option.value === caseId)?.label.split(' · ')[0] ?? '',
      }),
    });
    setNote('');
    onClose();
  };

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('cases.attachTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className="stack" onSubmit={(event) => void submit(event)} data-testid="attach-form">
        <p className="quiet">{t('cases.attachWhat', { count: entities.length, name: entities[0]?.name ?? '' })}</p>
        <Select
          label={t('cases.attachPick')}
          placeholder={t('cases.attachSearch')}
          searchable
          data={options}
          filter={({ options: all }) => all}
          value={caseId}
          onChange={setCaseId}
          searchValue={text}
          onSearchChange={setText}
          nothingFoundMessage={t('cases.noMatch')}
          data-autofocus
        />
        <Textarea
          label={t('cases.attachNote')}
          value={note}
          maxLength={2_000}
          rows={3}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {refusal !== null && (
          <p className="form-error" role="alert">
            {refusal}
          </p>
        )}
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={caseId === null} loading={fetching}>
            {t('cases.attachSubmit')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** Cases by reference or title; a chosen option's own text is no search. */
function useCaseOptions(text: string, pause: boolean) {
  const settled = useDebounced(text.split(' · ')[0]?.trim() ?? '', 200);
  const [{ data }] = useQuery({
    query: CasesDocument,
    variables: { where: settled === '' ? {} : { text: settled }, first: 30 },
    pause,
  });
  return (data?.cases.nodes ?? [])
    .filter(isFetched)
    .map((item) => ({ value: item.id, label: `${item.reference} · ${item.title}` }));
}
