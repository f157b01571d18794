import { Button, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArchive } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { handlingOf, isIncomplete, usualAudience } from '../../api/audience';
import { type ActorRole, AssessAttributionDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { AudiencePicker } from '../../ui/audiencePicker';
import { FormFoot } from '../../ui/formFoot';

/** Keeps the answer as an assessment, for those who may see what it cites. */
export function KeepDialog({ subject, role, disabled }: { subject: string; role: ActorRole; disabled: boolean }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [audience, setAudience] = useState(usualAudience);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, assess] = useMutation(AssessAttributionDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const handling = handlingOf(audience);
    const { data, error } = await assess({
      input: {
        subjectId: subject,
        role,
        ...(handling === null ? {} : { handling }),
        idempotencyKey: idempotencyKey(),
      },
    });
    const reason = refusalOf(data?.assessAttribution, error);
    setRefusal(reason);
    if (reason !== null) return;
    setOpened(false);
    notifications.show({ message: t('behind.kept') });
  };
  return (
    <>
      <Button
        leftSection={<IconArchive size={16} />}
        disabled={disabled}
        onClick={() => setOpened(true)}
        data-testid="keep"
      >
        {t('behind.keep')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('behind.keepTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form className="stack" onSubmit={(event) => void submit(event)} data-testid="keep-form">
          <p>{t('behind.keepHelp')}</p>
          <AudiencePicker value={audience} onChange={setAudience} />
          <FormFoot
            submit={t('behind.keepSubmit')}
            refusal={refusal}
            busy={fetching}
            disabled={isIncomplete(audience)}
            onCancel={() => setOpened(false)}
          />
        </form>
      </Modal>
    </>
  );
}
