import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { CloseCaseDocument, MeDocument, ReopenCaseDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { FormFoot } from '../../ui/formFoot';
import type { Case } from './shownCase';

/** Closes a case of the own unit, or goes on with it, for a reason. Nothing where it is another unit's. */
export function CaseStatus({
  file,
  onChanged,
}: {
  file: Pick<Case, 'id' | 'reference' | 'status' | 'unitId' | 'version'>;
  onChanged: () => void;
}) {
  const { t } = useTranslation();
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching: closing }, close] = useMutation(CloseCaseDocument);
  const [{ fetching: reopening }, reopen] = useMutation(ReopenCaseDocument);
  if (who?.me.unit.id !== file.unitId || !who.me.rights.includes('record')) return null;
  const act = file.status === 'closed' ? 'reopen' : 'close';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { caseId: file.id, reason, expectedVersion: file.version, idempotencyKey: idempotencyKey() };
    const { data, error } = await (act === 'close' ? close({ input }) : reopen({ input }));
    const payload = data === undefined ? undefined : 'closeCase' in data ? data.closeCase : data.reopenCase;
    const fault = refusalOf(payload, error);
    setRefusal(fault);
    if (fault !== null) return;
    setAsking(false);
    setReason('');
    onChanged();
  };

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t(`cases.${act}`)}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t(`cases.${act}Title`, { reference: file.reference })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form className="stack" onSubmit={(event) => void submit(event)}>
          <p>{t(`cases.${act}Help`)}</p>
          <Textarea
            label={t('cases.statusReason')}
            rows={2}
            maxLength={2_000}
            value={reason}
            onChange={({ currentTarget: { value } }) => setReason(value)}
          />
          <FormFoot
            submit={t(`cases.${act}`)}
            refusal={refusal}
            busy={closing || reopening}
            disabled={reason.trim() === ''}
            onCancel={() => setAsking(false)}
          />
        </form>
      </Modal>
    </>
  );
}
