import { Button, Modal, SegmentedControl, Select, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { handlingOf, isIncomplete, usualAudience } from '../../api/audience';
import { type ActorRole, AttributionDocument, StateHypothesisDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { AudiencePicker } from '../../ui/audiencePicker';
import { FormFoot } from '../../ui/formFoot';
import { PersonFields } from './personFields';
import { noTrace, traceInput } from './personTrace';

const abouts = ['GROUP', 'PERSON'] as const;

/** Somebody states a hypothesis: in words, and which of the actors found it names, or which person used what, where and when. */
export function StateDialog({ subject, role }: { subject: string; role: ActorRole }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [statement, setStatement] = useState('');
  const [about, setAbout] = useState<(typeof abouts)[number]>('GROUP');
  const [actor, setActor] = useState<string | null>(null);
  const [trace, setTrace] = useState(noTrace);
  const [audience, setAudience] = useState(usualAudience);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, state] = useMutation(StateHypothesisDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const handling = handlingOf(audience);
    const { data, error } = await state({
      input: {
        subjectId: subject,
        role,
        statement: statement.trim(),
        ...(about === 'PERSON' ? traceInput(trace) : actor === null ? {} : { actorId: actor }),
        ...(handling === null ? {} : { handling }),
        idempotencyKey: idempotencyKey(),
      },
    });
    const why = refusalOf(data?.stateHypothesis, error);
    setRefusal(why);
    if (why !== null) return;
    setOpened(false);
    setStatement('');
    setTrace(noTrace);
    notifications.show({ message: t('hypotheses.stated') });
  };
  return (
    <>
      <Button onClick={() => setOpened(true)} data-testid="state">
        {t('hypotheses.state')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('hypotheses.stateTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form className="stack" onSubmit={(event) => void submit(event)} data-testid="state-form">
          <Textarea
            label={t('hypotheses.statement')}
            value={statement}
            maxLength={2_000}
            rows={3}
            required
            onChange={(event) => setStatement(event.currentTarget.value)}
          />
          <SegmentedControl
            aria-label={t('hypotheses.about')}
            value={about}
            onChange={(value) => setAbout(abouts.find((each) => each === value) ?? 'GROUP')}
            data={abouts.map((value) => ({ value, label: t(`hypotheses.abouts.${value}`) }))}
          />
          {about === 'GROUP' ? (
            <ActorSelect subject={subject} role={role} value={actor} onChange={setActor} />
          ) : (
            <PersonFields value={trace} onChange={setTrace} />
          )}
          <AudiencePicker value={audience} onChange={setAudience} />
          <FormFoot
            submit={t('hypotheses.stateSubmit')}
            refusal={refusal}
            busy={fetching}
            disabled={statement.trim() === '' || isIncomplete(audience)}
            onCancel={() => setOpened(false)}
          />
        </form>
      </Modal>
    </>
  );
}

/** The actors that the evidence was compared with, the most probable first. */
function ActorSelect({
  subject,
  role,
  value,
  onChange,
}: {
  subject: string;
  role: ActorRole;
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: AttributionDocument, variables: { subject, role } });
  const actors = (data?.attribution?.hypotheses ?? []).flatMap(({ entity }) => (entity === null ? [] : [entity]));
  return (
    <Select
      label={t('hypotheses.actor')}
      placeholder={t('hypotheses.actorNone')}
      searchable
      clearable
      data={actors.map(({ id, defangedName }) => ({ value: id, label: defangedName }))}
      value={value}
      onChange={onChange}
    />
  );
}
