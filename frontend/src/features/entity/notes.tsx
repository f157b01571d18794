import { Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { handlingOf, isIncomplete, usualAudience } from '../../api/audience';
import { AddNoteDocument, EntityNotesDocument, type EntityNotesQuery } from '../../api/gql/graphql';
import { formatMoment } from '../../lib/dates';
import { idempotencyKey } from '../../lib/idempotency';
import { propertyText } from '../../lib/propertyText';
import { refusalOf } from '../../lib/refusals';
import { usePages } from '../../lib/usePages';
import { AudiencePicker } from '../../ui/audiencePicker';
import { LabelChip } from '../../ui/labelChip';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';

/** Notes on the entity, and a field for one more. */
export function Notes({ id }: { id: string }) {
  const { t } = useTranslation();
  const pages = usePages(
    EntityNotesDocument,
    (after) => ({ id, after }),
    ({ entity }) => entity?.relationships,
  );
  return (
    <Panel title={t('entity.notes')} flush>
      <Loaded result={pages.result} onRetry={pages.refetch}>
        {() =>
          pages.nodes.length === 0 ? (
            <EmptyState title={t('entity.noNotes')} help={t('entity.noNotesHelp')} />
          ) : (
            <ul className="list-plain" data-testid="notes">
              {pages.nodes.map(({ id: key, from }) => (
                <Note key={key} note={from} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <MoreFoot pages={pages} />
      <NoteForm id={id} onAdded={() => pages.refetch({ requestPolicy: 'network-only' })} />
    </Panel>
  );
}

type NoteEntity = NonNullable<EntityNotesQuery['entity']>['relationships']['nodes'][number]['from'];

function Note({ note }: { note: NoteEntity }) {
  const { i18n } = useTranslation();
  const [record] = note.records.nodes;
  const property = (name: string) => propertyText(note.properties.find((item) => item.name === name)?.values[0]?.value);
  return (
    <li>
      <p className="note-text" dir="auto">
        {property('content')}
      </p>
      <div className="note-meta">
        <LabelChip handling={note.handling} />
        {record?.source !== null && <span>{record?.source.name}</span>}
        {record !== undefined && (
          <time dateTime={record.recordedFrom}>{formatMoment(record.recordedFrom, i18n.language)}</time>
        )}
      </div>
    </li>
  );
}

function NoteForm({ id, onAdded }: { id: string; onAdded: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [audience, setAudience] = useState(usualAudience);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, addNote] = useMutation(AddNoteDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const handling = handlingOf(audience);
    const label = handling === null ? {} : { handling };
    const input = { entityId: id, text: text.trim(), ...label, idempotencyKey: idempotencyKey() };
    const { data, error } = await addNote({ input });
    const reason = refusalOf(data?.addNote, error);
    setRefusal(reason);
    if (reason !== null) return;
    notifications.show({ message: t('entity.noteSaved') });
    setText('');
    onAdded();
  };
  return (
    <form className="panel-body stack" onSubmit={(event) => void submit(event)}>
      <Textarea
        aria-label={t('entity.noteText')}
        placeholder={t('entity.notePlaceholder')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={10_000}
        rows={2}
        error={refusal}
        data-testid="note-text"
      />
      {text.trim() !== '' && <AudiencePicker size="xs" value={audience} onChange={setAudience} />}
      <Button
        type="submit"
        size="xs"
        variant="default"
        disabled={text.trim() === '' || isIncomplete(audience)}
        loading={fetching}
      >
        {t('entity.addNote')}
      </Button>
    </form>
  );
}
